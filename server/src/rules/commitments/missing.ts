import { homeSpan } from '../home.js';
import { defineRule, type Fix } from '../rule.js';
import { isUnread } from '../unread.js';
import { capitalised, nameOf } from '../wording.js';
import { commitmentFixes, commitmentHome } from '../placing-commitments.js';

const sides = ['us', 'partner'] as const;

export default defineRule({
  code: 'commitments/missing',
  title: 'A side puts nothing in',
  why: 'A partnership in which one side promises nothing is a supplier, a sponsor or a wish. Whoever puts nothing in loses nothing when it fails, and so lets it fail.',
  notWhen:
    'A promise whose giver the words leave open counts for nobody, but the side it could belong to is not called empty. Pages for anybody are measured by what their author promises.',
  examples: {
    fail: [
      {
        title: 'Only one side promises anything',
        text: `---
proposal: partnership
partner: Ferrow Rail
us: Lumen Signage
status: draft
---
# Lumen Signage + Ferrow Rail

## [[Commitments]]

- Lumen Signage dedicates two engineers until 30 June 2029.
`,
      },
    ],
    pass: [
      {
        title: 'Both do',
        text: `---
proposal: partnership
partner: Ferrow Rail
us: Lumen Signage
---
# Lumen Signage + Ferrow Rail

## Commitments

- Lumen Signage dedicates two engineers until 30 June 2029.
- Ferrow Rail pays €30,000 a year for the signs until 2032.
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    const empty = sides.filter((side) => proposal.sides[side].bond === 'none' && !proposal.sides[side].couldBe);
    const [first, second] = empty;
    if (!first || isUnread(proposal)) return;
    const names = second
      ? `Neither ${nameOf(proposal, 'us')} nor ${nameOf(proposal, 'partner')} puts anything in`
      : `${capitalised(nameOf(proposal, first))} puts nothing in`;
    const gap = second
      ? 'what each side puts in'
      : first === 'us'
        ? 'what our side puts in'
        : 'what the partner puts in';
    report({
      span: homeSpan(proposal, commitmentHome(second ? undefined : first)),
      message: `${names}: the text holds no promise of ${second ? 'either side' : 'theirs'}. Write what ${second ? 'each' : 'that side'} gives, how much of it and until when.`,
      basis: 'missing',
      gap,
      data: [...empty],
    });
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const named = Array.isArray(finding.data) ? finding.data : [];
    return commitmentFixes(
      proposal,
      sides.filter((side) => named.includes(side)),
    );
  },
});
