import { defineRule } from '../rule.js';

export default defineRule({
  code: 'frontmatter/schema',
  title: 'A value of the wrong kind',
  why: 'A status nobody knows, a day the calendar does not have, a number where words are wanted: the value is not used, so whatever rests on it is not checked.',
  notWhen: 'Never: a value that is not understood might as well not be there.',
  examples: {
    fail: [
      {
        title: 'A status that does not exist',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nstatus: [[almost-signed]]\n---\n\n# Lens supply with Kestrel\n',
      },
      {
        title: 'A day that does not exist',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nlaunch: [[2027-02-30]]\n---\n\n# Lens supply with Kestrel\n',
      },
    ],
    pass: [
      {
        title: 'A status and a day',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\nstatus: draft\nlaunch: 2027-02-28\n---\n\n# Lens supply with Kestrel\n',
      },
    ],
  },
  noFix: 'The message says which values there are; the right one is a fact that only the author has.',
  check: ({ proposal, report }) => {
    for (const { code, span, message, related } of proposal.frontmatter?.problems ?? []) {
      if (code === 'frontmatter/schema')
        report({ span, message, basis: 'syntax', ...(related && { related: [related] }) });
    }
  },
});
