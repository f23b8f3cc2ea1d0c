import type { Facts, LeverageFact } from '../frontmatter/facts.js';
import {
  leverageTypes,
  type Beneficiary,
  type CommitmentKind,
  type LeverageType,
  type Reading,
} from '../reading/reading.js';
import { cueOf } from './commitments.js';
import type { LeverageClaim, Statement } from './model.js';

/** The reasons of both halves: the frontmatter's first, then the body's in document order, one claim a type. */
export function leverageOf(facts: Facts | undefined, statements: readonly Statement[]): LeverageClaim[] {
  return [...(facts?.leverage ?? []).flatMap(declared), ...statements.flatMap(written)];
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

function written(statement: Statement): LeverageClaim[] {
  return statement.reading.leverage.map((type) => ({
    origin: 'body',
    span: statement.span,
    cue: cueOf(statement, (evidence) => evidence.of === 'leverage' && evidence.for === type),
    type,
    for: beneficiaryOf(type, statement.reading),
    statement,
  }));
}

/** Kinds by which money goes from the party that owes them to the other. */
const payments: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>(['spend', 'revenue-share', 'concession']);

/** Whom a claim serves. What a party pays is never its own leverage (design.md 1.3): it serves the other side. */
function beneficiaryOf(type: LeverageType, reading: Reading): Beneficiary {
  const { party } = reading;
  const pays =
    type === 'economic' && (party === 'us' || party === 'partner') && reading.kinds.some((kind) => payments.has(kind));
  if (!pays || (reading.for !== party && reading.for !== 'unclear')) return reading.for;
  return party === 'us' ? 'partner' : 'us';
}
