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
  // By their words, so that what is said twice is declared once.
  const declared = new Map<string, Promised>();
  for (const commitment of byWeight(firm)) {
    const found = promise(proposal, commitment, side, today);
    if (found && !declared.has(found.what.value)) declared.set(found.what.value, found);
    if (declared.size === mostPromises) break;
  }
  return [...declared.values()].sort((a, b) => a.what.span.start - b.what.span.start);
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

const byWeight = (commitments: readonly Commitment[]): Commitment[] =>
  [...commitments].sort((a, b) => weightOf(b) - weightOf(a));

const weightOf = ({ economic, measurable }: Commitment): number => (economic ? 2 : 0) + (measurable ? 1 : 0);

/** What binds most, of several kinds. */
const kindOf = (kinds: readonly CommitmentKind[]): CommitmentKind =>
  kinds.find((kind) => economicKinds.has(kind)) ?? kinds[0] ?? 'other';

function promise(
  proposal: Proposal,
  commitment: Commitment,
  side: 'us' | 'partner',
  today: string,
): Promised | undefined {
  const { statement, cue, kinds } = commitment;
  const cell = statement && cellUnder(statement, (header) => sideNamed(proposal, header) === side);
  if (!statement || cell === 'unclear') return undefined;
  const what = cell ? quoteCell(statement, cell) : quote(statement, cue);
  if (!what) return undefined;
  const kind = kindOf(kinds);
  const isMeasured = !mayBeTakenForAnother(proposal, commitment, side);
  return {
    kind: { value: kind, span: cue, origin: 'body' },
    what,
    amount: isMeasured ? amountIn(statement, kind, cell) : undefined,
    until: isMeasured ? untilIn(statement, today) : undefined,
  };
}

/**
 * Whether the figure and the day of this promise would be held against those of another: one of both sides, or of
 * several kinds, beside one that is only this side's and only of its kind.
 */
function mayBeTakenForAnother({ sides }: Proposal, own: Commitment, side: 'us' | 'partner'): boolean {
  const isPlain = ({ party, kinds }: Commitment): boolean => party === side && kinds.length === 1;
  const kind = kindOf(own.kinds);
  return (
    !isPlain(own) &&
    sides[side].commitments.some((other) => isPlain(other) && other.strength === 'firm' && other.kinds[0] === kind)
  );
}

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
