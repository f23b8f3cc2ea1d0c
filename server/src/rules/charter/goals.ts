import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'charter/goals',
  title: 'No goals',
  why: 'Without a sentence on what success is, each side measures the partnership by its own hopes, and a year later one of them is disappointed and the other surprised.',
  notWhen:
    'Any sentence that says what is to be different counts, under whatever heading. The programme says which parts it asks for, and from which tier on; pages for anybody and partnerships that are over are left alone.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Terms without a purpose',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# [[Reed Boats + Lake Patrol]]

Reed Boats lends two boats from May to September 2028. Lake Patrol pays for the fuel.
`,
      },
    ],
    pass: [
      {
        title: 'A sentence is enough',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

With two boats more, the aim is to reach every swimmer within six minutes by June 2028.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'goals', {
      message:
        'Nothing here says what success is. Write what will be different, for whom and by when, so that both sides can tell whether it worked.',
      gap: 'its goals',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'goals'),
});
