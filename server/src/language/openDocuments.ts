import type { Checked } from 'partnerlint';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdownFile, isProgramFile, uriKey, type Uri } from '../workspace/uris.js';
import { diagnosticsOf } from './diagnostics.js';
import { verdictMethod } from './protocol.js';
import type { Session } from './session.js';
import { verdictOf } from './verdicts.js';

/** The protocol library hands on one message in two or three turns; so many turns without one, and none is waiting. */
const quietTurns = 5;

/** A burst that never ends is answered all the same, this often. */
const longestBurstMs = 100;

/** With other proposals one is compared when nobody has typed for so long. */
const stillMs = 60;

/** A checked version of a document that has yet to be compared with others. */
interface Uncompared {
  readonly document: TextDocument;
  readonly version: number;
  readonly checked: Checked | undefined;
}

/**
 * Publishes the findings of open documents, one list for each version that stands still long enough to be read: edits
 * that have already arrived are taken in first, and its own findings wait for no clock.
 */
export class OpenDocuments {
  readonly #session: Session;
  readonly #waiting = new Map<string, { readonly uri: Uri; readonly since: number }>();
  #changes = 0;
  #isScheduled = false;
  readonly #uncompared = new Map<string, Uncompared>();
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether an edit still waits for its findings; the background stands back meanwhile. */
  get isBusy(): boolean {
    return this.#waiting.size > 0;
  }

  /** The document has changed, or what decides its findings has. */
  changed(uri: Uri): void {
    this.#changes += 1;
    const key = uriKey(uri);
    if (!this.#waiting.has(key)) this.#waiting.set(key, { uri, since: Date.now() });
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#afterBurst(0, this.#changes);
  }

  allChanged(): void {
    for (const { uri } of this.#session.documents.all()) this.changed(uri);
  }

  /** Waits until enough turns have brought no further change, then publishes. */
  #afterBurst(quiet: number, changes: number): void {
    const oldest = Math.min(...[...this.#waiting.values()].map(({ since }) => since));
    if (quiet >= quietTurns || Date.now() - oldest > longestBurstMs) {
      this.#isScheduled = false;
      this.#session.inBackground(this.#publishWaiting());
      return;
    }
    this.#session.host.soon(() => this.#afterBurst(changes === this.#changes ? quiet + 1 : 0, this.#changes));
  }

  async #publishWaiting(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { uri } of waiting) {
      try {
        await this.#publish(uri);
      } catch (error) {
        this.#session.connection.console.error(`Checking ${uri} failed: ${String(error)}`);
      }
    }
    this.#session.portfolio.settle();
  }

  async #publish(uri: Uri): Promise<void> {
    const document = this.#session.documents.get(uri);
    if (!document) return;
    if (isProgramFile(uri)) await this.#publishProgram(document);
    else if (isMarkdown(document)) await this.#publishProposal(document);
  }

  async #publishProposal(document: TextDocument): Promise<void> {
    const { connection, client, host } = this.#session;
    const { uri, version } = document;
    const checked = await this.#session.analyse(document);
    const { portfolio } = this.#session;
    // What is said of it together with others moves with its text; else nobody need wait for the comparison.
    const comesFirst = portfolio.concerns(uri);
    if (comesFirst) await portfolio.put(document, checked);
    if (this.#isStale(document, version)) return;
    const own = diagnosticsOf(checked?.findings ?? [], document, client, version);
    const diagnostics = [...own, ...portfolio.diagnosticsFor(uri, version)];
    await connection.sendDiagnostics({ uri, version, diagnostics });
    if (!comesFirst) this.#compareWhenStill({ document, version, checked });
    if (checked?.isProposal) host.onChecked?.();
    if (client.showsVerdicts) await connection.sendNotification(verdictMethod, verdictOf(uri, checked));
  }

  #compareWhenStill(uncompared: Uncompared): void {
    this.#uncompared.set(uriKey(uncompared.document.uri), uncompared);
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.#session.inBackground(this.#compare()), stillMs);
  }

  async #compare(): Promise<void> {
    const { portfolio } = this.#session;
    const waiting = [...this.#uncompared.values()];
    this.#uncompared.clear();
    for (const { document, version, checked } of waiting)
      if (!this.#isStale(document, version)) await portfolio.put(document, checked);
    portfolio.settle();
  }

  async #publishProgram(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const { programs, portfolio, client } = this.#session;
    const all = await programs.check(uri, document.getText(), this.#session.folderOf(uri));
    const findings = await this.#session.newFindings(uri, all, document.getText());
    await portfolio.putProgram(document);
    if (this.#isStale(document, version)) return;
    const own = diagnosticsOf(findings, document, client, version);
    const diagnostics = [...own, ...portfolio.diagnosticsFor(uri, version)];
    await this.#session.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** Closed, or edited while something was awaited: then another run follows. */
  #isStale(document: TextDocument, version: number): boolean {
    return this.#session.documents.get(document.uri) !== document || document.version !== version;
  }
}

/** Editors name the language differently, or only know the file. */
const isMarkdown = ({ languageId, uri }: TextDocument): boolean => languageId === 'markdown' || isMarkdownFile(uri);
