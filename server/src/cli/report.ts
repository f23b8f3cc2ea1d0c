import type { Finding, Verdict } from 'partnerlint';
import type { LeftOut } from './leftOut.js';

/** What is said of one file. */
export interface FileReport {
  /** As the user would write it. */
  readonly path: string;
  /** The text the findings' offsets count in. */
  readonly text: string;
  /** A programme file is none. */
  readonly isProposal: boolean;
  /** Not for programme files. */
  readonly leftOut?: LeftOut;
  readonly verdict?: Verdict;
  readonly findings: readonly Finding[];
  /** How many findings a silence keeps quiet. */
  readonly silenced: number;
  /** `--fix` has written into it. */
  readonly fixed: boolean;
}

/** A file, or an argument, that could not be checked. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}
