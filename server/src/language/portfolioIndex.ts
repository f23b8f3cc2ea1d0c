import {
  Portfolio,
  programSummaryOf,
  summaryOf,
  type Checked,
  type Finding,
  type IndexedDocument,
  type PlaceInDocument,
  type PlaceName,
  type PortfolioFinding,
  type Span,
} from 'partnerlint';
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fingerprintOf, newFindings, type KnownByRule } from '../workspace/baseline.js';
import { placeOf, uriKey, type Uri } from '../workspace/uris.js';
import { diagnosticAt } from './diagnostics.js';
import { rangeOf } from './places.js';
import type { Session } from './session.js';

/** A document of the index: its findings can be placed without its text. */
interface Entry {
  readonly uri: Uri;
  readonly ranges: Readonly<Partial<Record<PlaceName, Range>>>;
  readonly spans: Readonly<Partial<Record<PlaceName, Span>>>;
  /** The lines of these places, as a baseline knows them. */
  readonly fingerprints: Readonly<Partial<Record<PlaceName, string>>>;
  /** What a baseline knows of the document. */
  readonly known: KnownByRule | undefined;
}

/**
 * All proposals of all workspace folders, a few lines of each, as they stand in the editor or on disk. Whoever checks a
 * document puts it here; once nothing more waits, `settle` compares them and names the documents whose findings differ.
 */
export class PortfolioIndex {
  /** Called for each document whose findings about several documents have changed. */
  onChange: (uri: Uri) => void = () => undefined;
  readonly #session: Session;
  readonly #portfolio = new Portfolio();
  readonly #entries = new Map<string, Entry>();
  #findings: ReadonlyMap<string, readonly PortfolioFinding[]> = new Map();
  #isDirty = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Every document that is in it. */
  get uris(): readonly Uri[] {
    return [...this.#entries.values()].map(({ uri }) => uri);
  }

  /** A proposal has been checked. What is none, or lies in no folder of the workspace, is taken out. */
  async put(document: TextDocument, checked: Checked | undefined): Promise<void> {
    const { uri } = document;
    const [options, programme] = await Promise.all([this.#session.optionsFor(uri), this.#programmeOf(uri)]);
    const { path, rules } = options ?? {};
    const place = { id: uriKey(uri), programme, ...(path !== undefined && { path }), ...(rules && { rules }) };
    const summary = checked && this.#session.folderOf(uri) !== undefined ? summaryOf(checked, place) : undefined;
    if (!summary) {
      this.remove(uri);
      return;
    }
    this.#note(document, summary, await this.#knownOf(uri));
    if (this.#portfolio.put(summary)) this.#isDirty = true;
  }

  async putProgram(document: TextDocument): Promise<void> {
    const { uri } = document;
    const inForce = await this.#session.programFor(uri);
    const place = { id: uriKey(uri), programme: await this.#programmeOf(uri) };
    const summary = programSummaryOf({ ...inForce, text: document.getText() }, place);
    this.#note(document, summary, await this.#knownOf(uri));
    if (this.#portfolio.putProgram(summary)) this.#isDirty = true;
  }

  remove(uri: Uri): void {
    this.#entries.delete(uriKey(uri));
    if (this.#portfolio.remove(uriKey(uri))) this.#isDirty = true;
  }

  /** Compares all of them, if anything has changed since the last time. */
  settle(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    const { findings, failures } = this.#portfolio.check(this.#session.host.today());
    for (const failure of failures) this.#session.connection.console.error(`Comparing proposals failed: ${failure}`);
    const earlier = this.#findings;
    this.#findings = this.#withoutKnown(byDocument(findings));
    for (const key of new Set([...earlier.keys(), ...this.#findings.keys()])) {
      const entry = this.#entries.get(key);
      if (entry && !isSame(earlier.get(key), this.#findings.get(key))) this.onChange(entry.uri);
    }
  }

  /** Whether several documents together say something of this one. */
  concerns(uri: Uri): boolean {
    return this.#findings.has(uriKey(uri));
  }

  /** What several documents together say of this one. */
  diagnosticsFor(uri: Uri, version?: number): Diagnostic[] {
    return this.#placed(uri).map(({ finding, range }) =>
      diagnosticAt({ finding, range, related: this.#related(finding) }, this.#session.client, version),
    );
  }

  /** The same as findings, for whoever offers to silence them. */
  findingsFor(uri: Uri): Finding[] {
    return this.#placed(uri).map(({ finding, span }) => {
      const { code, severity, message, basis } = finding;
      return { code, severity, message, basis, span };
    });
  }

  #placed(uri: Uri): { readonly finding: PortfolioFinding; readonly range: Range; readonly span: Span }[] {
    const entry = this.#entries.get(uriKey(uri));
    return (this.#findings.get(uriKey(uri)) ?? []).flatMap((finding) => {
      const [range, span] = [entry?.ranges[finding.at], entry?.spans[finding.at]];
      return range && span ? [{ finding, range, span }] : [];
    });
  }

  #related({ related }: PortfolioFinding): NonNullable<Diagnostic['relatedInformation']> {
    return related.flatMap(({ document, at, message }: PlaceInDocument) => {
      const entry = this.#entries.get(document);
      const range = entry?.ranges[at];
      return entry && range ? [{ location: { uri: entry.uri, range }, message }] : [];
    });
  }

  /** The programme's file, else the workspace folder. */
  async #programmeOf(uri: Uri): Promise<string> {
    const { file } = await this.#session.programFor(uri);
    return uriKey(file ?? this.#session.folderOf(uri) ?? '');
  }

  #knownOf(uri: Uri): Promise<KnownByRule | undefined> {
    return this.#session.baselines.knownOf(placeOf(uri), this.#session.folderOf(uri));
  }

  #note(document: TextDocument, { places }: IndexedDocument, known: KnownByRule | undefined): void {
    const key = uriKey(document.uri);
    const text = document.getText();
    const ranges = Object.entries(places).map(([name, span]) => [name, rangeOf(document, span)] as const);
    const printed = known ? Object.entries(places) : [];
    const fingerprints = printed.map(([name, span]) => [name, fingerprintOf(text, span)] as const);
    const earlier = this.#entries.get(key);
    const entry: Entry = {
      uri: document.uri,
      ranges: Object.fromEntries(ranges),
      spans: places,
      fingerprints: Object.fromEntries(fingerprints),
      known,
    };
    this.#entries.set(key, entry);
    // A line may be written anew with nothing in the summary changed.
    const isKnownAlike = earlier?.known === known && (!known || isSame(earlier?.fingerprints, entry.fingerprints));
    if (!isKnownAlike) this.#isDirty = true;
  }

  /** What a baseline of the workspace knows is said no more, as on the command line. */
  #withoutKnown(
    findings: ReadonlyMap<string, readonly PortfolioFinding[]>,
  ): ReadonlyMap<string, readonly PortfolioFinding[]> {
    const left = [...findings].map(([key, all]) => {
      const { fingerprints, known } = this.#entries.get(key) ?? {};
      const printed = all.map((finding) => ({ ...finding, fingerprint: fingerprints?.[finding.at] ?? '' }));
      return [key, newFindings(printed, known)] as const;
    });
    return new Map(left.filter(([, all]) => all.length > 0));
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function byDocument(findings: readonly PortfolioFinding[]): ReadonlyMap<string, readonly PortfolioFinding[]> {
  const groups = new Map<string, PortfolioFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.document);
    if (group) group.push(finding);
    else groups.set(finding.document, [finding]);
  }
  return groups;
}
