/** The least of an editor: starts a server over stdio, opens one document, types into it, and takes the time. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const uri = 'untitled:bench.md';

/**
 * Milliseconds from the start of the process to the first diagnostics, and from each keystroke to its own. `place` is
 * where letters are typed, one after the other.
 */
export async function measure(server, text, place, keystrokes) {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => waiting.get(version)?.());
  connection.listen();
  const answered = (version) => new Promise((resolve) => waiting.set(version, resolve));

  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const opened = answered(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await opened;
  const start = performance.now() - started;

  const keys = [];
  for (let key = 0; key < keystrokes; key += 1) {
    const version = key + 2;
    const position = { line: place.line, character: place.character + key };
    const typed = performance.now();
    const answer = answered(version);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: key % 6 === 5 ? ' ' : 'e' }],
    });
    await answer;
    keys.push(performance.now() - typed);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((resolve) => child.once('exit', resolve));
  connection.dispose();
  return { start, keys };
}
