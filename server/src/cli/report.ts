import type { PlaceName, ProgramSummary, ProposalSummary, Severity, Span, Verdict } from 'partnerlint';
import type { LeftOut } from './leftOut.js';

/** Counted from 0, characters in UTF-16 code units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Place {
  readonly span: Span;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A finding that needs its text no more: it can be kept, sent and merged. */
export interface PlacedFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** `path` where a place is in another file. */
  readonly related: readonly (Place & { readonly message: string; readonly path?: string })[];
  /** The line it stands on, as a baseline knows it. */
  readonly fingerprint: string;
}

/** What is kept of a file for comparing it with others: where findings about several files would stand in it. */
export interface IndexedFile {
  readonly proposal?: ProposalSummary;
  readonly programme?: ProgramSummary;
  readonly places: Readonly<Partial<Record<PlaceName, Place & Pick<PlacedFinding, 'fingerprint'>>>>;
}

/** What is said of one file. */
export interface FileReport {
  /** As the user would write it. */
  readonly path: string;
  /** A programme file is none. */
  readonly isProposal: boolean;
  /** Not for programme files. */
  readonly leftOut?: LeftOut;
  readonly verdict?: Verdict;
  readonly findings: readonly PlacedFinding[];
  /** How many findings a silence keeps quiet. */
  readonly silenced: number;
  /** How many findings a baseline knows. */
  readonly known?: number;
  /** `--fix` has written into it. */
  readonly fixed: boolean;
  /** For proposals and programme files. */
  readonly indexed?: IndexedFile;
}

/** A file, or an argument, that could not be checked. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

/** All that a run has to say. */
export interface RunReport {
  /** In the order of their paths. */
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  /** The ISO day of a shard's run: its proposals are still to be compared with those of the other shards. */
  readonly uncomparedOn?: string;
}
