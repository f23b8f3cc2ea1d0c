import type { Commitment, Proposal } from '../../proposal/model.js';
import type { Program } from '../../program/program.js';
import type { CommitmentKind } from '../../reading/reading.js';
import { commitmentHome } from '../placing-commitments.js';
import { homeSpan } from '../home.js';
import { defineRule } from '../rule.js';
import { kindOf, mostRelated, nameOf, startingName } from '../wording.js';

/** Money pays for whatever the other side gives, however many things that is. */
const moneyKinds: ReadonlySet<CommitmentKind> = new Set(['spend', 'revenue-share', 'co-investment', 'guarantee']);

export default defineRule({
  code: 'value/unbalanced',
  title: 'One side gives much more',
  why: 'A deal in which one side gives four things and the other one is kept for as long as the giver does not count. Better to count before signing.',
  notWhen:
    'Things are counted, not valued, so it is off until you switch it on. A side that pays, shares revenue or guarantees a volume is never called short; a side that gives nothing firm is another finding.',
  preview: true,
  needsPartner: true,
  yieldsTo: ['commitments/missing', 'commitments/handshake', 'commitments/marketing-only', 'commitments/one-sided'],
  examples: {
    fail: [
      {
        title: 'Three against one',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
[[commitments]]:
  us:
    - { kind: engineering, amount: 3 FTE, until: 2028-06-30 }
    - { kind: roadmap, what: the berth planner, until: 2028-03-31 }
    - { kind: concession, amount: free for 2 years }
  partner: [{ kind: engineering, amount: 0.2 FTE, until: 2028-06-30 }]
---
# Tidebook + Cove Ferries
`,
      },
    ],
    pass: [
      {
        title: 'The one thing is money',
        text: `---
proposal: partnership
partner: Cove Ferries
us: Tidebook
commitments:
  us:
    - { kind: engineering, amount: 3 FTE, until: 2028-06-30 }
    - { kind: roadmap, what: the berth planner, until: 2028-03-31 }
    - { kind: concession, amount: free for 2 years }
  partner: [{ kind: spend, amount: €400k a year, until: 2028-06-30 }]
---
# Tidebook + Cove Ferries
`,
      },
    ],
  },
  noFix:
    'What would be a fair return is for the two sides to agree on; a promise with blanks in it would balance nothing.',
  check: ({ proposal, program, report }) => {
    const found = shortSide(proposal, program);
    if (!found) return;
    const { short, few, many } = found;
    const other = short === 'us' ? 'partner' : 'us';
    const count = few.length === 1 ? 'one thing' : `${few.length} things`;
    report({
      span: homeSpan(proposal, commitmentHome()),
      message: `${startingName(proposal, other)} firmly gives ${many.length} things that would hurt to lose, ${nameOf(proposal, short)} ${count}. Add what ${nameOf(proposal, short)} puts in, or say why it is fair.`,
      basis: 'wording',
      related: many.slice(0, mostRelated).map((each) => ({ span: each.cue, message: `It gives ${kindOf(each)}.` })),
    });
  },
});

interface ShortSide {
  readonly short: 'us' | 'partner';
  readonly few: readonly Commitment[];
  readonly many: readonly Commitment[];
}

/** The side that gives plainly less than the other by the programme's `balance`; `undefined` where none does. */
function shortSide(proposal: Proposal, { balance }: Program): ShortSide | undefined {
  const us = proposal.sides.us.commitments.filter(isFirm);
  const partner = proposal.sides.partner.commitments.filter(isFirm);
  const [few, many, short] =
    us.length < partner.length ? [us, partner, 'us' as const] : [partner, us, 'partner' as const];
  if (many.length < balance.many || few.length > balance.few) return undefined;
  const isOpen = proposal.sides[short].couldBe || proposal.commitments.some(({ party }) => party === 'unclear');
  const pays = proposal.sides[short].commitments.some(({ kinds }) => kinds.some((kind) => moneyKinds.has(kind)));
  return isOpen || pays ? undefined : { short, few, many };
}

const isFirm = ({ strength, economic }: Commitment): boolean => strength === 'firm' && economic;
