import { basisOfGap, eachFault, faultyPairs, phaseKeyFix } from '../gates.js';
import { defineRule } from '../rule.js';
import { capitalised, quoted } from '../wording.js';

export default defineRule({
  code: 'phases/premature',
  title: 'The next phase began without a result',
  why: 'The result is what the phase was for. A next phase that begins without it turns the gate into a date in a calendar.',
  notWhen:
    'A result in words ("met", "passed") counts. Where the next phase has no dates, only "phase" and "status" say that it has begun.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Walk runs, crawl was never measured',
        today: '2027-06-01',
        text: `---
proposal: partnership
partner: Tern Radio
us: Wavecrest Audio
phases:
  [[crawl]]: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: dropped calls, gate: 25% }
  walk: { start: 2027-05-03, end: 2027-07-09, customers: 6, metric: adoption, gate: 70% }
---
# Wavecrest Audio + Tern Radio
`,
      },
    ],
    pass: [
      {
        title: 'Measured, then begun',
        today: '2027-06-01',
        text: `---
proposal: partnership
partner: Tern Radio
us: Wavecrest Audio
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: dropped calls, gate: 25%, result: 31% }
  walk: { start: 2027-05-03, end: 2027-07-09, customers: 6, metric: adoption, gate: 70% }
---
# Wavecrest Audio + Tern Radio
`,
      },
    ],
  },
  check: (context) => {
    eachFault(context, 'premature', ({ earlier, later, name }) => {
      const gate = earlier!.gate;
      const begun = later ? `${later.phase.name} has begun` : 'the partnership is live';
      context.report({
        span: earlier!.name.span,
        message: `${capitalised(name)} has no result, and ${begun}. Write what was measured${gate ? ` against ${quoted(gate.value)}` : ''}, or wait for it.`,
        basis: basisOfGap(earlier, later),
        gap: `the result of ${name}`,
        ...(later && {
          related: [
            { span: (later.start ?? later.name).span, message: `${capitalised(later.phase.name)} begins here.` },
          ],
        }),
      });
    });
  },
  fixes: ({ proposal, program, today, finding }) => {
    const pair = faultyPairs(proposal, program, today).find(
      ({ earlier }) => earlier?.name.span.start === finding.span.start,
    );
    return phaseKeyFix(proposal, pair?.earlier, 'result', {
      title: `Write the result of ${pair?.name}`,
      value: '${1:"[what was measured]"}',
    });
  },
});
