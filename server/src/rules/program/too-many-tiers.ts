import { defineProgramRule } from '../rule.js';

export default defineProgramRule({
  code: 'program/too-many-tiers',
  title: 'More tiers than anybody can tell apart',
  why: 'A partner should know at a glance which tier it is in and what the next one takes. With two or three tiers it does; with more, tiers differ by details, and every proposal is an argument about which one is meant.',
  notWhen:
    'Right to raise `tier-limit` when a fourth tier is really served in another way, by other people. Bronze, silver and gold as discounts are no tiers.',
  examples: {
    fail: [
      {
        title: 'Four tiers',
        text: `tiers:
  - name: listed
  - name: connected
  - name: joint
  - name: [[anchor]]
tier-ladder:
  - { when: {}, tier: listed }
`,
      },
    ],
    pass: [
      {
        title: 'Two tiers',
        text: `tiers:
  - name: listed
  - name: joint
tier-ladder:
  - { when: { partner-can-build: [true] }, tier: listed }
  - { when: { partner-can-build: [false] }, tier: joint }
`,
      },
      {
        title: 'Four tiers, and the limit says so',
        text: `tier-limit: 4
tiers:
  - name: listed
  - name: connected
  - name: joint
  - name: anchor
tier-ladder:
  - { when: {}, tier: listed }
`,
      },
    ],
  },
  noFix: 'Which tiers belong together is known to the people who serve them.',
  checkProgram: ({ problems, report }) => {
    for (const { code, span, message } of problems) {
      if (code === 'program/too-many-tiers') report({ span, message, basis: 'wording' });
    }
  },
});
