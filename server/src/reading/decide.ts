import { type Features, placeOf } from './collector.js';
import { nothing, partOf } from './featureNames.js';
import { plainly, plainlyWeakened } from './grammarFeatures.js';
import { addScores, type Model } from './model.js';
import {
  type CommitmentKind, type CommitmentParty, commitmentKinds, economicKinds, type LeverageType, leverageTypes, type Strength,
} from './reading.js'; // prettier-ignore
import { derived } from '../text/derived.js';

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

/** `addOwing` adds what tells who owes a promise; asked only where there is one. */
export function decide(features: Features, model: Model, bars: Bars, addOwing: () => void = () => {}): Verdict {
  const asked = questionsOf(model);
  const { scores } = asked;
  scores.set(model.biases);
  addScores(scores, model, features);
  const score = (head: number): number => scores[head] ?? -Infinity;
  const leverage = leverageTypes.filter((type, at) => score(asked.leverage[at]!) > bars.leverage[type]);
  const strengthScores = strengths.map((strength, at) => score(asked.strengths[at]!) + bars.strength[strength]);
  const weakened = placeOf(asked.weakened, features) >= 0;
  const likeliest = strengths[indexOfHighest(strengthScores)] ?? 'none';
  const commitment = likeliest === 'firm' && weakened ? 'hedged' : likeliest;
  // What the grammar weakens it does not doubt: the share of a firm promise goes to the hedged one.
  const confidence =
    shareOf(strengthScores, strengths.indexOf(commitment)) +
    (commitment === 'hedged' && weakened ? shareOf(strengthScores, strengths.indexOf('firm')) : 0);
  if (commitment === 'none') return { leverage, commitment, party: null, kinds: [], measurable: null, confidence };
  const plain = parties.find((name) => plainFeature(features, model, name) >= 0);
  const grounds = groundsIn(features, asked);
  const told = features.count;
  addOwing();
  addScores(scores, model, features, told);
  const party = plain ?? parties[indexOfHighest(asked.parties.map(score))] ?? 'unclear';
  const kinds = kindsOf(asked.kinds.map(score), bars.kind, grounds);
  return { leverage, commitment, party, kinds, measurable: score(asked.measurable) > bars.measurable, confidence };
}

/** Numbers of the verdicts and of the features that decide by themselves, as one model has them. */
interface Questions {
  /** The sums of the statement that is being judged; kept, since an array for each costs more than the sums. */
  readonly scores: Float32Array;
  readonly leverage: readonly number[];
  readonly strengths: readonly number[];
  readonly parties: readonly number[];
  readonly kinds: readonly number[];
  readonly measurable: number;
  /** Of the feature `plainlyWeakened`, and for each party of the one by which it owes plainly. */
  readonly weakened: number;
  readonly plain: ReadonlyMap<CommitmentParty, number>;
  /** The kinds that a feature is a ground for. */
  readonly groundsOf: (feature: number) => readonly CommitmentKind[];
}

const questionsOf = derived(({ heads, names }: Model): Questions => {
  const headsOf = (group: string, all: readonly string[]): number[] => all.map((name) => heads.indexOf(`${group}.${name}`)); // prettier-ignore
  const feature = (name: string): number => names.numberOf(partOf(name), nothing, nothing, nothing);
  return {
    scores: new Float32Array(heads.length),
    leverage: headsOf('leverage', leverageTypes),
    strengths: headsOf('commitment', strengths),
    parties: headsOf('party', parties),
    kinds: headsOf('kind', commitmentKinds),
    measurable: heads.indexOf('measurable'),
    weakened: feature(plainlyWeakened),
    plain: new Map(parties.map((party) => [party, feature(`${plainly}${party}`)])),
    groundsOf: remembered((number) => groundsNamed(names.nameOf(number))),
  };
});

/** Which feature names a party so plainly that no weight counts against it; -1 where none does. */
export const plainFeature = (features: Features, model: Model, party: CommitmentParty): number =>
  placeOf(questionsOf(model).plain.get(party) ?? -1, features);

/**
 * Every kind above the bar, the likeliest where none is, since a commitment is of some kind. A kind whose loss hurts
 * needs a ground, and what fits nowhere else gives way to any other.
 */
function kindsOf(
  scores: readonly number[],
  bar: number,
  grounds: ReadonlySet<CommitmentKind>,
): readonly CommitmentKind[] {
  const possible = commitmentKinds.map((kind, at) =>
    economicKinds.has(kind) && !grounds.has(kind) ? -Infinity : (scores[at] ?? 0),
  );
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

/** The kinds that are named: in the text, its heading, lead-in or columns, or by a quantity. */
function groundsIn({ numbers, count }: Features, { groundsOf }: Questions): ReadonlySet<CommitmentKind> {
  const grounds = new Set<CommitmentKind>();
  for (let at = 0; at < count; at++) for (const kind of groundsOf(numbers[at]!)) grounds.add(kind);
  return grounds;
}

const groundsNamed = (name: string): readonly CommitmentKind[] =>
  commitmentKinds.filter((kind) => name.endsWith(`kind ${kind}`) || measuresFor[kind]?.includes(name));

/** The answers for each number, worked out once. */
function remembered<Answer>(answer: (number: number) => Answer): (number: number) => Answer {
  const known: Answer[] = [];
  return (number) => (known[number] ??= answer(number));
}

const indexOfHighest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** The share of one score among all as a probability: their exponentials' share. */
function shareOf(scores: readonly number[], at: number): number {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  return (powers[at] ?? 0) / powers.reduce((sum, power) => sum + power, 0);
}
