import { checkDocument } from 'partnerlint';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { mayBeDeclared } from '../workspace/files.js';
import { isMarkdownFile, isProgramFile, pathBelow, uriKey, type Uri } from '../workspace/uris.js';
import { diagnosticsOf } from './diagnostics.js';
import type { Session } from './session.js';

/**
 * Publishes the findings of a workspace's proposals that are not open. One file at a time, and only while no edit
 * waits; a file that neither declares a proposal nor is included is not read beyond its head.
 */
export class ClosedFiles {
  readonly #session: Session;
  readonly #isEditing: () => boolean;
  readonly #waiting = new Map<string, Uri>();
  /** Files that have findings on show. */
  readonly #shown = new Map<string, Uri>();
  #isRunning = false;
  #isListing = false;
  /** Something has changed since the list was begun. */
  #isListWanted = false;

  constructor(session: Session, isEditing: () => boolean) {
    this.#session = session;
    this.#isEditing = isEditing;
  }

  /** Looks at all files of all folders again: at the start, and when a programme or a setting has changed. */
  async all(): Promise<void> {
    this.#isListWanted = true;
    if (this.#isListing) return;
    this.#isListing = true;
    while (this.#isListWanted) {
      this.#isListWanted = false;
      for (const uri of this.#shown.values()) this.changed(uri);
      for (const { uri: folder } of this.#session.folders) await this.#listed(folder);
    }
    this.#isListing = false;
  }

  async #listed(folder: Uri): Promise<void> {
    try {
      for (const uri of await this.#session.files.list(folder)) this.changed(uri);
    } catch (error) {
      this.#session.connection.console.warn(`The files of ${folder} cannot be listed: ${String(error)}`);
    }
  }

  /** The file has come, changed, gone, or been closed in the editor. */
  changed(uri: Uri): void {
    this.#waiting.set(uriKey(uri), uri);
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#session.host.soon(() => void this.#next());
  }

  /** A folder has gone, and all in it. */
  folderGone(folder: Uri): void {
    for (const uri of this.#shown.values()) {
      if (pathBelow(folder, uri) !== undefined) this.changed(uri);
    }
  }

  /** The document has been opened: its findings are now published as an open one's. */
  opened(uri: Uri): void {
    const shown = this.#shown.get(uriKey(uri));
    this.#shown.delete(uriKey(uri));
    if (shown !== undefined && shown !== uri) this.#session.inBackground(this.#send(shown, []));
  }

  async #next(): Promise<void> {
    const [entry] = this.#waiting;
    if (entry && !this.#isEditing()) {
      const [key, uri] = entry;
      this.#waiting.delete(key);
      try {
        await this.#publish(key, uri);
      } catch (error) {
        this.#session.connection.console.error(`Checking ${uri} failed: ${String(error)}`);
      }
    }
    this.#isRunning = this.#waiting.size > 0;
    if (this.#isRunning) this.#session.host.soon(() => void this.#next());
  }

  async #publish(key: string, uri: Uri): Promise<void> {
    if (this.#session.openDocument(uri)) return;
    const diagnostics = await this.#findings(uri);
    if (this.#session.openDocument(uri)) return;
    if (diagnostics.length === 0 && !this.#shown.has(key)) return;
    if (diagnostics.length > 0) this.#shown.set(key, uri);
    else this.#shown.delete(key);
    await this.#send(uri, diagnostics);
  }

  async #findings(uri: Uri): Promise<Diagnostic[]> {
    if (this.#session.folderOf(uri) === undefined) return [];
    if (isProgramFile(uri)) return this.#programFindings(uri);
    return isMarkdownFile(uri) ? this.#proposalFindings(uri) : [];
  }

  async #proposalFindings(uri: Uri): Promise<Diagnostic[]> {
    const { files, client } = this.#session;
    const options = await this.#session.optionsFor(uri);
    if (!options) return [];
    if (!options.included && !mayBeDeclared((await files.readHead(uri)) ?? '')) return [];
    const text = await files.read(uri);
    if (text === undefined) return [];
    return diagnosticsOf(checkDocument(text, options).findings, TextDocument.create(uri, 'markdown', 0, text), client);
  }

  async #programFindings(uri: Uri): Promise<Diagnostic[]> {
    const text = await this.#session.files.read(uri);
    if (text === undefined) return [];
    const findings = await this.#session.programs.check(uri, text, this.#session.folderOf(uri));
    return diagnosticsOf(findings, TextDocument.create(uri, 'yaml', 0, text), this.#session.client);
  }

  #send(uri: Uri, diagnostics: Diagnostic[]): Promise<void> {
    return this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }
}
