import { readQuantities } from '../../text/quantities.js';
import { defineRule, type Fix } from '../rule.js';
import { allowsTier, basisOfTier, statedTier } from '../tiers.js';
import { quoted } from '../wording.js';

/** As in text/quantities: the mean month of the calendar. */
const daysPerMonth = 30.4375;

export default defineRule({
  code: 'tier/timeline',
  title: 'The build takes longer than the tier allows',
  why: 'Each tier is served for a time. A build that outlasts it leaves the partner without help half-way, or quietly takes the service of a higher tier.',
  notWhen: 'Only "build-time" is compared, never the sum of the phases. A tier that is ongoing has no limit.',
  examples: {
    fail: [
      {
        title: 'Ten months, self-serve',
        text: `---
proposal: partnership
partner: Juniper Press
us: Foolscap Print
owners: { us: 'Ivo Brandt, COO', partner: 'Kim Aston, CTO' }
graduation: To the next tier once a second title is printed.
tier: integration
build-time: [[10 months]]
---
# Foolscap Print + Juniper Press
`,
      },
    ],
    pass: [
      {
        title: 'Within the tier',
        text: `---
proposal: partnership
partner: Juniper Press
us: Foolscap Print
tier: integration
build-time: 3 to 6 months
---
# Foolscap Print + Juniper Press
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = statedTier(proposal, program);
    const buildTime = proposal.frontmatter?.facts.buildTime;
    const most = tier?.known.buildMonths?.max;
    if (!tier || !buildTime || most === undefined || monthsOf(buildTime.value) <= most) return;
    report({
      span: buildTime.span,
      message: `Building takes ${quoted(buildTime.value)}, and "${tier.known.name}" is served for ${most} months at most (${tier.known.timeline}). Cut the first release to what fits, or choose the tier that lasts as long.`,
      basis: basisOfTier(tier),
      related: [{ span: tier.stated.span, message: `"${tier.known.name}": ${tier.known.timeline}.` }],
    });
  },
  fixes: ({ proposal, program }): readonly Fix[] => {
    const tier = statedTier(proposal, program);
    const months = monthsOf(proposal.frontmatter?.facts.buildTime?.value ?? '');
    const lasts = program.tiers.findIndex(
      ({ buildMonths }, rank) => rank > (tier?.rank ?? 0) && months <= (buildMonths?.max ?? Infinity),
    );
    const name = program.tiers[lasts]?.name;
    // A longer build is no reason for a higher tier where the criteria say otherwise.
    if (!tier || name === undefined || !allowsTier(proposal, program, lasts)) return [];
    return [{ title: `Set the tier to "${name}"`, edits: [{ span: tier.stated.span, newText: name }] }];
  },
});

/** The longest duration that the words name, in whole and part months to one digit; 0 where there is none. */
function monthsOf(words: string): number {
  const days = readQuantities(words).map((quantity) => (quantity.kind === 'duration' ? quantity.days : 0));
  return Math.round((Math.max(0, ...days) / daysPerMonth) * 10) / 10;
}
