import { isProved } from '../program/proof.js';
import type { Commitment, LeverageClaim, Proposal, Statement } from '../proposal/model.js';
import { wordCount } from '../proposal/words.js';
import { economicKinds, leverageTypes, type CommitmentKind, type LeverageType } from '../reading/reading.js';
import type { Stated } from '../text/span.js';
import { cellUnder, quote, quoteCell } from './quoting.js';
import { sideNamed } from './sides.js';
import type { SupportedGroup } from './supported.js';
import { amountIn, untilIn } from './terms.js';

/** A frontmatter is a summary: of more promises than these a side's most binding ones are declared. */
const mostPromises = 6;
/** As are the strongest reasons. */
const mostReasons = 3;

/** Less certain readings are left to the text: a declared promise must not be a guess. */
const sureAt = 0.8;

/** The firm promises of a side, economic and checkable ones before others, in document order. */
export function promisesOf(proposal: Proposal, side: 'us' | 'partner', today: string): SupportedGroup[] {
  const leadIns = leadInsOf(proposal);
  const isSigning = ({ section }: Statement): boolean => proposal.sections[section]?.role === 'signatures';
  const firm = proposal.sides[side].commitments.filter(
    ({ strength, statement, kinds }) =>
      strength === 'firm' &&
      kindOf(kinds) !== 'other' &&
      statement !== undefined &&
      statement.reading.confidence >= sureAt &&
      !isSigning(statement) &&
      standsAlone(statement, leadIns),
  );
  return byWeight(firm)
    .flatMap((commitment) => promise(proposal, commitment, side, today))
    .filter(isFirstOfItsWords)
    .slice(0, mostPromises)
    .sort((a, b) => a.what.span.start - b.what.span.start);
}

/** Sentences that only introduce a list: what they say is said by its items. */
const leadInsOf = ({ statements }: Proposal): ReadonlySet<string> =>
  new Set(statements.map(({ context }) => context.leadIn));

/** Whether the words still say something when they are quoted: "Pricing." and "Acme provides:" do not. */
const standsAlone = ({ context: { text } }: Statement, leadIns: ReadonlySet<string>): boolean =>
  wordCount(text) >= 3 && !/:\s*$/.test(text) && !leadIns.has(text);

interface Promised extends SupportedGroup {
  readonly what: Stated<string>;
}

const isFirstOfItsWords = ({ what }: Promised, index: number, all: readonly Promised[]): boolean =>
  all.findIndex((other) => other.what.value === what.value) === index;

const byWeight = (commitments: readonly Commitment[]): Commitment[] =>
  [...commitments].sort((a, b) => weightOf(b) - weightOf(a));

const weightOf = ({ economic, measurable }: Commitment): number => (economic ? 2 : 0) + (measurable ? 1 : 0);

/** What binds most, of several kinds. */
const kindOf = (kinds: readonly CommitmentKind[]): CommitmentKind =>
  kinds.find((kind) => economicKinds.has(kind)) ?? kinds[0] ?? 'other';

function promise(proposal: Proposal, commitment: Commitment, side: 'us' | 'partner', today: string): Promised[] {
  const { statement, cue, kinds } = commitment;
  const cell = statement && cellUnder(statement, (header) => sideNamed(proposal, header) === side);
  if (!statement || cell === 'unclear') return [];
  const what = cell ? quoteCell(statement, cell) : quote(statement, cue);
  if (!what) return [];
  const kind = kindOf(kinds);
  // Where the text has another promise of this kind, its figure and day could be taken for a different opinion.
  const isAlone = othersOfKind(proposal, commitment, side, kind).length === 0;
  return [
    {
      kind: { value: kind, span: cue, origin: 'body' },
      what,
      amount: isAlone ? amountIn(statement, kind, cell) : undefined,
      until: isAlone ? untilIn(statement, today) : undefined,
    },
  ];
}

const othersOfKind = (
  { commitments }: Proposal,
  own: Commitment,
  side: 'us' | 'partner',
  kind: CommitmentKind,
): Commitment[] =>
  commitments.filter(
    (other) =>
      other !== own &&
      own.kinds.length + (own.party === side ? 0 : 1) > 1 &&
      other.party === side &&
      other.strength === 'firm' &&
      other.kinds.length === 1 &&
      other.kinds[0] === kind,
  );

/**
 * Why the partner or its customers need this, strongest type first, one reason a type: those that their words prove.
 * The others stay in the text, where they still count; the weakest is declared only where the text has no other.
 */
export function reasonsOf(proposal: Proposal): SupportedGroup[] {
  const leadIns = leadInsOf(proposal);
  const claims = proposal.leverage.filter(servesThem).sort((a, b) => weightOfReason(b) - weightOfReason(a));
  const isWeakest = (type: LeverageType): boolean => type === leverageTypes.at(-1);
  const types = claims.every(({ type }) => isWeakest(type))
    ? leverageTypes
    : leverageTypes.filter((type) => !isWeakest(type));
  return types
    .flatMap((type) =>
      claims
        .filter((claim) => claim.type === type && claim.statement && standsAlone(claim.statement, leadIns))
        .flatMap(reason)
        .slice(0, 1),
    )
    .slice(0, mostReasons);
}

/** What the partner gains says more than what we promise, though a promise is a gain, too. */
const weightOfReason = ({ statement }: LeverageClaim): number => (statement?.reading.commitment === 'none' ? 1 : 0);

/** Said to be the partner's or its customers'. Whom unclear words serve would be a guess. */
const servesThem = (claim: LeverageClaim): boolean => claim.for === 'partner' || claim.for === 'customers';

function reason({ statement, cue, type, for: whom }: LeverageClaim): SupportedGroup[] {
  // A row with a cell for each side gives a reason only together with what the other cell says.
  if (!statement || statement.shape === 'row') return [];
  const evidence = quote(statement, cue);
  if (!evidence || !isProved(type, evidence.value)) return [];
  return [
    {
      type: { value: type, span: cue, origin: 'body' },
      evidence,
      for: whom === 'customers' ? { value: whom, span: cue, origin: 'body' } : undefined,
    },
  ];
}
