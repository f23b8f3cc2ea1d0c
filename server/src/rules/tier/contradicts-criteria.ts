import { tierRank, type TierDecision } from '../../program/tier.js';
import type { Proposal } from '../../proposal/model.js';
import { underKey } from '../placing.js';
import { defineRule, type Fix, type Report } from '../rule.js';
import { basisOfTier, decidedTier, statedTier } from '../tiers.js';
import { capitalised, quotedAt } from '../wording.js';

export default defineRule({
  code: 'tier/contradicts-criteria',
  title: 'The tier is not what the criteria give',
  why: 'A tier above the criteria promises people and attention that the partner has not earned, and they go missing where they are needed. A tier below leaves something on the table.',
  notWhen:
    'A reason for the difference, in "tier-reason", settles it. While a question is open the criteria give nothing, and this stays silent.',
  examples: {
    fail: [
      {
        title: 'They can build by themselves',
        text: `---
proposal: partnership
partner: Ember Fitness
us: Clover Lockers
owners: { us: 'Lea Voss, CEO', partner: 'Dan Marsh, COO' }
graduation: To "partnership" once 40 gyms use the lockers.
tier: [[strategic]]
criteria: { partner-can-build: true, marquee: true, strategic-fit: high }
---
# Clover Lockers + Ember Fitness
`,
      },
    ],
    pass: [
      {
        title: 'With the reason said',
        text: `---
proposal: partnership
partner: Ember Fitness
us: Clover Lockers
tier: strategic
tier-reason: Their tender names us as the only supplier, and the board took the decision in May.
criteria: { partner-can-build: true, marquee: true, strategic-fit: high }
---
# Clover Lockers + Ember Fitness
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = statedTier(proposal, program);
    const decision = decidedTier(proposal, program);
    if (!tier || !decision) return;
    const decided = tierRank(decision.tier.name, program);
    if (tier.rank === decided || (tier.rank > decided && proposal.frontmatter?.facts.tierReason)) return;
    const above = tier.rank > decided;
    report({
      span: tier.stated.span,
      message: above
        ? `"${capitalised(tier.known.name)}" contradicts the criteria: ${decision.rung.because}.`
        : `"${capitalised(tier.known.name)}" is below what the criteria give, "${decision.tier.name}": ${decision.rung.because}. That is fine where it is meant; else raise the tier.`,
      basis: above ? basisOfTier(tier) : 'notice',
      related: decisive(proposal, decision),
    });
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const tier = statedTier(proposal, program);
    const decision = decidedTier(proposal, program);
    if (!tier || !decision) return [];
    const setTier: Fix = {
      title: `Set the tier to "${decision.tier.name}"`,
      edits: [{ span: finding.span, newText: decision.tier.name }],
      preferred: true,
    };
    const above = tier.rank > tierRank(decision.tier.name, program);
    return above ? [setTier, { title: 'Say why it is another tier', edits: reasonEdits(proposal) }] : [setTier];
  },
});

/** The answers that decided. */
function decisive(proposal: Proposal, { asked }: TierDecision): NonNullable<Report['related']> {
  const criteria = proposal.frontmatter?.facts.criteria ?? {};
  return asked.flatMap((key) => {
    const answer = criteria[key];
    return answer
      ? [
          {
            span: answer.span,
            message: `${capitalised(key.replaceAll('-', ' '))}: ${quotedAt(proposal, answer.span)}.`,
          },
        ]
      : [];
  });
}

const reasonEdits = (proposal: Proposal): Fix['edits'] =>
  underKey(proposal, 'tier-reason', '${1:"[what the criteria leave out, and who decided]"}');
