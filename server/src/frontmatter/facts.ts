import type { Span, Stated } from '../text/span.js';

/**
 * frontmatter/ turns the YAML block into typed facts, each with its span. It knows the schema of a proposal,
 * not what the facts mean for the deal: no tier logic, no severity, no Markdown.
 */
export type Status = 'draft' | 'in-review' | 'signed' | 'live' | 'ended';
export type StrategicFit = 'low' | 'medium' | 'high';

/** `{ us, partner }` texts, as under `owners` and `if-it-fails`. */
export interface BySide {
  readonly span: Span;
  readonly us?: Stated<string>;
  readonly partner?: Stated<string>;
}

export interface CommitmentFact {
  /** The whole item, from its first key to its last value. */
  readonly span: Span;
  readonly side: 'us' | 'partner';
  readonly kind?: Stated<string>;
  readonly what?: Stated<string>;
  readonly amount?: Stated<string>;
  /** ISO day, `undefined` where absent or impossible (then `problems` says so). */
  readonly until?: Stated<string>;
  readonly done?: Stated<string>;
  readonly owner?: Stated<string>;
}

export interface LeverageFact {
  readonly span: Span;
  readonly type?: Stated<string>;
  readonly evidence?: Stated<string>;
  readonly source?: Stated<string>;
  /** Whom it serves; the partner unless said otherwise. */
  readonly for?: Stated<string>;
}

export interface PhaseFact {
  readonly name: string;
  readonly span: Span;
  readonly start?: Stated<string>;
  readonly end?: Stated<string>;
  readonly customers?: Stated<number>;
  readonly metric?: Stated<string>;
  readonly gate?: Stated<string>;
  readonly result?: Stated<string>;
}

/** The values of `criteria`, by key: booleans, or words for graded questions. Own programmes add own keys. */
export type Criteria = Readonly<Record<string, Stated<boolean | string>>>;

/**
 * What the frontmatter states. Every member is absent when its key is absent, empty or of the wrong type
 * (the last is also a problem). Texts are as written; dates are ISO days.
 */
export interface Facts {
  readonly proposal?: Stated<string>;
  readonly partner: readonly Stated<string>[];
  readonly us?: Stated<string>;
  readonly status?: Stated<Status>;
  readonly owners?: BySide;
  readonly tier?: Stated<string>;
  readonly tierReason?: Stated<string>;
  readonly criteria: Criteria;
  readonly graduation?: Stated<string>;
  readonly buildTime?: Stated<string>;
  readonly leverage: readonly LeverageFact[];
  readonly ifWeDont?: Stated<string>;
  readonly commitments: readonly CommitmentFact[];
  readonly ifItFails?: BySide;
  readonly value: {
    readonly us: readonly Stated<string>[];
    readonly partner: readonly Stated<string>[];
    readonly customers: readonly Stated<string>[];
  };
  readonly buildOrPartner: Readonly<Record<string, Stated<boolean | string>>>;
  readonly phase?: Stated<string>;
  readonly phases: readonly PhaseFact[];
  readonly review?: Stated<string>;
  readonly reviewed?: Stated<string>;
  readonly exclusivity?: { readonly span: Span; readonly scope?: Stated<string>; readonly until?: Stated<string> };
  readonly renews?: Stated<string>;
  readonly launch?: Stated<string>;
  readonly signed?: BySide;
}

/** What is wrong with the YAML itself, at the place. `code` is the rule that reports it. */
export interface FrontmatterProblem {
  readonly code: 'frontmatter/syntax' | 'frontmatter/schema' | 'frontmatter/unknown-key';
  readonly span: Span;
  /** What it rests on, where the words are no fault of the YAML: something to fill in, or two facts that cannot both hold. */
  readonly basis?: 'missing' | 'contradiction';
  /** Ready to show: names the fact and the way out. */
  readonly message: string;
  /** For an unknown key: the key that was probably meant. */
  readonly suggestion?: string;
  /** The other place of a pair, as for a key that stands twice. */
  readonly related?: { readonly span: Span; readonly message: string };
}

/** A key of the YAML block by its path, such as `commitments.us` or `phases.crawl.gate`. */
export interface KeyPlace {
  readonly path: string;
  readonly key: Span;
  /** The value; an empty span behind the colon where there is none. */
  readonly value: Span;
}

/** A comment of the YAML block, `#` included, for silences. */
export interface YamlComment {
  readonly span: Span;
  readonly text: string;
}

export interface Frontmatter {
  /** From the opening `---` to the end of the closing one's line ending (or the end of file while it is open). */
  readonly block: Span;
  /** The YAML between the fences. */
  readonly yaml: Span;
  /** Whether the closing fence is there. */
  readonly closed: boolean;
  /** `proposal: partnership` can be read, also while other lines are broken. */
  readonly declared: boolean;
  readonly facts: Facts;
  readonly keys: ReadonlyMap<string, KeyPlace>;
  readonly comments: readonly YamlComment[];
  readonly problems: readonly FrontmatterProblem[];
}
