import { type FeatureNames, nextSum, type Part, sumOf } from './featureNames.js';

/** The names that a model knows, which have their numbers by their order. */
export interface NameTable extends FeatureNames {
  readonly count: number;
  readonly nameOf: (number: number) => string;
}

const lineFeed = 10;

/**
 * A table of names given one a line. Beside the lines it holds numbers only, a fraction of the memory of as many strings in
 * a map. A name is looked for at the place its sum leads to, and behind it until there is a gap.
 */
export function nameTable(lines: string): NameTable {
  const { ends: lineEnds, sums } = linesOf(lines);
  const ends = Uint32Array.from(lineEnds);
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * ends.length + 2)));
  const last = places.length - 1;
  const placeOf = (sum: number): number => (Math.imul(sum, 0x9e3779b1) >>> 7) & last;
  const startOf = (number: number): number => (number === 0 ? 0 : ends[number - 1]! + 1);
  for (let number = 0; number < sums.length; number++) {
    let free = placeOf(sums[number]!);
    while (places[free] !== 0) free = (free + 1) & last;
    places[free] = number + 1;
  }
  const standsAt = (start: number, { text }: Part): boolean => {
    for (let at = 0; at < text.length; at++) if (lines.charCodeAt(start + at) !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    count: ends.length,
    numberOf(a, b, c, d) {
      const beforeC = a.text.length + b.text.length;
      const beforeD = beforeC + c.text.length;
      const length = beforeD + d.text.length;
      for (let at = placeOf(sumOf(a, b, c, d)); places[at] !== 0; at = (at + 1) & last) {
        const number = places[at]! - 1;
        const start = startOf(number);
        if (ends[number] !== start + length || !standsAt(start, a) || !standsAt(start + a.text.length, b)) continue;
        if (standsAt(start + beforeC, c) && standsAt(start + beforeD, d)) return number;
      }
      return -1;
    },
    nameOf: (number) => lines.slice(startOf(number), ends[number]),
  };
}

/** Where each line ends, and the sum of its letters: in one round, since most of what a model costs at a start is this. */
function linesOf(lines: string): { ends: readonly number[]; sums: readonly number[] } {
  const ends: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let at = 0; at < lines.length; at++) {
    const letter = lines.charCodeAt(at);
    if (letter !== lineFeed) {
      sum = nextSum(sum, letter);
      continue;
    }
    ends.push(at);
    sums.push(sum);
    sum = 0;
  }
  return { ends: [...ends, lines.length], sums: [...sums, sum] };
}
