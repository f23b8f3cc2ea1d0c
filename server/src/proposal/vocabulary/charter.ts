import type { SectionRole } from '../model.js';
import type { Phrase } from './losses.js';

/**
 * How the parts of a charter are told from headings and words, by the reading guide's definitions. A section of the
 * part's role that says something counts `sectionWeight`; each sign counts once; `enoughSigns` makes the part present.
 */
export const charterPartNames = ['goals', 'exchange', 'timeline', 'measurement', 'governance', 'exit'] as const;
export type CharterPart = (typeof charterPartNames)[number];

export interface CharterSign extends Phrase {
  readonly weight: number;
}

export interface CharterSigns {
  readonly roles: readonly SectionRole[];
  readonly signs: readonly CharterSign[];
}

export const enoughSigns = 2;
export const sectionWeight = 2;

const s = (weight: number, phrase: string, says: string, not?: string): CharterSign => ({
  phrase,
  weight,
  says,
  ...(not === undefined ? {} : { not }),
});

export const charterSigns: Readonly<Record<CharterPart, CharterSigns>> = {
  goals: {
    roles: ['goals'],
    signs: [
      s(2, 'the goal of', 'The goal of the pilot is to halve waste.'),
      s(2, 'goal is to', 'Our goal is to halve waste.'),
      s(2, 'purpose of this', 'The purpose of this agreement is to bring milk to schools.'),
      s(2, 'the objective of', 'The objective of the alliance is fewer empty runs.'),
      s(2, 'objective is', 'The objective is fewer empty runs.'),
      s(2, 'our goal', 'Our goal: half the waste by June.'),
      s(2, 'with the goal of', 'We join forces with the goal of halving waste.'),
      s(2, 'the aim of', 'The aim of the trial is to halve waste.'),
      s(2, 'aim is to', 'Its aim is to halve waste.'),
      s(2, 'our vision', 'Our vision is a valley without waste.'),
      s(1, 'seeks to', 'The museum seeks to reach more schools.'),
      s(1, 'want to achieve', 'This is what we want to achieve.'),
      s(2, 'success means', 'Success means 40 farms by June.'),
      s(2, 'success looks like', 'Success looks like 40 farms.'),
      s(1, 'we aim to', 'We aim to halve waste.'),
      s(1, 'aims to', 'The pilot aims to halve waste.'),
      s(1, 'aiming to', 'A pilot aiming to halve waste.'),
      s(1, 'mission', 'It serves our mission.'),
      s(1, 'in order to', 'In order to bring milk to schools we join forces.'),
      s(1, 'will benefit', 'Growers will benefit from it.'),
      s(1, 'so that', 'We do this so that growers earn more.'),
    ],
  },
  exchange: {
    roles: ['commitments', 'value', 'tier', 'pricing'],
    signs: [
      s(2, 'in exchange for', 'In exchange for shelf space we train the staff.'),
      s(2, 'in return', 'In return the dealer lists the kit.'),
      s(1, 'agrees to', 'The dealer agrees to list the kit.'),
      s(1, 'will provide', 'The museum will provide the hall.'),
      s(1, 'shall', 'The grower shall deliver weekly.'),
      s(1, 'will receive', 'You will receive two tickets.'),
      s(1, 'contributions', 'Both list their contributions.'),
      s(1, 'benefits', 'The benefits are agreed.'),
      s(1, 'rewards', 'Dealers get rewards for each kit sold.'),
      s(1, 'payout', 'The payout follows each month.'),
      s(2, 'as a sponsor', 'As a sponsor you speak at the opening.'),
      s(2, 'we thank our', 'We thank our sponsors with a plaque.'),
      s(2, 'provides partners', 'The museum provides partners with tickets.'),
      s(1, 'opportunities for', 'There are opportunities for growers.'),
      s(1, 'access to', 'Members have access to the hall.'),
    ],
  },
  timeline: {
    roles: ['timeline', 'phases'],
    signs: [
      s(2, 'milestone', 'Payment follows each milestone.'),
      s(2, 'milestones', 'The milestones are in the annex.'),
      s(2, 'phase 1', 'Phase 1 ends in May.'),
      s(2, 'first phase', 'The first phase ends in May.'),
      s(1, 'week 1', 'Week 1: training.'),
      s(1, 'weeks', 'Over the next 8 weeks we select growers.'),
      s(1, 'lasting', 'A trial period lasting one year.', 'A last look at the plan.'),
      s(1, 'three year', 'A three-year plan.'),
      s(1, 'month goal', 'The 24-month goal is 40 farms.'),
      s(1, 'by the end of', 'By the end of June 40 farms are live.'),
      s(1, 'in the first year', 'In the first year we train ten vets.'),
      s(1, 'go live', 'We go live in May.'),
      s(1, 'kick off', 'Kick-off is in May.'),
      s(1, 'start date', 'The start date is 1 May.'),
      s(1, 'period', 'During the trial period both sides learn.'),
    ],
  },
  measurement: {
    roles: ['measurement'],
    signs: [
      s(2, 'kpi', 'The KPI is waste per crate.'),
      s(2, 'kpis', 'Our KPIs are in the annex.'),
      s(2, 'metrics', 'We track these metrics.'),
      s(2, 'success metric', 'The success metric is waste.'),
      s(2, 'evaluate the progress', 'The school will evaluate the progress.'),
      s(2, 'evaluate progress', 'Both evaluate progress in June.'),
      s(2, 'evaluate their progress', 'The members evaluate their progress.'),
      s(2, 'status and progress', 'We meet on the status and progress.'),
      s(2, 'will be evaluated', 'The trial will be evaluated in June.'),
      s(2, 'is reviewed', 'The plan is reviewed every half year.'),
      s(2, 'are reviewed', 'The results are reviewed each quarter.'),
      s(2, 'review performance', 'The board will review performance.'),
      s(2, 'quarterly review', 'A quarterly review follows.'),
      s(2, 'business review', 'We hold a business review.'),
      s(2, 'quarterly reporting', 'Quarterly reporting goes on.'),
      s(1, 'measurable', 'It should have a measurable effect.'),
      s(1, 'report on', 'We report on sales.'),
      s(1, 'track', 'We track sales.'),
    ],
  },
  governance: {
    roles: ['governance'],
    signs: [
      s(2, 'steering committee', 'A steering committee meets monthly.'),
      s(2, 'decision making', 'Decision-making rests with both.'),
      s(2, 'final decision', 'The final decision is the growers’.'),
      s(2, 'final decisions', 'Final decisions are ours.'),
      s(2, 'escalation', 'Escalation goes to the directors.'),
      s(2, 'is responsible for', 'The museum is responsible for the hall.'),
      s(2, 'are responsible for', 'The growers are responsible for transport.'),
      s(2, 'authorized representative', 'Signed by an authorized representative.'),
      s(2, 'authorised representative', 'Signed by an authorised representative.'),
      s(2, 'governance', 'Its governance is set out below.'),
      s(2, 'final say', 'The growers have the final say.'),
      s(2, 'contact person', 'The contact person is the manager.'),
      s(2, 'primary contact', 'The primary contact at the museum is the curator.'),
      s(2, 'executive sponsor', 'The executive sponsor is the director.'),
      s(1, 'responsible for', 'Growers responsible for transport meet weekly.'),
      s(1, 'mutual agreement', 'Changes are made by mutual agreement.'),
      s(1, 'written approval', 'New designs need our written approval.'),
      s(1, 'representative', 'Each side names a representative.'),
      s(1, 'committee', 'A committee meets.'),
      s(1, 'approves', 'The treasurer approves payment.'),
      s(1, 'approve', 'The stewards approve payment.'),
      s(1, 'oversees', 'The curator oversees the loan.'),
      s(1, 'decided by', 'It is decided by both.'),
      s(1, 'consent of both', 'Changes need the consent of both.'),
      s(1, 'point of contact', 'The point of contact is the manager.'),
      s(1, 'reports to', 'The manager reports to both.'),
      s(1, 'board', 'The board decides.'),
    ],
  },
  exit: {
    roles: [],
    signs: [
      s(2, 'may terminate', 'Either side may terminate with 30 days’ notice.'),
      s(2, 'may be terminated', 'It may be terminated at any time.'),
      s(2, 'terminate this', 'A notice to terminate this agreement is in writing.'),
      s(2, 'may withdraw', 'A grower may withdraw without penalty.'),
      s(2, 'may end', 'Either may end the trial.'),
      s(2, 'may cancel', 'You may cancel at any time.'),
      s(2, 'upon termination', 'Upon termination all signs are returned.'),
      s(2, 'in the event of termination', 'In the event of termination stock is returned.'),
      s(2, 'can be terminated', 'It can be terminated by either side.'),
      s(2, 'shall terminate', 'It shall terminate in May.'),
      s(2, 'exit criteria', 'The exit criteria are in the annex.'),
      s(2, 'we stop', 'If fewer than five farms join, we stop.'),
      s(2, 'may leave', 'Either may leave after the trial.'),
      s(2, 'either side can leave', 'Either side can leave after the trial.'),
      s(2, 'then renew', 'The board may then renew or end it.'),
      s(1, 'written notice', 'With 30 days’ written notice.'),
      s(2, 'termination for cause', 'Termination for cause is immediate.'),
      s(2, 'days written notice', 'Termination: 30 days written notice.'),
      s(2, 'cancellation notice', 'A 30-day cancellation notice by either side.'),
      s(1, 'expires', 'It expires in May.'),
      s(1, 'not renewed', 'It is not renewed if sales fall.'),
      s(1, 'wind down', 'Both wind down the stock.'),
    ],
  },
};
