import { flatSpan } from '../markdown/flat.js';
import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import type { Span } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Proposal, Section, Statement } from './model.js';
import { comparableStatement, findPhrase } from './phraseMatch.js';
import { charterPartNames, charterSigns, enoughSigns, sectionWeight, type CharterPart } from './vocabulary/charter.js';

/** Where each part of a charter stands; `undefined` where it is absent by the reading guide's definitions. */
export type Charter = Readonly<Record<CharterPart, Span | undefined>>;

/**
 * The parts of the charter that the body has: goals, value exchange, timeline, measurement, governance, exit.
 * A place is the heading of the section that holds the part, else the words that are most of a sign of it.
 */
export const charterParts: (proposal: Proposal) => Charter = derived((proposal) => {
  const found = firstSigns(proposal.statements);
  const filled = sectionsThatSay(proposal);
  const places = charterPartNames.map((part) => [part, placeOf(part, proposal, found, filled)] as const);
  return Object.fromEntries(places) as unknown as Charter;
});

type Sign = (typeof charterSigns)[CharterPart]['signs'][number];

function placeOf(
  part: CharterPart,
  proposal: Proposal,
  found: ReadonlyMap<Sign, Span>,
  filled: ReadonlySet<Section>,
): Span | undefined {
  const { roles, signs } = charterSigns[part];
  const section = proposal.sections.find((each) => roles.includes(each.role) && filled.has(each));
  let weight = section ? sectionWeight : 0;
  let strongest: { weight: number; span: Span } | undefined;
  for (const sign of signs) {
    const span = found.get(sign);
    if (!span) continue;
    weight += sign.weight;
    if (!strongest || sign.weight > strongest.weight) strongest = { weight: sign.weight, span };
  }
  if (part === 'exchange') weight += proposal.commitments.some(({ origin }) => origin === 'body') ? 1 : 0;
  if (weight < enoughSigns) return undefined;
  return (
    section?.heading?.span ?? strongest?.span ?? proposal.commitments.find(({ origin }) => origin === 'body')?.span
  );
}

/** Checklists to be ticked and lists of what some other paper should hold promise nothing here. */
const counts = ({ checked }: Statement): boolean => checked !== false;

/** Where each sign is first said. */
function firstSigns(statements: readonly Statement[]): ReadonlyMap<Sign, Span> {
  const found = new Map<Sign, Span>();
  for (const { sign, span } of placedSigns(statements)) if (!found.has(sign)) found.set(sign, span);
  return found;
}

const placedSigns = perItem((statement: Statement) =>
  counts(statement)
    ? signsIn(statement.context).map(({ sign, start, end }) => ({
        sign,
        span: flatSpan(statement.content, start, end),
      }))
    : [],
);

/** Each sign as phrases of its own, so that each is looked for by itself. */
const allSigns = charterPartNames.flatMap((part) =>
  charterSigns[part].signs.map((sign) => ({ sign, phrases: [sign] })),
);

const signsIn = derived((context: StatementInContext) =>
  allSigns.flatMap(({ sign, phrases }) => {
    const at = findPhrase(comparableStatement(context), phrases);
    return at ? [{ sign, ...at }] : [];
  }),
);

/** Sections with a statement in them or in a subsection of theirs. */
function sectionsThatSay({ sections, statements }: Proposal): ReadonlySet<Section> {
  const filled = new Set<Section>();
  for (const { section } of statements) {
    for (let index = section; index >= 0; index = sections[index]!.parent) {
      if (filled.has(sections[index]!)) break;
      filled.add(sections[index]!);
    }
  }
  return filled;
}
