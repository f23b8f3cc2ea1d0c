import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, oldClient, startEditor } from './editor.js';
import { overTiered, tierError } from './proposals.js';

/** Lacks a graduation path, which a snippet mends. */
const ungraduated = overTiered.replace('tier: strategic', 'tier: integration').replace('draft', 'in-review');

const editsOf = (action: CodeAction): (TextEdit | SnippetTextEdit)[] =>
  (action.edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap(({ edits }) => edits as TextEdit[]) ?? [];

const hasSnippet = (action: CodeAction): boolean => editsOf(action).some((edit) => 'snippet' in edit);

/** The document with an action's plain edits made. */
function applied(document: TextDocument, action: CodeAction): string {
  const edits = action.edit?.changes?.[document.uri] ?? (editsOf(action) as TextEdit[]);
  return TextDocument.applyEdits(document, edits);
}

describe('code actions', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
    await editor.open('lock.md', overTiered);
    await editor.findings('lock.md');
  });
  after(() => editor.quit());

  it('mend a finding: it is gone once the edit is made', async () => {
    const actions = await editor.actions('lock.md', 'strategic');
    const mend = actions.find(({ isPreferred, diagnostics }) => isPreferred && diagnostics?.[0]?.code === tierError);
    ok(mend, JSON.stringify(actions.map(({ title }) => title)));
    equal(mend.kind, 'quickfix');
    const document = editor.document('lock.md');
    deepEqual((mend.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.textDocument, {
      uri: document.uri,
      version: 1,
    });
    await editor.open('mended.md', applied(document, mend));
    ok(!(await editor.findings('mended.md')).some(({ code }) => code === tierError));
  });

  it('offer to silence a finding with a reason', async () => {
    const actions = await editor.actions('lock.md', 'strategic');
    ok(
      actions.some((action) => JSON.stringify(action.edit).includes(`partnerlint-disable`)),
      JSON.stringify(actions.map(({ title }) => title)),
    );
  });

  it('are none where there is nothing to mend', async () => {
    deepEqual(
      (await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: editor.uri('lock.md') },
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        context: { diagnostics: [], only: ['quickfix'] },
      })) ?? [],
      [],
    );
  });

  it('keep to the kinds that are asked for', async () => {
    const kinds = async (only: string[]): Promise<(string | undefined)[]> =>
      (await editor.actions('lock.md', 'strategic', only)).map(({ kind }) => kind);
    ok((await kinds(['quickfix'])).every((kind) => kind === 'quickfix'));
    deepEqual(await kinds(['refactor']), []);
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.partnerlint']]) {
      ok((await kinds(only)).every((kind) => kind === 'source.fixAll.partnerlint'));
    }
  });

  it('have tab stops for a client that knows them, plain words for one that does not', async () => {
    await editor.open('open.md', ungraduated);
    await editor.findings('open.md');
    const withStops = (await editor.actions('open.md', 'integration')).find(hasSnippet);
    ok(withStops);
    const old = await startEditor({ capabilities: oldClient });
    await old.open('open.md', ungraduated);
    await old.findings('open.md');
    const plain = (await old.actions('open.md', 'integration')).find(({ title }) => title === withStops.title);
    ok(plain?.edit?.changes && !plain.edit.documentChanges);
    const written = applied(old.document('open.md'), plain);
    ok(!/\$\{?\d/.test(written), written);
    await old.quit();
  });

  it('fix all that is certain in one pass, and leave what needs a choice', async () => {
    const silence = '<!-- partnerlint-disable-next-line tier/no-graduation: settled by phone -->\n';
    const silenced = overTiered
      .replace('# Tandem', `${silence}# Tandem`)
      .replace('Lockwood Keys ded', `${silence}Lockwood Keys ded`);
    await editor.open('silenced.md', silenced);
    await editor.findings('silenced.md');
    const [all] = await editor.actions('silenced.md', silence, ['source.fixAll']);
    ok(all);
    equal(applied(editor.document('silenced.md'), all), overTiered);
  });

  it('are answered as cancelled when the editor has lost interest', async () => {
    const { CancellationTokenSource } = await import('vscode-jsonrpc');
    const source = new CancellationTokenSource();
    await editor.open('long.md', overTiered + '\nLockwood Keys may pay 5 % where possible.\n'.repeat(2000));
    const asked = editor.connection.sendRequest(
      'textDocument/codeAction',
      {
        textDocument: { uri: editor.uri('long.md') },
        range: { start: { line: 5, character: 6 }, end: { line: 5, character: 15 } },
        context: { diagnostics: [] },
      },
      source.token,
    );
    source.cancel();
    const outcome = await asked.then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
    ok(outcome === -32800, `RequestCancelled, not ${outcome}`);
    await editor.close('long.md');
  });
});

describe('hover', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
    await editor.open(
      'lock.md',
      overTiered.replace('Lockwood Keys\nus', "'![x](http://x.example/p.png)'\nus") +
        '\nWe may fund a stand where possible.\n',
    );
  });
  after(() => editor.quit());

  const hoverOn = async (words: string): Promise<string> => {
    const document = editor.document('lock.md');
    const hover = await editor.connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri: document.uri },
      position: document.positionAt(document.getText().indexOf(words)),
    });
    return hover?.contents.value ?? '';
  };

  it('shows on "tier" how the tier is decided', async () => {
    match(await hoverOn('tier: strategic'), /Tier: integration.*Can the partner build/s);
  });

  it('says how a promise is read, and shows no image of theirs', async () => {
    match(await hoverOn('We may fund'), /Hedged/);
    ok(!(await hoverOn('commitments')).includes('![x]('));
  });

  it('has nothing to say of description', async () => {
    equal(await hoverOn('# Tandem'), '');
  });
});
