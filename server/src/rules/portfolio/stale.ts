import { calledAfter } from '../portfolioPeriods.js';
import { definePortfolioRule } from '../rule.js';
import type { ProposalSummary } from '../summary.js';
import { dayAfter } from '../../text/periods.js';
import { quoted } from '../wording.js';

const proposalOf = (review: string): string => `---
proposal: partnership
partner: Marsh Irrigation
us: Kestrel Pumps
status: live
signed: { us: 2026-06-01, partner: 2026-06-02 }
${review}---
# Kestrel Pumps and Marsh Irrigation
`;

export default definePortfolioRule({
  code: 'portfolio/stale',
  title: 'A review is overdue',
  why: 'Partnerships seldom end; they fall asleep. A review that nobody holds is the first sign, months before the numbers show it.',
  notWhen:
    'Only signed and live proposals are looked at, by the cadence they state in `review`, else by the programme’s, with its days of grace. Without a day for the last review or a day of signature nothing is counted.',
  basis: 'wording',
  examples: {
    fail: [
      {
        title: 'Quarterly, and the last one was in summer',
        text: proposalOf('review: quarterly\nreviewed: [[2026-08-20]]\n'),
      },
    ],
    pass: [
      { title: 'A fortnight late is within the grace', text: proposalOf('review: quarterly\nreviewed: 2026-11-10\n') },
      { title: 'Reviewed once a year', text: proposalOf('review: annually\nreviewed: 2026-08-20\n') },
    ],
  },
  noFix: 'Whether the review has taken place, and when, only you know.',
  checkPortfolio: ({ proposals, today, report }) => {
    for (const document of proposals) {
      const { dueOn, graceDays } = document.review;
      const isRunning = document.status === 'signed' || document.status === 'live';
      if (!isRunning || dueOn === undefined || dayAfter(dueOn, graceDays) >= today) continue;
      report({ document, at: 'review', message: messageOf(document, dueOn) });
    }
  },
});

function messageOf(document: ProposalSummary, dueOn: string): string {
  const { cadence, lastOn } = document.review;
  const last = lastOn === undefined ? 'No review is noted' : `The last review was on ${lastOn}`;
  const by = cadence === undefined ? 'by the programme' : `by ${quoted(cadence)}`;
  return `${last}, and ${by} one was due on ${dueOn}. Meet ${calledAfter(document)}, and write the day under "reviewed".`;
}
