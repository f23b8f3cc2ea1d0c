import { commentsIn, type BlockCollector } from '../blocks.js';
import type { Opaque } from '../tree.js';
import type { Ended, PlainLines } from './lines.js';
import { PlainListReader } from './list.js';
import { beginsParagraph, behindParagraph, isAt } from './paragraph.js';
import { addPlainTable } from './table.js';
import { plainWords } from './words.js';

/** A top-level block as the parser would name it. */
export interface PlainBlock extends Ended {
  readonly type: 'heading' | 'paragraph' | 'list' | 'table' | 'code' | 'blockquote' | 'thematicBreak' | 'html';
}

/**
 * Markdown that leaves no doubt is read without the parser, which takes a hundred times as long for it. Adds what the
 * parser would make of the block that begins on `line` at the left edge, with nothing open above it; `undefined`, and
 * `into` of no use, where it might read the block in another way.
 */
export function addPlainBlock(
  lines: PlainLines,
  line: number,
  into: BlockCollector,
  mayRefer: boolean,
): PlainBlock | undefined {
  const reader = new BlockReader(lines, line, into, mayRefer);
  switch (lines.text[lines.start(line)]) {
    case '#':
      return named('heading', reader.heading());
    case '>':
      return named('blockquote', reader.quote());
    case '<':
      return named('html', reader.comment());
    case '|':
      return named('table', addPlainTable(lines, line, into, mayRefer));
    default:
      return (
        named('thematicBreak', reader.rule()) ??
        named('code', reader.fence()) ??
        named('list', reader.list()) ??
        named('paragraph', reader.paragraph())
      );
  }
}

const named = (type: PlainBlock['type'], ended: Ended | undefined): PlainBlock | undefined =>
  ended && { type, ...ended };

const heading = /(#{1,6}) +(?=[^\s#])/y;
const rule = /(?:-{3,}|\*{3,}|_{3,}) *(?=[\r\n]|$)/y;
const openingFence = /(`{3,})[^`\r\n]*(?=[\r\n]|$)|(~{3,})/y;
const listStart = /(?:[-+*]|\d{1,9}[.)]) /y;
const comment = /<!--[\w\s]/y;

class BlockReader {
  readonly #lines: PlainLines;
  readonly #first: number;
  readonly #into: BlockCollector;
  readonly #mayRefer: boolean;

  constructor(lines: PlainLines, first: number, into: BlockCollector, mayRefer: boolean) {
    this.#lines = lines;
    this.#first = first;
    this.#into = into;
    this.#mayRefer = mayRefer;
  }

  heading(): Ended | undefined {
    const lines = this.#lines;
    heading.lastIndex = this.#start;
    const depth = heading.exec(lines.text)?.[1]?.length;
    const span = { start: heading.lastIndex, end: lines.wordsEnd(this.#first) };
    // Signs at its end may close it.
    if (depth === undefined || lines.text[span.end - 1] === '#') return undefined;
    const content = plainWords(lines.text, span, this.#mayRefer);
    if (!content) return undefined;
    const ended = this.#endedOn(this.#first);
    this.#into.heading = this.#into.blocks.length;
    this.#into.blocks.push({
      type: 'heading',
      span: { start: this.#start, end: ended.end },
      heading: -1,
      depth: depth as 1,
      content,
    });
    return ended;
  }

  paragraph(): Ended | undefined {
    const lines = this.#lines;
    const next = beginsParagraph(lines.text, this.#start) ? behindParagraph(lines, this.#first, 0) : undefined;
    if (next === undefined) return undefined;
    const content = plainWords(lines.text, { start: this.#start, end: lines.wordsEnd(next - 1) }, this.#mayRefer);
    if (!content) return undefined;
    const ended = this.#endedOn(next - 1);
    this.#into.blocks.push({
      type: 'paragraph',
      span: { start: this.#start, end: ended.end },
      heading: -1,
      content,
      item: -1,
    });
    return ended;
  }

  list(): Ended | undefined {
    if (!isAt(listStart, this.#lines.text, this.#start)) return undefined;
    return new PlainListReader(this.#lines, this.#into, this.#mayRefer).list(this.#first);
  }

  rule(): Ended | undefined {
    return isAt(rule, this.#lines.text, this.#start) ? this.#opaque('rule', this.#first) : undefined;
  }

  /** Code between fences. What is never closed is for the parser. */
  fence(): Ended | undefined {
    const lines = this.#lines;
    openingFence.lastIndex = this.#start;
    const found = openingFence.exec(lines.text);
    const sign = found?.[1] ?? found?.[2];
    if (sign === undefined) return undefined;
    const closing = new RegExp(`${sign[0]}{${sign.length},}[ \\t]*(?=[\\r\\n]|$)`, 'y');
    for (let line = this.#first + 1; line < lines.count; line++) {
      if (lines.indent(line) <= 3 && isAt(closing, lines.text, lines.words(line))) return this.#opaque('code', line);
    }
    return undefined;
  }

  /** A quotation of which every line says that it is one, and that defines nothing. */
  quote(): Ended | undefined {
    const lines = this.#lines;
    let next = this.#first;
    while (next < lines.count && lines.text[lines.start(next)] === '>') next++;
    if (!lines.isBlank(next) || lines.text.slice(this.#start, lines.start(next)).includes(']:')) return undefined;
    return this.#opaque('quote', next - 1);
  }

  comment(): Ended | undefined {
    const lines = this.#lines;
    const close = isAt(comment, lines.text, this.#start) ? lines.text.indexOf('-->', this.#start) : -1;
    if (close < 0) return undefined;
    let line = this.#first;
    while (lines.end(line) < close) line++;
    this.#into.comments.push(...commentsIn(lines.text, { start: this.#start, end: lines.end(line) }));
    return this.#opaque('html', line);
  }

  #opaque(type: Opaque['type'], last: number): Ended {
    const ended = this.#endedOn(last);
    this.#into.blocks.push({ type, span: { start: this.#start, end: ended.end }, heading: -1 });
    return ended;
  }

  get #start(): number {
    return this.#lines.start(this.#first);
  }

  #endedOn(last: number): Ended {
    return { next: last + 1, end: this.#lines.end(last) };
  }
}
