import type { Program } from '../../program/program.js';
import type { Commitment } from '../../proposal/model.js';
import { mendOf } from '../hedge-mends.js';
import { commitmentFixes } from '../placing-commitments.js';
import { defineRule, type Fix, type Report } from '../rule.js';
import { isSure, basisOfStanding, standingOf } from '../standing.js';
import { mostRelated, nameOf, quotedCommitment } from '../wording.js';

export default defineRule({
  code: 'commitments/handshake',
  title: 'A handshake: neither side is bound',
  why: 'If this fails, what does each side lose? Where the answer is "nothing" on both sides there is goodwill, not a partnership, and nobody can plan on goodwill.',
  needsPartner: true,
  notWhen:
    'Right to switch off for a memorandum that is meant to bind nobody. Only money, revenue shares, joint funds, concessions, people who build, guarantees, roadmap work and exclusivity bind a side; the rest costs too little to hurt.',
  examples: {
    fail: [
      {
        title: 'Everything may happen',
        text: `---
proposal: partnership
partner: Dune Logistics
us: Quarry Lane Robotics
status: draft
---
# Quarry Lane Robotics and Dune Logistics

- Quarry Lane Robotics [[may]] send two engineers to the depot.
- Dune Logistics could pay for the second year.
`,
      },
    ],
    pass: [
      {
        title: 'One side pays, the other builds',
        text: `---
proposal: partnership
partner: Dune Logistics
us: Quarry Lane Robotics
---
# Quarry Lane Robotics and Dune Logistics

- Quarry Lane Robotics provides two engineers until June 2029.
- Dune Logistics pays €80,000 a year for the robots.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    if (standingOf(proposal, program) !== 'handshake') return;
    const soft = [...new Set([...proposal.sides.us.commitments, ...proposal.sides.partner.commitments])];
    const [first, ...others] = byWeakness(soft, program);
    if (!first) return;
    report({
      span: first.hedge?.span ?? first.cue,
      message: `This is a handshake: nothing binds ${nameOf(proposal, 'us')} or ${nameOf(proposal, 'partner')}. ${reasonOf(first)} ${quotedCommitment(proposal, first)}. Promise on each side something that would hurt to lose: money, people, roadmap work or a guarantee, with how much and until when.`,
      basis: basisOfStanding(proposal),
      related: others.slice(0, mostRelated).map(relatedTo),
    });
  },
  fixes: ({ proposal }): readonly Fix[] => commitmentFixes(proposal, ['us', 'partner']),
});

/** A hedged promise of money or people says most plainly why nobody is bound, then the first firm one; else the first. */
function byWeakness(soft: readonly Commitment[], program: Program): Commitment[] {
  const inOrder = [...soft].sort((a, b) => a.span.start - b.span.start);
  const sure = inOrder.filter((each) => isSure(each, program));
  const plainest =
    sure.find((each) => each.economic && each.hedge && hasKnownMend(each.hedge.words)) ??
    sure.find(({ strength }) => strength === 'firm') ??
    inOrder[0];
  return plainest ? [plainest, ...inOrder.filter((commitment) => commitment !== plainest)] : [];
}

const hasKnownMend = (words: string): boolean => !['none', undefined].includes(mendOf(words));

const reasonOf = ({ strength }: Commitment): string =>
  strength === 'hedged' ? 'Nobody has to keep' : 'The most that is promised is';

const relatedTo = ({ hedge, cue, strength }: Commitment): NonNullable<Report['related']>[number] => ({
  span: hedge?.span ?? cue,
  message: strength === 'hedged' ? 'Binds nobody.' : 'Firm, but nobody is hurt if it is lost.',
});
