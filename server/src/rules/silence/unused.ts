import { defineRule } from '../rule.js';
import { removeCode, silenceAt } from './removal.js';

export default defineRule({
  code: 'silence/unused',
  title: 'A silence that keeps nothing quiet',
  why: 'The finding it was written for is gone. If the comment stays, it will hide the next one of its kind, which nobody has looked at.',
  notWhen: 'Never: a silence that is needed again is written in a moment, with the reason that holds then.',
  afterwards: true,
  examples: {
    fail: [
      {
        title: 'The key below is known',
        text: '---\nproposal: partnership\n# partnerlint-disable-next-line [[frontmatter/unknown-key]]: our data room reads it\npartner: Ostrava Steel\n---\n\n# Scrap returns\n',
      },
    ],
    pass: [
      {
        title: 'The key below is for the data room',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key: our data room reads it\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
  },
  check: ({ silences, report }) => {
    for (const { action, codes } of silences) {
      for (const { code, known, span, used } of codes) {
        if (!known || used) continue;
        const fact =
          action === 'enable'
            ? `"${code}" is not switched off above this line`
            : `Nothing here needs a silence for "${code}"`;
        report({ span, message: `${fact}, so this comment does nothing. Remove it.`, basis: 'notice' });
      }
    }
  },
  fixes: ({ finding, proposal, silences }) => {
    const found = silenceAt(silences, finding.span);
    if (!found) return [];
    const edits = removeCode(proposal.text, found.silence, found.entry);
    return [{ title: 'Remove the silence', edits, preferred: true, certain: true }];
  },
});
