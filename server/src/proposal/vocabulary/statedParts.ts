import type { SectionRole } from '../model.js';
import type { CharterPart } from './charter.js';
import type { Phrase } from './losses.js';

/**
 * What is enough for a part of the charter not to be called absent. A verdict on a document weighs its signs; whoever
 * says to an author that a part is not there must be surer, so here one sign will do.
 */
export interface LooseSigns {
  readonly roles: readonly SectionRole[];
  readonly phrases: readonly Phrase[];
  /** Words of a heading or lead-in that make whatever stands below it speak of the part. */
  readonly above?: readonly Phrase[];
}

export const looseSigns: Readonly<Record<CharterPart, LooseSigns>> = {
  goals: {
    roles: ['goals'],
    phrases: [
      { phrase: 'goal', says: 'Our goal for 2031: no empty trays.', not: 'The goalkeeper signs the shirts.' },
      { phrase: 'goals', says: 'The goals of both choirs are met in May.' },
      { phrase: 'objective', says: 'One objective: fewer breakdowns.' },
      { phrase: 'objectives', says: 'Its objectives stand above.' },
      { phrase: 'the aim', says: 'The aim: fewer breakdowns.' },
      { phrase: 'aims', says: 'The trial aims at fewer breakdowns.' },
      { phrase: 'we aim', says: 'We aim for fewer breakdowns.' },
      { phrase: 'purpose', says: 'The purpose is fewer breakdowns.' },
      { phrase: 'we want to', says: 'We want to halve the breakdowns.' },
      { phrase: 'succeeds when', says: 'It succeeds when breakdowns are halved.' },
      { phrase: 'succeeds if', says: 'It succeeds if breakdowns are halved.' },
      { phrase: 'success is', says: 'Success is half the breakdowns.' },
      { phrase: 'mission', says: 'It is part of the mission of both.' },
      { phrase: 'target', says: 'The target: half the breakdowns.' },
      { phrase: 'in order to', says: 'We join forces in order to halve the breakdowns.' },
      { phrase: 'success will', says: 'Success will be judged by the breakdowns.' },
      { phrase: 'measure success', says: 'Both measure success in breakdowns.' },
      { phrase: 'success metrics', says: 'Success metrics: breakdowns a month.', not: 'A success story is written.' },
      { phrase: 'success criteria', says: 'The success criteria are in the annex.' },
      { phrase: 'successful if', says: 'The trial is successful if breakdowns are halved.' },
      { phrase: 'successful when', says: 'The trial is successful when breakdowns are halved.' },
      { phrase: 'expected outcomes', says: 'Expected outcomes: fewer breakdowns.' },
    ],
    above: [
      { phrase: 'success', says: 'Success metrics' },
      { phrase: 'outcomes', says: 'Expected outcomes' },
    ],
  },
  exchange: {
    roles: ['commitments', 'value', 'tier', 'pricing'],
    phrases: [
      { phrase: 'in exchange', says: 'In exchange the mill lends its hall.' },
      { phrase: 'in return', says: 'The mill lends its hall in return.' },
      { phrase: 'contributes', says: 'The mill contributes its hall.' },
      { phrase: 'receives', says: 'The mill receives the bran.' },
    ],
  },
  timeline: {
    roles: ['timeline', 'phases', 'launch'],
    phrases: [
      { phrase: 'milestone', says: 'The first milestone is the test bake.' },
      { phrase: 'milestones', says: 'The milestones are in the annex.' },
      { phrase: 'timeline', says: 'The timeline is in the annex.' },
      { phrase: 'phase', says: 'The first phase is a test bake.' },
      { phrase: 'phases', says: 'It comes in two phases.' },
      { phrase: 'pilot', says: 'The pilot takes the summer.' },
      { phrase: 'kick off', says: 'The kick-off is in May.' },
      { phrase: 'go live', says: 'Both go live in May.' },
    ],
  },
  measurement: {
    roles: ['measurement'],
    phrases: [
      { phrase: 'measure', says: 'Both measure the breakdowns.', not: 'Other measures are open to them.' },
      { phrase: 'measured', says: 'It is measured in breakdowns a month.' },
      { phrase: 'metric', says: 'Metric: breakdowns a month.' },
      { phrase: 'metrics', says: 'The metrics are in the annex.' },
      { phrase: 'kpi', says: 'KPI: breakdowns a month.' },
      { phrase: 'kpis', says: 'The KPIs are in the annex.' },
      { phrase: 'qbr', says: 'A QBR looks at the breakdowns.' },
      { phrase: 'qbrs', says: 'Breakdowns are looked at in QBRs.' },
      { phrase: 'scorecard', says: 'A scorecard holds the breakdowns.' },
      { phrase: 'dashboard', says: 'A dashboard shows the breakdowns.' },
      { phrase: 'we track', says: 'We track the breakdowns.' },
      { phrase: 'evaluate', says: 'Both evaluate the trial.' },
      { phrase: 'evaluated', says: 'The trial is evaluated by both.' },
      { phrase: 'review results', says: 'The managers review results in June.' },
      { phrase: 'review the results', says: 'The managers review the results in June.' },
      { phrase: 'reviewed', says: 'The breakdowns are reviewed in June.' },
      { phrase: 'review progress', says: 'The managers review progress.' },
      { phrase: 'business review', says: 'A business review follows.' },
      { phrase: 'quarterly review', says: 'A quarterly review follows.' },
      { phrase: 'review period', says: 'Review period: one season.' },
      { phrase: 'assess', says: 'Both assess the trial.', not: 'The assessor is paid by the mill.' },
      { phrase: 'assessing', says: 'The manager is in charge of assessing the trial.' },
      { phrase: 'assessment', says: 'An assessment follows in June.' },
    ],
  },
  governance: {
    roles: ['governance'],
    phrases: [
      { phrase: 'steering', says: 'A steering group meets in June.' },
      { phrase: 'escalate', says: 'Both escalate to the directors.' },
      { phrase: 'escalated', says: 'Disputes are escalated to the directors.' },
      { phrase: 'escalation', says: 'The path of escalation is short.' },
      { phrase: 'decides', says: 'The director decides.' },
      { phrase: 'decide', says: 'The two directors decide.' },
      { phrase: 'decision', says: 'Each decision needs both directors.' },
      { phrase: 'decisions', says: 'Both directors take the decisions.' },
      { phrase: 'is responsible', says: 'The miller is responsible.' },
      { phrase: 'are responsible', says: 'Both millers are responsible.' },
      { phrase: 'responsibilities', says: 'The responsibilities of both millers stand below.' },
      { phrase: 'responsible for', says: 'The miller, responsible for the hall, signs.' },
      { phrase: 'accountable', says: 'The miller is accountable.' },
      { phrase: 'point of contact', says: 'The point of contact is the miller.' },
      { phrase: 'points of contact', says: 'Both name points of contact.' },
      { phrase: 'committee', says: 'A committee meets in June.' },
      { phrase: 'sponsors the partnership', says: 'The director sponsors the partnership.' },
      { phrase: 'sponsor the partnership', says: 'Both directors sponsor the partnership.' },
    ],
  },
  exit: {
    roles: ['exit'],
    phrases: [
      { phrase: 'exit', says: 'The exit is set out in the annex.' },
      { phrase: 'terminate', says: 'Either may at any time terminate.' },
      { phrase: 'terminated', says: 'It is terminated by letter.' },
      { phrase: 'terminates', says: 'It terminates in May.' },
      { phrase: 'termination', says: 'Termination is by letter.' },
      { phrase: 'can end', says: 'Either can end it.' },
      { phrase: 'may end', says: 'Either may end it.' },
      { phrase: 'ends when', says: 'It ends when the hall is sold.' },
      { phrase: 'ends if', says: 'It ends if the hall is sold.' },
      { phrase: 'ends with', says: 'The deal ends with six months’ notice.' },
      { phrase: 'we end', says: 'Below that we end the trial.' },
      { phrase: 'withdraw', says: 'Either may at any time withdraw.' },
      { phrase: 'cancel', says: 'Either may at any time cancel.' },
      { phrase: 'wind down', says: 'Both wind down the stock.' },
      { phrase: 'months notice', says: 'With six months notice it is over.' },
      { phrase: "months' notice", says: "With six months' notice it is over." },
      { phrase: "days' notice", says: "With 30 days' notice it is over." },
      { phrase: 'days notice', says: 'With 30 days notice it is over.' },
      { phrase: 'walk away', says: 'Below that both walk away.' },
    ],
  },
};
