/**
 * The least of an editor: starts a server over stdio, opens one document, types into it, and takes the time. A server
 * that wants to be asked for its diagnostics is asked after every edit; the others are waited for.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { TextDocumentSyncKind } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** An editor is still for so long before its memory is looked at. */
const pauseMs = 500;
/** A burst of edits at this distance, and how many. */
const burst = { edits: 50, everyMs: 20 };
const longestWaitMs = 60_000;
const longestStartMs = 20_000;
const longestEndMs = 2_000;

/** rumdl now and then never answers its first request; such a start says nothing and is taken again. */
export class NotStarted extends Error {}

/**
 * Milliseconds from the start of the process to the first diagnostics, from each keystroke to its own, and from the
 * last edit of a burst to the diagnostics for it; and the memory with the document open, in MB. `place` is where
 * letters are typed, one after the other.
 */
export async function measure(server, { folder, document: uri }, text, place, keystrokes) {
  const { languageId, answers = () => ({}), settings } = server;
  const [command, ...args] = server.command;
  let version = 1;
  let written = TextDocument.create(uri, languageId, version, text);
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  // A server that does not say which version it means is taken to mean the last one.
  connection.onNotification('textDocument/publishDiagnostics', (sent) => waiting.get(sent.version ?? version)?.());
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  for (const [request, answer] of Object.entries(answers(() => written.getText()))) {
    connection.onRequest(request, answer);
  }
  connection.listen();
  const initialised = connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'bench' }],
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true } },
    },
  });
  const introduced = await Promise.race([initialised, setTimeout(longestStartMs, undefined, { ref: false })]);
  if (!introduced) {
    child.kill();
    throw new NotStarted(`${command} did not start`);
  }
  const { capabilities } = introduced;
  await connection.sendNotification('initialized', {});
  if (settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const answered = (version) =>
    Promise.race([
      capabilities.diagnosticProvider
        ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
        : new Promise((resolve) => waiting.set(version, resolve)),
      setTimeout(longestWaitMs, undefined, { ref: false }).then(() => {
        throw new Error(`${command} ${args[0]} did not answer`);
      }),
    ]);

  // Some servers take the whole text only; a part would be the whole of it to them.
  const sync = capabilities.textDocumentSync;
  const takesParts = (sync?.change ?? sync) === TextDocumentSyncKind.Incremental;
  /** Sends an edit; gives the promise of its diagnostics where somebody waits for them. */
  const type = async (isAwaited) => {
    const at = { line: place.line, character: place.character + version - 1 };
    version += 1;
    const change = { range: { start: at, end: at }, text: version % 6 === 5 ? ' ' : 'e' };
    written = TextDocument.update(written, [change], version);
    const answer = isAwaited && !capabilities.diagnosticProvider ? answered(version) : undefined;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [takesParts ? change : { text: written.getText() }],
    });
    if (isAwaited) await (answer ?? answered(version));
  };

  const opened = capabilities.diagnosticProvider ? undefined : answered(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version, text },
  });
  await (opened ?? answered(1));
  const start = performance.now() - started;

  const keys = [];
  for (let key = 0; key < keystrokes; key += 1) {
    const typed = performance.now();
    await type(true);
    keys.push(performance.now() - typed);
  }
  await setTimeout(pauseMs);
  const memory = residentMegabytes(child.pid);
  for (let edit = 1; edit < burst.edits; edit += 1) {
    await type(false);
    await setTimeout(burst.everyMs);
  }
  const last = performance.now();
  await type(true);
  const settled = performance.now() - last;

  const gone = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([connection.sendRequest('shutdown'), setTimeout(longestEndMs)]);
  await connection.sendNotification('exit');
  await Promise.race([gone, setTimeout(longestEndMs)]);
  connection.dispose();
  child.kill();
  return { start, memory, keys, settled };
}

/** What the process holds in memory; `NaN` where the system does not say. */
function residentMegabytes(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
