import type { LeverageClaim, Proposal } from '../../proposal/model.js';
import type { Program } from '../../program/program.js';
import type { Span } from '../../text/span.js';
import { inPlaceOf, intoKeyList } from '../placing.js';
import { bestStrength, partnersClaims, servesPartner } from '../reasons.js';
import { defineRule, type Fix } from '../rule.js';
import { snippets } from '../snippets.generated.js';
import { isDraft } from '../standing.js';
import { statedTier } from '../tiers.js';
import { listed, mostRelated, nameOf, quoted } from '../wording.js';

export default defineRule({
  code: 'leverage/over-invested',
  title: 'More investment than the reasons carry',
  why: 'What the partner needs decides how much effort it is worth. A partner for whom this is pleasant but not necessary earns a light test first; full investment follows when a rule or money holds them to it.',
  notWhen:
    'Right to silence when the stronger reason is known but may not stand in the document. A tier that contradicts its own criteria is reported as that.',
  yieldsTo: ['leverage/co-marketing-only', 'tier/contradicts-criteria'],
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'The top tier for a few requests',
        text: `---
proposal: partnership
partner: Ravel Yarns
us: Loomwise
status: draft
owners: { us: 'Ada Quist, VP Product', partner: 'Hugo Lind, CEO' }
graduation: To "strategic" once the library is the default in every shop.
tier: [[strategic]]
leverage:
  - { type: customer, evidence: 35 customers of Ravel Yarns have asked for the pattern library. }
---
# Loomwise + Ravel Yarns
`,
      },
    ],
    pass: [
      {
        title: 'Money holds them to it',
        text: `---
proposal: partnership
partner: Ravel Yarns
us: Loomwise
tier: strategic
leverage:
  - { type: customer, evidence: 35 customers of Ravel Yarns have asked for the pattern library. }
  - { type: economic, evidence: The library saves Ravel Yarns €200k a year. }
---
# Loomwise + Ravel Yarns
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const claims = partnersClaims(proposal);
    const place = fullInvestment(proposal, program);
    if (!place || bestStrength(claims, program) !== 'moderate') return;
    const best = claims.filter((claim) => servesPartner(claim) && program.leverageStrength[claim.type] === 'moderate');
    if (best.length === 0) return;
    const declaredOnly = claims.every(({ origin }) => origin === 'frontmatter');
    report({
      span: place.span,
      message: `${quoted(place.words)} is full investment, but the best reason of ${nameOf(proposal, 'partner')} is ${typesOf(best)}, which earns ${program.leverageEarns.moderate}. Test it lightly first, or name the rule or the money that holds them to it.`,
      basis: declaredOnly && isDraft(proposal) ? 'notice' : 'wording',
      related: best.slice(0, mostRelated).map(({ cue }) => ({ span: cue, message: 'The best reason they have.' })),
    });
  },
  fixes: ({ proposal, program, finding }): readonly Fix[] => {
    const lower = program.tiers.at(-2);
    const tier = statedTier(proposal, program);
    const isTier = lower !== undefined && tier?.stated.span.start === finding.span.start;
    const lowerTier: Fix[] = isTier
      ? [{ title: `Set the tier to "${lower.name}"`, edits: inPlaceOf(finding.span, lower.name) }]
      : [];
    const reason: Fix[] = proposal.declared
      ? [
          {
            title: 'Add a stronger reason to the frontmatter',
            edits: intoKeyList(proposal, 'leverage', snippets['pl-key-leverage'].body),
            preferred: true,
          },
        ]
      : [];
    return [...reason, ...lowerTier];
  },
});

const typesOf = (claims: readonly LeverageClaim[]): string => listed([...new Set(claims.map(({ type }) => type))]);

/** The words that ask for full investment: the programme's top tier, or the last phase. */
function fullInvestment(proposal: Proposal, program: Program): { span: Span; words: string } | undefined {
  const tier = statedTier(proposal, program);
  if (tier && tier.rank > 0 && tier.rank === program.tiers.length - 1)
    return { span: tier.stated.span, words: tier.known.name };
  const phase = proposal.frontmatter?.facts.phase;
  return phase?.value.trim().toLowerCase() === 'run' ? { span: phase.span, words: phase.value } : undefined;
}
