import type { Features } from './collector.js';
import { type NameTable, nameTable } from './nameTable.js';

/** A fitted linear model: for each verdict a weight for each feature; the sum speaks for or against the verdict. */
export interface Model {
  readonly names: NameTable;
  /** Names of the verdicts ("leverage.economic"), which have their numbers by their order. */
  readonly heads: readonly string[];
  /** Begins each sum; what holds when nothing is known. */
  readonly biases: Float32Array;
  readonly weights: Weights;
}

/** Only what is not 0: of feature `n` the entries from `starts[n]` up to `starts[n + 1]`, ascending by verdict. */
interface Weights {
  readonly starts: Uint32Array;
  /** The verdict's number, and in the lower eight bits the weight in steps, 128 being none. */
  readonly entries: Uint16Array;
  /** For each verdict the weight of a step. */
  readonly scales: Float64Array;
}

const noStep = 128;

/**
 * A model as it is shipped, in the order in which it is used, so that hardly anything has to be done at a start. Numbers
 * are written as characters from `zero` on.
 */
export interface PackedModel {
  /** Names of the features, one a line. */
  readonly features: string;
  readonly heads: readonly { readonly name: string; readonly bias: number; readonly scale: number }[];
  /** For each feature how many entries it has. */
  readonly counts: string;
  /** All entries of `Weights`, each as two digits to the base `base`. */
  readonly entries: string;
}

export const zero = 35;
export const base = 90;

export function unpack({ features, heads, counts, entries }: PackedModel): Model {
  return {
    names: nameTable(features),
    heads: heads.map(({ name }) => name),
    biases: Float32Array.from(heads, ({ bias }) => bias),
    weights: {
      starts: startsOf(counts),
      entries: entriesOf(entries),
      scales: Float64Array.from(heads, ({ scale }) => scale),
    },
  };
}

function startsOf(counts: string): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let feature = 0; feature < counts.length; feature++) {
    starts[feature + 1] = starts[feature]! + counts.charCodeAt(feature) - zero;
  }
  return starts;
}

function entriesOf(digits: string): Uint16Array {
  const entries = new Uint16Array(digits.length / 2);
  for (let entry = 0; entry < entries.length; entry++) {
    const high = digits.charCodeAt(2 * entry) - zero;
    entries[entry] = high * base + digits.charCodeAt(2 * entry + 1) - zero;
  }
  return entries;
}

/** Adds what the features from `from` on say for each verdict, above 0, or against it, below. `scores` begin as `Model.biases`. */
export function addScores(scores: Float32Array, { weights }: Model, features: Features, from = 0): void {
  const { starts, entries, scales } = weights;
  const { numbers, values, count } = features;
  for (let at = from; at < count; at++) {
    const value = values[at]!;
    const end = starts[numbers[at]! + 1]!;
    for (let entry = starts[numbers[at]!]!; entry < end; entry++) {
      const head = entries[entry]! >> 8;
      scores[head]! += value * weightOf(entries[entry]!, scales[head]!);
    }
  }
}

const weightOf = (entry: number, scale: number): number => Math.fround(((entry & 0xff) - noStep) * scale);

/** How strongly a feature, by its number, speaks for a verdict, by its own. */
export function weightFor(head: number, { weights: { starts, entries, scales } }: Model, feature: number): number {
  const end = starts[feature + 1]!;
  let entry = starts[feature]!;
  while (entry < end && entries[entry]! >> 8 < head) entry++;
  return entry < end && entries[entry]! >> 8 === head ? weightOf(entries[entry]!, scales[head]!) : 0;
}
