import type { Status } from '../frontmatter/facts.js';
import type { CharterPart } from '../proposal/vocabulary/charter.js';
import type { CommitmentKind, ExtraVocabulary, LeverageType } from '../reading/reading.js';
import type { Span } from '../text/span.js';

/**
 * program/ holds every threshold and the decisions that rest on them. It knows proposals, not rules: which finding
 * follows from a decision is for rules/ to say. The built-in programme is design.md 1, as data.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off' | 'default';
/** Where a status is not named, the rule's default applies. */
export type RuleSettingByStatus = { readonly [status in Status]?: RuleSetting };

/**
 * What a finding rests on, from which check/ grades it by the programme's `severities` (design.md 3):
 * - `syntax`: the file is broken;
 * - `contradiction`: between declared facts;
 * - `missing`: folded into one where the document is undeclared;
 * - `wording`: rests on reading prose;
 * - `notice`: worth knowing.
 */
export const bases = ['syntax', 'contradiction', 'missing', 'wording', 'notice'] as const;
export type Basis = (typeof bases)[number];

/** The stages of a proposal, in their order. A document that declares none is in review. */
export const statuses = ['draft', 'in-review', 'signed', 'live', 'ended'] as const satisfies readonly Status[];

/** A value for each tier, by the tier's name; `default` is for the tiers that are not named. Read with `forTier`. */
export type PerTier<T> = Readonly<Record<string, T>>;

/** Both ends count as inside; without `max` there is no upper end. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
}

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
  readonly buildMonths?: Bounds;
  readonly timeline: string;
  /** How one gets to the next tier; absent for the top one. */
  readonly graduation?: string;
  /** The least answer to a question, by its key, with which the tier can be served; answers stand in rising order. */
  readonly needs: Readonly<Record<string, boolean | string>>;
  /** An executive of each side must be named. */
  readonly needsSponsor: boolean;
  /** It has to begin with a phase: crawl before anything else. */
  readonly needsPhases: boolean;
  /** The build-or-partner questions must be answered. */
  readonly needsBuildDecision: boolean;
  /** The least leverage that earns this tier; absent where any will do. */
  readonly needsLeverage?: LeverageStrength;
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

/** A phase and what it takes to pass it (design.md 1.5). */
export interface PhasePlan {
  /** Its key under `phases` of a proposal: crawl, walk, run. */
  readonly name: string;
  readonly weeks: Bounds;
  /** Customers it is tried with; absent where the programme sets no number. */
  readonly customers?: Bounds;
  /** What the result must reach before the next phase may begin; absent for the last phase. */
  readonly gate?: { /** 20 is 20 %. */ readonly percent: number; /** Ends "20 % …". */ readonly of: string };
  /** What may follow a failed gate; `restart` is the first phase again, with changes. */
  readonly afterFailure: readonly ('end' | 'restart')[];
  /** The least leverage that earns this phase; absent where any will do. */
  readonly needsLeverage?: LeverageStrength;
}

/** Who has to sign for a side. */
export interface SignatureRole {
  readonly name: string;
  /** Titles that hold the role, in lower case; none where anybody's signature will do. */
  readonly titles: readonly string[];
}

/** The roles that have to sign, by side. */
export interface SignOff {
  readonly us: readonly SignatureRole[];
  readonly partner: readonly SignatureRole[];
}

export const launchPhases = ['pre-launch', 'launch-week', 'post-launch'] as const;

/** A task of the launch checklist (design.md 1.9). */
export interface LaunchItem {
  readonly name: string;
  readonly phase: (typeof launchPhases)[number];
  /** First and last day it can be done, in days from the launch date: -42 is six weeks before. */
  readonly from: number;
  readonly to: number;
  /** Each entry is some words; a task that has all words of one entry, in any order, means the item. `meansItem` compares. */
  readonly words: readonly string[];
}

/** How far the partners of a programme are let in (design.md 1.8). Nothing is stated where a member is absent. */
export interface Ecosystem {
  readonly model?: 'open' | 'curated';
  /** What a bad partner could do to our name. */
  readonly brandRisk?: 'high' | 'low';
  /** Partners of the programme. */
  readonly partners?: number;
  /** From so many partners on, reviewing each does not scale. */
  readonly openFrom: number;
  /** What helps customers choose where nobody reviews: search, badges, ratings, moderation. */
  readonly trustLayers: readonly string[];
}

/** Something wrong with a programme file, at the place, ready to show. */
export interface ProgramProblem {
  readonly code: 'program/syntax' | 'program/schema' | 'program/too-many-tiers';
  readonly span: Span;
  readonly message: string;
}

/** A programme file as text. `name` is how people know it: a path, or `builtinSource.name`. */
export interface ProgramSource {
  readonly name: string;
  readonly text: string;
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
  /** In order; each begins once the gate of the one before is passed. */
  readonly phases: readonly PhasePlan[];
  readonly charter: {
    /** Parts that must be there, each from a tier on; without a tier always. */
    readonly parts: readonly { readonly part: CharterPart; readonly from?: string }[];
  };
  /** How many partners of a tier the programme can serve; a tier without a number has no limit. */
  readonly capacity: PerTier<number>;
  readonly ecosystem: Ecosystem;
  readonly signOff: PerTier<SignOff>;
  readonly review: {
    /** Longest time between two reviews, in days, where the proposal states no cadence of its own. */
    readonly cadenceDays: PerTier<number>;
    /** Days that a review may be late before it is overdue. */
    readonly graceDays: number;
  };
  readonly launch: {
    /** The checklist has to be there from this day on, in days from the launch date. */
    readonly askedFrom: number;
    readonly items: readonly LaunchItem[];
  };
  /** Firm economic gives: one side with `few` or fewer against one with `many` or more is plainly unbalanced. */
  readonly balance: { readonly few: number; readonly many: number };
  /** Building that delays our roadmap by more than so many months speaks for a partner (design.md 1.7). */
  readonly buildOrPartner: { readonly delayMonths: number };
  /** More tiers than this confuse partners (design.md 1.4). */
  readonly tierLimit: number;
  /** Months after which a partner of the lowest tier is looked at again. */
  readonly lookAgainMonths: number;
  /** How sure the reader must be, from 0 to 1: to bind a side, and for one reading to carry a finding alone. */
  readonly reading: { readonly bindsFrom: number; readonly sayFrom: number };
  /** What a finding weighs where no setting names its severity. */
  readonly severities: Readonly<Record<Basis, Readonly<Record<Status, Severity>>>>;
  readonly rules: Readonly<Record<string, RuleSetting | RuleSettingByStatus>>;
  readonly silences: readonly ProgramSilence[];
  readonly vocabulary: ExtraVocabulary;
}

/** The decisions of the method that can be traced. */
export const decisions = ['tier', 'leverage', 'handshake', 'build-or-partner', 'continue-or-end', 'ecosystem'] as const;
export type DecisionName = (typeof decisions)[number];

/** One structure for every decision of the method, printed alike by hover, wizard, command line and agents. */
export interface TraceStep {
  readonly question: string;
  readonly answer: string;
  /** Where it was read; absent when nothing answers it. */
  readonly evidence?: { readonly span: Span; readonly words: string; readonly origin: 'frontmatter' | 'body' };
  readonly follows: string;
}
export interface Trace {
  readonly decision: DecisionName;
  /** One word or name: a tier, a leverage strength, `handshake`, `build`, `continue`, `curated`, `undecided`. */
  readonly verdict: string;
  readonly steps: readonly TraceStep[];
  /** Sentences: what would change the verdict. */
  readonly wouldChange: readonly string[];
}
