import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Editor, startEditor } from './editor.js';
import { overTiered, tierError } from './proposals.js';

const letter = `# A letter to Lockwood Keys

Dear Lockwood Keys, this is our proposal for a partnership between Tandem Bikes and Lockwood Keys.

## What each side commits

- Tandem Bikes may fund a shop window where possible.
- Lockwood Keys will provide two engineers until 30 June 2030.

## Governance

We meet every quarter.
`;

describe('closed files of a workspace', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({
      files: {
        'deals/lock.md': overTiered,
        'deals/no deal.md': overTiered.replace('tier: strategic', 'tier: integration'),
        'notes.md': '# Notes\n\nWe may do this where possible.\n',
        'node_modules/dep/deal.md': overTiered,
        '.git/deal.md': overTiered,
      },
    });
  });
  after(() => editor.quit());
  const told = (path: string): Promise<unknown> =>
    editor.awaited(() => editor.codes(path).includes(tierError), `the error of ${path}`);
  const silent = (path: string): Promise<unknown> =>
    editor.awaited(() => editor.shown(path).length === 0, `no findings of ${path}`);

  it('have their findings published, without a version', async () => {
    await told('deals/lock.md');
    equal(editor.published.find(({ uri }) => uri === editor.uri('deals/lock.md'))?.version, undefined);
  });

  it('are left alone where they declare nothing or are somebody else’s', () => {
    for (const path of ['notes.md', 'node_modules/dep/deal.md', '.git/deal.md']) {
      ok(!editor.published.some(({ uri }) => uri === editor.uri(path)), path);
    }
  });

  it('follow the file on disk', async () => {
    await editor.writeFile('deals/lock.md', overTiered.replace('tier: strategic', 'tier: integration'));
    await editor.awaited(() => !editor.codes('deals/lock.md').includes(tierError), 'the error to go');
    await editor.writeFile('deals/lock.md', overTiered);
    await told('deals/lock.md');
  });

  it('appear and disappear with the file, also when many change at once', async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `deals/branch-${index}.md`);
    await Promise.all(paths.map((path) => editor.writeFile(path, overTiered)));
    for (const path of paths) await told(path);
    await Promise.all(paths.map((path) => editor.deleteFile(path)));
    for (const path of paths) await silent(path);
  });

  it('go when the file turns into something else', async () => {
    await editor.writeFile('deals/lock.md', '# A shopping list\n');
    await silent('deals/lock.md');
    await editor.writeFile('deals/lock.md', overTiered);
    await told('deals/lock.md');
  });

  it('are the editor’s while it has the file open, and the disk’s again afterwards', async () => {
    await editor.open('deals/lock.md', overTiered.replace('tier: strategic', 'tier: integration'));
    await editor.findings('deals/lock.md');
    ok(!editor.codes('deals/lock.md').includes(tierError));
    await editor.fileChanged('deals/lock.md', 2);
    await editor.close('deals/lock.md');
    await told('deals/lock.md');
  });

  it('go with a file that is deleted while open, once it is closed', async () => {
    await editor.writeFile('deals/gone.md', overTiered);
    await told('deals/gone.md');
    await editor.open('deals/gone.md', overTiered);
    await editor.findings('deals/gone.md');
    await editor.deleteFile('deals/gone.md');
    await editor.close('deals/gone.md');
    await silent('deals/gone.md');
  });

  it('go with the folder, of which alone the editor tells', async () => {
    await editor.writeFile('old/lock.md', overTiered);
    await told('old/lock.md');
    await editor.deleteFolder('old');
    await silent('old/lock.md');
  });

  it('move with a file that is renamed', async () => {
    await editor.deleteFile('deals/lock.md');
    await editor.writeFile('deals/key.md', overTiered);
    await told('deals/key.md');
    await silent('deals/lock.md');
  });
});

describe('the programme file', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ files: { 'deals/lock.md': overTiered, 'deals/letter.md': letter } });
  });
  after(() => editor.quit());

  it('changes the findings of open and closed documents as soon as it changes', async () => {
    await editor.open('deals/open.md', overTiered);
    await editor.findings('deals/open.md');
    await editor.awaited(() => editor.codes('deals/lock.md').includes(tierError), 'the error');
    await editor.writeFile('deals/partner-program.yaml', `rules: { ${tierError}: off }\n`);
    for (const path of ['deals/lock.md', 'deals/open.md']) {
      await editor.awaited(() => !editor.codes(path).includes(tierError), `${path} to be silent`);
    }
    await editor.deleteFile('deals/partner-program.yaml');
    for (const path of ['deals/lock.md', 'deals/open.md']) {
      await editor.awaited(() => editor.codes(path).includes(tierError), `${path} to be told again`);
    }
  });

  it('is never opened where it leads to a device', async () => {
    if (process.platform !== 'win32') symlinkSync('/dev/zero', join(editor.folder, 'deals', 'partner-program.yaml'));
    await editor.fileChanged('deals/partner-program.yaml', 1);
    await editor.open('deals/beside.md', overTiered);
    ok((await editor.findings('deals/beside.md')).some(({ code }) => code === tierError));
    await editor.close('deals/beside.md');
    await editor.deleteFile('deals/partner-program.yaml');
  });

  it('counts as it is typed, before it is saved', async () => {
    await editor.open('partner-program.yaml', `rules: { ${tierError}: hint }\n`, 'yaml');
    await editor.awaited(
      () => editor.shown('deals/open.md').some(({ code, severity }) => code === tierError && severity === 4),
      'the hint',
    );
    await editor.close('partner-program.yaml');
    await editor.awaited(
      () => editor.shown('deals/open.md').some(({ code, severity }) => code === tierError && severity === 1),
      'the error again',
    );
  });

  it('makes documents proposals that declare nothing', async () => {
    equal(editor.shown('deals/letter.md').length, 0);
    await editor.writeFile('deals/partner-program.yaml', "include: ['*.md']\n");
    await editor.awaited(() => editor.shown('deals/letter.md').length > 0, 'findings of the letter');
    await editor.writeFile('deals/partner-program.yaml', "include: ['*.md']\nignore: ['letter.md']\n");
    await editor.awaited(() => editor.shown('deals/letter.md').length === 0, 'the letter to be left alone');
  });

  it('has its own problems on its own words, and the rest of it counts', async () => {
    await editor.writeFile('deals/partner-program.yaml', `organisation: [1]\nrules: { ${tierError}: off }\n`);
    await editor.awaited(
      () => editor.codes('deals/partner-program.yaml').includes('program/schema'),
      'the problem of the programme',
    );
    await editor.awaited(() => !editor.codes('deals/lock.md').includes(tierError), 'its rules to count');
  });
});

describe('settings', () => {
  it('are pulled, and followed when they change', async () => {
    const editor = await startEditor({ files: {}, settings: { rules: { [tierError]: 'hint' } } });
    await editor.open('lock.md', overTiered);
    const severity = async (): Promise<unknown> =>
      (await editor.findings('lock.md')).find(({ code }) => code === tierError)?.severity;
    equal(await severity(), 4);
    editor.settings = { rules: { [tierError]: 'off' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.awaited(() => !editor.codes('lock.md').includes(tierError), 'the rule to be off');
    await editor.quit();
  });

  it('are taken as they are pushed by a client that answers no questions', async () => {
    const capabilities = { workspace: {}, textDocument: {} };
    const editor = await startEditor({
      capabilities,
      initializationOptions: { settings: { rules: { [tierError]: 'hint' } } },
    });
    await editor.open('lock.md', overTiered);
    equal((await editor.findings('lock.md')).find(({ code }) => code === tierError)?.severity, 4);
    const settings = { partnerlint: { rules: { [tierError]: 'off' } } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await editor.awaited(() => !editor.codes('lock.md').includes(tierError), 'the rule to be off');
    await editor.quit();
  });

  it('make documents proposals by glob', async () => {
    const editor = await startEditor({
      files: { 'in/letter.md': letter, 'out/letter.md': letter },
      settings: { include: ['in/**'] },
    });
    await editor.awaited(() => editor.shown('in/letter.md').length > 0, 'findings of the letter');
    await editor.open('out/letter.md', letter);
    deepEqual(await editor.findings('out/letter.md'), []);
    await editor.quit();
  });

  it('of the wrong type are named once and ignored; the rest counts', async () => {
    const settings = { include: 7, rules: { [tierError]: 'hint', 'tier/missing': 'loud' } };
    const editor = await startEditor({ files: {}, settings });
    await editor.open('lock.md', overTiered);
    equal((await editor.findings('lock.md')).find(({ code }) => code === tierError)?.severity, 4);
    equal(editor.messages.length, 2, editor.messages.join('\n'));
    match(editor.messages[0] ?? '', /"partnerlint\.include" must be a list of globs.*7 is ignored/);
    match(editor.messages[1] ?? '', /"loud" for "tier\/missing".*error, warning/);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.change('lock.md', 'low', 'high');
    await editor.findings('lock.md');
    equal(editor.messages.length, 2);
    await editor.quit();
  });

  it('lose to the programme file', async () => {
    const files = { 'partner-program.yaml': `rules: { ${tierError}: warning }\n` };
    const editor = await startEditor({ files, settings: { rules: { [tierError]: 'off' } } });
    await editor.open('lock.md', overTiered);
    equal((await editor.findings('lock.md')).find(({ code }) => code === tierError)?.severity, 2);
    await editor.quit();
  });
});

describe('a client that reads files for the server', () => {
  it('is asked for the list and the text of closed files', async () => {
    const editor = await startEditor({
      files: {},
      initializationOptions: { clientReadsFiles: true, showsVerdicts: true },
    });
    const texts: Record<string, string> = { [editor.uri('virtual.md')]: overTiered };
    editor.connection.onRequest('partnerlint/listFiles', () => ({ uris: Object.keys(texts) }));
    editor.connection.onRequest('partnerlint/readFile', ({ uri }: { uri: string }) => ({ text: texts[uri] ?? null }));
    await editor.fileChanged('virtual.md', 1);
    await editor.awaited(() => editor.codes('virtual.md').includes(tierError), 'the error');
    delete texts[editor.uri('virtual.md')];
    await editor.fileChanged('virtual.md', 3);
    await editor.awaited(() => editor.shown('virtual.md').length === 0, 'the error to go');
    await editor.quit();
  });

  it('is told the verdict on open documents', async () => {
    const editor = await startEditor({ initializationOptions: { showsVerdicts: true } });
    const verdicts = new Map<string, { label: string; errors: number } | null>();
    editor.connection.onNotification('partnerlint/verdict', ({ uri, verdict }) => {
      verdicts.set(uri, verdict);
    });
    await editor.open('lock.md', overTiered);
    await editor.open('notes.md', '# Notes\n');
    await editor.awaited(() => verdicts.size === 2, 'both verdicts');
    equal(verdicts.get(editor.uri('lock.md'))?.errors, 1);
    equal(verdicts.get(editor.uri('notes.md')), null);
    await editor.quit();
  });
});
