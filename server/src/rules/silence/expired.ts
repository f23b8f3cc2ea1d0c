import { defineRule, type Silence } from '../rule.js';
import { removeCode } from './removal.js';

export default defineRule({
  code: 'silence/expired',
  title: 'A waiver whose day has passed',
  why: 'Somebody allowed this until a day, and the day is over: the finding is back, and the comment now claims something that no longer holds.',
  notWhen: 'Never: a waiver that still holds gets a new day, by whoever may grant it.',
  afterwards: true,
  examples: {
    fail: [
      {
        title: 'Allowed until last month',
        today: '2027-03-01',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key until [[2027-01-31]]: the data room moves in January\ndealroom: north\n---\n\n# Scrap returns\n',
      },
      {
        title: 'A day that does not exist',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key until [[2027-13-31]]: the data room moves\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
    pass: [
      {
        title: 'Allowed until next month',
        today: '2027-01-02',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key until 2027-01-31: the data room moves in January\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
  },
  check: ({ silences, report }) => {
    for (const silence of silences) {
      if (!silence.untilWords) continue;
      if (silence.expired) {
        report({
          span: silence.untilWords,
          message: `This waiver ended on ${silence.until}, so the finding is back. Mend it, or have a new day granted.`,
          basis: 'wording',
        });
      } else if (silence.until === undefined) {
        report({
          span: silence.untilWords,
          message: 'This is no day of the calendar, so the waiver never ends. Write it as 2027-01-31.',
          basis: 'wording',
        });
      }
    }
  },
  fixes: ({ finding, proposal, silences }) => {
    const expired = silences.find(({ untilWords }) => untilWords?.start === finding.span.start);
    if (!expired?.expired) return [];
    return [{ title: 'Remove the waiver', edits: removeAll(proposal.text, expired) }];
  },
});

function removeAll(text: string, silence: Silence): ReturnType<typeof removeCode> {
  const [first] = silence.codes;
  return first ? removeCode(text, { ...silence, codes: [first] }, first) : [];
}
