import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { AdoptResult } from 'partnerlint/protocol';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { oldClient, startEditor, type Editor } from './editor.js';
import { overTiered } from './proposals.js';

const proposal = `# Partnership Proposal: Aldwater Tannery and Corbel Saddlery

Aldwater Tannery pays €40,000 for the dyeing line.
Corbel Saddlery dedicates two engineers to the hide scanner.
`;
const title = 'Adopt: write the frontmatter that the text supports';

const adopt = (editor: Editor, path: string, version = 1): Promise<AdoptResult> =>
  editor.connection.sendRequest('partnerlint/adopt', { uri: editor.uri(path), version });

describe('adopting an open document', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ settings: { include: ['**/*.md'] } });
  });
  after(() => editor.quit());

  it('writes the frontmatter for the version that was seen', async () => {
    const document = await editor.open('saddle.md', proposal);
    const { applied, values } = await adopt(editor, 'saddle.md');
    ok(applied && values >= 4);
    const [change] = (editor.applied.at(-1)?.documentChanges ?? []) as TextDocumentEdit[];
    deepEqual(change?.textDocument, { uri: document.uri, version: 1 });
    const written = TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]);
    ok(written.startsWith('---\nproposal: partnership\npartner: Corbel Saddlery\nus: Aldwater Tannery\n'), written);
    ok(written.endsWith(`---\n\n${proposal}`));
    await editor.open('adopted.md', written);
    const codes = (await editor.findings('adopted.md')).map(({ code }) => String(code));
    deepEqual(codes.filter((code) => code.startsWith('frontmatter/')), []); // prettier-ignore
  });

  it('is the one fix of frontmatter/missing', async () => {
    await editor.open('light.md', proposal);
    ok((await editor.findings('light.md')).some(({ code }) => code === 'frontmatter/missing'));
    const actions = await editor.actions('light.md', 'Partnership Proposal');
    const fixes = actions.filter((action) => !action.title.startsWith('Silence'));
    deepEqual(fixes.map((action) => [action.title, action.isPreferred]), [[title, true]]); // prettier-ignore
  });

  it('refuses a document that has changed, one that is closed, and one that declares itself', async () => {
    await editor.open('late.md', proposal);
    await editor.change('late.md', 'two', 'three');
    match((await adopt(editor, 'late.md', 1)).reason ?? '', /changed meanwhile/);
    match((await adopt(editor, 'shut.md')).reason ?? '', /not open/);
    await editor.open('lock.md', overTiered);
    const { applied, reason, values } = await adopt(editor, 'lock.md');
    deepEqual([applied, values], [false, 0]);
    match(reason ?? '', /already/);
  });

  it('says so when the editor refuses the edit', async () => {
    await editor.open('stubborn.md', proposal);
    editor.takesEdits = false;
    match((await adopt(editor, 'stubborn.md')).reason ?? '', /refused/);
    editor.takesEdits = true;
  });

  it('works for a client that knows plain edits only', async () => {
    const old = await startEditor({ capabilities: oldClient });
    const document = await old.open('saddle.md', proposal);
    ok((await adopt(old, 'saddle.md')).applied);
    const edits = old.applied.at(-1)?.changes?.[document.uri] ?? [];
    equal(edits.length, 1);
    await old.quit();
  });
});
