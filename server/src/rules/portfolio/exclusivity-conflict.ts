import { calledAfter, counts, overlap, sharePartner } from '../portfolioPeriods.js';
import { definePortfolioRule } from '../rule.js';
import type { ProposalSummary } from '../summary.js';
import { mostRelated, quoted } from '../wording.js';

const proposalOf = (partner: string, exclusivity: string, more = ''): string => `---
proposal: partnership
partner: ${partner}
us: Kestrel Pumps
exclusivity: ${exclusivity}
${more}---
# Kestrel Pumps and ${partner}
`;

export default definePortfolioRule({
  code: 'portfolio/exclusivity-conflict',
  title: 'The same thing promised to two partners alone',
  why: 'Two partners cannot both be the only one. Whoever learns of the other first has a broken promise in hand, and the programme has lost two partners instead of winning one.',
  notWhen:
    'Compared are the words of `exclusivity.scope`, in any order, plural or not: scopes that overlap in other words are for people to see. Drafts, ended proposals and exclusivities that have run out do not count.',
  basis: 'contradiction',
  examples: {
    fail: [
      {
        title: 'One trade, two partners, one year',
        text: proposalOf('Marsh Irrigation', '{ scope: [[pumps for orchards]], until: 2027-12-31 }'),
        beside: [
          { name: 'delta.md', text: proposalOf('Delta Growers', '{ scope: orchard pumps, until: 2028-06-30 }') },
        ],
      },
    ],
    pass: [
      {
        title: 'The second begins when the first is over',
        text: proposalOf('Marsh Irrigation', '{ scope: orchard pumps, until: 2027-03-31 }'),
        beside: [
          {
            name: 'delta.md',
            text: proposalOf(
              'Delta Growers',
              '{ scope: orchard pumps, until: 2028-06-30 }',
              'signed: { us: 2027-04-01, partner: 2027-04-02 }\n',
            ),
          },
        ],
      },
      {
        title: 'Two trades',
        text: proposalOf('Marsh Irrigation', '{ scope: orchard pumps, until: 2027-12-31 }'),
        beside: [
          { name: 'delta.md', text: proposalOf('Delta Growers', '{ scope: greenhouse pumps, until: 2027-12-31 }') },
        ],
      },
    ],
  },
  noFix: 'Which of the two gives way, people have to agree on.',
  checkPortfolio: ({ proposals, today, report }) => {
    const live = proposals.filter((each) => counts(each) && isInForce(each, today));
    for (const sameScope of groupedByScope(live)) {
      for (const document of sameScope) {
        const others = conflictsOf(document, sameScope);
        const [other] = others;
        if (!other) continue;
        const scope = quoted(document.exclusivity?.scope ?? '');
        report({
          document,
          at: 'exclusivity',
          message: `${scope} is promised to ${calledAfter(document)} alone, and to ${calledAfter(other)} alone${endOf(other)}. Narrow one of the two scopes, or end one before the other begins.`,
          related: others.map((each) => ({
            document: each,
            at: 'exclusivity',
            message: `Promised to ${calledAfter(each)} alone${endOf(each)}.`,
          })),
        });
      }
    }
  },
});

const isInForce = ({ exclusivity }: ProposalSummary, today: string): boolean =>
  exclusivity !== undefined && exclusivity.key !== '' && (exclusivity.until ?? today) >= today;

const endOf = ({ exclusivity }: ProposalSummary): string =>
  exclusivity?.until === undefined ? '' : ` until ${exclusivity.until}`;

function groupedByScope(proposals: readonly ProposalSummary[]): readonly ProposalSummary[][] {
  const groups = new Map<string, ProposalSummary[]>();
  for (const each of proposals) {
    const key = each.exclusivity?.key ?? '';
    groups.set(key, [...(groups.get(key) ?? []), each].slice(0, mostCompared));
  }
  return [...groups.values()];
}

/** More exclusivities of one scope are no longer a conflict but a form that everybody signs. */
const mostCompared = 100;

function conflictsOf(document: ProposalSummary, sameScope: readonly ProposalSummary[]): ProposalSummary[] {
  const isConflict = (other: ProposalSummary): boolean =>
    other !== document && !sharePartner(document, other) && overlap(periodOf(document), periodOf(other));
  return sameScope.filter(isConflict).slice(0, mostRelated);
}

const periodOf = ({ since, exclusivity }: ProposalSummary) => ({
  ...(since !== undefined && { from: since }),
  ...(exclusivity?.until !== undefined && { to: exclusivity.until }),
});
