import type { Program } from '../../program/program.js';
import type { Commitment, Proposal } from '../../proposal/model.js';
import { commitmentFixes } from '../placing-commitments.js';
import { defineRule } from '../rule.js';
import { basisOfStanding, isSure } from '../standing.js';
import { mostRelated, nameOf, quotedCommitment } from '../wording.js';

export default defineRule({
  code: 'decision/sales-channel-only',
  title: 'The partner is only a sales channel',
  why: 'A partner who has put nothing in but its price list sells whatever sells best this month. We build, train and support, and it costs them nothing to stop.',
  notWhen:
    'Right to switch off for plain reseller terms. A guaranteed volume, a payment, people or anything else that the partner puts in beside the selling keeps it silent, and so does a promise whose kind or giver the words leave open.',
  needsPartner: true,
  yieldsTo: ['commitments/marketing-only', 'commitments/handshake'],
  examples: {
    fail: [
      {
        title: 'We build, they list it',
        text: `---
proposal: partnership
partner: Quayside Chandlers
us: Barnacle Sensors
---
# Barnacle Sensors + Quayside Chandlers

- Barnacle Sensors will dedicate two engineers to the display until March 2030.
- Quayside Chandlers [[will resell]] the sensor in its eleven shops.
`,
      },
    ],
    pass: [
      {
        title: 'They sell, and pay if they do not',
        text: `---
proposal: partnership
partner: Quayside Chandlers
us: Barnacle Sensors
---
# Barnacle Sensors + Quayside Chandlers

- Barnacle Sensors will dedicate two engineers to the display until March 2030.
- Quayside Chandlers will resell the sensor in its eleven shops.
- Quayside Chandlers guarantees 400 sensors a year.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const given = proposal.sides.partner.commitments;
    const [first, ...others] = given.filter((each) => isFirmDistribution(each, program));
    if (!first || !given.every(isSelling) || !weGive(proposal, program) || couldBeTheirs(proposal)) return;
    const partner = nameOf(proposal, 'partner');
    report({
      span: first.cue,
      message: `All that ${partner} gives is distribution: ${quotedCommitment(proposal, first)}. Agree on something that binds them as well: a volume they guarantee, people, money or a part of the work.`,
      basis: basisOfStanding(proposal),
      gap: 'what the partner gives besides selling',
      related: others.slice(0, mostRelated).map(({ cue }) => ({ span: cue, message: 'Distribution as well.' })),
    });
  },
  fixes: ({ proposal }) => commitmentFixes(proposal, ['partner']),
});

const isFirmDistribution = (each: Commitment, program: Program): boolean =>
  each.strength === 'firm' && each.kinds.includes('distribution') && isSure(each, program);

/** To sell it and to advertise what is sold is one thing. */
const isSelling = ({ kinds }: Commitment): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'distribution' || kind === 'marketing');

/** Something of ours that is more than selling their product in turn. */
const weGive = ({ sides }: Proposal, program: Program): boolean =>
  sides.us.commitments.some((each) => each.strength === 'firm' && !isSelling(each) && isSure(each, program));

/** Something else is promised by nobody in particular: it may be the partner's. */
const couldBeTheirs = ({ commitments }: Proposal): boolean =>
  commitments.some((each) => each.party === 'unclear' && !isSelling(each));
