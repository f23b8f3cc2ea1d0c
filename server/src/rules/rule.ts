import type { Basis, Program, ProgramProblem, Severity } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import type { IndexedDocument, PlaceName, ProgramSummary, ProposalSummary } from './summary.js';

/**
 * rules/ asks the model and reports. A rule does not parse, sort, grade or know another rule: order, severity,
 * silences and "one cause, one finding" belong to check/.
 */

export type { Basis };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly basis: Basis;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** What the fixes need; travels in `diagnostic.data`. */
  readonly data?: Json;
  /** A few words for the list of gaps in `frontmatter/missing`: "the partner's commitments". Only with `missing`. */
  readonly gap?: string;
  /** Only of a rule that `stopsReading`: it is about a part of the document, and the rest is read all the same. */
  readonly inPart?: true;
}

/** A report with its code and severity. */
export interface Finding extends Report {
  readonly code: string;
  readonly severity: Severity;
}

/** A comment that silences rules, and what came of it: what the silence rules report on. */
export interface Silence {
  /** The whole comment. */
  readonly span: Span;
  readonly action: 'disable-next-line' | 'disable' | 'enable';
  readonly codes: readonly SilencedCode[];
  readonly reason?: string;
  /** ISO day after which the finding comes back; `undefined` also where the written day does not exist. */
  readonly until?: string;
  /** The words behind `until`, whether or not they are a day. */
  readonly untilWords?: Span;
  readonly expired: boolean;
}
export interface SilencedCode {
  readonly code: string;
  readonly span: Span;
  /** A rule has this code. */
  readonly known: boolean;
  /** The known code that was probably meant. */
  readonly suggestion?: string;
  /** It kept a finding quiet (for `enable`: it ended a `disable`). */
  readonly used: boolean;
}

export interface RuleContext {
  readonly proposal: Proposal;
  readonly program: Program;
  /** ISO day that counts as today. */
  readonly today: string;
  /** What the other rules found missing in an undeclared document. Filled for rules that run `afterwards`. */
  readonly gaps: readonly Report[];
  /** The document's silences. Filled for rules that run `afterwards`. */
  readonly silences: readonly Silence[];
  readonly report: (report: Report) => void;
}

/** A mend. Edits marked `snippet` are in LSP snippet syntax with tab stops; the others are plain text. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (TextEdit & { readonly snippet?: boolean })[];
  /** The one that most people want. */
  readonly preferred?: boolean;
  /** Certain enough for `source.fixAll` and `--fix`: no tab stop, no choice, no invented fact. */
  readonly certain?: boolean;
}

export interface FixContext {
  readonly proposal: Proposal;
  readonly program: Program;
  readonly today: string;
  /** The document's silences, as the silence rules saw them. */
  readonly silences: readonly Silence[];
  readonly finding: Finding;
}

/** Proposals as text; `[[ ]]` marks the words a failing example's one finding is on. */
export interface Example {
  readonly title: string;
  readonly text: string;
  /** Path-independent settings for the run, such as `included` for a document without frontmatter. */
  readonly included?: boolean;
  readonly today?: string;
  readonly organisation?: string;
  /** What the file is called, where other files stand beside it: `proposal.md` without. */
  readonly name?: string;
  /** Files of the same folder, for rules about a portfolio. */
  readonly beside?: readonly { readonly name: string; readonly text: string }[];
}

export interface RuleMeta {
  /** `family/name`, equal to the file's path below rules/. */
  readonly code: string;
  /** A few words: the heading of its page and of the README table. */
  readonly title: string;
  readonly why: string;
  /** When the rule is right to be switched off, or what it does not look at. */
  readonly notWhen: string;
  /** Off until its false alarms have been judged. */
  readonly preview?: boolean;
  readonly examples: { readonly fail: readonly Example[]; readonly pass: readonly Example[] };
  /** Why there are no fixes: what a mend would have to invent. */
  readonly noFix?: string;
}

export interface Rule extends RuleMeta {
  /** Codes whose findings make this one superfluous: one cause, one finding. */
  readonly yieldsTo?: readonly string[];
  /** Does not apply to a page for anybody (no single partner). */
  readonly needsPartner?: boolean;
  /** Judges what the other rules left: their gaps, and what the silences kept quiet. */
  readonly afterwards?: boolean;
  /**
   * When it reports, nothing else is read into the document: no prose, of which only broken YAML is still said,
   * or nothing at all.
   */
  readonly stopsReading?: 'prose' | 'everything';
  readonly check: (context: RuleContext) => void;
  /** Absent where nothing can be mended without inventing a fact; then `noFix` says why. */
  readonly fixes?: (context: FixContext) => readonly Fix[];
}

/** A rule about a `partner-program.yaml` rather than a proposal. */
export interface ProgramRule extends RuleMeta {
  readonly checkProgram: (context: {
    readonly problems: readonly ProgramProblem[];
    readonly report: (report: Report) => void;
  }) => void;
}

/** A finding's words and its place in one of the documents of a portfolio. */
export interface PortfolioPlace {
  readonly document: IndexedDocument;
  readonly at: PlaceName;
  readonly message: string;
}

export interface PortfolioReport extends PortfolioPlace {
  /** The other documents of the matter. */
  readonly related?: readonly PortfolioPlace[];
}

export interface PortfolioContext {
  /** All of one programme, in the order of their ids. */
  readonly proposals: readonly ProposalSummary[];
  /** The programme's own file, where it is part of the portfolio. */
  readonly programFile?: ProgramSummary;
  /** ISO day that counts as today. */
  readonly today: string;
  readonly report: (report: PortfolioReport) => void;
}

/** A rule about all proposals of a programme together. It sees their summaries, never their text. */
export interface PortfolioRule extends RuleMeta {
  /** One for all its findings: what they weigh in a document is worked out before anything is compared. */
  readonly basis: Basis;
  readonly checkPortfolio: (context: PortfolioContext) => void;
}

/** Says the type and keeps the literal. */
export const defineRule = (rule: Rule): Rule => rule;
export const defineProgramRule = (rule: ProgramRule): ProgramRule => rule;
export const definePortfolioRule = (rule: PortfolioRule): PortfolioRule => rule;
