import { checkDocument } from 'partnerlint';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { mayBeDeclared } from '../workspace/files.js';
import { isMarkdownFile, isProgramFile, pathBelow, uriKey, type Uri } from '../workspace/uris.js';
import { diagnosticsOf } from './diagnostics.js';
import { IndexingProgress } from './indexingProgress.js';
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
  readonly #progress: IndexingProgress;
  #isRunning = false;
  #isListing = false;
  /** Something has changed since the list was begun. */
  #isListWanted = false;

  constructor(session: Session, isEditing: () => boolean) {
    this.#session = session;
    this.#isEditing = isEditing;
    this.#progress = new IndexingProgress(session);
  }

  /** Looks at all files of all folders again: at the start, and when a programme or a setting has changed. */
  async all(): Promise<void> {
    this.#isListWanted = true;
    if (this.#isListing) return;
    this.#isListing = true;
    while (this.#isListWanted) {
      this.#isListWanted = false;
      for (const uri of this.#known()) this.changed(uri);
      for (const { uri: folder } of this.#session.folders) await this.#listed(folder);
      this.#progress.begin(this.#waiting.size);
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

  /** Those that have findings on show, or are compared with others. */
  #known(): ReadonlySet<Uri> {
    return new Set([...this.#shown.values(), ...this.#session.portfolio.uris]);
  }

  /** A folder has gone, and all in it. */
  folderGone(folder: Uri): void {
    for (const uri of this.#known()) {
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
    this.#progress.at(this.#waiting.size);
    if (this.#waiting.size === 0) this.#everythingRead();
    this.#isRunning = this.#waiting.size > 0;
    if (this.#isRunning) this.#session.host.soon(() => void this.#next());
  }

  #everythingRead(): void {
    this.#progress.end();
    this.#session.portfolio.settle();
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

  /** What is to be shown for a file; one that is no proposal any more is taken out of the index. */
  async #findings(uri: Uri): Promise<Diagnostic[]> {
    const document = await this.#document(uri);
    if (!document) {
      this.#session.portfolio.remove(uri);
      return [];
    }
    const own = isProgramFile(uri) ? await this.#programFindings(document) : await this.#proposalFindings(document);
    return [...own, ...this.#session.portfolio.diagnosticsFor(uri)];
  }

  /** The file's text, where there is anything in it to check. */
  async #document(uri: Uri): Promise<TextDocument | undefined> {
    const { files } = this.#session;
    if (this.#session.folderOf(uri) === undefined) return undefined;
    if (!isProgramFile(uri)) {
      const options = isMarkdownFile(uri) ? await this.#session.optionsFor(uri) : undefined;
      if (!options) return undefined;
      if (!options.included && !mayBeDeclared((await files.readHead(uri)) ?? '')) return undefined;
    }
    const text = await files.read(uri);
    return text === undefined ? undefined : TextDocument.create(uri, isProgramFile(uri) ? 'yaml' : 'markdown', 0, text);
  }

  async #proposalFindings(document: TextDocument): Promise<Diagnostic[]> {
    const options = await this.#session.optionsFor(document.uri);
    const text = document.getText();
    const all = options && checkDocument(text, options);
    const checked = all && (await this.#session.withoutKnown(document.uri, all, text));
    await this.#session.portfolio.put(document, checked);
    return diagnosticsOf(checked?.findings ?? [], document, this.#session.client);
  }

  async #programFindings(document: TextDocument): Promise<Diagnostic[]> {
    const { programs, portfolio, client } = this.#session;
    const { uri } = document;
    const all = await programs.check(uri, document.getText(), this.#session.folderOf(uri));
    const findings = await this.#session.newFindings(uri, all, document.getText());
    await portfolio.putProgram(document);
    return diagnosticsOf(findings, document, client);
  }

  #send(uri: Uri, diagnostics: Diagnostic[]): Promise<void> {
    return this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }
}
