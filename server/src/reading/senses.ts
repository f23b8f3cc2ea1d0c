import type { Token } from './tokens.js';
import { wordFamilies } from './wordFamilies.generated.js';

let familyOf: Map<string, number> | undefined;

/**
 * The number of the family of words that a word belongs to, so that a trade's own words ("bakery", "loaf") meet words
 * that the weights have seen. Undefined for words that are very common, rare or no words.
 */
export function familyOfWord({ word, lemma, kind }: Token): number | undefined {
  if (kind !== 'word') return undefined;
  familyOf ??= new Map(
    wordFamilies.split('\n').flatMap((line, number) => line.split(' ').map((each): [string, number] => [each, number])),
  );
  return familyOf.get(word) ?? familyOf.get(lemma);
}
