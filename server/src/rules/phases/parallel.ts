import { plannedPhases, type PlannedPhase } from '../../program/phases.js';
import { dayAfter, daysBetween } from '../../text/periods.js';
import { basisOfPhases } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { capitalised } from '../wording.js';

export default defineRule({
  code: 'phases/parallel',
  title: 'Two phases overlap',
  why: 'A phase that begins before the one in front has ended cannot use what that one finds out, and the gate between them is passed before it is measured.',
  notWhen: 'Only phases with days on both sides are compared. A phase may begin on the day after the other ends.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Two weeks of both',
        today: '2027-01-05',
        text: `---
proposal: partnership
partner: Bluebell Schools
us: Chalk & Sum
phases:
  crawl: { start: 2027-02-01, end: 2027-03-26, customers: 2, metric: marking time, gate: 20% }
  walk: { start: [[2027-03-15]], end: 2027-05-28, customers: 6, metric: adoption, gate: 70% }
---
# Chalk & Sum + Bluebell Schools
`,
      },
    ],
    pass: [
      {
        title: 'One after the other',
        today: '2027-01-05',
        text: `---
proposal: partnership
partner: Bluebell Schools
us: Chalk & Sum
phases:
  crawl: { start: 2027-02-01, end: 2027-03-26, customers: 2, metric: marking time, gate: 20% }
  walk: { start: 2027-03-27, end: 2027-05-28, customers: 6, metric: adoption, gate: 70% }
---
# Chalk & Sum + Bluebell Schools
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const { earlier, later } of overlapping(plannedPhases(proposal, program))) {
      const days = daysBetween(later.start!.value, earlier.end!.value);
      report({
        span: later.start!.span,
        message: `${capitalised(later.phase.name)} begins on ${later.start!.value}, ${days} day${days === 1 ? '' : 's'} before ${earlier.phase.name} is over (${earlier.end!.value}). Begin it on ${dayAfter(earlier.end!.value, 1)}, once the gate is passed.`,
        basis: basisOfPhases(earlier, later),
        related: [{ span: earlier.end!.span, message: `${capitalised(earlier.phase.name)} ends here.` }],
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] =>
    overlapping(plannedPhases(proposal, program))
      .filter(({ later }) => later.start?.origin === 'frontmatter' && later.start.span.start === finding.span.start)
      .map(({ earlier, later }) => {
        const day = dayAfter(earlier.end!.value, 1);
        return {
          title: `Begin ${later.phase.name} on ${day}`,
          edits: [{ span: later.start!.span, newText: day }],
          preferred: true,
        };
      }),
});

function overlapping(planned: readonly PlannedPhase[]): { earlier: PlannedPhase; later: PlannedPhase }[] {
  return planned.flatMap((later) => {
    const earlier = planned.findLast(({ rank, end }) => rank < later.rank && end !== undefined);
    const overlaps = earlier && later.start && later.start.value <= earlier.end!.value;
    return overlaps ? [{ earlier, later }] : [];
  });
}
