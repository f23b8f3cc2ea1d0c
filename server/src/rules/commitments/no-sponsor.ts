import type { Proposal } from '../../proposal/model.js';
import { homeSpan, type Home } from '../home.js';
import { intoSection, together, underKey } from '../placing.js';
import { shiftTabStops, fillSnippet } from '../snippet.js';
import { defineRule, type Fix } from '../rule.js';
import { snippets } from '../snippets.generated.js';
import { statedTier } from '../tiers.js';
import { listed, nameOf } from '../wording.js';

const sides = ['us', 'partner'] as const;
const home: Home = { role: 'governance', keys: ['owners'] };

export default defineRule({
  code: 'commitments/no-sponsor',
  title: 'No executive sponsor',
  why: 'When the roadmap changes or the quarter gets tight, somebody on each side has to be able to say that the partnership goes on. Without a named executive it is whoever happens to be in the room.',
  notWhen:
    'Self-serve tiers need no sponsor. The tier decides: "needs-sponsor" of the programme. Owners in the frontmatter count, and so do people named with an executive title in the text.',
  needsPartner: true,
  examples: {
    fail: [
      {
        title: 'Nobody is named for the partner',
        text: `---
proposal: partnership
partner: Cobalt Schools
us: Inkwell Learning
tier: partnership
[[owners]]:
  us: Rosa Amato, VP Product
---
# Inkwell Learning + Cobalt Schools
`,
      },
    ],
    pass: [
      {
        title: 'Both are',
        text: `---
proposal: partnership
partner: Cobalt Schools
us: Inkwell Learning
tier: partnership
owners: { us: 'Rosa Amato, VP Product', partner: 'Jon Bell, Chief Academic Officer' }
---
# Inkwell Learning + Cobalt Schools
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const tier = statedTier(proposal, program);
    const unnamed = sides.filter((side) => proposal.sponsors[side].length === 0);
    if (!tier?.known.needsSponsor || unnamed.length === 0) return;
    const names = unnamed.map((side) => nameOf(proposal, side));
    report({
      span: homeSpan(proposal, home),
      message: `No executive is named for ${listed(names)}, and "${tier.known.name}" needs one on each side. Name who answers for the partnership and meets every quarter.`,
      basis: 'missing',
      gap:
        unnamed.length === 2
          ? 'an executive sponsor of each side'
          : `an executive sponsor of ${unnamed[0] === 'us' ? 'our side' : 'the partner'}`,
      related: [{ span: tier.stated.span, message: `"${tier.known.name}" needs a sponsor on each side.` }],
      data: [...unnamed],
    });
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const named = Array.isArray(finding.data) ? finding.data : [];
    const unnamed = sides.filter((side) => named.includes(side));
    if (unnamed.length === 0) return [];
    const title = `Name the executive of ${listed(unnamed.map((side) => nameOf(proposal, side)))}`;
    return [
      {
        title,
        edits: proposal.declared ? ownerEdits(proposal, unnamed) : sponsorEdits(proposal, unnamed),
        preferred: true,
      },
    ];
  },
});

const ownerEdits = (proposal: Proposal, unnamed: readonly ('us' | 'partner')[]): Fix['edits'] =>
  together(
    unnamed.flatMap((side, index) =>
      underKey(proposal, `owners.${side}`, shiftTabStops(snippets['pl-key-owner'].body, index)),
    ),
  );

const sponsorEdits = (proposal: Proposal, unnamed: readonly ('us' | 'partner')[]): Fix['edits'] =>
  intoSection(
    proposal,
    { ...home, title: 'Governance' },
    unnamed.map((side, index) =>
      fillSnippet(shiftTabStops(snippets['pl-sponsor'].body, 10 * index), { [10 * index + 1]: nameOf(proposal, side) }),
    ),
  );
