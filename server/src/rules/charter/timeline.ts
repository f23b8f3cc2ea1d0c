import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'charter/timeline',
  title: 'No timeline',
  why: 'A partnership without a date begins when somebody finds the time. A first step with its first and last day is what both sides can plan people for.',
  notWhen:
    'Phases, milestones, a launch date or two dates in the text are a timeline; how long a contract runs is none. Where a tier needs phases and has none, "phases/missing" says so instead.',
  yieldsTo: ['phases/missing'],
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Some day',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# [[Reed Boats + Lake Patrol]]

The goal is to reach every swimmer within six minutes. Reed Boats lends two boats.
`,
      },
    ],
    pass: [
      {
        title: 'Two milestones',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

## Timeline

- May 2028: the first boat is in the water.
- July 2028: the second.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'timeline', {
      message: 'No phase, milestone or date says when anything happens. Write what happens first, from when to when.',
      gap: 'its timeline',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'timeline'),
});
