import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import { indexOfName } from './parties/partyNames.js';

/** Straight quotes and lower case, of equal length: what phrases of the vocabulary are compared with. */
export const comparable = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?! )[\s\u00a0‑-]/g, ' ');

/** The comparable words of a statement, without those around it. */
export const comparableStatement = derived(({ text }: StatementInContext) => comparable(text));

type Phrases = readonly { readonly phrase: string }[];

const wantedOf = derived((phrases: Phrases) => phrases.map(({ phrase }) => comparable(phrase)));

/** The first of the phrases that stands in `words` (see `comparable`) as whole words, and where; `undefined` if none. */
export function findPhrase(words: string, phrases: Phrases): { start: number; end: number } | undefined {
  for (const wanted of wantedOf(phrases)) {
    const at = indexOfName(words, wanted);
    if (at >= 0) return { start: at, end: at + wanted.length };
  }
  return undefined;
}
