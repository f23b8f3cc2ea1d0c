import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  flatSpan,
  joinFlat,
  parseMarkdown,
  sliceFlat,
  wordsOf,
  type Block,
  type FlatText,
  type Span,
} from 'partnerlint';

const contentsOf = (block: Block): readonly FlatText[] =>
  block.type === 'row' ? block.cells.map((cell) => cell.content) : 'content' in block ? [block.content] : [];

/** Markdown and what breaks it, in any order. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '- [x] ',
        '| a | b |\n|-|-|\n',
        '|',
        '> ',
        '**',
        '*',
        '_',
        '~~',
        '`',
        '```\n',
        '[a](b)',
      ),
      fc.constantFrom(
        '[',
        '](',
        '![x](y)',
        '&amp;',
        '&#x41;',
        '\\*',
        '<br>',
        '<!-- c -->',
        '<!--',
        '  \n',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
      ),
      fc.constantFrom(
        'bread',
        ' ',
        '\t',
        '    ',
        '🥐',
        '\uFEFF',
        '\uD800',
        '\0',
        '\u200B',
        '\u202E',
        'עברית',
        '---\n',
        '===\n',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(markdown, fc.string({ unit: 'binary' }));

describe('any text as Markdown', () => {
  it('is read without an exception, and every place lies within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, comments } = parseMarkdown(text, 0);
        const within = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
        assert.ok([...blocks, ...comments].every(({ span }) => within(span)));
        for (const flat of blocks.flatMap(contentsOf)) {
          assert.ok(within(flatSpan(flat, 0, flat.text.length)));
          for (const span of [...flat.strong, ...flat.struck])
            assert.ok(span.start <= span.end && span.end <= flat.text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has words whose pieces follow each other without a gap, and stand in the source as they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const flat of parseMarkdown(text, 0).blocks.flatMap(contentsOf)) {
          let at = 0;
          let source = 0;
          for (const piece of flat.pieces) {
            assert.equal(piece.at, at);
            assert.ok(piece.source >= source);
            const words = flat.text.slice(at, at + piece.length).replaceAll('\uFFFD', '\0');
            const stands = text
              .slice(flat.origin + piece.source, flat.origin + piece.source + piece.length)
              .replaceAll('\uFFFD', '\0');
            if (piece.sourceLength === undefined) assert.equal(words, stands);
            at += piece.length;
            source = piece.source + (piece.sourceLength ?? piece.length);
          }
          assert.equal(at, flat.text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the same blocks at the same places whatever stands before the body', () => {
    const before = '\uFEFF---\r\npartner: 🥐\r\n---\r\n';
    fc.assert(
      fc.property(markdown, (body) => {
        fc.pre(!body.startsWith('\uFEFF'));
        const alone = parseMarkdown(body, 0).blocks;
        const behind = parseMarkdown(before + body, before.length).blocks;
        const moved = ({ start, end }: Span): Span => ({ start: start + before.length, end: end + before.length });
        assert.deepEqual(
          behind.map((block) => [block.type, block.span]),
          alone.map((block) => [block.type, moved(block.span)]),
        );
      }),
    );
  });
});

describe('flat text', () => {
  const sentence = 'The **baker** bakes &amp; *sells* bread.';

  it('in parts and together again has the same words at the same places', () => {
    const block = parseMarkdown(sentence, 0).blocks[0];
    assert.ok(block?.type === 'paragraph');
    const flat = block.content;
    fc.assert(
      fc.property(fc.nat(flat.text.length), (cut) => {
        const parts = [sliceFlat(flat, 0, cut), sliceFlat(flat, cut, flat.text.length)];
        assert.equal(joinFlat(parts, '').text, flat.text);
        const baker = flat.text.indexOf('sells');
        const joined = joinFlat(parts, '');
        assert.deepEqual(flatSpan(joined, baker, baker + 5), flatSpan(flat, baker, baker + 5));
      }),
    );
  });

  it('of a row joins the cells, and a span over both holds what is between', () => {
    const text = '| A | B |\n|-|-|\n| flour | weekly |\n';
    const row = parseMarkdown(text, 0).blocks[0];
    assert.ok(row?.type === 'row');
    const flat = joinFlat(
      row.cells.map((cell) => cell.content),
      ' | ',
    );
    assert.equal(flat.text, 'flour | weekly');
    assert.equal(wordsOf(text, flatSpan(flat, 0, flat.text.length)), 'flour | weekly');
    assert.equal(wordsOf(text, flatSpan(flat, 8, 14)), 'weekly');
  });

  it('that is empty stands nowhere', () => {
    assert.deepEqual(flatSpan({ text: '', origin: 0, pieces: [], strong: [], struck: [] }, 0, 0), { start: 0, end: 0 });
  });
});
