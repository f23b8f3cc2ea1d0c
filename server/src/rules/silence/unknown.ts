import { defineRule } from '../rule.js';
import { suggestionOf } from '../suggestion.js';

export default defineRule({
  code: 'silence/unknown',
  title: 'A silence for a rule that does not exist',
  why: 'A silence with a misspelt code silences nothing, and one for a rule that is gone keeps a comment alive that nobody needs.',
  notWhen: 'Never: without its code the comment does nothing.',
  afterwards: true,
  examples: {
    fail: [
      {
        title: 'Letters changed places',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line [[frontmatter/unknwon-key]]: our data room reads it\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
    pass: [
      {
        title: 'A rule that exists',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key: our data room reads it\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
  },
  check: ({ silences, report }) => {
    for (const { code, known, span, suggestion } of silences.flatMap(({ codes }) => codes)) {
      if (known) continue;
      const wayOut =
        suggestion === undefined ? 'Remove it, or name a rule that exists.' : `Did you mean "${suggestion}"?`;
      report({
        span,
        message: `There is no rule "${code}", so this silences nothing. ${wayOut}`,
        basis: 'wording',
        ...(suggestion !== undefined && { data: { suggestion } }),
      });
    }
  },
  fixes: ({ finding }) => {
    const newText = suggestionOf(finding.data);
    if (newText === undefined) return [];
    return [{ title: `Change to "${newText}"`, edits: [{ span: finding.span, newText }], preferred: true }];
  },
});
