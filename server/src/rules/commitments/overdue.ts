import { inPlaceOf, underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { nameOf, quoted, startingName } from '../wording.js';

export default defineRule({
  code: 'commitments/overdue',
  title: 'A promise is overdue',
  why: 'A promise that passes its day in silence teaches both sides that days do not count. Either it was kept and the proposal should say so, or it needs a new day that both have agreed to.',
  notWhen: 'Only commitments of the frontmatter have a day that can be ticked off; dates in the text are not judged.',
  examples: {
    fail: [
      {
        title: 'Due in June, and it is July',
        text: `---
proposal: partnership
partner: Granite Gyms
us: Pulse Wearables
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: [[2027-06-30]] }
---
# Pulse Wearables + Granite Gyms
`,
        today: '2027-07-05',
      },
    ],
    pass: [
      {
        title: 'Done in time',
        text: `---
proposal: partnership
partner: Granite Gyms
us: Pulse Wearables
commitments:
  us:
    - { kind: engineering, amount: 2 FTE, until: 2027-06-30, done: 2027-06-22 }
---
# Pulse Wearables + Granite Gyms
`,
        today: '2027-07-05',
      },
    ],
  },
  check: ({ proposal, today, report }) => {
    for (const fact of proposal.frontmatter?.facts.commitments ?? []) {
      const { until, done, kind, what, amount } = fact;
      if (!until || done || until.value >= today) continue;
      const promise = what?.value ?? [amount?.value, kind?.value].filter((words) => words !== undefined).join(' ');
      report({
        span: until.span,
        message: `${startingName(proposal, fact.side)} owed ${promise === '' ? 'this' : quoted(promise)} by ${until.value}, and nothing says that it was done. Add when it was done, or agree on a new day.`,
        basis: 'missing',
        gap: `whether ${nameOf(proposal, fact.side)} has kept what is due`,
      });
    }
  },
  fixes: ({ proposal, today, finding }): readonly Fix[] => {
    const { commitments = [] } = proposal.frontmatter?.facts ?? {};
    const fact = commitments.find(({ until }) => until?.span.start === finding.span.start);
    if (!fact?.until) return [];
    const index = commitments.filter(({ side }) => side === fact.side).indexOf(fact);
    return [
      {
        title: 'Say when it was done',
        edits: underKey(proposal, `commitments.${fact.side}.${index}.done`, `\${1:${today}}`),
        preferred: true,
      },
      { title: 'Agree on a new day', edits: inPlaceOf(fact.until.span, `\${1:${today}}`) },
    ];
  },
});
