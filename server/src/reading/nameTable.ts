import { type FeatureNames, nextSum, type Part, sumOf } from './featureNames.js';

/** The names that a model knows, which have their numbers by their order. */
export interface NameTable extends FeatureNames {
  readonly count: number;
  readonly nameOf: (number: number) => string;
}

const lineFeed = 10;

/**
 * A table of names given one a line. It holds letters and numbers only, a quarter of the memory of as many strings in a
 * map. A name is looked for at the place its sum leads to, and behind it until there is a gap.
 */
export function nameTable(lines: string): NameTable {
  const letters = new Uint16Array(lines.length);
  for (let at = 0; at < lines.length; at++) letters[at] = lines.charCodeAt(at);
  const ends = Uint32Array.from(lineEnds(letters));
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * ends.length + 2)));
  const last = places.length - 1;
  const placeOf = (sum: number): number => (Math.imul(sum, 0x9e3779b1) >>> 7) & last;
  const startOf = (number: number): number => (number === 0 ? 0 : ends[number - 1]! + 1);
  ends.forEach((end, number) => {
    let sum = 0;
    for (let at = startOf(number); at < end; at++) sum = nextSum(sum, letters[at]!);
    let free = placeOf(sum);
    while (places[free] !== 0) free = (free + 1) & last;
    places[free] = number + 1;
  });
  const standsAt = (start: number, { text }: Part): boolean => {
    for (let at = 0; at < text.length; at++) if (letters[start + at] !== text.charCodeAt(at)) return false;
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
    nameOf: (number) => String.fromCharCode(...letters.subarray(startOf(number), ends[number])),
  };
}

function lineEnds(letters: Uint16Array): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < letters.length; at++) if (letters[at] === lineFeed) ends.push(at);
  ends.push(letters.length);
  return ends;
}
