import { type Part, partOf } from './featureNames.js';
import { wordFamilies } from './wordFamilies.generated.js';

let familyOf: Map<string, Part> | undefined;

/**
 * The number of the family of words that a word belongs to, so that a trade's own words ("bakery", "loaf") meet words
 * that the weights have seen. Undefined for words that are very common, rare or no words.
 */
export function familyOfWord(word: string, lemma: string): Part | undefined {
  familyOf ??= familiesByWord();
  return familyOf.get(word) ?? familyOf.get(lemma);
}

function familiesByWord(): Map<string, Part> {
  const families = new Map<string, Part>();
  wordFamilies.split('\n').forEach((line, number) => {
    const family = partOf(`${number}`);
    for (const word of line.split(' ')) families.set(word, family);
  });
  return families;
}
