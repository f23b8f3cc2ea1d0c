import type { Program } from '../../program/program.js';
import type { Commitment, Proposal } from '../../proposal/model.js';
import { homeSpan } from '../home.js';
import { isPlainlyFirm, weakensPlainly } from '../plain-hedges.js';
import { commitmentFixes, commitmentHome } from '../placing-commitments.js';
import { defineRule, type Fix, type Report } from '../rule.js';
import { basisOfStanding, standingOf } from '../standing.js';
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
    const soft = inOrder([...proposal.sides.us.commitments, ...proposal.sides.partner.commitments]);
    const plainest = plainestOf(soft, proposal, program);
    const reason = plainest
      ? `${reasonOf(plainest)} ${quotedCommitment(proposal, plainest)}.`
      : 'What the text promises is hedged, or would hardly be missed.';
    const others = soft.filter((commitment) => commitment !== plainest);
    report({
      span: plainest ? (plainest.hedge?.span ?? plainest.cue) : homeSpan(proposal, commitmentHome()),
      message: `This is a handshake: nothing binds ${nameOf(proposal, 'us')} or ${nameOf(proposal, 'partner')}. ${reason} Promise on each side something that would hurt to lose: money, people, roadmap work or a guarantee, with how much and until when.`,
      basis: basisOfStanding(proposal),
      related: others.slice(0, mostRelated).map(relatedTo),
    });
  },
  fixes: ({ proposal }): readonly Fix[] => commitmentFixes(proposal, ['us', 'partner']),
});

const inOrder = (commitments: readonly Commitment[]): Commitment[] =>
  [...new Set(commitments)].sort((a, b) => a.span.start - b.span.start);

/**
 * The promise that says most plainly why nobody is bound: a hedged one of money or people, else the first firm one of
 * a known kind that is beyond doubt. `undefined` where there is none: a doubtful one is not quoted.
 */
const plainestOf = (soft: readonly Commitment[], proposal: Proposal, program: Program): Commitment | undefined =>
  soft.find((each) => each.economic && weakensPlainly(each, proposal, program)) ??
  soft.find((each) => isPlainlyFirm(each, proposal, program));

const reasonOf = ({ strength }: Commitment): string =>
  strength === 'hedged' ? 'Nobody has to keep' : 'The most that is promised is';

const relatedTo = ({ hedge, cue, strength }: Commitment): NonNullable<Report['related']>[number] => ({
  span: hedge?.span ?? cue,
  message: strength === 'hedged' ? 'Binds nobody.' : 'Firm, but nobody is hurt if it is lost.',
});
