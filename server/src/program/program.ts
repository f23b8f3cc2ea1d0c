import type { CommitmentKind, ExtraVocabulary, LeverageType } from '../reading/reading.js';
import type { Span } from '../text/span.js';

/**
 * program/ holds every threshold and the decisions that rest on them. It knows proposals, not rules: which finding
 * follows from a decision is for rules/ to say. The built-in programme is design.md 1, as data.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off' | 'default';

/** What a tier gives a partner, and the words in our promises that mean it. */
export interface TierBenefit {
  readonly name: string;
  /** Lower-case phrases that promise it; one is enough. */
  readonly phrases: readonly string[];
  readonly kinds?: readonly CommitmentKind[];
}

export interface Tier {
  /** As written after `tier:`. */
  readonly name: string;
  readonly purpose: string;
  readonly includes: readonly TierBenefit[];
  /** Months to build; absent for an ongoing tier. */
  readonly buildMonths?: { readonly min: number; readonly max: number };
  readonly timeline: string;
  /** How one gets to the next tier; absent for the top one. */
  readonly graduation?: string;
  /** The least service it needs: a value of the `service` question, whose answers stand in rising order. */
  readonly service?: string;
  /** An executive of each side must be named. */
  readonly needsSponsor: boolean;
}

/** A question of the tier decision; `key` is its key under `criteria`. */
export interface TierQuestion {
  readonly key: string;
  readonly ask: string;
  readonly answers: readonly { readonly value: boolean | string; readonly label: string; readonly detail: string }[];
}

/** The first rung whose conditions all hold gives the tier. Each condition lists the answers that meet it. */
export interface TierRung {
  readonly when: Readonly<Record<string, readonly (boolean | string)[]>>;
  readonly tier: string;
  /** Ends a sentence: `"Strategic" contradicts the criteria: ${because}.` */
  readonly because: string;
  /** Whether a stated `tier-reason` may override it. */
  readonly overridable: boolean;
}

/** Strongest first in `leverageStrengths`. */
export const leverageStrengths = ['strongest', 'strong', 'moderate', 'weak'] as const;
export type LeverageStrength = (typeof leverageStrengths)[number];

/** Something wrong with a programme file, at the place, ready to show. */
export interface ProgramProblem {
  readonly code: 'program/syntax' | 'program/schema';
  readonly span: Span;
  readonly message: string;
}

export interface ProgramSilence {
  readonly code: string;
  readonly paths: readonly string[];
  readonly reason?: string;
  /** ISO day after which it no longer silences. */
  readonly until?: string;
  readonly span: Span;
}

export interface Program {
  readonly organisation?: string;
  /** Globs relative to the programme file's folder. */
  readonly include: readonly string[];
  readonly ignore: readonly string[];
  /** Lowest first. */
  readonly tiers: readonly Tier[];
  readonly tierQuestions: readonly TierQuestion[];
  readonly tierLadder: readonly TierRung[];
  readonly leverageStrength: Readonly<Record<LeverageType, LeverageStrength>>;
  /** What the strongest leverage of a partner earns it, in a few words; `none` for a partner without any. */
  readonly leverageEarns: Readonly<Record<LeverageStrength | 'none', string>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly silences: readonly ProgramSilence[];
  readonly vocabulary: ExtraVocabulary;
}

/** One structure for every decision of the method, printed alike by hover, wizard, command line and agents. */
export interface TraceStep {
  readonly question: string;
  readonly answer: string;
  /** Where it was read; absent when nothing answers it. */
  readonly evidence?: { readonly span: Span; readonly words: string; readonly origin: 'frontmatter' | 'body' };
  readonly follows: string;
}
export interface Trace {
  readonly decision: 'tier' | 'leverage' | 'handshake';
  /** One word or name: a tier, a leverage strength, `handshake`, `one-sided`, `bound`, `undecided`. */
  readonly verdict: string;
  readonly steps: readonly TraceStep[];
  /** Sentences: what would change the verdict. */
  readonly wouldChange: readonly string[];
}
