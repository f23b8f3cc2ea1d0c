import type { Facts, LeverageFact } from '../frontmatter/facts.js';
import { leverageTypes, type Beneficiary, type LeverageType } from '../reading/reading.js';
import { keptBy } from '../text/derived.js';
import { perItem } from '../text/stretches.js';
import { cueOf } from './commitments.js';
import type { LeverageClaim, Section, Statement } from './model.js';

/** The reasons of both halves: the frontmatter's first, then the body's in document order, one claim a type. */
export function leverageOf(
  facts: Facts | undefined,
  statements: readonly Statement[],
  sections: readonly Section[],
): LeverageClaim[] {
  return [
    ...(facts?.leverage ?? []).flatMap(declared),
    ...claiming(statements).flatMap((statement) => written(statement, { section: sections[statement.section] })),
  ];
}

const isType = (type: string): type is LeverageType => (leverageTypes as readonly string[]).includes(type);
const beneficiaries: readonly string[] = ['us', 'partner', 'customers', 'unclear'] satisfies readonly Beneficiary[];

function declared(fact: LeverageFact): LeverageClaim[] {
  const type = fact.type?.value.trim().toLowerCase() ?? '';
  if (!isType(type)) return [];
  const stated = fact.for?.value.trim().toLowerCase() ?? 'partner';
  const whom = beneficiaries.includes(stated) ? (stated as Beneficiary) : 'partner';
  return [{ origin: 'frontmatter', span: fact.span, cue: fact.type?.span ?? fact.span, type, for: whom, fact }];
}

const claiming = perItem((statement: Statement) => (statement.reading.leverage.length > 0 ? [statement] : []));

const written = keptBy((statement: Statement, { section }: { section: Section | undefined }): LeverageClaim[] =>
  statement.reading.leverage.map((type) => ({
    origin: 'body',
    span: statement.span,
    cue: cueOf(statement, (evidence) => evidence.of === 'leverage' && evidence.for === type),
    type,
    for: beneficiaryOf(statement, section),
    statement,
  })),
);

/**
 * Whom a claim serves. What a party pays or does is never its own leverage (design.md 1.3): it serves the other side.
 * Where the words of a reason tell nobody, the heading may: "Value for Orchard".
 */
function beneficiaryOf({ reading }: Statement, stated: Section | undefined): Beneficiary {
  const { party } = reading;
  const isOwn = reading.for === party || reading.for === 'unclear';
  if ((party === 'us' || party === 'partner') && isOwn) return party === 'us' ? 'partner' : 'us';
  if (reading.for !== 'unclear') return reading.for;
  const namesWhomItServes = stated?.role === 'value' || stated?.role === 'leverage' || stated?.role === 'goals';
  return namesWhomItServes && stated.side !== undefined && stated.side !== 'both' ? stated.side : 'unclear';
}
