import { equal, ok } from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { repositoryPath } from '../editors/repository.js';
import { overTiered } from '../protocol/proposals.js';

const body = (message: object): string => JSON.stringify({ jsonrpc: '2.0', ...message });
const framed = (text: string, length = Buffer.byteLength(text)): string => `Content-Length: ${length}\r\n\r\n${text}`;
const asked = body({ method: '$/setTrace', params: { value: 'off' } });

/** What a broken editor, or a broken pipe, may send in place of a message. */
const damaged: Readonly<Record<string, string>> = {
  'no length': `Content-Type: application/json\r\n\r\n${asked}`,
  'a length that is no number': `Content-Length: many\r\n\r\n${asked}`,
  'a length below nought': framed(asked, -5),
  'a length of 1 TB': framed(asked, 2 ** 40),
  'a length that takes in part of the next header': framed(asked, asked.length + 3),
  'a length that takes in part of the next message': framed(asked, asked.length + 60),
  'a length that ends too soon': framed(asked, 10),
  'no message behind its header': framed('', 0),
  'words that are no JSON': framed('{"jsonrpc": }'),
  'a message that is no object': framed('null'),
  'half a header': 'Content-Len',
  '100 KB of nothing': '\0'.repeat(100_000),
};

describe('a damaged message', () => {
  let server: ChildProcess;
  let connection: MessageConnection;
  const published: PublishDiagnosticsParams[] = [];

  before(async () => {
    const program = repositoryPath('server', 'bin', 'partnerlint-language-server.js');
    server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.push(params);
    });
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
  });
  after(async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    connection.dispose();
  });

  /** Findings come for a text that is sent behind the damage. */
  async function isServed(uri: string): Promise<void> {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: overTiered },
    });
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    for (let turn = 0; turn < 400 && !published.some((params) => params.uri === uri); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    ok(published.some((params) => params.uri === uri && params.diagnostics.length > 0));
  }

  for (const [what, bytes] of Object.entries(damaged)) {
    it(`costs only itself: ${what}`, async () => {
      server.stdin!.write(bytes);
      await isServed(`untitled:${encodeURIComponent(what)}.md`);
    }).timeout(8000);
  }

  it('is one, too, whose parts are not what the protocol says', async () => {
    const textDocument = { uri: 7, languageId: 'markdown', version: 1, text: 'x' };
    server.stdin!.write(framed(body({ method: 'textDocument/didOpen', params: { textDocument } })));
    server.stdin!.write(
      framed(body({ method: 'textDocument/didChange', params: { textDocument, contentChanges: 3 } })),
    );
    await isServed('untitled:parts.md');
  });

  it('may come in pieces, and a sound one too', async () => {
    const params = {
      textDocument: { uri: 'untitled:pieces.md', languageId: 'markdown', version: 1, text: overTiered },
    };
    const bytes = Buffer.from(framed(asked, 2000) + framed(body({ method: 'textDocument/didOpen', params })));
    for (let start = 0; start < bytes.length; start += 7) {
      server.stdin!.write(bytes.subarray(start, start + 7));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await isServed('untitled:behind the pieces.md');
    equal(published.filter(({ uri }) => uri === 'untitled:pieces.md').length, 1);
  });
});
