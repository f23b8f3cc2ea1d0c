import type { Commitment, Proposal, Side } from '../proposal/model.js';
import type { Basis } from './rule.js';

/** Where the two sides of a proposal stand to each other; the rules of commitments/ each report one of these. */
export type Standing = 'bound' | 'one-sided' | 'marketing-only' | 'handshake' | 'empty';

/** `bound` where both are, `empty` where a bound side faces nothing or nobody promises anything. */
export function standingOf({ sides, commitments }: Proposal): Standing {
  const bonds = [sides.us.bond, sides.partner.bond];
  if (bonds.every((bond) => bond === 'bound')) return 'bound';
  if (bonds.includes('bound')) return bonds.includes('soft') ? 'one-sided' : 'empty';
  const firm = commitments.filter(({ strength }) => strength === 'firm');
  if (firm.length > 0 && firm.every(isMarketing)) return 'marketing-only';
  return bonds.includes('soft') ? 'handshake' : 'empty';
}

export const isMarketing = ({ kinds }: Commitment): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'marketing');

/** All that keeps the side from being bound is a blank that waits to be filled. */
export const waitsForBlanks = ({ bond, commitments }: Side): boolean =>
  bond === 'soft' && commitments.some(({ economic, hedge }) => economic && hedge?.placeholder === true);

/** Judged by its words, unless the words are blanks still to be filled: then the promise is merely missing. */
export const basisOf = (sides: readonly Side[]): Basis => (sides.some(waitsForBlanks) ? 'missing' : 'wording');

/** Whether the author says that it is not finished: `status: draft`. */
export const isDraft = ({ frontmatter, declared }: Proposal): boolean =>
  declared && frontmatter?.facts.status?.value === 'draft';
