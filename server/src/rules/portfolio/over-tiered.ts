import { calledAfter, counts } from '../portfolioPeriods.js';
import { definePortfolioRule } from '../rule.js';
import type { ProposalSummary } from '../summary.js';
import { listed, mostRelated, quoted } from '../wording.js';

const proposalOf = (partner: string, tier: string, more = ''): string => `---
proposal: partnership
partner: ${partner}
us: Kestrel Pumps
tier: ${tier}
${more}---
# Kestrel Pumps and ${partner}
`;
const program = { name: 'partner-program.yaml', text: 'capacity: { strategic: 1 }\n' };

export default definePortfolioRule({
  code: 'portfolio/over-tiered',
  title: 'More partners of a tier than can be served',
  why: 'A tier is a promise of time. One partner too many takes it from all the others, and those who were promised a partner manager share one with five.',
  notWhen:
    'Only where the programme states a `capacity` for the tier. Those that are live come first, then those that are signed; reported are the ones that came when the places were taken. Drafts and ended proposals take no place, and several proposals of one partner take one.',
  basis: 'contradiction',
  examples: {
    fail: [
      {
        title: 'One place, and it is taken',
        text: proposalOf('Delta Growers', '[[strategic]]'),
        beside: [program, { name: 'marsh.md', text: proposalOf('Marsh Irrigation', 'strategic', 'status: live\n') }],
      },
    ],
    pass: [
      {
        title: 'The other one is still a draft',
        text: proposalOf('Delta Growers', 'strategic'),
        beside: [program, { name: 'marsh.md', text: proposalOf('Marsh Irrigation', 'strategic', 'status: draft\n') }],
      },
      {
        title: 'The other one is of another tier',
        text: proposalOf('Delta Growers', 'strategic'),
        beside: [program, { name: 'marsh.md', text: proposalOf('Marsh Irrigation', 'partnership', 'status: live\n') }],
      },
    ],
  },
  noFix: 'Who is served, and who waits, people have to agree on.',
  checkPortfolio: ({ proposals, report }) => {
    const inTurn = proposals.filter(counts).sort(byTurn);
    for (const tier of new Set(inTurn.map((each) => each.tier))) {
      const places: ProposalSummary[] = [];
      for (const document of inTurn.filter((each) => each.tier === tier)) {
        if (tier === undefined || document.capacity === undefined) continue;
        if (places.some((holder) => partnerOf(holder) === partnerOf(document))) continue;
        if (places.length < document.capacity) places.push(document);
        else report(oneTooMany(document, places, tier));
      }
    }
  },
});

function oneTooMany(document: ProposalSummary, places: readonly ProposalSummary[], tier: string) {
  const shown = places.slice(0, mostRelated);
  const partners = places.length === 1 ? 'one partner' : `${places.length} partners`;
  const taken =
    places.length === 0
      ? `The programme serves no partner of the tier ${quoted(tier)} now.`
      : `The programme can serve ${partners} of the tier ${quoted(tier)}, and ${places.length === 1 ? 'the place is' : 'the places are'} taken by ${listed(namesOf(shown, places.length))}.`;
  return {
    document,
    at: 'tier' as const,
    message: `${taken} Choose another tier, wait for a place, or raise "capacity" in the programme.`,
    related: shown.map((each) => ({
      document: each,
      at: 'tier' as const,
      message: `${calledAfter(each)} has a place.`,
    })),
  };
}

const namesOf = (shown: readonly ProposalSummary[], count: number): string[] => [
  ...shown.map(calledAfter),
  ...(count > shown.length ? [`${count - shown.length} more`] : []),
];

const partnerOf = (proposal: ProposalSummary): string => proposal.partners[0]?.key ?? proposal.id;

const turns: readonly ProposalSummary['status'][] = ['live', 'signed', 'in-review'];
const never = '9999-12-31';

/** Live before signed before in review; then the older first. */
const byTurn = (one: ProposalSummary, other: ProposalSummary): number =>
  turns.indexOf(one.status) - turns.indexOf(other.status) ||
  (one.since ?? never).localeCompare(other.since ?? never) ||
  one.id.localeCompare(other.id);
