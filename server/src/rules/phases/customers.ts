import type { Bounds } from '../../program/program.js';
import { calledOf, measuredPhases } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { capitalised } from '../wording.js';

export default defineRule({
  code: 'phases/customers',
  title: 'A phase has too few or too many customers',
  why: 'One or two customers forgive a pilot what ten do not; and a phase that is to prove adoption proves nothing with one.',
  notWhen: "Only a stated number of customers is compared; a range that touches the programme's is fine.",
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'A pilot with forty',
        text: `---
proposal: partnership
partner: Plumtree Dairies
us: Churn Logistics
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: [[40]], metric: late crates, gate: 20% }
---
# Churn Logistics + Plumtree Dairies
`,
      },
    ],
    pass: [
      {
        title: 'A pilot with two',
        text: `---
proposal: partnership
partner: Plumtree Dairies
us: Churn Logistics
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: late crates, gate: 20% }
---
# Churn Logistics + Plumtree Dairies
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const planned of measuredPhases(proposal, program)) {
      const { phase, customers, origin } = planned;
      if (!customers || !phase.customers || fits(customers.value, phase.customers)) continue;
      const { min, max } = customers.value;
      const isMany = min > (phase.customers.max ?? Infinity);
      const count = isMany ? min : max;
      report({
        span: customers.span,
        message: `${capitalised(calledOf(planned))} has ${count} customer${count === 1 ? '' : 's'}, and the programme tries it with ${bounds(phase.customers)}. ${isMany ? 'Keep the others for the next phase' : 'Invite enough to learn from'}.`,
        basis: origin === 'frontmatter' ? 'missing' : 'wording',
        gap: `how many customers ${phase.name} has`,
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] =>
    measuredPhases(proposal, program).flatMap(({ phase, customers, origin }) => {
      if (!customers || !phase.customers || origin !== 'frontmatter' || customers.span.start !== finding.span.start)
        return [];
      const { min, max = min } = phase.customers;
      const nearest = customers.value.min > max ? max : min;
      return [
        { title: `Plan ${phase.name} with ${nearest}`, edits: [{ span: customers.span, newText: String(nearest) }] },
      ];
    }),
});

const fits = ({ min, max }: { min: number; max: number }, allowed: Bounds): boolean =>
  max >= allowed.min && min <= (allowed.max ?? Infinity);

const bounds = ({ min, max }: Bounds): string => (max === undefined ? `${min} or more` : `${min} to ${max}`);
