import type { LeverageClaim, Proposal } from '../../proposal/model.js';
import { intoKeyList, intoSection } from '../placing.js';
import { bestStrength, partnersClaims, servesPartner } from '../reasons.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { isDraft } from '../standing.js';
import { mostRelated, nameOf, quoted, quotedAt } from '../wording.js';

export default defineRule({
  code: 'leverage/co-marketing-only',
  title: 'Co-marketing is the only reason',
  why: 'Webinars and logos are a by-product of partnerships that work, not a reason for one. A partner who gets nothing else stops answering after the launch post.',
  needsPartner: true,
  notWhen:
    'Right to switch off for sponsorships. A reason whose beneficiary the words leave open counts for the partner, so this stays silent in doubt.',
  examples: {
    fail: [
      {
        title: 'Visibility and nothing else',
        text: `---
proposal: partnership
partner: Kettle & Crane
us: Sundial Software
status: draft
leverage:
  - { type: [[co-marketing]], evidence: Two joint webinars put Kettle & Crane in front of our 4,000 readers. }
---
# Sundial Software + Kettle & Crane
`,
      },
    ],
    pass: [
      {
        title: 'Visibility on top of money',
        text: `---
proposal: partnership
partner: Kettle & Crane
us: Sundial Software
leverage:
  - { type: economic, evidence: 'Kettle & Crane saves €30,000 a year in bookkeeping.' }
  - { type: co-marketing, evidence: Two joint webinars a year. }
---
# Sundial Software + Kettle & Crane
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const claims = partnersClaims(proposal);
    if (bestStrength(claims, program) !== 'weak' || !claims.some(servesPartner)) return;
    const [first, ...others] = claims.filter(servesPartner);
    if (!first || (others.length === 0 && isDoubtful(proposal, first))) return;
    const declaredOnly = claims.every(({ origin }) => origin === 'frontmatter');
    report({
      span: first.cue,
      message: `All that ${nameOf(proposal, 'partner')} gets from this is co-marketing (${first.fact?.evidence ? quoted(first.fact.evidence.value) : quotedAt(proposal, first.span)}), which earns ${program.leverageEarns.weak}. Find out what they need: a rule they must meet, money they make or save, an edge over a rival, requests of their customers.`,
      basis: declaredOnly && isDraft(proposal) ? 'notice' : 'wording',
      related: others.slice(0, mostRelated).map(({ cue }) => ({ span: cue, message: 'Co-marketing as well.' })),
    });
  },
  fixes: ({ proposal }): readonly Fix[] => {
    const partner = nameOf(proposal, 'partner');
    if (proposal.declared) {
      return [
        {
          title: 'Add a stronger reason to the frontmatter',
          edits: intoKeyList(proposal, 'leverage', snippets['pl-key-leverage'].body),
          preferred: true,
        },
      ];
    }
    const statement = fillSnippet(snippets['pl-leverage-economic'].body, { 1: partner });
    const home = { role: 'leverage', keys: ['leverage'], title: `Why ${partner} needs this` } as const;
    return [
      { title: 'Add a stronger reason: economic', edits: intoSection(proposal, home, [statement]), preferred: true },
    ];
  },
});

/** One statement alone, while the text has stronger reasons that were read as ours: it may have been read the wrong way. */
const isDoubtful = (proposal: Proposal, { origin }: LeverageClaim): boolean =>
  origin === 'body' &&
  proposal.leverage.some((claim) => claim.for === 'us' && claim.type !== 'co-marketing' && claim.origin === 'body');
