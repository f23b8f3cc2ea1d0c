import type { Proposal } from '../proposal/model.js';
import type { Verdict } from './checked.js';

/** What the proposal amounts to, short enough for a status item. */
export function verdictOf(proposal: Proposal, isProposal: boolean): Verdict {
  if (!isProposal) return { kind: 'not-a-proposal', label: 'Not a proposal' };
  const { us, partner } = proposal.sides;
  const bound = [us, partner].filter((side) => side.bond === 'bound').length;
  if (bound === 2) return { kind: 'bound', label: 'Bound on both sides' };
  if (proposal.frontmatter?.facts.status?.value === 'draft') return { kind: 'draft', label: 'Draft' };
  if (bound === 1)
    return { kind: 'one-sided', label: us.bond === 'bound' ? 'Only we are bound' : 'Only the partner is bound' };
  const firm = proposal.commitments.filter(({ strength }) => strength === 'firm');
  const isMarketing = firm.length > 0 && firm.every(({ kinds }) => kinds.every((kind) => kind === 'marketing'));
  if (isMarketing) return { kind: 'marketing-only', label: 'Marketing only' };
  return { kind: 'handshake', label: proposal.commitments.length > 0 ? 'Handshake' : 'Nobody is bound' };
}
