import { derived } from '../text/derived.js';
import type { StatementInContext } from '../reading/reading.js';
import { readQuantities } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import { perItem } from '../text/stretches.js';
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
  return partlySaying(statements).find(({ parts }) => parts.includes(part))?.statement.span;
}

const partlySaying = perItem((statement: Statement) => {
  const parts = partsSaid(statement.context);
  return parts.length > 0 ? [{ statement, parts }] : [];
});

/** The parts that words, columns or headings have a sign of. */
const partsSaid = derived((context: StatementInContext): readonly CharterPart[] => {
  const { columns, outerHeadings = [], heading, leadIn } = context;
  // A column "Milestone" says of its rows what a sentence would.
  const places = [comparableStatement(context), comparable(columns.join(' | '))];
  const around = comparable([...outerHeadings, heading, leadIn].join(' | '));
  return charterPartNames.filter((part) => {
    const { phrases, above = [] } = looseSigns[part];
    return places.some((words) => findPhrase(words, phrases)) || findPhrase(around, above) !== undefined;
  });
});

/** So many days named in the text are a timeline, whatever it is called. */
const datesOfTimeline = 2;

/** Days that something happens on; how long a promise runs is no timeline. */
const daysIn = perItem(({ context: { text }, span: statement }: Statement) =>
  readQuantities(text)
    .filter(({ kind, span }) => kind === 'date' && !/\buntil (?:the )?$/i.test(text.slice(0, span.start)))
    .map(() => statement),
);

const byOtherFacts: Readonly<Partial<Record<CharterPart, (proposal: Proposal) => Span | undefined>>> = {
  // Whoever writes for other readers says what success is as the benefits that follow.
  goals: ({ declared, sections, statements }) =>
    declared ? undefined : statements.find(({ section }) => sections[section]?.role === 'value')?.span,
  exchange: ({ commitments }) => commitments.find(({ origin }) => origin === 'body')?.span,
  timeline: ({ frontmatter, plan, statements }) => {
    return plan[0]?.span ?? frontmatter?.facts.launch?.span ?? daysIn(statements)[datesOfTimeline - 1];
  },
  measurement: ({ frontmatter, plan }) =>
    frontmatter?.facts.review?.span ?? plan.map(({ metric, result }) => (metric ?? result)?.span).find(Boolean),
  governance: ({ sponsors }) => [...sponsors.us, ...sponsors.partner].find(({ origin }) => origin === 'body')?.span,
};
