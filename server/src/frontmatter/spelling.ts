import { lettersApart } from '../text/lettersApart.js';

/** The candidate that differs from `word` by the fewest letters, if those are few enough for a slip of the finger. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // No key is that long, and the comparison costs the product of both lengths.
  if (word.length > 40) return undefined;
  const plain = normalised(word);
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(plain.length / 3) + 1);
  for (const candidate of candidates) {
    const distance = lettersApart(plain, normalised(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Capitals, `_` and spaces are the commonest slips, so they cost nothing. */
const normalised = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, '-');
