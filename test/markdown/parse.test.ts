import assert from 'node:assert/strict';
import { flatSpan, parseMarkdown, wordsOf, type Block, type FlatText } from 'partnerlint';

const contentOf = (block: Block): FlatText | undefined => ('content' in block ? block.content : undefined);

/** One line a block: its type and words. */
const outline = (text: string): string[] =>
  parseMarkdown(text, 0).blocks.map((block) => {
    const words =
      block.type === 'row' ? block.cells.map((cell) => cell.content.text).join(' | ') : contentOf(block)?.text;
    return words === undefined ? block.type : `${block.type}: ${words}`;
  });

function onlyBlock(text: string): Block {
  const [block, ...others] = parseMarkdown(text, 0).blocks;
  assert.ok(block && others.length === 0);
  return block;
}

function itemsOf(text: string) {
  return parseMarkdown(text, 0).blocks.filter((block) => block.type === 'item');
}

/** Every word of a block's plain text, each with what stands at its place in the document. */
function wordsWithSource(text: string): string[] {
  const flat = contentOf(onlyBlock(text));
  assert.ok(flat);
  return [...flat.text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const source = wordsOf(text, flatSpan(flat, index, index + word.length));
    return source === word ? word : `${word} ← ${source}`;
  });
}

describe('blocks of Markdown', () => {
  it('are headings, paragraphs, items, rows and what is not read', () => {
    const text = `# Bread for schools

The bakery bakes.

- [x] flour
  - rye
- [ ] ovens

| Gives | When |
| --- | --- |
| **Flour** | weekly<br>on Monday |

> Quoted words.

    code

***

<div>html</div>

Signed
------
`;
    assert.deepEqual(outline(text), [
      'heading: Bread for schools',
      'paragraph: The bakery bakes.',
      'item: flour',
      'item: rye',
      'item: ovens',
      'row: Flour | weekly on Monday',
      'quote',
      'code',
      'rule',
      'html',
      'heading: Signed',
    ]);
  });

  it('know the heading above them', () => {
    const { blocks } = parseMarkdown('Intro\n\n# One\n\nText\n\n## Two\n\n- item\n', 0);
    assert.deepEqual(
      blocks.map(({ heading }) => heading),
      [-1, -1, 1, 1, 3],
    );
  });

  it('know list, parent, marker and box of an item', () => {
    const items = itemsOf('- [x] a\n  1) b\n- c\n\ntext\n\n+ d\n');
    assert.deepEqual(
      items.map(({ list, parent, marker, ordered, checked }) => ({ list, parent, marker, ordered, checked })),
      [
        { list: 0, parent: -1, marker: '-', ordered: false, checked: true },
        { list: 1, parent: 0, marker: '1)', ordered: true, checked: undefined },
        { list: 0, parent: -1, marker: '-', ordered: false, checked: undefined },
        { list: 2, parent: -1, marker: '+', ordered: false, checked: undefined },
      ],
    );
  });

  it('put a further paragraph, and a heading in an item, to the item', () => {
    const { blocks } = parseMarkdown('- first\n\n  second\n\n  # third\n', 0);
    assert.deepEqual(
      blocks.map((block) => [block.type, contentOf(block)?.text, 'item' in block ? block.item : '']),
      [
        ['item', 'first', ''],
        ['paragraph', 'second', 0],
        ['paragraph', 'third', 0],
      ],
    );
  });

  it('give a row the columns of its own table', () => {
    const { blocks } = parseMarkdown('| *A* | B |\n|-|-|\n| 1 | 2 |\n| 3 |\n\n| C |\n|-|\n| 4 |\n', 0);
    const rows = blocks.filter((block) => block.type === 'row');
    assert.deepEqual(
      rows.map((row) => [row.table, row.columns.join(), row.cells.length]),
      [
        [0, 'A,B', 2],
        [0, 'A,B', 1],
        [1, 'C', 1],
      ],
    );
  });

  it('keep HTML comments of blocks and lines, but none of code', () => {
    const text = '<!-- one --> <!-- two -->\n\nText <!-- three --> here\n\n```\n<!-- no -->\n```\n\n- a <!--four-->\n';
    const { comments } = parseMarkdown(text, 0);
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['one', 'two', 'three', 'four'],
    );
    assert.equal(wordsOf(text, comments[2]!.span), '<!-- three -->');
  });

  it('begin where the frontmatter ends', () => {
    const text = '---\npartner: X\n---\n# Title\n';
    const [heading] = parseMarkdown(text, text.indexOf('#')).blocks;
    assert.deepEqual(heading?.span, { start: 19, end: 26 });
  });
});

describe('the words of a block', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Plain words', 'Plain', 'words'],
    ['a **bold** and *soft* ~~gone~~', 'a', 'bold', 'and', 'soft', 'gone'],
    ['[the bakery](https://example.org) and ![logo](x.png) `2 FTE`', 'the', 'bakery', 'and', '2', 'FTE'],
    ['Bread &amp; butter', 'Bread', '& ← &amp;', 'butter'],
    ['5 \\* 3 &#51; &nosuch; \\q', '5', '* ← \\*', '3', '3 ← &#51;', '&nosuch;', '\\q'],
    ['two\n   lines', 'two', 'lines'],
    ['two  \r\nlines\\\r\nthree', 'two', 'lines', 'three'],
    ['🥐 and é', '🥐', 'and', 'é'],
    ['pre**fix**ed', 'prefixed ← pre**fix**ed'],
    ['`` a ` b ``', 'a', '`', 'b'],
    ['<https://example.org> x<br/>y', 'https://example.org', 'x', 'y'],
    ['nul\0 and \uD800 half', 'nul\uFFFD ← nul\0', 'and', '\uD800', 'half'],
    ['\uFEFFAfter a mark', 'After', 'a', 'mark'],
  ];
  for (const [text, ...expected] of rows) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(wordsWithSource(text), expected));
  }

  it('have an escaped pipe of a cell as one sign', () => {
    const text = '| A |\n|-|\n| `x\\|y` b\\|c |\n';
    const row = parseMarkdown(text, 0).blocks[0];
    assert.ok(row?.type === 'row');
    const { content } = row.cells[0]!;
    assert.equal(content.text, 'x|y b|c');
    assert.equal(wordsOf(text, flatSpan(content, 4, 7)), 'b\\|c');
  });

  it('say what is bold and what is struck out', () => {
    const flat = contentOf(onlyBlock('**Gives:** flour, ~~sugar~~'));
    assert.ok(flat);
    assert.deepEqual(
      flat.strong.map((span) => wordsOf(flat.text, span)),
      ['Gives:'],
    );
    assert.deepEqual(
      flat.struck.map((span) => wordsOf(flat.text, span)),
      ['sugar'],
    );
  });
});
