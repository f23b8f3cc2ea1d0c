import type { Commitment } from '../../proposal/model.js';
import { comparable, findPhrase } from '../../proposal/phraseMatch.js';
import { moneyWords } from '../../proposal/vocabulary/value.js';
import type { CommitmentKind } from '../../reading/reading.js';
import { homeSpan, type Home } from '../home.js';
import { intoKeyList, intoSection } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { fillSnippet } from '../snippet.js';
import { snippets } from '../snippets.generated.js';
import { isUnread } from '../unread.js';
import { capitalised, nameOf } from '../wording.js';

const moneyKinds: ReadonlySet<CommitmentKind> = new Set(['spend', 'revenue-share', 'co-investment', 'concession']);

const home: Home = { role: 'leverage', keys: ['leverage', 'if-we-dont'] };

/** The types that are worth writing down first, the strongest first. */
const offered = [
  ['requirement', 'pl-leverage-requirement'],
  ['economic', 'pl-leverage-economic'],
  ['customer', 'pl-leverage-customer'],
] as const;

export default defineRule({
  code: 'leverage/missing',
  title: 'Nobody needs this partnership',
  why: 'If we do not do this, what happens to the partner? A proposal without an answer is answered with "not now". A rule they must meet, money they make or save, an edge over a rival or requests of their customers is an answer.',
  notWhen:
    'Any reason of any party keeps it silent, and so does money that we promise in the text. Market size, problem statements and goals that are not said to come from the deal are no reasons.',
  yieldsTo: ['value/self-centred', 'decision/vanity'],
  examples: {
    fail: [
      {
        title: 'What, but not why',
        text: `---
proposal: partnership
partner: Birch & Sons
us: Tidewater Maps
status: draft
---
# [[Tidewater Maps + Birch & Sons]]

Tidewater Maps will deliver the charts by March 2030.
`,
      },
    ],
    pass: [
      {
        title: 'A reason with its figure',
        text: `---
proposal: partnership
partner: Birch & Sons
us: Tidewater Maps
---
# Tidewater Maps + Birch & Sons

The charts save Birch & Sons €60,000 a year in survey costs.
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    if (proposal.leverage.length > 0 || isUnread(proposal)) return;
    const paying = proposal.commitments.filter(movesMoney);
    // Whoever is paid has a reason; of both and of nobody in particular it could be the partner.
    if (paying.some(({ party }) => party !== 'partner')) return;
    const partner = nameOf(proposal, 'partner');
    report({
      span: homeSpan(proposal, home),
      message: `Why ${proposal.partners.length > 1 ? 'do' : 'does'} ${partner} need this? ${paying.length > 0 ? 'It pays, and nothing here says what it gains' : 'Nothing here gives either side a reason'}: no rule it must meet, no money it makes or saves, no edge over a rival, no request of its customers. Write what happens to ${partner} without it.`,
      basis: 'missing',
      gap: 'why the partner needs it',
    });
  },
  fixes: ({ proposal }): readonly Fix[] => {
    if (proposal.declared) {
      const item = snippets['pl-key-leverage'].body;
      return [
        { title: 'Add a reason to the frontmatter', edits: intoKeyList(proposal, 'leverage', item), preferred: true },
      ];
    }
    const partner = nameOf(proposal, 'partner');
    return offered.map(([type, prefix], index) => ({
      title: `Add a reason of the partner: ${type}`,
      edits: intoSection(proposal, { ...home, title: `Why ${partner} needs this` }, [
        capitalised(fillSnippet(snippets[prefix].body, { 1: partner })),
      ]),
      preferred: index === 0,
    }));
  },
});

/** A promise in the text by which money goes from one side to the other. */
const movesMoney = ({ origin, kinds, statement }: Commitment): boolean =>
  origin === 'body' &&
  (kinds.some((kind) => moneyKinds.has(kind)) ||
    (statement !== undefined && findPhrase(comparable(statement.content.text), moneyWords) !== undefined));
