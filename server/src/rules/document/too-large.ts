import { defineRule } from '../rule.js';

export default defineRule({
  code: 'document/too-large',
  title: 'A part that is too large to read',
  why: 'Text beyond the bounds would make every keystroke slow, or the editor stop. It is passed over, so what it says does not count; the rest is read.',
  notWhen: 'The part is a pasted appendix that promises nothing: silence it with that reason.',
  examples: {
    fail: [
      {
        title: 'Quotation marks nested a hundred deep',
        text: `---\nproposal: partnership\npartner: Kestrel Optics\n---\n\n# Lens supply\n\n[[${'>'.repeat(80)}]]${'>'.repeat(40)} Kestrel pays.\n`,
      },
    ],
    pass: [
      {
        title: 'A quotation in a quotation',
        text: '---\nproposal: partnership\npartner: Kestrel Optics\n---\n\n# Lens supply\n\n> > Kestrel pays.\n',
      },
    ],
  },
  noFix: 'Where a long text is best divided is for its author to say.',
  check: ({ proposal, report }) => {
    for (const { code, span, message } of proposal.problems) {
      if (code === 'document/too-large') report({ span, message, basis: 'wording' });
    }
  },
});
