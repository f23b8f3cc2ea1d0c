import { defineRule } from '../rule.js';
import { suggestionOf } from '../suggestion.js';

export default defineRule({
  code: 'frontmatter/unknown-key',
  title: 'A key that nobody reads',
  why: 'A misspelt key says nothing: `comitments` leaves the proposal without commitments, and everything that rests on them is reported as missing elsewhere.',
  notWhen:
    'Another tool of yours wants keys of its own in the same block: set the rule to `off` in the programme file.',
  examples: {
    fail: [
      {
        title: 'A letter too few',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n[[graduaton]]: A joint plant in the second year.\n---\n\n# Scrap returns with Ostrava Steel\n',
      },
    ],
    pass: [
      {
        title: 'Every key is known',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\ngraduation: A joint plant in the second year.\n---\n\n# Scrap returns with Ostrava Steel\n',
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const { code, span, message, suggestion } of proposal.frontmatter?.problems ?? []) {
      if (code !== 'frontmatter/unknown-key') continue;
      report({ span, message, basis: 'wording', ...(suggestion !== undefined && { data: { suggestion } }) });
    }
  },
  fixes: ({ finding }) => {
    const suggestion = suggestionOf(finding.data);
    if (suggestion === undefined) return [];
    return [
      { title: `Rename to "${suggestion}"`, edits: [{ span: finding.span, newText: suggestion }], preferred: true },
    ];
  },
});
