import { deepEqual, equal, ok } from 'node:assert/strict';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver';
import { run } from '../cli/run.js';
import { type Editor, newClient, startEditor } from './editor.js';

const conflict = 'portfolio/exclusivity-conflict';

const exclusiveTo = (partner: string, scope = 'in-line sensors for breweries'): string =>
  `---
proposal: partnership
partner: ${partner}
us: Saltmarsh Instruments
exclusivity: { scope: ${scope}, until: 2099-12-31 }
---

# Saltmarsh Instruments and ${partner}
`;

describe('proposals that contradict each other', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({
      files: { 'deals/hollin.md': exclusiveTo('Hollin Brewing'), 'deals/tarnside.md': exclusiveTo('Tarnside Ales') },
    });
  });
  after(() => editor.quit());

  const told = (path: string): Promise<unknown> =>
    editor.awaited(() => editor.codes(path).includes(conflict), `the conflict in ${path}`);
  const silent = (path: string): Promise<unknown> =>
    editor.awaited(() => !editor.codes(path).includes(conflict), `no conflict in ${path}`);
  const conflictIn = (path: string): Diagnostic | undefined => editor.shown(path).find(({ code }) => code === conflict);

  it('are told in both closed files, each with the other as a related place', async () => {
    await told('deals/hollin.md');
    await told('deals/tarnside.md');
    const [related] = conflictIn('deals/hollin.md')?.relatedInformation ?? [];
    equal(related?.location.uri, editor.uri('deals/tarnside.md'));
    deepEqual(related?.location.range, conflictIn('deals/tarnside.md')?.range);
  });

  it('follow what is typed, before it is saved', async () => {
    await editor.open('deals/hollin.md', exclusiveTo('Hollin Brewing'));
    await told('deals/hollin.md');
    await editor.change('deals/hollin.md', 'breweries', 'distilleries');
    await silent('deals/hollin.md');
    await silent('deals/tarnside.md');
    await editor.change('deals/hollin.md', 'distilleries', 'breweries');
    await told('deals/hollin.md');
    await told('deals/tarnside.md');
  });

  it('stand under the words, wherever these move', async () => {
    await editor.change('deals/hollin.md', 'us: Saltmarsh', '\n\nus: Saltmarsh');
    const { version } = editor.document('deals/hollin.md');
    const line = await editor.awaited(
      () =>
        editor.published
          .findLast((list) => list.uri === editor.uri('deals/hollin.md') && list.version === version)
          ?.diagnostics.find(({ code }) => code === conflict)?.range.start.line,
      'the conflict in the new version',
    );
    equal(line, 6);
  });

  it('can be silenced from the lightbulb', async () => {
    const actions = await editor.actions('deals/hollin.md', 'in-line sensors for breweries');
    ok(
      actions.some(({ title }) => title.startsWith('Silence')),
      actions.map(({ title }) => title).join(),
    );
  });

  it('are those of the file again once it is closed without saving', async () => {
    await editor.change('deals/hollin.md', 'breweries', 'dairies');
    await silent('deals/tarnside.md');
    await editor.close('deals/hollin.md');
    await told('deals/tarnside.md');
    await told('deals/hollin.md');
  });

  it('follow a file that is renamed, and one that vanishes', async () => {
    await editor.deleteFile('deals/tarnside.md');
    await silent('deals/hollin.md');
    await editor.writeFile('deals/ales.md', exclusiveTo('Tarnside Ales'));
    await told('deals/hollin.md');
    await told('deals/ales.md');
    equal(conflictIn('deals/hollin.md')?.relatedInformation?.[0]?.location.uri, editor.uri('deals/ales.md'));
    await editor.deleteFile('deals/ales.md');
    await silent('deals/hollin.md');
  });

  it('belong to one programme only', async () => {
    await editor.writeFile('deals/tarnside.md', exclusiveTo('Tarnside Ales'));
    await told('deals/hollin.md');
    await editor.writeFile('deals/north/partner-program.yaml', 'organisation: Saltmarsh North\n');
    await editor.writeFile('deals/north/tarnside.md', exclusiveTo('Tarnside Ales'));
    await editor.deleteFile('deals/tarnside.md');
    await silent('deals/hollin.md');
    await editor.deleteFile('deals/north/partner-program.yaml');
    await told('deals/hollin.md');
    await told('deals/north/tarnside.md');
  });

  it('go with a folder of which alone the editor tells', async () => {
    await editor.deleteFolder('deals/north');
    await silent('deals/hollin.md');
  });

  it('go with a workspace folder that is removed', async () => {
    await editor.writeFile('deals/tarnside.md', exclusiveTo('Tarnside Ales'));
    await told('deals/hollin.md');
    const folder = { uri: editor.uri('.'), name: 'deals' };
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ ...folder, uri: editor.uri('') }] },
    });
    await silent('deals/hollin.md');
    await silent('deals/tarnside.md');
  });
});

describe('a workspace of many proposals', () => {
  it('is read in the background, with progress, while files change and vanish', async () => {
    const broken = '---\nproposal: partnership\npartner: [Hollin\nexclusivity: {{\n';
    const files: Record<string, string> = {};
    for (let index = 0; index < 300; index += 1) {
      files[`deals/${index}.md`] = index % 40 === 0 ? broken : exclusiveTo(`Brewery ${index}`, `trade number ${index}`);
    }
    files['deals/1.md'] = exclusiveTo('Hollin Brewing');
    files['deals/299.md'] = exclusiveTo('Tarnside Ales');
    const editor = await startEditor({
      files,
      capabilities: { ...newClient, window: { workDoneProgress: true } },
    });
    const progress: string[] = [];
    editor.connection.onRequest('window/workDoneProgress/create', () => null);
    editor.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      progress.push(value.kind);
    });
    try {
      await editor.deleteFile('deals/150.md');
      await editor.writeFile('deals/200.md', '# Notes\n');
      await editor.awaited(() => editor.codes('deals/1.md').includes(conflict), 'the conflict');
      await editor.awaited(() => editor.codes('deals/299.md').includes(conflict), 'its other half');
      await editor.awaited(() => progress.at(-1) === 'end', 'the end of the progress');
      ok(!editor.published.some(({ uri }) => uri === editor.uri('deals/150.md')));
    } finally {
      await editor.quit();
    }
  });
});

it('what a baseline knows of several proposals is said no more, until its line is written anew', async () => {
  const files = {
    'deals/hollin.md': exclusiveTo('Hollin Brewing'),
    'deals/tarnside.md': exclusiveTo('Tarnside Ales'),
  };
  const editor = await startEditor({ files });
  try {
    const says = (path: string): Promise<unknown> =>
      editor.awaited(() => editor.codes(path).includes(conflict), `the conflict in ${path}`);
    const isQuiet = (path: string): Promise<unknown> =>
      editor.awaited(() => !editor.codes(path).includes(conflict), `no conflict in ${path}`);
    await says('deals/hollin.md');
    await says('deals/tarnside.md');
    run(['check', '--write-baseline'], editor.folder);
    await editor.fileChanged('partnerlint-baseline.json', FileChangeType.Created);
    await isQuiet('deals/hollin.md');
    await isQuiet('deals/tarnside.md');
    await editor.open('deals/hollin.md', exclusiveTo('Hollin Brewing'));
    await editor.change('deals/hollin.md', '2099-12-31', '2098-12-31');
    await says('deals/hollin.md');
    await isQuiet('deals/tarnside.md');
  } finally {
    await editor.quit();
  }
});
