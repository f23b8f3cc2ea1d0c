import type { CommitmentFact, Frontmatter, LeverageFact } from '../frontmatter/facts.js';
import type { FlatText, MarkdownProblem, MarkdownTree } from '../markdown/tree.js';
import type {
  Beneficiary,
  CommitmentKind,
  CommitmentParty,
  LeverageType,
  Reading,
  StatementInContext,
} from '../reading/reading.js';
import type { Span, Stated } from '../text/span.js';
import type { PlanStep } from './plan.js';

/**
 * proposal/ is the model that rules ask: facts, sections, statements and what follows from both halves of a
 * document, every value with its span. It knows no threshold and no rule. Built once per version, never mutated.
 */

/** What a heading's words promise is below it; from `headingRoles` in proposal/vocabulary. */
export type SectionRole =
  | 'summary' | 'parties' | 'commitments' | 'leverage' | 'value' | 'tier' | 'goals' | 'timeline' | 'phases'
  | 'measurement' | 'governance' | 'exit' | 'exclusivity' | 'launch' | 'losses' | 'signatures' | 'technical'
  | 'marketing' | 'pricing' | 'about' | 'other'; // prettier-ignore

export interface Section {
  /** The heading line's words, without its marks; `undefined` for what stands above the first heading. */
  readonly heading?: { readonly span: Span; readonly words: string; readonly depth: number };
  readonly role: SectionRole;
  /** Side the heading names as giver or subject ("What Acme provides"), if any. */
  readonly side?: 'us' | 'partner' | 'both';
  /** From the heading to the next heading of any depth. */
  readonly own: Span;
  /** From the heading to the next heading of the same or a lesser depth: with all subsections. */
  readonly whole: Span;
  /** Index of the enclosing section in `sections`, or -1. */
  readonly parent: number;
}

/** One sentence, list item or table row of the body, and how it is read. */
export interface Statement {
  readonly span: Span;
  readonly content: FlatText;
  readonly shape: 'sentence' | 'item' | 'row';
  readonly context: StatementInContext;
  /** Index in `sections`, or -1 above the first heading. */
  readonly section: number;
  readonly checked?: boolean;
  readonly reading: Reading;
}

/** A promise of either half. */
export interface Commitment {
  readonly origin: 'frontmatter' | 'body';
  /** The sentence, item or row; in the frontmatter the list item. */
  readonly span: Span;
  /** The words that decide it: modal, verb or term; in the frontmatter the value of `kind` or the item. */
  readonly cue: Span;
  readonly party: CommitmentParty;
  readonly strength: 'hedged' | 'firm';
  readonly kinds: readonly CommitmentKind[];
  readonly economic: boolean;
  readonly measurable: boolean;
  /** The words that weaken it, as a place in the document. */
  readonly hedge?: { readonly span: Span; readonly words: string; readonly placeholder: boolean };
  readonly statement?: Statement;
  readonly fact?: CommitmentFact;
}

/** A reason of either half for a party to be in the partnership. */
export interface LeverageClaim {
  readonly origin: 'frontmatter' | 'body';
  readonly span: Span;
  readonly cue: Span;
  readonly type: LeverageType;
  readonly for: Beneficiary;
  readonly statement?: Statement;
  readonly fact?: LeverageFact;
}

/** A party as the document names it. `aliases` are the other names it goes by ("the Partner", "Party B", "Acme"). */
export interface Party {
  readonly name: Stated<string>;
  readonly aliases: readonly string[];
}

export interface ChecklistItem {
  readonly span: Span;
  readonly words: string;
  readonly checked: boolean;
}

/** What a side puts in. `both` counts for each side; `unclear` only withholds "missing". */
export type Bond = 'bound' | 'soft' | 'none';
export interface Side {
  readonly bond: Bond;
  /**
   * The side could be more bound than `bond` says: it has no commitment but an unclear one could be its own, or it has
   * some that would bind it if they are read right, which is not sure enough. Rules then say nothing against it.
   */
  readonly couldBe: boolean;
  readonly commitments: readonly Commitment[];
  /** Those that bind it together; empty unless `bond` is `bound`. */
  readonly binding: readonly Commitment[];
}

export interface Proposal {
  readonly text: string;
  readonly lineEnding: '\n' | '\r\n';
  readonly frontmatter?: Frontmatter;
  readonly tree: MarkdownTree;
  /** The frontmatter has the scalar `proposal: partnership`. */
  readonly declared: boolean;
  /** The title's words, without marks: first heading of the body, or the first line; an empty span at the body's start if none. */
  readonly title: Stated<string>;
  readonly bodyStart: number;
  readonly us?: Party;
  readonly partners: readonly Party[];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  /** Sections in another language within an English document: none of their sentences is a statement. */
  readonly foreign: readonly Span[];
  readonly checklist: readonly ChecklistItem[];
  readonly commitments: readonly Commitment[];
  readonly sides: { readonly us: Side; readonly partner: Side };
  readonly leverage: readonly LeverageClaim[];
  /** Declared and stated in the body ("Tier: strategic"), in that order; names as written. */
  readonly tiers: readonly Stated<string>[];
  readonly graduation: readonly Stated<string>[];
  /** Executives named, per side; body and `owners`. */
  readonly sponsors: { readonly us: readonly Stated<string>[]; readonly partner: readonly Stated<string>[] };
  /** What is said of the loss of a side if this fails; `nothing` where the words say that it loses nothing. */
  readonly losses: readonly {
    readonly side: 'us' | 'partner' | 'both';
    readonly stated: Stated<string>;
    readonly nothing: boolean;
  }[];
  /** Answers to "if we don't do this, what happens to the partner"; `nothing` where the words say nothing changes. */
  readonly ifWeDont: readonly { readonly stated: Stated<string>; readonly nothing: boolean }[];
  /** The steps of the plan, declared ones first: what may be the programme's phases. */
  readonly plan: readonly PlanStep[];
  /** No single partner: a programme page or packages for anybody. Gets no tier, phase or charter rule. */
  readonly forAnybody: boolean;
  /** Parts not read, from the Markdown reader. */
  readonly problems: readonly MarkdownProblem[];
}
