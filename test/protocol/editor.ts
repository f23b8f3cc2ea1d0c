import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { repositoryPath } from '../editors/repository.js';

/** A client that knows the newest of the protocol, as VS Code does. */
export const newClient: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: { isPreferredSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A client like Neovim 0.7's: plain text edits through `changes`, no versions. */
export const oldClient: ClientCapabilities = { workspace: { applyEdit: true }, textDocument: {} };

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  /** Files of the workspace folder by path; without it no folder is open. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** The process that the server is to watch; this one unless said otherwise. */
  readonly processId?: number | undefined;
  /** Of the server's environment, what differs from ours. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Longer than any answer takes, shorter than mocha waits. */
const patienceMs = 8000;

/** The built server as a process, and an editor at the other end that keeps what it is told. */
export class Editor {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly folder: string;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly registered: string[] = [];
  readonly applied: WorkspaceEdit[] = [];
  settings: unknown;
  /** What the editor answers to an edit that the server wants made. */
  takesEdits = true;
  initialized!: InitializeResult;
  readonly #documents = new Map<string, TextDocument>();

  constructor(folder: string, settings: unknown, environment: Setup['environment']) {
    this.folder = folder;
    this.settings = settings;
    const server = repositoryPath('server', 'bin', 'partnerlint-language-server.js');
    const env = { ...process.env, ...environment };
    this.process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.#answerServer();
    this.connection.listen();
  }

  #answerServer(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      this.registered.push(...params.registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      if (this.takesEdits) this.applied.push(edit);
      return { applied: this.takesEdits };
    });
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** Writes a file and tells the server, as a watcher would. */
  async writeFile(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
    await this.fileChanged(path, 2);
  }

  async deleteFile(path: string): Promise<void> {
    rmSync(join(this.folder, path), { force: true });
    await this.fileChanged(path, 3);
  }

  async deleteFolder(path: string): Promise<void> {
    rmSync(join(this.folder, path), { recursive: true });
    await this.fileChanged(path, 3);
  }

  fileChanged(path: string, type: 1 | 2 | 3): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type }],
    });
  }

  async open(path: string, text: string, languageId = 'markdown'): Promise<TextDocument> {
    const document = TextDocument.create(this.uri(path), languageId, 1, text);
    this.#documents.set(document.uri, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId, version: 1, text },
    });
    return document;
  }

  /** Replaces the first occurrence of some words, as a keystroke would. */
  change(path: string, words: string, replacement: string): Promise<void> {
    const document = this.document(path);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${path}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    return this.changeRange(path, range, replacement);
  }

  /** The same replacement many times, all of them in the server's inbox at once. */
  burst(path: string, words: string, replacement: string, times: number): void {
    const document = this.document(path);
    const frames: string[] = [];
    for (let time = 0; time < times; time += 1) {
      const start = document.getText().indexOf(words);
      const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
      const version = document.version + 1;
      TextDocument.update(document, [{ range, text: replacement }], version);
      const params = { textDocument: { uri: document.uri, version }, contentChanges: [{ range, text: replacement }] };
      const message = JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didChange', params });
      frames.push(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
    }
    this.process.stdin!.write(frames.join(''));
  }

  changeRange(path: string, range: Range, text: string): Promise<void> {
    const document = this.document(path);
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** The whole text anew, as editors send it that know no ranges. */
  changeWhole(path: string, text: string): Promise<void> {
    const document = this.document(path);
    const version = document.version + 1;
    TextDocument.update(document, [{ text }], version);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ text }],
    });
  }

  close(path: string): Promise<void> {
    this.#documents.delete(this.uri(path));
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  document(path: string): TextDocument {
    const document = this.#documents.get(this.uri(path));
    if (!document) throw new Error(`${path} is not open`);
    return document;
  }

  /** The findings of the document's present version. */
  async findings(path: string): Promise<readonly Diagnostic[]> {
    const { uri, version } = this.document(path);
    const list = await this.awaited(
      () => this.published.findLast((params) => params.uri === uri && params.version === version),
      `findings of ${path}, version ${version}`,
    );
    return list.diagnostics;
  }

  /** What was published last for a file, whatever its version. */
  shown(path: string): readonly Diagnostic[] {
    return this.published.findLast((params) => params.uri === this.uri(path))?.diagnostics ?? [];
  }

  codes(path: string): string[] {
    return this.shown(path).map(({ code }) => String(code));
  }

  /** The actions for the words, with the findings on them as context. */
  async actions(path: string, words: string, only?: readonly string[]): Promise<CodeAction[]> {
    const document = this.document(path);
    const start = document.positionAt(document.getText().indexOf(words));
    const end = document.positionAt(document.getText().indexOf(words) + words.length);
    const actions = await this.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: { start, end },
      context: { diagnostics: this.shown(path), ...(only && { only }) },
    });
    return actions ?? [];
  }

  /** Waits for something the server has yet to say. */
  async awaited<T>(look: () => T | undefined | false, what: string): Promise<T> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** The exit code of the process. */
  exited(): Promise<number | null> {
    if (this.process.exitCode !== null) return Promise.resolve(this.process.exitCode);
    return new Promise((resolve) => this.process.once('exit', resolve));
  }

  /** Ends the server as an editor does when it closes. */
  async quit(): Promise<void> {
    if (this.process.exitCode === null) {
      await this.connection.sendRequest('shutdown');
      await this.connection.sendNotification('exit');
      await this.exited();
    }
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Starts the server for a workspace with these files. */
export async function startEditor(setup: Setup = {}): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'partnerlint-'));
  for (const [path, text] of Object.entries(setup.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const editor = new Editor(folder, setup.settings, setup.environment);
  const folders = setup.files && [{ uri: pathToFileURL(folder).href, name: 'deals' }];
  editor.initialized = await editor.connection.sendRequest<InitializeResult>('initialize', {
    processId: setup.processId ?? process.pid,
    rootUri: null,
    workspaceFolders: folders ?? null,
    capabilities: setup.capabilities ?? newClient,
    initializationOptions: setup.initializationOptions,
  });
  await editor.connection.sendNotification('initialized', {});
  return editor;
}
