import { flatSpan } from '../markdown/flat.js';
import type { CommitmentFact, Facts } from '../frontmatter/facts.js';
import {
  commitmentKinds,
  economicKinds,
  type CommitmentKind,
  type CommitmentParty,
  type Evidence,
} from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Bond, Commitment, Side, Statement } from './model.js';
import { isBlank } from './blanks.js';

/** The promises of both halves: the frontmatter's first, then the body's in document order. */
export function commitmentsOf(facts: Facts | undefined, statements: readonly Statement[]): Commitment[] {
  return [...(facts?.commitments ?? []).map(declared), ...written(statements)];
}

/** How sure a reading must be to bind a side, where no programme says: that of the built-in one, which says why. */
export const usuallyBindsFrom = 0.9;

/** What the words make a firm promise that hurts to lose. */
const couldBind = ({ strength, economic }: Commitment): boolean => strength === 'firm' && economic;

/**
 * How far one promise may be relied on to bind, 0 to 1, times the confidence of its reading. In 35 documents read by a
 * person every surely read promise of work without a measure that bound a side alone was wrong ("maintains quality"),
 * while hardly one of money was. A declared promise is certain.
 */
const reliance = { ofMoneyOrMeasured: 0.96, ofWork: 0.7 };
const kindsOfWork: ReadonlySet<CommitmentKind> = new Set(['engineering', 'roadmap', 'exclusivity']);

const isWorkWithoutMeasure = ({ kinds, measurable }: Commitment): boolean =>
  !measurable && kinds.every((kind) => kindsOfWork.has(kind) || !economicKinds.has(kind));

function certaintyOf(commitment: Commitment): number {
  const confidence = commitment.statement?.reading.confidence;
  if (confidence === undefined) return 1;
  return confidence * (isWorkWithoutMeasure(commitment) ? reliance.ofWork : reliance.ofMoneyOrMeasured);
}

/**
 * The promises that bind a side: the one test for verdicts on documents and for rules. Together they must be as certain
 * as `bindsFrom`: that not one of several is right is less likely than that a single one is wrong. Empty if they are not.
 */
function bindingOf(commitments: readonly Commitment[], bindsFrom: number): Commitment[] {
  const binding = commitments.filter(couldBind);
  const allWrong = binding.reduce((product, each) => product * (1 - certaintyOf(each)), 1);
  return binding.length > 0 && 1 - allWrong >= bindsFrom ? binding : [];
}

/** What each side puts in. Promises of both count for each; unclear ones only withhold "missing". */
export function sidesOf(commitments: readonly Commitment[], bindsFrom = usuallyBindsFrom): { us: Side; partner: Side } {
  return { us: sideOf('us', commitments, bindsFrom), partner: sideOf('partner', commitments, bindsFrom) };
}

function sideOf(side: 'us' | 'partner', all: readonly Commitment[], bindsFrom: number): Side {
  const commitments = all.filter(({ party }) => party === side || party === 'both');
  const binding = bindingOf(commitments, bindsFrom);
  const bond: Bond = binding.length > 0 ? 'bound' : commitments.length > 0 ? 'soft' : 'none';
  const couldBe =
    (bond === 'none' && all.some(({ party }) => party === 'unclear')) ||
    (bond === 'soft' && commitments.some(couldBind));
  return { bond, couldBe, commitments, binding };
}

const isKind = (kind: string): kind is CommitmentKind => (commitmentKinds as readonly string[]).includes(kind);
const isEconomic = (kinds: readonly CommitmentKind[]): boolean => kinds.some((kind) => economicKinds.has(kind));

function declared(fact: CommitmentFact): Commitment {
  const kind = fact.kind?.value.trim().toLowerCase() ?? '';
  const kinds: CommitmentKind[] = [isKind(kind) ? kind : 'other'];
  const blank = [fact.amount, fact.what, fact.until].find((stated) => stated && isBlank(stated.value));
  return {
    origin: 'frontmatter',
    span: fact.span,
    cue: fact.kind?.span ?? fact.what?.span ?? fact.span,
    party: fact.side,
    strength: blank ? 'hedged' : 'firm',
    kinds,
    economic: isEconomic(kinds),
    measurable: fact.until !== undefined || (fact.amount !== undefined && /\d|free/i.test(fact.amount.value)),
    ...(blank ? { hedge: { span: blank.span, words: blank.value, placeholder: true } } : {}),
    fact,
  };
}

const written = perItem(writtenIn);

function writtenIn(statement: Statement): Commitment[] {
  const { reading } = statement;
  if (reading.commitment === 'none') return [];
  const { hedge } = reading;
  return [
    {
      origin: 'body',
      span: statement.span,
      cue: cueOf(statement, ({ of }) => of === 'commitment'),
      party: reading.party ?? ('unclear' satisfies CommitmentParty),
      strength: reading.commitment,
      kinds: reading.kinds,
      economic: isEconomic(reading.kinds),
      measurable: reading.measurable ?? false,
      ...(hedge ? { hedge: { ...hedge, span: flatSpan(statement.content, hedge.span.start, hedge.span.end) } } : {}),
      statement,
    },
  ];
}

/** The place of the first deciding words of a kind in the statement itself; the whole statement where there are none. */
export function cueOf(statement: Statement, wanted: (evidence: Evidence) => boolean): Span {
  const found = statement.reading.evidence.find(
    (evidence) => evidence.in === 'text' && wanted(evidence) && evidence.span.end > evidence.span.start,
  );
  return found ? flatSpan(statement.content, found.span.start, found.span.end) : statement.span;
}
