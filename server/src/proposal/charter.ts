import { flatSpan } from '../markdown/flat.js';
import type { Span } from '../text/span.js';
import type { Proposal, Section, Statement } from './model.js';
import { comparable, findPhrase } from './phraseMatch.js';
import { charterPartNames, charterSigns, enoughSigns, sectionWeight, type CharterPart } from './vocabulary/charter.js';

/** Where each part of a charter stands; `undefined` where it is absent by the reading guide's definitions. */
export type Charter = Readonly<Record<CharterPart, Span | undefined>>;

/**
 * The parts of the charter that the body has: goals, value exchange, timeline, measurement, governance, exit.
 * A place is the heading of the section that holds the part, else the words that are most of a sign of it.
 */
export function charterParts(proposal: Proposal): Charter {
  const statements = proposal.statements.map((statement) => ({ statement, words: comparable(statement.context.text) }));
  const filled = sectionsThatSay(proposal);
  const places = charterPartNames.map((part) => [part, placeOf(part, proposal, statements, filled)] as const);
  return Object.fromEntries(places) as unknown as Charter;
}

interface Comparable {
  readonly statement: Statement;
  readonly words: string;
}

function placeOf(
  part: CharterPart,
  proposal: Proposal,
  statements: readonly Comparable[],
  filled: ReadonlySet<Section>,
): Span | undefined {
  const { roles, signs } = charterSigns[part];
  const section = proposal.sections.find((each) => roles.includes(each.role) && filled.has(each));
  let weight = section ? sectionWeight : 0;
  let strongest: { weight: number; span: Span } | undefined;
  for (const sign of signs) {
    const found = firstSaying(statements, sign);
    if (!found) continue;
    weight += sign.weight;
    if (!strongest || sign.weight > strongest.weight) strongest = { weight: sign.weight, span: found };
  }
  if (part === 'exchange') weight += proposal.commitments.some(({ origin }) => origin === 'body') ? 1 : 0;
  if (weight < enoughSigns) return undefined;
  return (
    section?.heading?.span ?? strongest?.span ?? proposal.commitments.find(({ origin }) => origin === 'body')?.span
  );
}

/** Checklists to be ticked and lists of what some other paper should hold promise nothing here. */
const counts = ({ statement }: Comparable): boolean => statement.checked !== false;

function firstSaying(statements: readonly Comparable[], sign: { readonly phrase: string }): Span | undefined {
  for (const each of statements) {
    if (!counts(each)) continue;
    const at = findPhrase(each.words, [sign]);
    if (at) return flatSpan(each.statement.content, at.start, at.end);
  }
  return undefined;
}

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
