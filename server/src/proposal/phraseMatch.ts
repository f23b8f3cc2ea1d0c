import { indexOfName } from './parties/partyNames.js';

/** Straight quotes and lower case, of equal length: what phrases of the vocabulary are compared with. */
export const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0‑-]/g, ' ');

/** The first of the phrases that stands in `words` (see `comparable`) as whole words, and where; `undefined` if none. */
export function findPhrase(
  words: string,
  phrases: readonly { readonly phrase: string }[],
): { start: number; end: number } | undefined {
  for (const { phrase } of phrases) {
    const wanted = comparable(phrase);
    const at = indexOfName(words, wanted);
    if (at >= 0) return { start: at, end: at + wanted.length };
  }
  return undefined;
}
