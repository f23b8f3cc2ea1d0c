import assert from 'node:assert/strict';
import { splitSentences } from 'partnerlint';
import { takesAMoment } from '../support/cost.js';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The dairy delivers. The school pays.', ['The dairy delivers.', 'The school pays.']],
    [
      'Crates, e.g. Euro crates, are free. Lids cost extra.',
      ['Crates, e.g. Euro crates, are free.', 'Lids cost extra.'],
    ],
    ['Orchard Inc. pays. Done.', ['Orchard Inc. pays.', 'Done.']],
    ['We buy from Orchard Inc. The price is fixed.', ['We buy from Orchard Inc.', 'The price is fixed.']],
    ['Signed by J. Moreau in Kent.', ['Signed by J. Moreau in Kent.']],
    ['It costs 3.5 % of sales. See v2.1 of the plan.', ['It costs 3.5 % of sales.', 'See v2.1 of the plan.']],
    ['See https://orchard.example/a.b. Then call.', ['See https://orchard.example/a.b.', 'Then call.']],
    ['“We will pay.” The rest is open.', ['“We will pay.”', 'The rest is open.']],
    ['Is it free? Yes! Very.', ['Is it free?', 'Yes!', 'Very.']],
    ['See No. 4 and Fig. 2 below. Go.', ['See No. 4 and Fig. 2 below.', 'Go.']],
    ['No. We do not.', ['No.', 'We do not.']],
    ['4.2. The grower delivers. 4.3. The mill pays.', ['4.2. The grower delivers.', '4.3. The mill pays.']],
    ['Three tiers:\n(a) Bud: free.\n(b) Bloom: €5.', ['Three tiers:', '(a) Bud: free.', '(b) Bloom: €5.']],
    ['one line without a stop', ['one line without a stop']],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text.slice(0, 50)), () => assert.deepEqual(sentences(text), expected));
  }

  it('of a very long paragraph are found in one pass', () => {
    takesAMoment(() => {
      assert.equal(sentences('The mill pays. '.repeat(50_000)).length, 50_000);
      assert.equal(sentences('. '.repeat(100_000)).length > 0, true);
    });
  });
});
