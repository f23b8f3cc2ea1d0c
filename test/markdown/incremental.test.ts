import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMarkdownParser, parseMarkdown } from 'partnerlint';
import { anyEdits, anyMarkdown, versionsOf, writtenDocuments } from '../support/edits.js';

/** Each version parsed after the ones before it, and by itself. */
function assertSameAsWhole(versions: readonly string[]): void {
  const parser = createMarkdownParser();
  for (const text of versions) assert.deepEqual(parser.parse(text, 0), parseMarkdown(text, 0));
}

describe('a document that is edited', () => {
  it('has the blocks of the whole parse after every edit, whatever it holds', () => {
    fc.assert(
      fc.property(anyMarkdown, anyEdits, (text, edits) => assertSameAsWhole(versionsOf(text, edits))),
      { numRuns: 300 },
    );
  });

  it('has the blocks of the whole parse after every edit in a written document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...writtenDocuments()),
        fc.double({ min: 0, max: 1, noNaN: true }),
        anyEdits,
        (text, from, edits) => {
          const start = Math.floor(from * Math.max(0, text.length - 2000));
          assertSameAsWhole(versionsOf(text.slice(start, start + 2000), edits));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is parsed in parts to what it is as a whole', () => {
    const [first = '', ...others] = writtenDocuments();
    const long = [first, ...others, first, ...others].join('\n\n');
    assertSameAsWhole([long, long.slice(0, 30_000), long]);
    const oneList = '- Acme pays $5.\n'.repeat(2000);
    assertSameAsWhole([oneList, `${oneList}\nThe end.`, oneList.replace('$5', '$6')]);
  });

  const cases: Readonly<Record<string, readonly string[]>> = {
    'a definition that comes and goes': ['See [terms].\n\nMore.\n', 'See [terms].\n\nMore.\n\n[terms]: https://example.com\n', 'See [terms].\n\nMore.\n'],
    'a fence that is opened and closed': ['# A\n\none\n\ntwo\n\nthree\n', '# A\n\n```\none\n\ntwo\n\nthree\n', '# A\n\n```\none\n```\n\ntwo\n\nthree\n'],
    'a heading from underlining': ['one\n\ntwo\n\nthree\n', 'one\n---\n\ntwo\n\nthree\n', 'one\n\n---\n\ntwo\n\nthree\n'],
    'a table that gets its rule': ['a | b\n\nc | d\n', 'a | b\n-|-\nc | d\n', 'a | b\n-|-\n\nc | d\n'],
    'items of two lists that meet': ['- a\n\nwords\n\n- b\n', '- a\n\n- b\n', '- a\n\n\n    - b\n'],
    'what stands too deep': [`${'> '.repeat(120)}deep\n\nflat\n`, `${'> '.repeat(120)}deep\n\nflat, too\n`, 'flat\n'],
    'marks at the beginning of a part': ['one\n\n\uFEFFtwo\n\nthree\n', 'one\n\n\uFEFFtwo\n\nthree, four\n', '\uFEFF\uFEFFone\n\ntwo'],
  }; // prettier-ignore
  for (const [what, versions] of Object.entries(cases)) {
    it(`keeps up with ${what}`, () => assertSameAsWhole([...versions, ...versions.toReversed()]));
  }
});
