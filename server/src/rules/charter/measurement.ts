import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'charter/measurement',
  title: 'No measurement',
  why: 'What nobody measures is judged by mood. A metric with the place it is read from ends the argument about whether the partnership works.',
  notWhen: 'A metric, a result, a review in the text or the keys "review" and "metric" count.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'A goal that nobody reads off',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# [[Reed Boats + Lake Patrol]]

The goal is to reach every swimmer quickly. Reed Boats lends two boats from May 2028.
`,
      },
    ],
    pass: [
      {
        title: 'A metric and its source',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

## How we measure it

The radio log gives the minutes from call to swimmer.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'measurement', {
      message:
        'Nothing says how anybody will tell whether it works. Name the metric, where it is read, and who looks at it how often.',
      gap: 'how it is measured',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'measurement'),
});
