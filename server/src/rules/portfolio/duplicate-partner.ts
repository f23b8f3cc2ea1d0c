import { calledAfter, counts } from '../portfolioPeriods.js';
import { definePortfolioRule } from '../rule.js';
import type { ProposalSummary } from '../summary.js';
import { mostRelated, quoted } from '../wording.js';

const proposalOf = (partner: string, more = ''): string => `---
proposal: partnership
partner: ${partner}
us: Kestrel Pumps
tier: partnership
${more}---
# Kestrel Pumps and ${partner.replace(/\[\[|\]\]/g, '')}
`;

export default definePortfolioRule({
  code: 'portfolio/duplicate-partner',
  title: 'Two proposals for one partner',
  why: 'Two people who negotiate with one partner at the same tier promise it different things, and the partner takes the better of each. Often it is one deal that somebody began again under another spelling.',
  notWhen:
    'Names are compared without legal form, case, marks and blanks; a name that merely resembles another does not count. Drafts and ended proposals do not, nor one that says with `renews` what it continues. Two deals with one partner may be right: silence it in one of them, with the reason.',
  basis: 'wording',
  examples: {
    fail: [
      {
        title: 'The same partner with and without its legal form',
        text: proposalOf('[[Marsh Irrigation Ltd.]]'),
        beside: [{ name: 'marsh.md', text: proposalOf('MARSH Irrigation') }],
      },
    ],
    pass: [
      {
        title: 'One continues the other',
        text: proposalOf('Marsh Irrigation', 'renews: 2026-marsh.md\n'),
        beside: [{ name: '2026-marsh.md', text: proposalOf('Marsh Irrigation Ltd.') }],
      },
      {
        title: 'The older one is over',
        text: proposalOf('Marsh Irrigation'),
        beside: [{ name: '2026-marsh.md', text: proposalOf('Marsh Irrigation', 'status: ended\n') }],
      },
    ],
  },
  noFix: 'Which of the two proposals stays, people have to agree on.',
  checkPortfolio: ({ proposals, report }) => {
    const live = proposals.filter((each) => counts(each) && !each.renews && each.tier !== undefined);
    const groups = groupedByPartner(live);
    for (const document of live) {
      const others = new Set(document.partners.flatMap(({ key }) => groups.get(groupKey(document, key)) ?? []));
      others.delete(document);
      const [other] = others;
      if (!other) continue;
      const isSame = calledAfter(other) === calledAfter(document);
      const spelling = isSame ? '' : `, there as ${quoted(calledAfter(other))}`;
      report({
        document,
        at: 'partner',
        message: `There is another ${quoted(document.tier ?? '')} proposal for ${calledAfter(document)}${spelling}, and neither has ended. Make one of the two, end one, or say with "renews" which of them goes on.`,
        related: [...others].slice(0, mostRelated).map((each) => ({
          document: each,
          at: 'partner',
          message: `The other proposal for ${calledAfter(each)}.`,
        })),
      });
    }
  },
});

const groupKey = ({ tier = '' }: ProposalSummary, partner: string): string => `${partner}\n${tier.toLowerCase()}`;

function groupedByPartner(proposals: readonly ProposalSummary[]): ReadonlyMap<string, ProposalSummary[]> {
  const groups = new Map<string, ProposalSummary[]>();
  for (const each of proposals) {
    for (const key of new Set(each.partners.map((partner) => groupKey(each, partner.key)))) {
      groups.set(key, [...(groups.get(key) ?? []), each].slice(0, mostRelated + 1));
    }
  }
  return groups;
}
