import { weeksOf, type PlannedPhase } from '../../program/phases.js';
import type { Bounds } from '../../program/program.js';
import { dayAfter } from '../../text/periods.js';
import { basisOfPhases, calledOf, measuredPhases } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { capitalised } from '../wording.js';

export default defineRule({
  code: 'phases/duration',
  title: 'A phase is too short or too long',
  why: 'Too short, and there is nothing to measure yet; too long, and a trial has quietly become the partnership.',
  notWhen: "A range that touches the programme's is fine, and so is a phase whose length is not stated.",
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'A pilot of half a year',
        text: `---
proposal: partnership
partner: Otter Outdoor
us: Trailhead Maps
phases:
  crawl: { start: [[2027-03-01, end: 2027-08-27]], customers: 2, metric: lost walkers, gate: 20% }
---
# Trailhead Maps + Otter Outdoor
`,
      },
    ],
    pass: [
      {
        title: 'Six weeks',
        text: `---
proposal: partnership
partner: Otter Outdoor
us: Trailhead Maps
phases:
  crawl: { start: 2027-03-01, end: 2027-04-09, customers: 2, metric: lost walkers, gate: 20% }
---
# Trailhead Maps + Otter Outdoor
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    for (const planned of measuredPhases(proposal, program)) {
      const { phase, start, end } = planned;
      if (start && end && end.value < start.value) {
        report({
          span: end.span,
          message: `${capitalised(calledOf(planned))} ends on ${end.value}, before it begins on ${start.value}. Swap the two, or mend the one that is wrong.`,
          basis: basisOfPhases(planned),
          related: [{ span: start.span, message: `It begins on ${start.value}.` }],
        });
        continue;
      }
      const weeks = weeksOf(planned);
      if (!weeks || fits(weeks.value, phase.weeks)) continue;
      const isLong = phase.weeks.max !== undefined && weeks.value.min > phase.weeks.max;
      report({
        span: weeks.span,
        message: `${capitalised(calledOf(planned))} takes ${weeksIn(isLong ? weeks.value.min : weeks.value.max)}, and the programme allows ${bounds(phase.weeks)}. ${isLong ? 'End it sooner, and decide on what you have measured by then' : 'Give it long enough to measure something'}.`,
        basis: planned.origin === 'frontmatter' ? 'missing' : 'wording',
        gap: `how long ${phase.name} may take`,
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] =>
    measuredPhases(proposal, program)
      .filter((planned) => planned.end?.origin === 'frontmatter' && weeksOf(planned)?.span.start === finding.span.start)
      .flatMap((planned) => endWithin(planned)),
});

/** A length that overlaps with what the programme allows. */
const fits = ({ min, max }: { min: number; max: number }, allowed: Bounds): boolean =>
  max >= allowed.min && min <= (allowed.max ?? Infinity);

function endWithin({ phase, start, end, ...planned }: PlannedPhase): Fix[] {
  const weeks = weeksOf({ phase, ...planned, ...(start && { start }), ...(end && { end }) });
  if (!start || !end || !weeks) return [];
  const most = phase.weeks.max !== undefined && weeks.value.min > phase.weeks.max ? phase.weeks.max : phase.weeks.min;
  const day = dayAfter(start.value, most * 7 - 1);
  return [{ title: `End ${phase.name} on ${day}, after ${weeksIn(most)}`, edits: [{ span: end.span, newText: day }] }];
}

const weeksIn = (weeks: number): string => {
  const rounded = Math.round(weeks * 10) / 10;
  return `${rounded} week${rounded === 1 ? '' : 's'}`;
};

const bounds = ({ min, max }: Bounds): string =>
  max === undefined ? `${weeksIn(min)} or more` : `${min} to ${weeksIn(max)}`;
