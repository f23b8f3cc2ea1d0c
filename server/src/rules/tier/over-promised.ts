import type { Program, TierBenefit } from '../../program/program.js';
import type { Commitment, Proposal } from '../../proposal/model.js';
import type { StatementInContext } from '../../reading/reading.js';
import { derived } from '../../text/derived.js';
import { defineRule, type Fix } from '../rule.js';
import { allowsTier, statedTier } from '../tiers.js';
import { listed, mostRelated, quotedCommitment } from '../wording.js';

export default defineRule({
  code: 'tier/over-promised',
  title: 'More is promised than the tier includes',
  why: 'A dedicated partner manager promised to a self-serve partner is taken from one who paid for it. Either the promise is too much or the tier too low, and the partner will hold you to the promise.',
  notWhen:
    'Only firm promises of ours are judged, and only what a higher tier includes and none up to the named one does. What each tier includes stands in the programme.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'A manager of their own, self-serve',
        text: `---
proposal: partnership
partner: Plover Tours
us: Beacon Maps
owners: { us: 'Jana Pohl, CEO', partner: 'Sam Reed, CTO' }
tier: [[integration]]
---
# Beacon Maps + Plover Tours

## What Beacon Maps provides

- Beacon Maps will assign a dedicated partner manager to Plover Tours.
`,
      },
    ],
    pass: [
      {
        title: 'What the tier includes',
        text: `---
proposal: partnership
partner: Plover Tours
us: Beacon Maps
tier: integration
---
# Beacon Maps + Plover Tours

## What Beacon Maps provides

- Beacon Maps will hold office hours every week.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = statedTier(proposal, program);
    if (!tier) return;
    const promised = promisedAbove(proposal, program, tier.rank);
    const [first] = promised;
    if (!first) return;
    const benefits = [...new Set(promised.map(({ benefit }) => benefit.name))];
    const needed = program.tiers[Math.max(...promised.map(({ rank }) => rank))]!;
    report({
      span: tier.stated.span,
      message: `"${tier.known.name}" does not include ${listed(benefits)}, which our promises do (${quotedCommitment(proposal, first.promise)}): that comes with "${needed.name}". Raise the tier, or take the promise out.`,
      basis: 'wording',
      related: promised
        .slice(0, mostRelated)
        .map(({ promise, benefit }) => ({ span: promise.cue, message: `Promises ${benefit.name}.` })),
    });
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const tier = statedTier(proposal, program);
    if (!tier) return [];
    const ranks = promisedAbove(proposal, program, tier.rank).map(({ rank }) => rank);
    const needed = Math.max(...ranks);
    const name = program.tiers[needed]?.name;
    // Where the criteria give less, the promise is what has to go, and only its author can take it back.
    if (name === undefined || !allowsTier(proposal, program, needed)) return [];
    return [{ title: `Set the tier to "${name}"`, edits: [{ span: finding.span, newText: name }] }];
  },
});

interface PromisedAbove {
  readonly promise: Commitment;
  readonly benefit: TierBenefit;
  /** Of the lowest tier that includes it. */
  readonly rank: number;
}

/** What we firmly promise although only a tier above `rank` includes it, the first benefit of each promise. */
function promisedAbove(proposal: Proposal, program: Program, rank: number): PromisedAbove[] {
  const included = program.tiers.slice(0, rank + 1).flatMap(({ includes }) => includes);
  return proposal.commitments
    .filter(({ party, strength }) => strength === 'firm' && (party === 'us' || party === 'both'))
    .flatMap((promise) => {
      const said = saidBy(promise, program);
      if (included.some((benefit) => promises(promise, said, benefit))) return [];
      for (const [higher, tier] of program.tiers.entries()) {
        const benefit = higher > rank ? tier.includes.find((each) => promises(promise, said, each)) : undefined;
        if (benefit) return [{ promise, benefit, rank: higher }];
      }
      return [];
    });
}

/** Whether a promise means that benefit, by the programme's phrases and kinds. */
const promises = ({ kinds }: Commitment, said: ReadonlySet<TierBenefit>, benefit: TierBenefit): boolean =>
  said.has(benefit) || kinds.some((kind) => benefit.kinds?.includes(kind) === true);

/** The benefits that the words of a promise name. */
const saidBy = ({ statement, fact }: Commitment, program: Program): ReadonlySet<TierBenefit> =>
  statement ? saidIn(program)(statement.context) : benefitsIn(fact?.what?.value ?? '', program);

const saidIn = derived((program: Program) => derived(({ text }: StatementInContext) => benefitsIn(text, program)));

function benefitsIn(text: string, { tiers }: Program): ReadonlySet<TierBenefit> {
  const words = text.toLowerCase();
  const all = tiers.flatMap(({ includes }) => includes);
  return new Set(all.filter(({ phrases }) => phrases.some((phrase) => words.includes(phrase))));
}
