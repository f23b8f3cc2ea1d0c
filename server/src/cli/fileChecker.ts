import { relative, resolve } from 'node:path';
import {
  allRules,
  applyEdits,
  checkDocument,
  portfolioRules,
  programRules,
  type Checked,
  type CheckOptions,
  type Finding,
  type IndexPlace,
  type Program,
} from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fingerprintOf } from '../workspace/baseline.js';
import { checkOptions } from '../workspace/checking.js';
import { decode, mustBeUtf8 } from '../workspace/decoding.js';
import { headLength, mayBeDeclared } from '../workspace/files.js';
import { certainEdits } from '../workspace/fixAll.js';
import { isGone, pathOf, uriOf } from '../workspace/nodeFiles.js';
import { Programs, type ProgramInForce } from '../workspace/programs.js';
import { readBytesNow, readFirstBytesNow } from '../workspace/regularFile.js';
import { isProgramFile, type Uri } from '../workspace/uris.js';
import { reasonOf } from './fileReason.js';
import { placeOf } from './formats/json.js';
import { indexedProgramme, indexedProposal } from './indexFile.js';
import type { LeftOut } from './leftOut.js';
import { Misuse } from './misuse.js';
import type { RuleSettings } from './options.js';
import { readExactly, replaceFile } from './replaceFile.js';
import type { Failure, FileReport, PlacedFinding } from './report.js';
import { printable } from './terminal.js';
import { topFolderOf } from './topFolder.js';

export interface Checking {
  /** Globs relative to the current folder. */
  readonly include: readonly string[];
  /** Severities for this run; here, unlike in the editor's settings, somebody asks for just these. */
  readonly rules: RuleSettings;
  /** ISO day. */
  readonly today: string;
  /** What becomes of the certain mends. */
  readonly mends: 'none' | 'written' | 'shown';
}

/** A file to check. */
export interface Target {
  readonly path: string;
  /** The user named it: it is not one of many that were found. */
  readonly named: boolean;
  /** Where another text than that on disk is meant: what is staged, or comes in at standard input. */
  readonly text?: string;
}

/** What came of a target. */
export interface Answer {
  readonly outcome: FileReport | Failure;
  /** Before and after, where certain mends were to be shown. */
  readonly mended?: { readonly before: string; readonly after: string };
}

/** Checks files one by one as the editor does; programmes are read once. */
export class FileChecker {
  readonly #checking: Checking;
  readonly #programs = new Programs((uri) => Promise.resolve(this.#readProgram(uri)));
  readonly #asked = new Map<Program, Program>();
  readonly #unread: Failure[] = [];
  readonly #here = uriOf(process.cwd());

  constructor(checking: Checking) {
    mustExist(Object.keys(checking.rules));
    this.#checking = checking;
  }

  async check(target: Target): Promise<Answer> {
    try {
      return await this.#answer(target);
    } catch (error) {
      return { outcome: { path: target.path, message: reasonOf(error) } };
    }
  }

  /** Programme files above the documents that are there and cannot be read: they have not been applied. */
  get unreadPrograms(): readonly Failure[] {
    return this.#unread;
  }

  /** How the file is to be checked; `undefined` where its programme says to leave it alone. */
  async optionsFor(path: string): Promise<CheckOptions | undefined> {
    const { include, today } = this.#checking;
    const uri = uriOf(resolve(path));
    const inForce = await this.#inForce(uri, path);
    const asked = { ...inForce, program: this.#asAsked(inForce.program) };
    return checkOptions(uri, asked, { include, rules: {}, folder: this.#here }, today);
  }

  #inForce(uri: Uri, path: string): Promise<ProgramInForce> {
    return this.#programs.nearest(uri, uriOf(topFolderOf(path)));
  }

  /** All that decides how a file is checked. */
  async configFor(path: string): Promise<object> {
    const { file, program } = await this.#inForce(uriOf(resolve(path)), path);
    const options = await this.optionsFor(path);
    const severities = allRules.map(({ code }) => [code, options?.program?.rules[code] ?? 'default']);
    return {
      programFile: file === undefined ? null : pathOf(file),
      ignored: options === undefined,
      included: options?.included === true,
      today: this.#checking.today,
      rules: Object.fromEntries(severities),
      program,
    };
  }

  async #answer(target: Target): Promise<Answer> {
    const { path } = target;
    if (isProgramFile(path)) return { outcome: await this.#programReport(target) };
    const options = await this.optionsFor(path);
    if (!options) return leftOut(path, 'ignored');
    if (target.text === undefined && !options.included && !mayDeclare(target)) return leftOut(path, 'undeclared');
    const text = target.text ?? textOf(path);
    const { checked, ...answer } = await this.#mended(target, text, options);
    if (checked.isProposal) {
      const indexed = indexedProposal(checked, await this.#indexPlace(path, options));
      return { ...answer, outcome: { ...answer.outcome, ...(indexed && { indexed }) } };
    }
    return { ...answer, outcome: { ...answer.outcome, leftOut: options.included ? 'unlike' : 'undeclared' } };
  }

  async #programReport({ path, text: given }: Target): Promise<FileReport> {
    const text = given ?? textOf(path);
    const findings = await this.#programs.check(uriOf(resolve(path)), text, uriOf(topFolderOf(path)));
    const inForce = await this.#inForce(uriOf(resolve(path)), path);
    const indexed = indexedProgramme({ ...inForce, text }, await this.#indexPlace(path));
    return { ...noProposal(path), findings: placed(findings, text), indexed };
  }

  async #indexPlace(path: string, options: Partial<CheckOptions> = {}): Promise<IndexPlace> {
    const { file } = await this.#inForce(uriOf(resolve(path)), path);
    const programme = file === undefined ? topFolderOf(path) : (pathOf(file) ?? file);
    // Seen from here: shards that run on several machines name one programme alike.
    return {
      id: path,
      programme: relative(process.cwd(), programme),
      ...(options.path !== undefined && { path: options.path }),
    };
  }

  /** The document, its certain mends made where they are asked for, and what is left to say of it. */
  async #mended(
    { path, text: given }: Target,
    text: string,
    options: CheckOptions,
  ): Promise<{ checked: Checked; outcome: FileReport; mended?: NonNullable<Answer['mended']> }> {
    const before = checkDocument(text, options);
    const { mends } = this.#checking;
    const after = mends === 'none' ? text : applyEdits(text, certainEdits(before));
    if (after === text) return { checked: before, outcome: report(path, text, before) };
    const checked = checkDocument(after, options);
    const outcome = report(path, after, checked);
    if (mends === 'shown' || given !== undefined) return { checked, outcome, mended: { before: text, after } };
    await readExactly(path); // What is not in UTF-8 has been read with losses, which must not be written.
    await replaceFile(path, text, after);
    return { checked, outcome: { ...outcome, fixed: true } };
  }

  #readProgram(uri: Uri): string | undefined {
    const path = pathOf(uri) ?? '';
    try {
      return textOf(path);
    } catch (error) {
      if (!isGone(error)) this.#unread.push({ path: relative(process.cwd(), path), message: reasonOf(error) });
      return undefined;
    }
  }

  /** The programme with this run's severities in front of its own. */
  #asAsked(program: Program): Program {
    const { rules } = this.#checking;
    if (Object.keys(rules).length === 0) return program;
    const asked = this.#asked.get(program) ?? { ...program, rules: { ...program.rules, ...rules } };
    this.#asked.set(program, asked);
    return asked;
  }
}

function mustExist(codes: readonly string[]): void {
  const known = new Set([...allRules, ...portfolioRules, ...programRules].map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw new Misuse(`--rule names "${printable(unknown)}", which is no rule. See "explain".`);
}

/** Of thousands of Markdown files few are proposals: what cannot be one is not read beyond its head. */
function mayDeclare({ path, named }: Target): boolean {
  const { text, encoding } = decode(readFirstBytesNow(path, headLength));
  const may = mayBeDeclared(text);
  if (may || named) mustBeUtf8(encoding);
  return may;
}

function textOf(path: string): string {
  const { text, encoding } = decode(readBytesNow(path));
  mustBeUtf8(encoding);
  return text;
}

function report(
  path: string,
  text: string,
  { isProposal, verdict, findings, silenced, failures }: Checked,
): FileReport {
  const [failure] = failures;
  if (failure) throw new Error(`the rule ${failure.code} failed (${failure.message}); please report this`);
  return { path, isProposal, verdict, findings: placed(findings, text), silenced: silenced.length, fixed: false };
}

function placed(findings: readonly Finding[], text: string): PlacedFinding[] {
  const document = TextDocument.create('', 'markdown', 0, text);
  return findings.map(({ code, severity, message, span, related = [] }) => ({
    code,
    severity,
    message,
    ...placeOf(span, document),
    related: related.map((other) => ({ message: other.message, ...placeOf(other.span, document) })),
    fingerprint: fingerprintOf(text, span),
  }));
}

const leftOut = (path: string, reason: LeftOut): Answer => ({ outcome: { ...noProposal(path), leftOut: reason } });

const noProposal = (path: string): FileReport => ({ path, isProposal: false, findings: [], silenced: 0, fixed: false });
