import { basisOfGap, eachFault, faultyPairs, phaseKeyFix } from '../gates.js';
import { defineRule } from '../rule.js';
import { capitalised } from '../wording.js';

export default defineRule({
  code: 'phases/no-gate',
  title: 'A phase has no gate',
  why: 'Without a number that was agreed on before it begins, a pilot always succeeds: whoever wants to go on finds something that went well.',
  notWhen: 'The last phase needs no gate: nothing comes after it. A phase without dates is only an idea.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Six weeks, and then?',
        text: `---
proposal: partnership
partner: Tern Radio
us: Wavecrest Audio
phases:
  [[crawl]]: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: dropped calls }
---
# Wavecrest Audio + Tern Radio
`,
      },
    ],
    pass: [
      {
        title: 'The number stands before the start',
        text: `---
proposal: partnership
partner: Tern Radio
us: Wavecrest Audio
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: dropped calls, gate: 25% }
---
# Wavecrest Audio + Tern Radio
`,
      },
    ],
  },
  check: (context) => {
    eachFault(context, 'no-gate', ({ earlier, name }) => {
      const { gate } = earlier!.phase;
      context.report({
        span: earlier!.name.span,
        message: `${capitalised(name)} has dates and no gate, so nothing decides whether to go on. Write what must be reached, such as ${gate!.percent} % ${gate!.of}.`,
        basis: basisOfGap(earlier),
        gap: `the gate of ${name}`,
      });
    });
  },
  fixes: ({ proposal, program, today, finding }) => {
    const pair = faultyPairs(proposal, program, today).find(
      ({ earlier }) => earlier?.name.span.start === finding.span.start,
    );
    const percent = pair?.earlier?.phase.gate?.percent ?? 0;
    return phaseKeyFix(proposal, pair?.earlier, 'gate', {
      title: `Set the gate of ${pair?.name}`,
      value: `\${1:${percent}%}`,
    });
  },
});
