import { derived } from '../../text/derived.js';
import { sameEnds } from '../../text/stretches.js';
import type { Passage } from './evidence.js';
import type { PlacedPassage } from './passages.js';

/** How often each word of a document stands in small letters. */
export type SmallWords = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

const wordsIn = derived(({ text }: Passage): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}./@_-])\p{Ll}{3,}(?![./@_-]\p{L})/gu)].map(([word]) => word),
);

/** Counts the small words of one version after the other, for the cost of the passages that are not the same. */
export class SmallWordCount implements SmallWords {
  readonly #counts = new Map<string, number>();
  #passages: readonly PlacedPassage[] = [];

  get(word: string): number | undefined {
    return this.#counts.get(word);
  }

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  count(passages: readonly PlacedPassage[]): void {
    const before = this.#passages;
    const { first, last } = sameEnds(before, passages);
    for (const { passage } of before.slice(first, before.length - last)) this.#add(passage, -1);
    for (const { passage } of passages.slice(first, passages.length - last)) this.#add(passage, 1);
    this.#passages = passages;
  }

  #add(passage: Passage, times: 1 | -1): void {
    for (const word of wordsIn(passage)) {
      const count = (this.#counts.get(word) ?? 0) + times;
      if (count === 0) this.#counts.delete(word);
      else this.#counts.set(word, count);
    }
  }
}

/** Small words that remember what was asked for, so that it can be asked again. */
export class AskedWords implements SmallWords {
  readonly #words: SmallWords;
  readonly #answers = new Map<string, number | undefined>();

  constructor(words: SmallWords) {
    this.#words = words;
  }

  get(word: string): number | undefined {
    const count = this.#words.get(word);
    this.#answers.set(word, count);
    return count;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** Whether all that was asked for would be answered alike today. */
  areAsBefore(words: SmallWords): boolean {
    for (const [word, count] of this.#answers) if (words.get(word) !== count) return false;
    return true;
  }
}
