import type { Proposal } from '../proposal/model.js';
import type { Span } from '../text/span.js';

/** What has become of a term between two versions of a proposal. */
export interface TermChange {
  readonly term: 'proposal' | 'party' | 'status' | 'tier' | 'phase' | 'gate' | 'commitment' | 'date' | 'exclusivity';
  readonly move: 'added' | 'dropped' | 'weakened' | 'strengthened' | 'changed' | 'passed' | 'failed';
  /** A sentence for people. */
  readonly message: string;
  /** Why the method does not allow it, as a sentence; absent where it does. */
  readonly forbidden?: string;
  /** Where the term stands, in the later version; `before` in the earlier one. */
  readonly span?: Span;
  readonly before?: Span;
}

/** From the signature until the end, what has been promised holds. */
export const isInForce = ({ frontmatter }: Proposal): boolean => {
  const status = frontmatter?.facts.status?.value;
  return status === 'signed' || status === 'live';
};
