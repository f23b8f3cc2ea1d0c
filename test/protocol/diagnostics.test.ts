import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver';
import { type Editor, oldClient, startEditor } from './editor.js';
import { overTiered, tierError } from './proposals.js';

describe('findings of open documents', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.quit());

  it('are pushed, and nothing is there to be pulled', () => {
    equal(editor.initialized.capabilities.diagnosticProvider, undefined);
  });

  it('come with source, code, page and the words they are about', async () => {
    const document = await editor.open('deal.md', overTiered);
    const finding = (await editor.findings('deal.md')).find(({ code }) => code === tierError);
    ok(finding);
    equal(finding.source, 'partnerlint');
    equal(finding.severity, 1);
    equal(document.getText(finding.range), 'strategic');
    match(finding.codeDescription?.href ?? '', /^https:.*docs\/rules\/tier\/contradicts-criteria\.md$/);
    deepEqual(finding.data, { code: tierError, version: 1 });
  });

  it('go when the words are mended, and come back with them', async () => {
    await editor.change('deal.md', 'tier: strategic', 'tier: integration');
    await editor.findings('deal.md');
    ok(!editor.codes('deal.md').includes(tierError));
    await editor.change('deal.md', 'tier: integration', 'tier: strategic');
    await editor.findings('deal.md');
    ok(editor.codes('deal.md').includes(tierError));
  });

  it('come once for a burst of edits, for its last version', async () => {
    await editor.findings('deal.md');
    const before = editor.published.length;
    editor.burst('deal.md', 'Lockwood', 'xLockwood', 200);
    await editor.findings('deal.md');
    const lists = editor.published.slice(before);
    ok(lists.length < 10, `${lists.length} lists for 200 edits`);
    const versions = lists.map(({ version }) => version ?? 0);
    deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
      'never an older version behind a newer one',
    );
  });

  it('stay while the YAML is broken, and go when it no longer declares a proposal', async () => {
    await editor.open('typing.md', overTiered);
    await editor.findings('typing.md');
    await editor.change('typing.md', 'criteria: {', 'criteria: { [');
    ok((await editor.findings('typing.md')).length > 0);
    await editor.change('typing.md', 'criteria: { [', 'criteria: {');
    // What declares it may be what is broken.
    await editor.change('typing.md', 'proposal: partnership', 'proposal partnership');
    await editor.findings('typing.md');
    ok(editor.codes('typing.md').includes('frontmatter/syntax'));
    ok(editor.codes('typing.md').includes(tierError));
    await editor.change('typing.md', 'proposal partnership', 'proposal: partnership');
    await editor.change('typing.md', 'proposal: partnership\n', '');
    deepEqual(await editor.findings('typing.md'), []);
  });

  it('are none for a document that is no proposal', async () => {
    await editor.open('readme.md', '# Bakery\n\nWe may bake bread where possible.\n');
    deepEqual(await editor.findings('readme.md'), []);
  });

  it('go when the document is closed', async () => {
    await editor.close('deal.md');
    await editor.awaited(() => editor.shown('deal.md').length === 0, 'the list to be emptied');
  });

  it('have related places only for a client that shows them', async () => {
    const text = overTiered.replace('# Tandem Bikes + Lockwood Keys', '# Deal\n\nTier: partnership');
    await editor.open('related.md', text);
    ok((await editor.findings('related.md')).some(({ relatedInformation }) => relatedInformation));
    const plain = await startEditor({ capabilities: oldClient });
    await plain.open('related.md', text);
    const findings = await plain.findings('related.md');
    ok(findings.length > 0 && findings.every((finding) => !finding.relatedInformation && !finding.codeDescription));
    await plain.quit();
  });
});

describe('bad input', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.quit());

  const stillServes = async (): Promise<void> => {
    await editor.open('after.md', overTiered);
    ok((await editor.findings('after.md')).length > 0);
    await editor.close('after.md');
  };

  it('a document of 10 MB', async () => {
    await editor.open('large.md', overTiered + 'A baker bakes bread for the whole town.\n'.repeat(260_000));
    const codes = (await editor.findings('large.md')).map(({ code }) => code);
    ok(codes.includes('document/too-large'), codes.join());
    await editor.close('large.md');
    await stillServes();
  }).timeout(30_000);

  it('documents that no editor should send', async () => {
    const bomb = `---\nproposal: partnership\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`;
    const texts = {
      bomb,
      duplicate: '---\nproposal: partnership\npartner: A\npartner: B\n---\n',
      tabs: '---\nproposal: partnership\nvalue:\n\tus: x\n---\n',
      open: '---\nproposal: partnership\npartner: A\n',
      noDate: overTiered.replace('status: draft', 'reviewed: 2027-02-30'),
      number: overTiered.replace('Lockwood Keys\nus', '42\nus'),
      conflict: overTiered.replace('# Tandem', '<<<<<<< ours\n# Tandem\n=======\n# Tan\n>>>>>>> theirs\n'),
    };
    for (const [name, text] of Object.entries(texts)) {
      await editor.open(`${name}.md`, text);
      ok((await editor.findings(`${name}.md`)).length > 0, `${name} is told`);
    }
    await editor.open('surrogate.md', `${overTiered}\nA lone \ud83c half.\n`);
    await editor.findings('surrogate.md');
    await stillServes();
  });

  it('malformed requests are refused, each by itself', async () => {
    const malformed: readonly (readonly [string, unknown])[] = [
      ['textDocument/codeAction', {}],
      ['textDocument/codeAction', { textDocument: { uri: 5 }, range: null, context: null }],
      ['textDocument/hover', null],
      ['textDocument/hover', { textDocument: { uri: 'nowhere:/x.md' }, position: { line: -4, character: 'a' } }],
      ['partnerlint/tierOutcome', { answers: [1, 2] }],
      ['partnerlint/tierOutcome', { answers: { constructor: 'x', ['__proto__']: 'y' } }],
      ['partnerlint/writeTier', { uri: 'file:///nowhere.md', version: 'one', answers: {} }],
      ['partnerlint/newProposal', { partner: '', us: '', leverage: 'none', answers: {} }],
      ['partnerlint/nothing', 7],
    ];
    for (const [method, params] of malformed) {
      await editor.connection.sendRequest(method, params).catch(() => undefined);
    }
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: {} });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {});
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'never:opened' } });
    await stillServes();
  });

  it('a request that lacks a part is told which', async () => {
    const textDocument = { uri: editor.uri('open.md') };
    const start = { line: 0, character: 0 };
    for (const [method, params, part] of [
      ['textDocument/hover', {}, 'textDocument.uri'],
      ['textDocument/hover', { textDocument }, 'position.line'],
      ['textDocument/codeAction', { textDocument, range: { start } }, 'range.end.line'],
      ['textDocument/codeAction', { textDocument, range: { start, end: start } }, 'context.diagnostics'],
    ] as const) {
      await rejects(editor.connection.sendRequest(method, params), ({ code, message }: ResponseError) => {
        equal(code, ErrorCodes.InvalidParams);
        return message.startsWith(`This request needs "${part}" as a `);
      });
    }
  });

  it('a request about a document nobody opened has nothing as its answer', async () => {
    const params = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
    equal(await editor.connection.sendRequest('textDocument/hover', params), null);
  });
});

describe('the process', () => {
  it('ends when the client goes without a word', async () => {
    const editor = await startEditor();
    editor.process.stdin!.end();
    equal(await editor.exited(), 1);
    await editor.quit();
  });

  it('ends when the process of the client is gone, whoever still holds its streams', async () => {
    const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const editor = await startEditor({ processId: client.pid });
    client.kill();
    equal(await editor.exited(), 1);
    await editor.quit();
  });

  it('ends with 0 after shutdown and exit', async () => {
    const editor = await startEditor();
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    equal(await editor.exited(), 0);
    await editor.quit();
  });

  it('announces what it does and nothing else', async () => {
    const editor = await startEditor();
    deepEqual(Object.keys(editor.initialized.capabilities).sort(), [
      'codeActionProvider',
      'completionProvider',
      'hoverProvider',
      'textDocumentSync',
      'workspace',
    ]);
    equal(editor.initialized.serverInfo?.name, 'Partnerlint');
    await editor.awaited(() => editor.registered.length >= 2, 'its registrations');
    await editor.quit();
  });
});
