import {
  buildProposal,
  builtinProgram,
  checkProposal,
  createMemory,
  readingOptions,
  type BuildOptions,
  type Checked,
  type CheckOptions,
  type Finding,
  type Memory,
  type Proposal,
} from 'partnerlint';
import {
  MessageType,
  type Connection,
  type ShowMessageParams,
  type TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Baselines } from '../workspace/baselines.js';
import { checkOptions } from '../workspace/checking.js';
import type { Files } from '../workspace/files.js';
import { Programs, type ProgramInForce } from '../workspace/programs.js';
import { pathBelow, placeOf, uriKey, type Uri } from '../workspace/uris.js';
import type { Client } from './client.js';
import type { Host } from './host.js';
import { withoutLinks } from './markdown.js';
import { PortfolioIndex } from './portfolioIndex.js';
import { SlackDocument } from './slackDocument.js';
import { noSettings, readSettings, type Settings } from './settings.js';

/** An analysis of one version of an open document. */
interface Analysis {
  readonly version: number;
  readonly options: CheckOptions;
  readonly checked: Checked;
  /** What the next version need not work out again. */
  readonly memory: Memory;
}

/**
 * What all features share: the client, the open documents, which programme and settings apply where, and one analysis
 * for each version of an open document. Nothing here outlives the text it was made from.
 */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<SlackDocument>;
  readonly client: Client;
  readonly host: Host;
  readonly files: Files;
  readonly programs: Programs;
  readonly baselines: Baselines;
  /** All proposals of the workspace, for what only several of them say. */
  readonly portfolio = new PortfolioIndex(this);
  folders: readonly WorkspaceFolder[] = [];

  readonly #analyses = new Map<string, Analysis>();
  /** Open documents that declared a proposal when their frontmatter could last be read. */
  readonly #declared = new Set<string>();
  readonly #settings = new Map<string, Promise<Settings>>();
  /** Settings for clients that only push them. */
  #pushedSettings: unknown;
  readonly #told = new Set<string>();

  constructor(
    connection: Connection,
    documents: TextDocuments<SlackDocument>,
    client: Client,
    host: Host,
    files: Files,
  ) {
    this.connection = connection;
    this.documents = documents;
    this.client = client;
    this.host = host;
    this.files = files;
    this.programs = new Programs((uri) => this.textOf(uri));
    this.baselines = new Baselines((uri) => this.textOf(uri));
  }

  /** The text as it stands in the editor, else on disk. */
  async textOf(uri: Uri): Promise<string | undefined> {
    return this.openDocument(uri)?.getText() ?? (await this.files.read(uri));
  }

  /** The open document of this file, however the URI spells it. */
  openDocument(uri: Uri): TextDocument | undefined {
    const key = uriKey(uri);
    return this.documents.get(uri) ?? this.documents.all().find((document) => uriKey(document.uri) === key);
  }

  /** The workspace folder that holds the document; a document without a place is taken for one of the first folder. */
  folderOf(uri: Uri): Uri | undefined {
    const holding = this.folders.filter((folder) => pathBelow(folder.uri, placeOf(uri)) !== undefined);
    const innermost = holding.sort((a, b) => b.uri.length - a.uri.length)[0];
    const found = innermost ?? (uri.startsWith('untitled:') ? this.folders[0] : undefined);
    return found?.uri.replace(/\/$/, '');
  }

  programFor(uri: Uri): Promise<ProgramInForce> {
    return this.programs.nearest(placeOf(uri), this.folderOf(uri));
  }

  /** How a document is to be checked now; `undefined` where its programme says to leave it alone. */
  async optionsFor(uri: Uri): Promise<CheckOptions | undefined> {
    const folder = this.folderOf(uri);
    const [inForce, settings] = await Promise.all([this.programFor(uri), this.#settingsFor(folder)]);
    const wishes = { ...settings, ...(folder === undefined ? {} : { folder }) };
    return checkOptions(placeOf(uri), inForce, wishes, this.host.today());
  }

  /** The analysis of the document's version of this moment; the same object until text, programme or settings change. */
  async analyse(document: TextDocument): Promise<Checked | undefined> {
    const options = await this.optionsFor(document.uri);
    if (!options) return undefined;
    const key = uriKey(document.uri);
    const known = this.#analyses.get(key);
    const { version } = document;
    const text = document.getText();
    // Some editors change a text and not its version.
    const isKnown = known?.version === version && known.checked.proposal.text === text;
    if (isKnown && sameOptions(known.options, options)) return known.checked;
    const memory = known?.memory ?? createMemory();
    const all = this.#check(text, options, memory, this.#declared.has(key));
    if (document instanceof SlackDocument) document.settle(all.proposal.tree.blocks);
    const checked = await this.withoutKnown(document.uri, all, text);
    this.#analyses.set(key, { version, options, checked, memory });
    if (checked.isProposal && (checked.proposal.declared || isBroken(checked.proposal))) this.#declared.add(key);
    else this.#declared.delete(key);
    return checked;
  }

  async withoutKnown(uri: Uri, checked: Checked, text: string): Promise<Checked> {
    const findings = await this.newFindings(uri, checked.findings, text);
    return findings === checked.findings ? checked : { ...checked, findings };
  }

  /** What a baseline of the workspace knows is said no more, as on the command line. */
  newFindings(uri: Uri, findings: readonly Finding[], text: string): Promise<readonly Finding[]> {
    return this.baselines.newInText(placeOf(uri), this.folderOf(uri), findings, text);
  }

  /** A baseline has changed, come or gone. */
  baselineChanged(uri: Uri): void {
    this.baselines.forget(uri);
    this.#analyses.clear();
  }

  /** The document has been closed. */
  forget(uri: Uri): void {
    this.#analyses.delete(uriKey(uri));
    this.#declared.delete(uriKey(uri));
  }

  /** The client's settings have changed; `pushed` is what it sent along. */
  settingsChanged(pushed: unknown): void {
    this.#pushedSettings = pushed;
    this.#settings.clear();
  }

  /** For what nobody waits for: a client that refuses is noted, and nothing else comes of it. */
  inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.connection.console.warn(`The editor refused something: ${String(error)}`));
  }

  /** Tells the user once, however often it comes up. */
  tellOnce(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.connection.console.warn(message);
    const shown: ShowMessageParams = { type: MessageType.Warning, message: `Partnerlint: ${withoutLinks(message)}` };
    this.inBackground(this.connection.sendNotification('window/showMessage', shown));
  }

  #check(text: string, options: CheckOptions, memory: Memory, wasDeclared: boolean): Checked {
    const building = { ...readingOptions(options.program ?? builtinProgram), memory };
    const first = checkProposal(buildProposal(text, building), options);
    const checked = (wasDeclared && !first.isProposal && this.#asDeclared(text, building, options)) || first;
    for (const { code, message } of checked.failures) this.connection.console.error(`Rule ${code} failed: ${message}`);
    return checked;
  }

  /** The frontmatter of what is no proposal is read only on demand; `undefined` where it is whole, and declares none. */
  #asDeclared(text: string, building: BuildOptions, options: CheckOptions): Checked | undefined {
    const proposal = buildProposal(text, { ...building, wasDeclared: true });
    return isBroken(proposal) ? checkProposal(proposal, { ...options, wasDeclared: true }) : undefined;
  }

  #settingsFor(folder: Uri | undefined): Promise<Settings> {
    const key = folder ?? '';
    const known = this.#settings.get(key) ?? this.#pullSettings(folder);
    this.#settings.set(key, known);
    return known;
  }

  async #pullSettings(folder: Uri | undefined): Promise<Settings> {
    try {
      const item = { section: 'partnerlint', ...(folder === undefined ? {} : { scopeUri: folder }) };
      const value: unknown = this.client.configuration
        ? await this.connection.workspace.getConfiguration(item)
        : this.#pushedSettings;
      const { settings, problems } = readSettings(value);
      for (const problem of problems) this.tellOnce(problem);
      return settings;
    } catch (error) {
      this.connection.console.warn(`The editor did not give its settings (${String(error)}); the defaults apply.`);
      return noSettings;
    }
  }
}

/** The frontmatter cannot be read as a whole just now, as while somebody types in it. */
const isBroken = ({ frontmatter }: Proposal): boolean =>
  frontmatter !== undefined &&
  (!frontmatter.closed || frontmatter.problems.some(({ code }) => code === 'frontmatter/syntax'));

const sameOptions = (a: CheckOptions, b: CheckOptions): boolean =>
  a.program === b.program && a.today === b.today && a.included === b.included && a.rules === b.rules;
