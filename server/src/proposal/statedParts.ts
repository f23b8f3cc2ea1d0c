import { derived } from '../text/derived.js';
import { readQuantities, type Quantity } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import { charterParts, type Charter } from './charter.js';
import type { Proposal, Statement } from './model.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import { charterPartNames, type CharterPart } from './vocabulary/charter.js';
import { looseSigns } from './vocabulary/statedParts.js';

/**
 * Where each part of the charter is stated at all; `undefined` where an author can be told that it is not there. More
 * generous than `charterParts`: one sign is enough, and dates, reviews and metrics of the frontmatter count.
 */
export const statedParts: (proposal: Proposal) => Charter = derived((proposal: Proposal): Charter => {
  const surely = charterParts(proposal);
  const places = charterPartNames.map((part) => [part, surely[part] ?? looselyStated(part, proposal)] as const);
  return Object.fromEntries(places) as unknown as Charter;
});

const looselyStated = (part: CharterPart, proposal: Proposal): Span | undefined =>
  sectionFor(part, proposal) ?? signOf(part, proposal) ?? byOtherFacts[part]?.(proposal);

/** A section of the part's role with something in it. */
function sectionFor(part: CharterPart, { sections, statements }: Proposal): Span | undefined {
  const { roles } = looseSigns[part];
  const filled = statements.find(({ section }) => roles.includes(sections[section]?.role ?? 'other'));
  return filled && (sections[filled.section]?.heading?.span ?? filled.span);
}

function signOf(part: CharterPart, { statements }: Proposal): Span | undefined {
  const { phrases, above = [] } = looseSigns[part];
  return statements.find(
    ({ context }) =>
      findPhrase(comparableStatement(context), phrases) ??
      // A column "Milestone" says of its rows what a sentence would.
      findPhrase(comparable(context.columns.join(' | ')), phrases) ??
      findPhrase(comparable([...(context.outerHeadings ?? []), context.heading, context.leadIn].join(' | ')), above),
  )?.span;
}

/** So many days named in the text are a timeline, whatever it is called. */
const datesOfTimeline = 2;

/** Days that something happens on; how long a promise runs is no timeline. */
const daysIn = ({ context: { text } }: Statement): Quantity[] =>
  readQuantities(text).filter(
    ({ kind, span }) => kind === 'date' && !/\buntil (?:the )?$/i.test(text.slice(0, span.start)),
  );

const byOtherFacts: Readonly<Partial<Record<CharterPart, (proposal: Proposal) => Span | undefined>>> = {
  // Whoever writes for other readers says what success is as the benefits that follow.
  goals: ({ declared, sections, statements }) =>
    declared ? undefined : statements.find(({ section }) => sections[section]?.role === 'value')?.span,
  exchange: ({ commitments }) => commitments.find(({ origin }) => origin === 'body')?.span,
  timeline: ({ frontmatter, plan, statements }) => {
    const dated = statements.flatMap((statement) => daysIn(statement).map(() => statement.span));
    return plan[0]?.span ?? frontmatter?.facts.launch?.span ?? dated[datesOfTimeline - 1];
  },
  measurement: ({ frontmatter, plan }) =>
    frontmatter?.facts.review?.span ?? plan.map(({ metric, result }) => (metric ?? result)?.span).find(Boolean),
  governance: ({ sponsors }) => [...sponsors.us, ...sponsors.partner].find(({ origin }) => origin === 'body')?.span,
};
