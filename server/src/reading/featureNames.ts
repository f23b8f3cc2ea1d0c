/**
 * A part of a feature's name. Names are put together from parts ("t2:", "will", " ", "pay"), and many that a statement
 * gives are unknown to the model. Where a name would stand in a table follows from the sums of its parts, so that it is
 * looked up without being written out.
 */
export interface Part {
  readonly text: string;
  readonly sum: number;
  /** By what a sum is multiplied before this part is added behind it. */
  readonly shift: number;
}

/** The letters' sum of a name, carried on by one more letter. */
export const nextSum = (sum: number, letter: number): number => (Math.imul(sum, 31) + letter) | 0;

const known = new Map<string, Part>();
const mostKnown = 10_000;

/** The part that reads `text`; remembered, since names are made of few words. */
export function partOf(text: string): Part {
  let part = known.get(text);
  if (!part) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (part = newPart(text)));
  }
  return part;
}

function newPart(text: string): Part {
  let sum = 0;
  let shift = 1;
  for (let at = 0; at < text.length; at++) {
    sum = nextSum(sum, text.charCodeAt(at));
    shift = Math.imul(shift, 31);
  }
  return { text, sum, shift };
}

/** Of a name with fewer parts. */
export const nothing = partOf('');

/** The sum of the name that the parts make up one behind the other. */
export function sumOf(a: Part, b: Part, c: Part, d: Part): number {
  const ab = Math.imul(a.sum, b.shift) + b.sum;
  const abc = Math.imul(ab, c.shift) + c.sum;
  return (Math.imul(abc, d.shift) + d.sum) | 0;
}

/** Numbers of the features that a model knows, or those of all that are seen while one is fitted. */
export interface FeatureNames {
  /** The number of the name that the parts make up one behind the other, -1 where it has none. */
  readonly numberOf: (a: Part, b: Part, c: Part, d: Part) => number;
}
