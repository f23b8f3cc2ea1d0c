import { defineRule } from '../rule.js';

export default defineRule({
  code: 'document/conflict-markers',
  title: 'An unresolved merge',
  why: 'Between the markers stand two versions of the deal. Whatever is read from both is wrong for each, so nothing else is said until one of them is chosen.',
  notWhen: 'Never: a document with conflict markers is in nobody’s hands yet.',
  stopsReading: 'everything',
  examples: {
    fail: [
      {
        title: 'Two versions of an amount',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n---\n\n# Scrap returns\n\n[[<<<<<<< HEAD]]\nOstrava Steel pays €40,000.\n=======\nOstrava Steel pays €60,000.\n>>>>>>> terms\n',
      },
    ],
    pass: [
      {
        title: 'A heading underlined with equals signs',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n---\n\nScrap returns\n=======\n\nOstrava Steel pays €40,000 a year until 2028-12-31.\n',
      },
    ],
  },
  noFix: 'Which version holds is for the people to decide; the editor’s merge commands take either.',
  check: ({ proposal, report }) => {
    const first = proposal.problems.find(({ code }) => code === 'document/conflict-markers');
    if (first) report({ span: first.span, message: first.message, basis: 'syntax' });
  },
});
