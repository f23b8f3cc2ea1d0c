import type { Feature } from './features.js';

/** A fitted linear model: for each verdict a weight for each feature; the sum speaks for or against the verdict. */
export interface Model {
  readonly index: ReadonlyMap<string, number>;
  readonly heads: Readonly<Record<string, Head>>;
}

export interface Head {
  /** Added to the sum of weights; what holds when nothing is known. */
  readonly bias: number;
  /** One weight a feature, by the feature's number. */
  readonly weights: Float32Array;
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
  return { index, heads };
}

/** How strongly the features speak for a verdict: above 0 for, below against. */
export function scoreOf(model: Model, head: string, features: readonly Feature[]): number {
  const found = model.heads[head];
  if (!found) return -Infinity;
  let sum = found.bias;
  for (const { name, value } of features) {
    const number = model.index.get(name);
    if (number !== undefined) sum += value * (found.weights[number] ?? 0);
  }
  return sum;
}
