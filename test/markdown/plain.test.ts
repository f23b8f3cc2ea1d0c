import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMarkdownParser, parseMarkdown } from 'partnerlint';
import { writtenDocuments } from '../support/edits.js';

/** `parseMarkdown` gives the whole text to the parser; `createMarkdownParser` reads plain blocks without it. */
const assertAsParsed = (text: string): void =>
  assert.deepEqual(createMarkdownParser().parse(text, 0), parseMarkdown(text, 0));

const textOf = (pieces: readonly string[], length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: length }).map((parts) => parts.join(''));

/** Ordinary writing, in pieces that come out as something else when they meet. */
const written = textOf(
  [
    '# ', '## Terms\n', '- ', '\n- ', '\n  - ', '\n    - ', '\n  ', '\n\n  ', '1. ', '\n2. ', '\n1) ', '* ', '- [x] ', '- [ ] ',
    '| a | b |\n|-|-|\n', '\n| c | d |\n', '|', '\n> ', '**', '**x**', '*', '_', '***', '~', '~~', '`', '`c`', '\n```\n', '\n~~~\n',
    '[a](b)', '![a](b)', '[a b](http://x_y/z)', '[a]', '[a]: http://x\n', '[', '](', ']', '&amp;', '&nbsp;', '&foo;', '\\', '\\*',
    '<br>', '<!-- c -->', '\n<!-- d -->\n', '<!--', '-->', '<div>\n', '<', ' < ', '  \n', ' \n', '\n', '\n\n', '\n\n', '\r\n', '\r',
    ' ', '\t', '    ', '🥐', '\uFEFF', '\0', '\uD800', '\u00A0', '---\n', '\n---\n', '===\n', '\n* * *\n', ':', '.', '(', ')', '"',
    'bread', 'flour and salt ', 'Acme pays $5.', 'Acme pays $5.\n\n', '5', '#', '!', '+', '\n-\n', '\n- a\n- b\n', '\n\n- a\n\n- b\n',
  ],
  40,
); // prettier-ignore
const inline = textOf(
  [
    '*',
    '_',
    '**',
    '***',
    'a',
    ' ',
    '.',
    '~',
    '`',
    '\\',
    '[',
    '](x)',
    '&amp;',
    '\n',
    '  \n',
    '<br>',
    '🥐',
    '"',
    '(',
    '\u00A0',
    '|',
  ],
  14,
).map((words) => `x ${words}\n`);
const table = textOf(
  ['a', ' ', '|', '**', '`', '*', '_', '[', '](x)', '&amp;', '<br>', '\\', '~', 'b c', '\n|', '|\n|', '\n', '[x](y)'],
  25,
).map((cells) => `| a | b |\n|---|---|\n|${cells}|\n\nend\n`);
const list = textOf(
  [
    '- ', '- a', '* b', '1. c', '2. d', '10) e', '\n', '\n', '\n\n', '  ', '   ', '    ', ' ', 'w', 'word', '[ ] ', '[x] ', '# h', '> q',
    '---', '\t', '**', '`', '  \n', '| a |', ':', '```',
  ],
  30,
).map((items) => `- ${items}`); // prettier-ignore

describe('plain Markdown, read without the parser', () => {
  it('has the blocks that the parser makes of a written document, with either line ending', () => {
    for (const text of writtenDocuments()) {
      assertAsParsed(text);
      assertAsParsed(text.replace(/\r?\n/g, '\r\n'));
    }
  }).timeout(60_000);

  const texts = {
    'any writing': written,
    'markup within a paragraph': inline,
    'the cells of a table': table,
    'items of lists': list,
  };
  for (const [what, arbitrary] of Object.entries(texts)) {
    it(`has the blocks that the parser makes of ${what}`, () => {
      fc.assert(fc.property(arbitrary, assertAsParsed), { numRuns: 2000 });
    }).timeout(60_000);
  }

  const cases: Readonly<Record<string, string>> = {
    'a list that cannot stand in the middle of a paragraph': 'words\n1) + \n\nmore\n',
    'an empty item in a quotation in the middle of a paragraph': 'words\n> 1. \n| c | d |\n',
    'an item below a tab': '- **- \n\n\t- \n',
    'code in an item that nothing closes': '- ```\n\n> q\n\nwords\n',
    'a break in an item behind a fence that nothing closes': '- `  \n   [ ] \n',
    'a fence that goes on below a blank line': 'a\n\n```\nb\n\nc\n',
    'a comment of several lines, and words behind it': '<!-- a\n\nb --> c\nd\n\n<!-->\ne\n',
    'a definition below': 'See [terms] and **[terms]**.\n\n> [terms]: x\n',
    'a definition whose label goes on': '[one\ntwo]: x\n\n[one two]\n',
    'brackets that refer to nothing': 'See [terms] and [x][y] ![z].\n',
    'asterisks that open, close or do neither': '**a *b* c** *d **e* f** 5 * 3 g*h* **i.**j ***k*** ****l****\n',
    'underscores in words': 'snake_case_name _a_ __b__ _c_d _"e"_ (_f_)\n',
    'tildes for "about"': 'About ~5 % (~3 h), ~~gone~~ and ~x~.\n',
    'breaks beside markup': '**a** \n**b**  \n  `c`\n  <br> d \n [e](f)\n',
    'a rule below a paragraph': 'a\n---\n\nb\n- | -\n\n---\n- a\n---\n',
    'nested items with boxes and paragraphs':
      '- [x] **a**\n\n  words\n    - [ ] b\n    - c\n      1. d\n- e\n\n\n* f\n',
    'items that go on further left': '- a\nb\n- c\n d\n',
    'a table with rows of other lengths': 'words\n\n| a | b |\n|:-|-:|\n| c |\n| d | e | f |\n|| **g** |\n',
    'a table without outer bars, and one without a rule': 'a | b\n-|-\nc | d\n\n| a |\n| b |\n',
  };
  for (const [what, text] of Object.entries(cases)) {
    it(`keeps to the parser with ${what}`, () => {
      assertAsParsed(text);
      assertAsParsed(text.trimEnd());
      assertAsParsed(text.replaceAll('\n', '\r\n'));
    });
  }
});
