import type { Charter } from '../proposal/charter.js';
import type { Proposal } from '../proposal/model.js';
import { statedParts } from '../proposal/statedParts.js';
import { tierRank } from '../program/tier.js';
import type { Program } from '../program/program.js';
import { homeSpan } from './home.js';
import { intoSection, type SectionHome } from './placing.js';
import type { Fix, Report, RuleContext } from './rule.js';
import { fillSnippet, shiftTabStops } from './snippet.js';
import { snippets } from './snippets.generated.js';
import { statedTier } from './tiers.js';
import { isUnread } from './unread.js';
import { startingName } from './wording.js';

/** What the rules about the parts of a charter share: each part is absent in its own words, and all alike. */
export type CharterPart = keyof Charter;

/** Where each part belongs, and the heading it gets where it has none. */
const homes: Readonly<Record<CharterPart, SectionHome>> = {
  goals: { role: 'goals', keys: [], title: 'Goals' },
  exchange: { role: 'commitments', keys: ['commitments', 'value'], title: 'What each side gives and gets' },
  timeline: { role: 'timeline', keys: ['phases', 'phase'], title: 'Timeline' },
  measurement: { role: 'measurement', keys: ['review'], title: 'How we measure it' },
  governance: { role: 'governance', keys: ['owners'], title: 'Governance' },
  exit: { role: 'exit', keys: [], title: 'Exit' },
};

/** Reports a part that the programme asks for and the proposal has not. */
export function reportAbsent(
  { proposal, program, report }: RuleContext,
  part: CharterPart,
  words: Required<Pick<Report, 'message' | 'gap'>>,
): void {
  const asked = askedFor(part, proposal, program);
  if (!asked || isOver(proposal) || isUnread(proposal) || statedParts(proposal)[part]) return;
  const tier = asked === true ? undefined : asked;
  report({
    span: homeSpan(proposal, homes[part]),
    ...words,
    basis: 'missing',
    ...(tier && {
      related: [{ span: tier.stated.span, message: `The programme asks for it in "${tier.known.name}".` }],
    }),
  });
}

/** Nobody adds a way out to a partnership that is over. */
export const isOver = ({ frontmatter }: Proposal): boolean => frontmatter?.facts.status?.value === 'ended';

/** Whether the programme asks for a part: `true` of every proposal, or the tier from which on it does. */
function askedFor(
  part: CharterPart,
  proposal: Proposal,
  program: Program,
): boolean | NonNullable<ReturnType<typeof statedTier>> {
  const asked = program.charter.parts.find((each) => each.part === part);
  if (!asked) return false;
  if (asked.from === undefined) return true;
  const tier = statedTier(proposal, program);
  return tier !== undefined && tier.rank >= tierRank(asked.from, program) && tier;
}

const snippetOfPart = {
  goals: 'pl-goal',
  exchange: 'pl-give-and-get',
  timeline: 'pl-milestone',
  measurement: 'pl-measure',
  governance: 'pl-governance',
  exit: 'pl-exit',
} as const satisfies Record<CharterPart, keyof typeof snippets>;

/** More than any of these snippets has, so that each side's can be filled by itself. */
const tabStopsOfOne = 10;

/** Inserts the part as a snippet, into its section or one of its own. */
export function partFix(proposal: Proposal, part: CharterPart): readonly Fix[] {
  const { body } = snippets[snippetOfPart[part]];
  const names = { us: startingName(proposal, 'us'), partner: startingName(proposal, 'partner') };
  const statements =
    part === 'exchange'
      ? [fillSnippet(body, { 1: names.us }), shiftTabStops(fillSnippet(body, { 1: names.partner }), tabStopsOfOne)]
      : [part === 'governance' ? fillSnippet(body, { 2: names.us, 4: names.partner }) : body];
  const home = homes[part];
  return [
    {
      title: `Write what belongs under "${home.title}"`,
      edits: intoSection(proposal, home, statements),
      preferred: true,
    },
  ];
}
