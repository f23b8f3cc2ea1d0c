/** The server's cases: the built server as a process, which after each case must still answer a question. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader } from 'vscode-jsonrpc/node';
import { root } from '../run.mjs';
import { chanceOf } from './random.mjs';
import { frame, framesOf } from './serverCases.mjs';

/** Cases that one server lives through, before it is asked to end. */
const sessionLength = 200;
/** An answer takes milliseconds; on a busy machine more. */
const patienceMs = 20_000;

/** What the server says in its log when something of ours has failed. */
const defect = /Unexpected:|failed:|TypeError|RangeError|ReferenceError|heap out of memory|\n {4}at /;

/** Answers the failures. A single case is run in its session, from the first case of that on. */
export async function fuzzServer({ seed, first, count, onProgress }) {
  const failures = [];
  const start = first - (first % sessionLength);
  for (let session = start; session < first + count; session += sessionLength) {
    const end = Math.min(session + sessionLength, first + count);
    failures.push(...(await runSession(seed, session, end)));
    onProgress(end);
  }
  return { failures, levels: [] };
}

async function runSession(seed, first, end) {
  const folder = mkdtempSync(join(tmpdir(), 'partnerlint-fuzz-'));
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const server = new Server(folder);
  const failures = [];
  try {
    await server.greet(chanceOf(seed ^ 2, first));
    for (let number = first; number < end; number += 1) {
      for (const bytes of framesOf(chanceOf(seed ^ 3, number), server.uri)) server.send(bytes);
      const error = await server.trouble(`probe ${number}`);
      if (!error) continue;
      failures.push({ number, error });
      if (!server.isAlive) break;
    }
    if (server.isAlive) await server.quit();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return failures;
}

class Server {
  #process;
  #waiting = new Map();
  #said = '';
  #isGivenUp = false;

  constructor(folder) {
    this.uri = pathToFileURL(folder).href;
    this.#process = spawn(process.execPath, [join(root, 'server', 'bin', 'partnerlint-language-server.js'), '--stdio']);
    this.#process.stderr.on('data', (data) => (this.#said += data));
    // What is written to a server that has ended is lost, and the next probe says so.
    this.#process.stdin.on('error', () => {});
    new StreamMessageReader(this.#process.stdout).listen((message) => this.#took(message));
  }

  get isAlive() {
    return !this.#isGivenUp && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  #took(message) {
    if (message.method === 'window/logMessage' && message.params.type === 1)
      this.#said += `${message.params.message}\n`;
    if (message.method !== undefined && message.id !== undefined)
      this.send(frame({ jsonrpc: '2.0', id: message.id, result: null }));
    if (message.method === undefined) this.#waiting.get(message.id)?.();
  }

  send(bytes) {
    if (this.isAlive) this.#process.stdin.write(bytes);
  }

  /** Half of the time something comes before the greeting, which a server must refuse and live through. */
  async greet(chance) {
    if (chance.below(2) === 0) for (const bytes of framesOf(chance, this.uri)) this.send(bytes);
    const capabilities = chance.pick([
      {},
      { workspace: { configuration: true, workspaceFolders: true, applyEdit: true } },
      { textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } } },
    ]);
    const workspaceFolders = [{ uri: this.uri, name: 'fuzz' }];
    await this.#answer('greeting', 'initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
    });
    this.send(frame({ jsonrpc: '2.0', method: 'initialized', params: {} }));
  }

  /** What is wrong after a case, if anything is: no answer, no process, or a defect in the log. */
  async trouble(id) {
    const params = { textDocument: { uri: `${this.uri}/a.md` }, position: { line: 0, character: 0 } };
    const isAnswered = await this.#answer(id, 'textDocument/hover', params);
    const said = this.#said;
    this.#said = '';
    if (!isAnswered) {
      const what = this.isAlive
        ? 'The server does not answer any more.'
        : `The server has ended (${this.#process.exitCode}).`;
      this.#isGivenUp = true;
      return `${what}\n${said.slice(-2000)}`;
    }
    return defect.test(said) ? said.slice(0, 2000) : undefined;
  }

  #answer(id, method, params) {
    this.send(frame({ jsonrpc: '2.0', id, method, params }));
    return new Promise((resolve) => {
      const end = (isAnswered) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        this.#process.off('exit', lost);
        resolve(isAnswered);
      };
      const lost = () => end(false);
      const timer = setTimeout(lost, patienceMs);
      this.#process.once('exit', lost);
      this.#waiting.set(id, () => end(true));
      if (!this.isAlive) lost();
    });
  }

  async quit() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#answer('farewell', 'shutdown', undefined);
    this.send(frame({ jsonrpc: '2.0', method: 'exit' }));
    await ended;
  }

  kill() {
    this.#process.kill('SIGKILL');
  }
}
