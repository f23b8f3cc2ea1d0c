import { partFix, reportAbsent } from '../charter.js';
import { defineRule } from '../rule.js';

export default defineRule({
  code: 'charter/governance',
  title: 'No governance',
  why: 'Sooner or later the two sides disagree. Where nobody has the last word, the question waits until it is too late to matter.',
  notWhen:
    'A person who decides or is responsible, a steering group or a way to escalate counts; a clause on governing law does not. Owners in the frontmatter answer for the partnership, but the text still has to say who decides. Where a tier needs sponsors and has none, "commitments/no-sponsor" says so instead.',
  yieldsTo: ['commitments/no-sponsor'],
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Nobody decides',
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
        title: 'A name and a way up',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

The harbour master decides which boat goes out; disputes are escalated to the town clerk.
`,
      },
    ],
  },
  check: (context) =>
    reportAbsent(context, 'governance', {
      message:
        'Nothing says who decides on each side, or where a dispute goes. Name the people, and whom they go to when they cannot agree.',
      gap: 'who decides',
    }),
  fixes: ({ proposal }) => partFix(proposal, 'governance'),
});
