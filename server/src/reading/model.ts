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

/** The weights of one verdict: numbers of features, ascending, and the weight of each in whole steps of `scale`. */
export interface Head {
  readonly bias: number;
  readonly scale: number;
  readonly features: readonly number[];
  readonly steps: readonly number[];
}

const noStep = 128;

/** `names` are those of the features, one a line. */
export function modelOf(names: string, heads: Readonly<Record<string, Head>>): Model {
  const table = nameTable(names);
  const columns = Object.values(heads);
  return {
    names: table,
    heads: Object.keys(heads),
    biases: Float32Array.from(columns, ({ bias }) => bias),
    weights: byFeature(columns, table.count),
  };
}

function byFeature(columns: readonly Head[], count: number): Weights {
  const starts = new Uint32Array(count + 1);
  for (const { features } of columns) for (const feature of features) starts[feature + 1]!++;
  for (let feature = 0; feature < count; feature++) starts[feature + 1]! += starts[feature]!;
  const next = starts.slice();
  const entries = new Uint16Array(starts[count]!);
  columns.forEach(({ features, steps }, head) => {
    for (let at = 0; at < features.length; at++) entries[next[features[at]!]!++] = (head << 8) | (steps[at]! + noStep);
  });
  return { starts, entries, scales: Float64Array.from(columns, ({ scale }) => scale) };
}

/** A model as it is shipped: names of the features, and per head its weights as bytes in base 64. */
export interface PackedModel {
  readonly features: string;
  readonly heads: Readonly<Record<string, { readonly bias: number; readonly scale: number; readonly data: string }>>;
}

export const unpack = ({ features, heads }: PackedModel): Model =>
  modelOf(
    features,
    Object.fromEntries(
      Object.entries(heads).map(([name, { bias, scale, data }]) => [name, { bias, scale, ...stepsOf(data) }]),
    ),
  );

/**
 * Weights from their bytes: pairs of the distance to the next feature that has a weight (255 means 255 further and
 * no weight yet) and the weight itself in steps, 128 being none.
 */
function stepsOf(data: string): Pick<Head, 'features' | 'steps'> {
  const features: number[] = [];
  const steps: number[] = [];
  const bytes = bytesOf(data);
  let feature = -1;
  for (let at = 0; at < bytes.length; at++) {
    const gap = bytes[at]!;
    feature += gap;
    if (gap === 255) continue;
    features.push(feature);
    steps.push(bytes[++at]! - noStep);
  }
  return { features, steps };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let digit = 0; at < bytes.length; digit++) {
    held = ((held << 6) | valueOf[base64.charCodeAt(digit)]!) & 0xffffff;
    bits += 6;
    if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 0xff;
  }
  return bytes;
}

/** Sums that speak for each verdict above 0 and against it below, in the order of `Model.heads`, before anything is seen. */
export const noScores = ({ biases }: Model): Float32Array => biases.slice();

/** Adds what the features from `from` on say. */
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
  for (let entry = starts[feature]!; entry < end; entry++)
    if (entries[entry]! >> 8 === head) return weightOf(entries[entry]!, scales[head]!);
  return 0;
}
