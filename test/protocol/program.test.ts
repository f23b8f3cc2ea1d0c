import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver';
import { type Editor, startEditor } from './editor.js';
import { overTiered, tierError } from './proposals.js';

describe('a programme that extends another file', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({
      files: {
        'company.yaml': `rules: { ${tierError}: off }\n`,
        'deals/partner-program.yaml': 'extends: ../company.yaml\n',
        'deals/lock.md': overTiered,
        'deals/open.md': overTiered,
      },
    });
    await editor.open('deals/open.md', overTiered);
    await editor.findings('deals/open.md');
  });
  after(() => editor.quit());

  const awaitBoth = (isTold: boolean, what: string): Promise<unknown> =>
    editor.awaited(
      () => ['deals/lock.md', 'deals/open.md'].every((path) => editor.codes(path).includes(tierError) === isTold),
      what,
    );

  it('takes over what that file says, and follows it, open documents and closed ones alike', async () => {
    await awaitBoth(false, 'the error to be switched off');
    await editor.writeFile('company.yaml', `rules: { ${tierError}: error }\n`);
    await awaitBoth(true, 'the error');
    await editor.writeFile('company.yaml', 'extends: group.yaml\n');
    await editor.awaited(
      () => editor.codes('deals/partner-program.yaml').includes('program/schema'),
      'the missing file',
    );
    await editor.writeFile('group.yaml', `rules: { ${tierError}: off }\n`);
    await awaitBoth(false, 'the file that has come to count');
    await editor.awaited(() => editor.codes('deals/partner-program.yaml').length === 0, 'its problem to go');
    await editor.deleteFile('group.yaml');
    await awaitBoth(true, 'the error to come back with the file gone');
  });
});

describe('a programme file in the editor', () => {
  let editor: Editor;
  const text = 'organisation: Hollow Hill Mills\nreview:\n  grace-days: 7\n  \n';
  before(async () => {
    editor = await startEditor({ files: {} });
    await editor.open('partner-program.yaml', text, 'yaml');
  });
  after(() => editor.quit());
  const at = (line: number, character: number): object => ({
    textDocument: { uri: editor.uri('partner-program.yaml') },
    position: { line, character },
  });

  it('says what a key is for', async () => {
    const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', at(2, 5));
    match(JSON.stringify(hover?.contents), /overdue/);
    equal(await editor.connection.sendRequest('textDocument/hover', at(0, 20)), null);
  });

  it('offers the keys of the place', async () => {
    const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', at(3, 2));
    deepEqual(items.map(({ label }) => label), ['cadence-days', 'grace-days']); // prettier-ignore
    ok(items.every(({ documentation }) => typeof documentation === 'string'));
  });
});

describe('the frontmatter of a proposal in the editor', () => {
  it('is completed with the tiers of its own programme', async () => {
    const tiers = `tiers:
  - { name: listed, purpose: They list us., timeline: ongoing }
  - { name: woven, purpose: We build together., timeline: ongoing }
tier-questions:
  - key: engineers
    ask: Do both sides put engineers in?
    answers: [{ value: true, label: 'Yes', detail: Both do. }, { value: false, label: 'No', detail: Nobody does. }]
tier-ladder:
  - { when: { engineers: [true] }, tier: woven, because: both sides build }
  - { when: { engineers: [false] }, tier: listed, because: nobody builds }
`;
    const editor = await startEditor({ files: { 'partner-program.yaml': tiers } });
    try {
      await editor.open('deal.md', '---\nproposal: partnership\npartner: Kelp\ntier: \n---\n# Tidewater + Kelp\n');
      const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: editor.uri('deal.md') },
        position: { line: 3, character: 6 },
      });
      deepEqual(
        items.map(({ label }) => label),
        ['listed', 'woven'],
      );
    } finally {
      await editor.quit();
    }
  });
});
