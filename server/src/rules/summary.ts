import type { Status } from '../frontmatter/facts.js';
import type { Ecosystem, Severity } from '../program/program.js';
import type { Span } from '../text/span.js';

/** Where a finding about several documents can stand in one of them. */
export type PlaceName = 'title' | 'partner' | 'tier' | 'exclusivity' | 'review' | 'model';

/** What is kept of a document for the rules that look at many: plain data without text or tree, so that it can be sent. */
export interface IndexedDocument {
  /** How the caller knows the file: a path or a URI. */
  readonly id: string;
  /** The programme it belongs to: documents are compared within one only. Its file, else the folder that stands for it. */
  readonly programme: string;
  readonly places: Readonly<Partial<Record<PlaceName, Span>>>;
  /** What a finding of each portfolio rule weighs here. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Rule and place of the findings that a silence would keep quiet. */
  readonly silenced: readonly { readonly code: string; readonly at: PlaceName }[];
}

/** An organisation, and what all spellings of its name have in common. */
export interface IndexedPartner {
  readonly name: string;
  readonly key: string;
}

/** A day that somebody has to keep in mind. */
export interface ComingDate {
  readonly what: 'gate' | 'review' | 'launch' | 'exclusivity' | 'commitment';
  /** ISO day. */
  readonly on: string;
}

/** A proposal in a few lines. Days are ISO days. */
export interface ProposalSummary extends IndexedDocument {
  readonly title: string;
  readonly us?: string;
  readonly partners: readonly IndexedPartner[];
  /** In the programme's spelling where it has such a tier, else as the document names it. */
  readonly tier?: string;
  /** Place among the programme's tiers, 0 for the lowest; -1 for none of them. */
  readonly tierRank: number;
  /** The current phase: what the document says, else the last that has begun. */
  readonly phase?: string;
  /** Place among the programme's phases, 0 for the first; -1 for none. */
  readonly phaseRank: number;
  /** In review where the document declares none. */
  readonly status: Status;
  readonly verdict: string;
  /** When it began: the day of the last signature, else the first day of its first phase. */
  readonly since?: string;
  /** It says which proposal it continues. */
  readonly renews: boolean;
  /** `key` is the scope without order, endings and small words. */
  readonly exclusivity?: { readonly scope: string; readonly key: string; readonly until?: string };
  readonly review: {
    /** The document's own words for how often. */
    readonly cadence?: string;
    readonly lastOn?: string;
    /** By the document's cadence, else the programme's; `undefined` where nothing says when the first one was. */
    readonly dueOn?: string;
    /** Days that it may be late, by the programme. */
    readonly graceDays: number;
  };
  readonly dates: readonly ComingDate[];
  /** How many partners of its tier the programme can serve; `undefined` where it sets no limit. */
  readonly capacity?: number;
  /** How many findings a silence keeps quiet in it. */
  readonly quiet: number;
}

/** What a programme file says of the whole portfolio. */
export interface ProgramSummary extends IndexedDocument {
  readonly ecosystem: Ecosystem;
}
