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

/** Letters to insert, drop, change or swap with their neighbour to get from `a` to `b`. */
function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let fewest = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(fewest);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
