import type { Feature } from './features.js';

/** A fitted linear model: for each verdict a weight for each feature; the sum speaks for or against the verdict. */
export interface Model {
  readonly index: ReadonlyMap<string, number>;
  /** Names of the verdicts ("leverage.economic"), in the order of the columns of `weights`. */
  readonly heads: readonly string[];
  /** Added to each sum; what holds when nothing is known. */
  readonly biases: readonly number[];
  /** Row after row the weights of one feature for all verdicts, so that one pass over the features scores them all. */
  readonly weights: Float32Array;
}

/** The weights of one verdict. */
export interface Head {
  readonly bias: number;
  readonly weights: Float32Array;
}

export function modelOf(index: ReadonlyMap<string, number>, heads: Readonly<Record<string, Head>>): Model {
  const names = Object.keys(heads);
  const weights = new Float32Array(index.size * names.length);
  names.forEach((name, column) => {
    heads[name]?.weights.forEach((weight, feature) => (weights[feature * names.length + column] = weight));
  });
  return { index, heads: names, biases: names.map((name) => heads[name]?.bias ?? 0), weights };
}

/** A model as it is shipped: names of the features, and per head its weights as bytes in base 64. */
export interface PackedModel {
  readonly features: string;
  readonly heads: Readonly<Record<string, { readonly bias: number; readonly scale: number; readonly data: string }>>;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of base64) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 0xff;
  }
  return bytes;
}

/**
 * Weights from their bytes: pairs of the distance to the next feature that has a weight (255 means 255 further and
 * no weight yet) and the weight itself, 128 being none, in units of `scale`.
 */
function weightsOf(data: string, scale: number, count: number): Float32Array {
  const weights = new Float32Array(count);
  const bytes = bytesOf(data);
  let feature = -1;
  for (let at = 0; at < bytes.length; at++) {
    const gap = bytes[at] ?? 0;
    feature += gap;
    if (gap === 255) continue;
    weights[feature] = ((bytes[++at] ?? 128) - 128) * scale;
  }
  return weights;
}

export function unpack(packed: PackedModel): Model {
  const names = packed.features.split('\n');
  const index = new Map(names.map((name, number) => [name, number]));
  const heads: Record<string, Head> = {};
  for (const [name, { bias, scale, data }] of Object.entries(packed.heads)) {
    heads[name] = { bias, weights: weightsOf(data, scale, names.length) };
  }
  return modelOf(index, heads);
}

/** Features that the model knows, each once, with its row of weights. */
export interface KnownFeature {
  readonly feature: Feature;
  /** Where its row begins in `Model.weights`. */
  readonly row: number;
}

export function knownFeatures(model: Model, features: readonly Feature[]): readonly KnownFeature[] {
  const known: KnownFeature[] = [];
  const seen = new Set<number>();
  for (const feature of features) {
    const number = model.index.get(feature.name);
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    known.push({ feature, row: number * model.heads.length });
  }
  return known;
}

/** How strongly the features speak for each verdict: above 0 for, below against. In the order of `Model.heads`. */
export function scoresOf(model: Model, known: readonly KnownFeature[]): Float32Array {
  const scores = Float32Array.from(model.biases);
  for (const { feature, row } of known) {
    for (let column = 0; column < scores.length; column++) {
      scores[column] = (scores[column] ?? 0) + feature.value * (model.weights[row + column] ?? 0);
    }
  }
  return scores;
}
