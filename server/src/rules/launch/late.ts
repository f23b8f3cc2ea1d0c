import { launchOf, missedDay, tooEarlyDay, type Launch, type MatchedTask } from '../../program/launch.js';
import type { Program } from '../../program/program.js';
import type { Proposal } from '../../proposal/model.js';
import type { TextEdit } from '../../text/edits.js';
import { lineAt } from '../../text/lines.js';
import { defineRule, type Fix } from '../rule.js';
import { basisOfStanding } from '../standing.js';
import { quoted } from '../wording.js';

export default defineRule({
  code: 'launch/late',
  title: 'A launch task is late, or ticked too early',
  why: 'A checklist is only worth what its boxes say. A box that stays empty after its day hides work that nobody does any more, and one that is ticked before the thing can have happened hides that it did not.',
  notWhen:
    'Only tasks of a launch list that mean an item of the programme, where a day of the launch is written. A later day in the task itself holds, and what is drafted, booked or planned may be ticked at any time.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Support should have been trained a month before',
        today: '2027-06-01',
        text: `---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: 2027-06-15
---
# Dosette Systems + Larkspur Pharmacies

## Launch checklist

- [ ] [[Train the support team]]
- [ ] Press release
`,
      },
      {
        title: 'A webinar that cannot have been held',
        today: '2027-06-01',
        text: `---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: 2027-06-15
---
# Dosette Systems + Larkspur Pharmacies

## Launch checklist

- [x] [[Webinar with both founders]]
- [ ] Press release
`,
      },
    ],
    pass: [
      {
        title: 'Prepared early, and the rest still to come',
        today: '2027-06-01',
        text: `---
proposal: partnership
partner: Larkspur Pharmacies
us: Dosette Systems
launch: 2027-06-15
---
# Dosette Systems + Larkspur Pharmacies

## Launch checklist

- [x] Train the support team
- [x] Draft the press release
- [ ] Webinar with both founders
`,
      },
    ],
  },
  check: ({ proposal, program, today, report }) => {
    const launch = launchOf(proposal, program);
    for (const { message, matched } of launch ? faults(launch, today) : []) {
      report({
        span: matched.task.span,
        message,
        basis: basisOfStanding(proposal),
        gap: 'the launch tasks that are due',
        related: [{ span: launch!.day.span, message: `The day of the launch: ${launch!.day.value}.` }],
      });
    }
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const matched = taskAt(proposal, program, finding.span.start);
    if (!matched) return [];
    const { ticked } = matched.task;
    const box = boxBefore(proposal, finding.span.start, ticked === true ? '[ ]' : '[x]');
    return box ? [{ title: ticked === true ? 'Untick it' : 'Tick it: it is done', edits: [box] }] : [];
  },
});

interface Fault {
  readonly message: string;
  readonly matched: MatchedTask;
}

const faults = (launch: Launch, today: string): Fault[] =>
  launch.tasks.flatMap((matched) => {
    const missed = missedDay(matched, launch, today);
    const tooEarly = tooEarlyDay(matched, launch, today);
    const task = quoted(matched.task.words);
    if (missed !== undefined) {
      const message = `${task} was due by ${missed}, with the launch on ${launch.day.value}, and is not ticked. Do it, tick it, or write the new day of the launch.`;
      return [{ message, matched }];
    }
    if (tooEarly === undefined) return [];
    const message = `${task} is ticked, and it cannot be done before ${tooEarly}, with the launch on ${launch.day.value}. Untick it, or correct the day of the launch.`;
    return [{ message, matched }];
  });

const taskAt = (proposal: Proposal, program: Program, start: number): MatchedTask | undefined =>
  launchOf(proposal, program)?.tasks.find(({ task }) => task.span.start === start);

/** Puts another box in the place of the one right before the task; none where it is drawn in another way. */
function boxBefore({ text }: Proposal, start: number, box: string): TextEdit | undefined {
  const before = text.slice(lineAt(text, start).start, start);
  const at = /\[[ xX]\][ \t]{1,4}(?:[*_~]{0,3})$/.exec(before)?.index;
  if (at === undefined) return undefined;
  const from = lineAt(text, start).start + at;
  return { span: { start: from, end: from + box.length }, newText: box };
}
