import { defineRule } from '../rule.js';

export default defineRule({
  code: 'silence/no-reason',
  title: 'A silence without a reason',
  why: 'Who reads the proposal next, in legal or at the partner’s, has to know whether this was weighed or waved through. The silence works all the same.',
  notWhen: 'You keep your reasons elsewhere: set the rule to `off` in the programme file.',
  afterwards: true,
  examples: {
    fail: [
      {
        title: 'Nothing behind the code',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line [[frontmatter/unknown-key]]\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
    pass: [
      {
        title: 'The reason behind a colon',
        text: '---\nproposal: partnership\npartner: Ostrava Steel\n# partnerlint-disable-next-line frontmatter/unknown-key: our data room reads it\ndealroom: north\n---\n\n# Scrap returns\n',
      },
    ],
  },
  check: ({ silences, report }) => {
    for (const { action, codes, reason } of silences) {
      const [first] = codes;
      const last = codes.at(-1);
      if (action === 'enable' || reason !== undefined || !first || !last || !codes.some(({ known }) => known)) continue;
      report({
        span: { start: first.span.start, end: last.span.end },
        message: 'This silence gives no reason. Write it behind a colon, so that the next reader need not ask.',
        basis: 'notice',
      });
    }
  },
  fixes: ({ finding, proposal, silences }) => {
    const silence = silences.find(({ codes }) => codes[0]?.span.start === finding.span.start);
    if (!silence) return [];
    const at = silence.untilWords?.end ?? finding.span.end;
    const hasColon = proposal.text.slice(at, silence.span.end).trimStart().startsWith(':');
    const end = hasColon ? proposal.text.indexOf(':', at) + 1 : at;
    return [
      {
        title: 'Give the reason',
        edits: [{ span: { start: at, end }, newText: ': ${1:why this is right here}', snippet: true }],
        preferred: true,
      },
    ];
  },
});
