import { unsourcedClaims, type UnsourcedClaim } from '../../proposal/claims.js';
import type { Proposal } from '../../proposal/model.js';
import { underKey } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { quotedAt } from '../wording.js';

const words: Readonly<Record<UnsourcedClaim['of'], string>> = {
  audience: 'of an audience',
  pipeline: 'of a pipeline',
  savings: 'of savings',
};

export default defineRule({
  code: 'value/unsourced',
  title: 'A figure without source or date',
  why: 'A figure of audience, pipeline or savings is the first thing the other side checks. Without source and date it can be neither checked nor kept up to date, and one that turns out wrong costs the others their weight.',
  notWhen:
    'Figures that a side promises, aims at or sets as a condition are no claims. A link, a footnote, a named log, survey or ledger, or a year beside the figure is enough.',
  examples: {
    fail: [
      {
        title: 'Says who?',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
---
# Tidebook + Cove Ferries

Today's timetable page has [[90,000 monthly visitors]].
`,
      },
      {
        title: 'A reason whose figure nobody can look up',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
leverage:
  - { type: economic, evidence: The planner [[saves Cove Ferries €70k]] a year. }
---
# Tidebook + Cove Ferries
`,
      },
    ],
    pass: [
      {
        title: 'With its source and its month',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
leverage:
  - { type: economic, evidence: The planner saves Cove Ferries €70k a year., source: its fuel ledger of 2027 }
---
# Tidebook + Cove Ferries

Today's timetable page has 90,000 monthly visitors (its web server, May 2027).
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const { of, span } of unsourcedClaims(proposal)) {
      report({
        span,
        message: `${quotedAt(proposal, span)} is a figure ${words[of]} with neither source nor date. Add where it comes from and when it was read, or leave it out.`,
        basis: 'wording',
      });
    }
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const claim = unsourcedClaims(proposal).find(({ span }) => span.start === finding.span.start);
    return claim
      ? [{ title: 'Add where the figure comes from', edits: sourceEdits(proposal, claim), preferred: true }]
      : [];
  },
});

/** The key for it in a declared reason, else brackets behind the figure. */
function sourceEdits(proposal: Proposal, { reason, span }: UnsourcedClaim): Fix['edits'] {
  if (reason !== undefined)
    return underKey(proposal, `leverage.${reason}.source`, '${1:"[link or record, and its date]"}');
  const at = { start: span.end, end: span.end };
  return [{ span: at, newText: ' (source: ${1:[link or record, and its date]})', snippet: true }];
}
