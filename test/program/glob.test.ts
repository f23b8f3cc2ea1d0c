import { equal, ok } from 'node:assert/strict';
import { matchesGlob } from 'partnerlint';
import { takesAMoment } from '../support/cost.js';

const fits: readonly (readonly [pattern: string, path: string])[] = [
  ['deals/*.md', 'deals/north.md'],
  ['deals/**', 'deals/2027/north.md'],
  ['**/*.md', 'north.md'],
  ['**', 'deals/north.md'],
  ['deals/', 'deals/2027/north.md'],
  ['./deals/*.md', 'deals/north.md'],
  ['deals/**/final/*.md', 'deals/final/north.md'],
  ['deals/**/final/*.md', 'deals/2027/q1/final/north.md'],
  ['**/{draft,final}/*.{md,markdown}', 'deals/final/north.markdown'],
  ['deal-?.md', 'deal-7.md'],
  ['*north*', 'the-north-deal.md'],
  ['a.b', 'a.b'],
];
const doesNotFit: readonly (readonly [pattern: string, path: string])[] = [
  ['deals/*.md', 'deals/2027/north.md'],
  ['deals/*.md', 'old/deals/north.md'],
  ['Deals/*.md', 'deals/north.md'],
  ['a.b', 'axb'],
  ['deal-?.md', 'deal-.md'],
  ['', 'deals/north.md'],
  ['[a-z].md', 'b.md'],
];

describe('globs', () => {
  for (const [pattern, path] of fits) it(`${pattern} fits ${path}`, () => ok(matchesGlob(path, pattern)));
  for (const [pattern, path] of doesNotFit)
    it(`${pattern} does not fit ${path}`, () => ok(!matchesGlob(path, pattern)));

  it('a hostile pattern takes no time', () => {
    takesAMoment(() => {
      for (const pattern of ['*a'.repeat(200) + 'b', '**/'.repeat(150) + 'b', '{a,b}'.repeat(90), '{'.repeat(400)]) {
        equal(matchesGlob('a'.repeat(2000), pattern), false);
        equal(matchesGlob('a/'.repeat(500) + 'c', pattern), false);
      }
    });
  });
});
