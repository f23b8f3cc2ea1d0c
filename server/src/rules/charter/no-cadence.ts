import { charterParts } from '../../proposal/charter.js';
import type { Proposal } from '../../proposal/model.js';
import { recurringReview } from '../../proposal/reviews.js';
import type { Span } from '../../text/span.js';
import { isOver } from '../charter.js';
import { intoSection, underKey, type SectionHome } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { snippets } from '../snippets.generated.js';

const home: SectionHome = { role: 'measurement', keys: [], title: 'How we measure it' };

export default defineRule({
  code: 'charter/no-cadence',
  title: 'Metrics, but no recurring review',
  why: 'Partnerships seldom end with a quarrel; they end with nobody calling after the launch. Metrics that no meeting asks for are not read.',
  notWhen:
    'The key "review", or words that say how often both sides meet, read or report. Where nothing is measured, "charter/measurement" says so instead.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'A metric that nobody asks for again',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

## [[How we measure it]]

The metric is the minutes from call to swimmer, by the radio log.
`,
      },
    ],
    pass: [
      {
        title: 'Read every week',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
---
# Reed Boats + Lake Patrol

## How we measure it

The metric is the minutes from call to swimmer. Both captains read the radio log every week of the season.
`,
      },
      {
        title: 'The frontmatter says how often',
        text: `---
proposal: partnership
partner: Lake Patrol
us: Reed Boats
review: monthly
---
# Reed Boats + Lake Patrol

## How we measure it

The metric is the minutes from call to swimmer, by the radio log.
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    const metrics = placeOfMetrics(proposal);
    if (!metrics || isOver(proposal) || recurringReview(proposal)) return;
    report({
      span: metrics,
      message:
        'It is said what is measured, and nowhere who looks at it how often. Set a review that comes back, such as every quarter: partners who do not meet after the launch drift apart.',
      basis: 'missing',
      gap: 'a recurring review',
    });
  },
  fixes: ({ proposal }): readonly Fix[] => {
    const words = snippets['pl-review'].body;
    const inBody: Fix = { title: 'Write how often both sides review it', edits: intoSection(proposal, home, [words]) };
    if (!proposal.declared) return [{ ...inBody, preferred: true }];
    const edits = underKey(proposal, 'review', snippets['pl-key-review'].body);
    return [{ title: 'Set how often both sides review it in the frontmatter', edits, preferred: true }, inBody];
  },
});

/** The part of the text that says what is measured, else the first metric of the phases. */
const placeOfMetrics = (proposal: Proposal): Span | undefined =>
  charterParts(proposal).measurement ?? proposal.plan.find(({ metric }) => metric !== undefined)?.metric?.span;
