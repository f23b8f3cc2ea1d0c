import type { Phrase } from './losses.js';

/** People coming together over a partnership, as whole words without case. How often they do stands beside it. */
export const meetingWords: readonly Phrase[] = [
  { phrase: 'review', says: 'A review each quarter.' },
  { phrase: 'reviews', says: 'Quarterly reviews follow.' },
  { phrase: 'reviewed', says: 'The trial is reviewed monthly.' },
  { phrase: 'meet', says: 'The two bakers meet weekly.' },
  { phrase: 'meets', says: 'The board meets every quarter.' },
  { phrase: 'meeting', says: 'A meeting each month.' },
  { phrase: 'meetings', says: 'Monthly meetings.' },
  { phrase: 'sync', says: 'A weekly sync.' },
  { phrase: 'syncs', says: 'Weekly syncs.' },
  { phrase: 'call', says: 'A call every two weeks.' },
  { phrase: 'calls', says: 'Fortnightly calls.' },
  { phrase: 'check in', says: 'A monthly check-in.' },
  { phrase: 'check ins', says: 'Monthly check-ins.' },
  { phrase: 'report', says: 'A report each month.' },
  { phrase: 'reports', says: 'The mill reports monthly.' },
  { phrase: 'reporting', says: 'Reporting is quarterly.' },
  { phrase: 'steering', says: 'The steering group sits every quarter.' },
  { phrase: 'committee', says: 'The committee sits every quarter.' },
  { phrase: 'touchpoint', says: 'A weekly touchpoint.' },
  { phrase: 'read', says: 'Both read the log every week.' },
  { phrase: 'reads', says: 'The manager reads the log every week.' },
  { phrase: 'look at', says: 'Both look at the log every week.' },
  { phrase: 'looks at', says: 'The manager looks at the log every week.' },
  { phrase: 'measured', says: 'Waste is measured weekly.' },
  { phrase: 'tracked', says: 'Waste is tracked weekly.' },
  { phrase: 'track', says: 'We track waste weekly.' },
  { phrase: 'discuss', says: 'Both discuss the figures monthly.' },
  { phrase: 'evaluated', says: 'The trial is evaluated yearly.' },
  { phrase: 'evaluation', says: 'A yearly evaluation.' },
  { phrase: 'assessed', says: 'It is assessed monthly.' },
  { phrase: 'updates', says: 'Weekly updates go to both.' },
  { phrase: 'update', says: 'A weekly update goes to both.' },
];

/** Reviews whose name says that they come back. */
export const recurringReviews: readonly Phrase[] = [
  { phrase: 'qbr', says: 'The first QBR is in May.' },
  { phrase: 'qbrs', says: 'Both attend the QBRs.' },
  { phrase: 'business review', says: 'The business review is in May.' },
  { phrase: 'business reviews', says: 'Both attend the business reviews.' },
  { phrase: 'regular feedback', says: 'Regular feedback goes both ways.' },
  { phrase: 'regular meetings', says: 'There are regular meetings.' },
  { phrase: 'meet regularly', says: 'Both meet regularly.' },
  { phrase: 'regularly review', says: 'Both regularly review the figures.' },
  { phrase: 'regular review', says: 'A regular review follows.' },
  { phrase: 'regular reviews', says: 'There are regular reviews.' },
  { phrase: 'standing meeting', says: 'A standing meeting is set up.' },
  { phrase: 'after each', says: 'Both look at the figures after each season.' },
  { phrase: 'at the end of each', says: 'A review stands at the end of each season.' },
  { phrase: 'at each', says: 'The figures are read at each gate.' },
];

/** How often something happens, where the words count nothing. */
export const looseCadences: readonly Phrase[] = [
  { phrase: 'half a year', says: 'Both read it every half a year.' },
  { phrase: 'half year', says: 'A report each half-year.' },
  { phrase: 'half yearly', says: 'Reports are half-yearly.' },
  { phrase: 'each term', says: 'A meeting each term.' },
  { phrase: 'every term', says: 'A meeting every term.' },
  { phrase: 'at intervals', says: 'Reporting is done at intervals of [how many weeks].' },
  { phrase: 'review period', says: 'Review period: [how often].' },
];
