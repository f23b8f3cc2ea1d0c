/** The least of an editor that a soak needs: documents, settings, what was published last, and the server's memory. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const program = fileURLToPath(new URL('../server/bin/partnerlint-language-server.js', import.meta.url));
const memory = new URL('./soakMemory.mjs', import.meta.url).href;

/** Nothing has been published for so long: then nothing more comes. */
const quietMs = 1500;
const patienceMs = 180_000;

const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

export class SoakEditor {
  /** Open documents: text and version by URI. */
  open = new Map();
  settings = {};
  /** What the server has complained of. */
  complaints = [];
  #shown = new Map();
  #versions = new Map();
  #lastPublished = Date.now();
  #said = '';
  #process;
  #connection;

  constructor(folder) {
    this.#process = spawn(process.execPath, ['--expose-gc', '--import', memory, program, '--stdio']);
    this.#process.stderr.on('data', (data) => (this.#said += data));
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.folder = folder;
  }

  async start() {
    const connection = this.#connection;
    connection.onNotification('textDocument/publishDiagnostics', (params) => this.#published(params));
    connection.onNotification('window/logMessage', ({ type, message }) => type <= 2 && this.complaints.push(message));
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const workspaceFolders = [{ uri: this.folder, name: 'soak' }];
    const params = { processId: process.pid, rootUri: null, workspaceFolders, capabilities };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
  }

  #published({ uri, version, diagnostics }) {
    this.#lastPublished = Date.now();
    this.#versions.set(uri, version);
    this.#shown.set(uri, diagnostics);
  }

  /** All that is on show, in an order that does not depend on when it came. */
  findings() {
    const entries = [...this.#shown].filter(([, diagnostics]) => diagnostics.length > 0);
    return new Map(entries.map(([uri, diagnostics]) => [uri, diagnostics.map(comparable).toSorted().join('\n')]));
  }

  notify(method, params) {
    return this.#connection.sendNotification(method, params);
  }

  openDocument(uri, text) {
    this.open.set(uri, { text, version: 1 });
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  closeDocument(uri) {
    this.open.delete(uri);
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Puts words in at an offset, and takes so many characters out. */
  type(uri, offset, removed, words) {
    const document = this.open.get(uri);
    const range = { start: positionAt(document.text, offset), end: positionAt(document.text, offset + removed) };
    document.text = document.text.slice(0, offset) + words + document.text.slice(offset + removed);
    document.version += 1;
    const textDocument = { uri, version: document.version };
    return this.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text: words }] });
  }

  /** Waits for the findings of the document's version of now. */
  async answered(uri) {
    await this.#until(() => !this.open.has(uri) || this.#versions.get(uri) === this.open.get(uri).version, uri);
  }

  async settled() {
    for (const uri of this.open.keys()) await this.answered(uri);
    await this.#until(() => Date.now() - this.#lastPublished > quietMs, 'quiet');
  }

  async #until(holds, what) {
    const end = Date.now() + patienceMs;
    while (!holds()) {
      if (this.#process.exitCode !== null) throw new Error(`The server has ended with ${this.#process.exitCode}.`);
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await sleep(2);
    }
  }

  /** Memory in use after a collection, in MB. */
  async memory() {
    this.#said = '';
    this.#process.kill('SIGUSR2');
    await this.#until(() => /soak-memory .*\n/.test(this.#said), 'the memory');
    const { heapUsed, rss } = JSON.parse(/soak-memory (.*)\n/.exec(this.#said)[1]);
    return { heapMb: heapUsed / 2 ** 20, residentMb: rss / 2 ** 20 };
  }

  async end() {
    await this.#connection.sendRequest('shutdown');
    await this.notify('exit');
    await new Promise((resolve) => this.#process.once('exit', resolve));
    this.#connection.dispose();
  }
}

/** Versions differ between a server that was there all along and a fresh one; nothing else may. */
const comparable = ({ data: _data, ...diagnostic }) => JSON.stringify(diagnostic);

function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: before.length - start };
}
