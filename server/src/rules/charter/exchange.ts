import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';
import { nameOf } from '../wording.js';

export default defineRule({
  code: 'charter/exchange',
  title: 'The text says nothing of give and get',
  why: 'What each side gives and gets is the deal itself. Keys above the text are for tools: whoever reads and signs the text has to find the terms in it.',
  notWhen:
    'Where a side puts nothing in at all, "commitments/missing" says so instead. One promise in the text is enough to keep it silent.',
  yieldsTo: ['commitments/missing'],
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Terms for tools only',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
[[commitments]]:
  us: [{ kind: concession, amount: 2 boats, until: 2028-09-30 }]
  partner: [{ kind: spend, amount: €4k a season, until: 2028-09-30 }]
---
# Reed Boats + Lake Patrol

## Goals

Every swimmer is reached within six minutes by June 2028.
`,
      },
    ],
    pass: [
      {
        title: 'The text has them as well',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
commitments:
  us: [{ kind: concession, amount: 2 boats, until: 2028-09-30 }]
  partner: [{ kind: spend, amount: €4k a season, until: 2028-09-30 }]
---
# Reed Boats + Lake Patrol

## What each side commits

- Reed Boats lends two boats until 30 September 2028.
- Lake Patrol pays €4,000 a season.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'exchange', {
      message: `The text never says what ${nameOf(context.proposal, 'us')} and ${nameOf(context.proposal, 'partner')} give and get. Write it out for both: keys above the text are read by tools, and it is the text that is signed.`,
      gap: 'what each side gives and gets',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'exchange'),
});
