import type { PhraseGroup } from '../phrases.js';

/**
 * A group of phrases, written as one list with commas between. `says` are sentences that must contain one of them,
 * `not` are near-misses that must not: the vocabulary's own test.
 */
export function group(name: string, phrases: string, says: readonly string[], not: readonly string[]): PhraseGroup {
  return { name, phrases: phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')), says, not };
}
