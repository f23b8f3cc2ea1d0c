import type { Program, RuleSetting, Trace } from '../program/program.js';
import type { Memory } from '../proposal/memory.js';
import type { Proposal } from '../proposal/model.js';
import type { Finding, Silence } from '../rules/rule.js';

/**
 * check/ runs rules over a proposal and answers for order, severities, silences and "one cause, one finding".
 * It knows no file, no editor and no clock: those come in.
 */
export interface CheckOptions {
  /** Default: the built-in programme. */
  readonly program?: Program;
  /** ISO day; dates are judged against it. */
  readonly today: string;
  /** Matches an include glob: then a document without frontmatter is checked too, if it reads as a proposal. */
  readonly included?: boolean;
  /** The editor's `partnerlint.rules`; the programme's settings win. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Path relative to the programme file, for its silences. */
  readonly path?: string;
  /** A document that was declared before its YAML broke stays so. */
  readonly wasDeclared?: boolean;
  /** What is kept of earlier versions of the document, so that a keystroke costs what it changed. */
  readonly memory?: Memory;
}

/** A finding that a silence keeps quiet. */
export interface Silenced {
  readonly finding: Finding;
  readonly reason?: string;
  readonly until?: string;
}

/** Short enough for a status item: `Handshake`, `Bound on both sides`, `Not a proposal`. */
export interface Verdict {
  readonly kind: 'not-a-proposal' | 'draft' | 'handshake' | 'one-sided' | 'marketing-only' | 'bound';
  readonly label: string;
}

export interface Checked {
  readonly proposal: Proposal;
  readonly program: Program;
  /** ISO day that counted as today. */
  readonly today: string;
  /** Declared, or included and recognised; otherwise `findings` is empty. */
  readonly isProposal: boolean;
  /** In document order, then by code. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** The comments that silence, with what they kept quiet. */
  readonly silences: readonly Silence[];
  /** Rules that threw: a defect of ours, for the log. They cost the other rules nothing. */
  readonly failures: readonly { readonly code: string; readonly message: string }[];
  readonly verdict: Verdict;
  /** Why a decision of the method comes out as it does; computed when asked for. */
  readonly trace: (decision: Trace['decision']) => Trace;
}
