import type { Commitment } from '../../proposal/model.js';
import { commitmentFixes } from '../placing-commitments.js';
import { defineRule, type Fix } from '../rule.js';
import { isPlainlyFirm, weakensPlainly } from '../plain-hedges.js';
import { isUnknown, basisOfStanding, standingOf, surelyBinding } from '../standing.js';
import { kindOf, mostRelated, nameOf, quotedCommitment, startingName } from '../wording.js';

const sides = ['us', 'partner'] as const;

export default defineRule({
  code: 'commitments/one-sided',
  title: 'Only one side is bound',
  why: 'The side that has nothing at stake can walk away, and the other pays for it. Mutual risk keeps both at the table when it gets difficult.',
  needsPartner: true,
  yieldsTo: ['decision/sales-channel-only'],
  notWhen:
    'Right to switch off for purchases and grants, where one side gives on purpose. A side that promises nothing at all is reported as such, and a firm promise whose kind the words leave open counts as one that could hurt.',
  examples: {
    fail: [
      {
        title: 'One pays, the other may',
        text: `---
proposal: partnership
partner: Pebble Ticketing
us: Ostrava Tram Works
status: draft
---
# Tickets on the tram

- Ostrava Tram Works will pay €120,000 a year for the ticketing service.
- Pebble Ticketing [[may]] assign an engineer to the depot.
`,
      },
    ],
    pass: [
      {
        title: 'Both give something',
        text: `---
proposal: partnership
partner: Pebble Ticketing
us: Ostrava Tram Works
---
# Ostrava Tram Works and Pebble Ticketing

- Ostrava Tram Works will pay €120,000 a year for the ticketing service.
- Pebble Ticketing will assign two engineers to the depot until March 2030.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    if (standingOf(proposal, program) !== 'one-sided') return;
    const soft = proposal.sides.us.bond === 'soft' ? 'us' : 'partner';
    const bound = soft === 'us' ? 'partner' : 'us';
    const promises = proposal.sides[soft].commitments;
    const weakest =
      promises.find((each) => each.economic && weakensPlainly(each, proposal, program)) ??
      promises.find((each) => isPlainlyFirm(each, proposal, program));
    const given = surelyBinding(proposal.sides[bound], program);
    const [first] = given;
    if (!weakest || !first || promises.some(isUnknown)) return;
    report({
      span: weakest.hedge?.span ?? weakest.cue,
      message: `${startingName(proposal, bound)} is bound (${kindOf(first)}), ${nameOf(proposal, soft)} is not: ${weaknessOf(weakest)} ${quotedCommitment(proposal, weakest)}. Promise something of ${nameOf(proposal, soft)} that would hurt to lose, with how much and until when.`,
      basis: basisOfStanding(proposal),
      related: given
        .slice(0, mostRelated)
        .map(({ cue }) => ({ span: cue, message: `What binds ${nameOf(proposal, bound)}.` })),
      data: soft,
    });
  },
  fixes: ({ proposal, finding }): readonly Fix[] =>
    commitmentFixes(
      proposal,
      sides.filter((side) => side === finding.data),
    ),
});

const weaknessOf = ({ strength }: Commitment): string =>
  strength === 'hedged' ? 'nobody has to keep' : 'it would hardly miss';
