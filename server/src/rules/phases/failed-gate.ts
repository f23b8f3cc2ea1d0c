import { inPlaceOf, underKey } from '../placing.js';
import { basisOfPhases, eachFault } from '../gates.js';
import { defineRule, type Fix } from '../rule.js';
import { capitalised, listed, quoted } from '../wording.js';

/** What may follow a failed gate, in words. */
const ways = { end: 'end it', restart: 'start again with changes' } as const;

export default defineRule({
  code: 'phases/failed-gate',
  title: 'It carries on after a failed gate',
  why: 'A gate that nobody acts on is a ceremony. The number was agreed on when both sides were sober about it; to carry on regardless throws good money after bad and teaches everybody that gates do not count.',
  notWhen: 'Only results that can be compared with their gate are judged: two shares, or "met" and "not met".',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Half of what was asked, and walk goes ahead',
        today: '2027-04-01',
        text: `---
proposal: partnership
partner: Saltmarsh Ferries
us: Gangway Tickets
phases:
  crawl: { start: 2027-01-11, end: 2027-03-05, customers: 2, metric: boarding time, gate: 20%, result: [[9%]] }
  walk: { start: 2027-03-08, end: 2027-05-28, customers: 8, metric: adoption, gate: 70% }
---
# Gangway Tickets + Saltmarsh Ferries
`,
      },
    ],
    pass: [
      {
        title: 'It failed, and it ended',
        today: '2027-04-01',
        text: `---
proposal: partnership
partner: Saltmarsh Ferries
us: Gangway Tickets
status: ended
phases:
  crawl: { start: 2027-01-11, end: 2027-03-05, customers: 2, metric: boarding time, gate: 20%, result: 9% }
---
# Gangway Tickets + Saltmarsh Ferries
`,
      },
    ],
  },
  check: (context) => {
    eachFault(context, 'failed-gate', ({ earlier, later, name }) => {
      const { result, gate, phase } = earlier!;
      const next = later ? `${later.phase.name} goes on` : 'the partnership goes on';
      const measured = gate ? `${quoted(result!.value)} against ${quoted(gate.value)}` : quoted(result!.value);
      context.report({
        span: result!.span,
        message: `${capitalised(name)} missed its gate (${measured}), and ${next}. After a failed ${name}, ${listed(phase.afterFailure.map((way) => ways[way])).replace(' and ', ' or ')}.`,
        basis: basisOfPhases(earlier, later),
        related: [
          ...(gate ? [{ span: gate.span, message: 'The gate.' }] : []),
          ...(later ? [{ span: later.name.span, message: `${capitalised(later.phase.name)} has begun here.` }] : []),
        ],
      });
    });
  },
  fixes: ({ proposal }): readonly Fix[] => {
    if (!proposal.declared) return [];
    const status = proposal.frontmatter?.facts.status;
    const edits = status ? inPlaceOf(status.span, 'ended') : underKey(proposal, 'status', 'ended');
    return [{ title: 'End the partnership: set the status to "ended"', edits }];
  },
});
