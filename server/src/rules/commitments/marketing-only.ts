import { commitmentFixes } from '../placing-commitments.js';
import { defineRule, type Fix } from '../rule.js';
import { basisOfStanding, standingOf, isMarketing } from '../standing.js';
import { mostRelated, nameOf, quotedCommitment } from '../wording.js';

export default defineRule({
  code: 'commitments/marketing-only',
  title: 'Nothing but marketing is promised',
  why: 'Webinars, logos and posts cost either side little, and losing them hurts nobody. A partnership that promises nothing else is an announcement: it lives until the first busy quarter.',
  notWhen:
    'Right to switch off for sponsorships of events, where visibility is the whole deal. Money that is put into marketing counts as money.',
  examples: {
    fail: [
      {
        title: 'Webinars and a logo',
        text: `---
proposal: partnership
partner: Northmere Hotels
us: Larkfield Tea
status: draft
commitments:
  us:
    - { kind: [[marketing]], what: two tastings on video each quarter }
  partner:
    - { kind: marketing, what: the Larkfield logo on the website }
---
# Larkfield Tea and Northmere Hotels
`,
      },
    ],
    pass: [
      {
        title: 'Marketing on top of a purchase',
        text: `---
proposal: partnership
partner: Northmere Hotels
us: Larkfield Tea
---
# Larkfield Tea and Northmere Hotels

## What we do together

- Northmere Hotels will buy 900 kg of tea a year until 2031.
- Larkfield Tea will host two tastings on video each quarter.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    if (standingOf(proposal, program) !== 'marketing-only') return;
    const [first, ...others] = proposal.commitments.filter((each) => each.strength === 'firm' && isMarketing(each));
    if (!first) return;
    report({
      span: first.cue,
      message: `All that is firmly promised is marketing, such as ${quotedCommitment(proposal, first)}: neither ${nameOf(proposal, 'us')} nor ${nameOf(proposal, 'partner')} loses anything if this fails. Add what each side puts in: money, people, roadmap work or a guarantee.`,
      basis: basisOfStanding(proposal),
      related: others.slice(0, mostRelated).map(({ cue }) => ({ span: cue, message: 'Marketing as well.' })),
    });
  },
  fixes: ({ proposal }): readonly Fix[] => commitmentFixes(proposal, ['us', 'partner']),
});
