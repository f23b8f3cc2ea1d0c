import { plainly, plainlyWeakened } from './features.js';
import { type KnownFeature, type Model, scoresOf } from './model.js';
import {
  type CommitmentKind, type CommitmentParty, commitmentKinds, economicKinds, type LeverageType, leverageTypes, type Strength,
} from './reading.js'; // prettier-ignore

/** What the weights say of a statement, before it is put into words. */
export interface Verdict {
  readonly leverage: readonly LeverageType[];
  readonly commitment: Strength;
  readonly party: CommitmentParty | null;
  readonly kinds: readonly CommitmentKind[];
  readonly measurable: boolean | null;
  readonly confidence: number;
}

export const strengths = ['none', 'hedged', 'firm'] as const satisfies readonly Strength[];
export const parties = ['us', 'partner', 'both', 'unclear'] as const satisfies readonly CommitmentParty[];

/**
 * Scores above which a leverage type or a kind holds, and what is added to a strength's score before the highest
 * wins. Set by cross-validation over repositories; co-marketing and hedged stand higher, since a false one costs more.
 */
export interface Bars {
  readonly leverage: Readonly<Record<LeverageType, number>>;
  readonly strength: Readonly<Record<Strength, number>>;
  readonly kind: number;
  readonly measurable: number;
}

/** `owing` gives what tells who owes a promise; asked only where there is one. */
export function decide(
  known: readonly KnownFeature[],
  model: Model,
  bars: Bars,
  owing: () => readonly KnownFeature[] = () => [],
): Verdict {
  let scores = scoresOf(model, known);
  const score = (head: string): number => scores[model.heads.indexOf(head)] ?? -Infinity;
  const leverage = leverageTypes.filter((type) => score(`leverage.${type}`) > bars.leverage[type]);
  const strengthScores = strengths.map((strength) => score(`commitment.${strength}`) + bars.strength[strength]);
  const weakened = known.some(({ feature }) => feature.name === plainlyWeakened);
  const likeliest = strengths[indexOfHighest(strengthScores)] ?? 'none';
  const commitment = likeliest === 'firm' && weakened ? 'hedged' : likeliest;
  // What the grammar weakens it does not doubt: the share of a firm promise goes to the hedged one.
  const confidence =
    shareOf(strengthScores, strengths.indexOf(commitment)) +
    (commitment === 'hedged' && weakened ? shareOf(strengthScores, strengths.indexOf('firm')) : 0);
  if (commitment === 'none') return { leverage, commitment, party: null, kinds: [], measurable: null, confidence };
  scores = scoresOf(model, [...known, ...owing()]);
  const party =
    plainParty(known) ?? parties[indexOfHighest(parties.map((name) => score(`party.${name}`)))] ?? 'unclear';
  const kinds = kindsOf(
    commitmentKinds.map((kind) => score(`kind.${kind}`)),
    bars.kind,
    (kind) => hasGround(kind, known),
  );
  return { leverage, commitment, party, kinds, measurable: score('measurable') > bars.measurable, confidence };
}

/** Whom the grammar names so plainly that no weight counts against it. */
function plainParty(known: readonly KnownFeature[]): CommitmentParty | undefined {
  const said = known.find(({ feature }) => feature.name.startsWith(plainly))?.feature.name.slice(plainly.length);
  return parties.find((party) => party === said);
}

/**
 * Every kind above the bar, the likeliest where none is, since a commitment is of some kind. A kind whose loss hurts
 * needs a word of its own, and what fits nowhere else gives way to any other.
 */
function kindsOf(
  scores: readonly number[],
  bar: number,
  grounded: (kind: CommitmentKind) => boolean,
): readonly CommitmentKind[] {
  const possible = commitmentKinds.map((kind, at) => (grounded(kind) ? (scores[at] ?? 0) : -Infinity));
  const above = commitmentKinds.filter((_, at) => (possible[at] ?? 0) > bar);
  if (above.length === 0) return [commitmentKinds[indexOfHighest(possible)] ?? 'other'];
  const likeliest = commitmentKinds[indexOfHighest(possible)];
  return likeliest === 'other' || above.length === 1 ? above : above.filter((kind) => kind !== 'other');
}

/** Quantities that are a ground for a kind as a word of it would be. */
const measuresFor: Partial<Record<CommitmentKind, readonly string[]>> = {
  spend: ['q.money'],
  'revenue-share': ['q.share'],
  'co-investment': ['q.money', 'q.share'],
  concession: ['q.share'],
  guarantee: ['q.any'],
  engineering: ['q.people'],
};

/** Whether a kind is named: in the text, its heading, lead-in or columns, or by its quantity. */
const hasGround = (kind: CommitmentKind, known: readonly KnownFeature[]): boolean =>
  !economicKinds.has(kind) ||
  known.some(({ feature: { name } }) => name.endsWith(`kind ${kind}`) || measuresFor[kind]?.includes(name));

const indexOfHighest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** The share of one score among all as a probability: their exponentials' share. */
function shareOf(scores: readonly number[], at: number): number {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  return (powers[at] ?? 0) / powers.reduce((sum, power) => sum + power, 0);
}
