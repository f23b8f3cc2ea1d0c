import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'charter/exit',
  title: 'No way out',
  why: 'Agreeing on the end is easy at the beginning and bitter at the end. A partnership without exit criteria is not kept alive by its value but by the trouble of leaving it.',
  notWhen:
    'A notice period, an event that ends it or a section about its end counts. How long a contract runs is no exit.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'For ever',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# [[Reed Boats + Lake Patrol]]

The goal is to reach every swimmer within six minutes. Reed Boats lends two boats from May 2028.
`,
      },
    ],
    pass: [
      {
        title: 'A notice, and what follows',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

Either side can end it with two months' notice; Lake Patrol then returns the boats.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'exit', {
      message:
        'Nothing says what ends this partnership, or what then follows. Write the event or the notice that ends it, and what each side hands over or pays.',
      gap: 'how it ends',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'exit'),
});
