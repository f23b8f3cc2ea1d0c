import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  amountWords,
  draftTitle,
  endWords,
  exclusivityWords,
  readQuantities,
  reviewCadence,
  reviewWords,
} from 'partnerlint';

/** The words adopt goes by, each group against the sentences written beside it. */
describe('the words of adopt', () => {
  it('titles that call themselves a draft', () => {
    for (const title of draftTitle.says) ok(draftTitle.pattern.test(title), title);
    for (const title of draftTitle.not) ok(!draftTitle.pattern.test(title), title);
  });

  it('how often the partnership is reviewed', () => {
    for (const { words, cadence } of reviewWords.says) {
      const found = reviewCadence(words);
      equal(found && words.slice(found.start, found.end), cadence);
    }
    for (const words of reviewWords.not) equal(reviewCadence(words), undefined, words);
  });

  it('the last day', () => {
    const isEnd = (words: string): boolean => {
      const date = readQuantities(words).find(({ kind }) => kind === 'date');
      return date !== undefined && endWords.pattern.test(words.slice(0, date.span.start));
    };
    deepEqual(endWords.says.map(isEnd), endWords.says.map(() => true)); // prettier-ignore
    deepEqual(endWords.not.map(isEnd), endWords.not.map(() => false)); // prettier-ignore
  });

  it('the words that belong to an amount', () => {
    for (const { words, amount } of amountWords.says) {
      const span = readQuantities(words)[0]!.span;
      const before = amountWords.before.exec(words.slice(0, span.start))?.[0] ?? '';
      const behind = amountWords.behind.exec(words.slice(span.end))?.[0] ?? '';
      equal(words.slice(span.start - before.length, span.end + behind.length), amount);
    }
  });

  it('an exclusivity of the deal', () => {
    const isExclusive = (words: string): boolean =>
      exclusivityWords.pattern.test(words) &&
      !exclusivityWords.deniedBy.test(words) &&
      !exclusivityWords.narrowedBy.test(words);
    for (const words of exclusivityWords.says) ok(isExclusive(words), words);
    for (const words of exclusivityWords.not) ok(!isExclusive(words), words);
  });
});
