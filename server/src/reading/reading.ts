import type { Span } from '../text/span.js';

/**
 * reading/ decides how one statement is read, by the reading guide's definitions. It knows English and deals,
 * not documents: it gets a statement with its surroundings and gives a reading, and each verdict names the
 * words that decided it.
 */
export const leverageTypes = ['requirement', 'economic', 'competitive', 'customer', 'co-marketing'] as const;
export type LeverageType = (typeof leverageTypes)[number];

export const commitmentKinds = [
  'spend', 'revenue-share', 'co-investment', 'engineering', 'guarantee', 'roadmap', 'executive', 'exclusivity',
  'distribution', 'enablement', 'marketing', 'concession', 'rights', 'other',
] as const; // prettier-ignore
export type CommitmentKind = (typeof commitmentKinds)[number];

/** Kinds whose loss hurts; the reading guide's list. */
export const economicKinds: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>([
  'spend', 'revenue-share', 'co-investment', 'concession', 'engineering', 'guarantee', 'roadmap', 'exclusivity',
]); // prettier-ignore

export type Strength = 'none' | 'hedged' | 'firm';
export type CommitmentParty = 'us' | 'partner' | 'both' | 'unclear';
export type Beneficiary = 'us' | 'partner' | 'customers' | 'unclear';

/** A statement and what governs it: the input of the reader, and a line of `partnerlint read --statements`. */
export interface StatementInContext {
  readonly text: string;
  /** The innermost heading's words, '' if none. */
  readonly heading: string;
  /** The sentence or parent item that introduces an item or row, '' if none. */
  readonly leadIn: string;
  /** Header cells of a row's table. */
  readonly columns: readonly string[];
  /** Names of the parties as the document has them, '' where unknown. */
  readonly us: string;
  readonly partner: string;
  /** Headings above the innermost one, outermost first, where known. */
  readonly outerHeadings?: readonly string[];
  /** Whether an item's task box is ticked; `undefined` without a box. */
  readonly checked?: boolean;
}

/** Words that decided something. `span` is relative to the text named by `in`. */
export interface Evidence {
  readonly of: 'leverage' | 'commitment' | 'party' | 'kind' | 'measurable';
  /** What they speak for: a leverage type, a strength, a party, a kind, `true`. */
  readonly for: string;
  readonly in: 'text' | 'heading' | 'leadIn' | 'columns';
  readonly span: Span;
  readonly words: string;
}

/** How one statement is read. Absent commitments have no party (`null`), no kinds and no measure (`null`). */
export interface Reading {
  readonly leverage: readonly LeverageType[];
  /** Whom the leverage serves; `unclear` where there is none or the words do not say. */
  readonly for: Beneficiary;
  readonly commitment: Strength;
  readonly party: CommitmentParty | null;
  readonly kinds: readonly CommitmentKind[];
  readonly measurable: boolean | null;
  readonly evidence: readonly Evidence[];
  /**
   * Where a hedge weakens it: the words that do ("may", "where possible", "$X"), relative to the text;
   * `placeholder` marks blanks that wait to be filled rather than words that weaken.
   */
  readonly hedge?: { readonly span: Span; readonly words: string; readonly placeholder: boolean };
  /** Probability that the commitment verdict is right, 0 to 1, so that rules can ask for certainty. */
  readonly confidence: number;
}

/** Extra words from a programme file, each for one verdict, matched as whole words without case. */
export interface ExtraVocabulary {
  readonly phrases: readonly { readonly phrase: string; readonly for: string }[];
}

/** Reads one statement. Pure, linear in the length of its input, never throws. */
export type ReadStatement = (statement: StatementInContext, extra?: ExtraVocabulary) => Reading;
