import { lettersApart } from '../text/lettersApart.js';

/** No code is that long, and comparing long ones takes its time. */
const longestWord = 100;

/** The candidate that `word` was probably meant to be; `undefined` where none is near (at most a quarter of it differs). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let fewest = Math.floor(word.length / 4) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const changes = lettersApart(word, candidate);
    if (changes >= fewest) continue;
    fewest = changes;
    best = candidate;
  }
  return best;
}
