import type { BlockCollector } from '../blocks.js';
import type { FlatText, ListItem } from '../tree.js';
import type { Offset } from '../../text/span.js';
import type { Ended, PlainLines } from './lines.js';
import { beginsParagraph, behindParagraph, interruptsParagraph, isAt } from './paragraph.js';
import { plainWords } from './words.js';

const marker = /([-+*]|\d{1,9}[.)]) {1,4}(?=\S)/y;
/** Also without words behind it, which only the parser places. */
const markerLike = /(?:[-+*]|\d{1,9}[.)])(?:\s|$)/y;
const box = /\[([ xX])\] (?=\S)/y;
const boxLike = /\[[ \txX]\](?:\s|$)/y;

interface Marker {
  /** What items of one list have in common: their sign, or the mark behind their numbers. */
  readonly kind: string;
  readonly length: number;
  readonly ordered: boolean;
}

/** A list, or a list within an item: where its items stand, and inside which words. */
interface ListPlace {
  readonly list: number;
  /** Index of the parent item's block, or -1. */
  readonly parent: number;
  /** Where its markers stand, and where the words of the parent item do. */
  readonly column: number;
  readonly outerColumn: number;
}

/**
 * Adds the blocks of lists whose items hold paragraphs and lists and nothing else, each line where it belongs: what
 * leans on the parser's patience (lines that go on further left, markers here and there) makes it `undefined`.
 */
export class PlainListReader {
  readonly #lines: PlainLines;
  readonly #into: BlockCollector;
  readonly #mayRefer: boolean;

  constructor(lines: PlainLines, into: BlockCollector, mayRefer: boolean) {
    this.#lines = lines;
    this.#into = into;
    this.#mayRefer = mayRefer;
  }

  /** The list that begins on `first`, in an item whose words stand at `outerColumn`. */
  list(first: number, outerColumn = 0, parent = -1): Ended | undefined {
    const lines = this.#lines;
    const place = { list: this.#into.lists++, parent, column: lines.indent(first), outerColumn };
    const kind = this.#markerOn(first)?.kind;
    for (let line = first; ;) {
      const item = this.#item(line, place);
      if (!item) return undefined;
      const below = lines.afterBlank(item.next);
      const isSibling = lines.indent(below) === place.column && this.#markerOn(below)?.kind === kind;
      if (isSibling) line = below;
      else return this.#surelyEnds(below, item, place) ? item : undefined;
    }
  }

  #markerOn(line: number): Marker | undefined {
    marker.lastIndex = this.#lines.words(line);
    const found = marker.exec(this.#lines.text);
    const sign = found?.[1] ?? '';
    return found ? { kind: sign.at(-1)!, length: found[0].length, ordered: sign.length > 1 } : undefined;
  }

  /** Whether the list is over at line `below`, the first with words behind its last item. */
  #surelyEnds(below: number, { next }: Ended, { column, outerColumn }: ListPlace): boolean {
    const { text } = this.#lines;
    if (below === this.#lines.count) return true;
    const [at, indent] = [this.#lines.words(below), this.#lines.indent(below)];
    const isBehindBlank = below > next;
    if (text[at] === '\t') return false;
    if (!isAt(markerLike, text, at)) return isBehindBlank || (indent === 0 && interruptsParagraph(text, at));
    // A marker further out is for the list that it belongs to; one of another kind begins another list.
    if (indent < outerColumn) return true;
    return indent === column && this.#markerOn(below) !== undefined && (isBehindBlank || interruptsParagraph(text, at));
  }

  #item(line: number, place: ListPlace): Ended | undefined {
    const lines = this.#lines;
    const found = this.#markerOn(line);
    const start = lines.words(line);
    if (!found) return undefined;
    const column = place.column + found.length;
    const next = beginsParagraph(lines.text, start + found.length) ? behindParagraph(lines, line, column) : undefined;
    const own = next === undefined ? undefined : this.#firstWords(start + found.length, next);
    if (next === undefined || !own) return undefined;
    const span = { start, end: lines.end(next - 1) };
    const index = this.#into.blocks.length;
    const sign = lines.text.slice(start, start + found.length).trimEnd();
    const { list, parent } = place;
    this.#into.blocks.push({
      type: 'item', span, heading: -1, ...own, marker: sign, list, parent, ordered: found.ordered,
    }); // prettier-ignore
    const ended = this.#children({ next, end: span.end }, column, index);
    span.end = ended?.end ?? span.end;
    return ended;
  }

  /** The words of an item's first paragraph, from `at` to the line `next`, and whether its box is ticked. */
  #firstWords(at: Offset, next: number): Pick<ListItem, 'content' | 'checked'> | undefined {
    box.lastIndex = at;
    const found = box.exec(this.#lines.text);
    if (!found && isAt(boxLike, this.#lines.text, at)) return undefined;
    const content = this.#words(at + (found?.[0].length ?? 0), next);
    return content && { content, ...(found && { checked: found[1] !== ' ' }) };
  }

  #words(at: Offset, next: number): FlatText | undefined {
    return plainWords(this.#lines.text, { start: at, end: this.#lines.wordsEnd(next - 1) }, this.#mayRefer);
  }

  /** What stands in an item below its first paragraph. */
  #children(first: Ended, column: number, item: number): Ended | undefined {
    const lines = this.#lines;
    for (let done = first; ;) {
      const below = lines.afterBlank(done.next);
      const indent = lines.indent(below) - column;
      if (below === lines.count || indent < 0) return done;
      if (indent > 3 || (below === done.next && !this.#markerOn(below))) return undefined;
      // What is no list has a blank line above it; else it would have gone on with the paragraph.
      const child = this.#markerOn(below) ? this.list(below, column, item) : this.#paragraph(below, column, item);
      if (!child) return undefined;
      done = child;
    }
  }

  #paragraph(line: number, column: number, item: number): Ended | undefined {
    const lines = this.#lines;
    const start = lines.words(line);
    const next = beginsParagraph(lines.text, start) ? behindParagraph(lines, line, column) : undefined;
    const content = next === undefined ? undefined : this.#words(start, next);
    if (next === undefined || !content) return undefined;
    const end = lines.end(next - 1);
    this.#into.blocks.push({ type: 'paragraph', span: { start, end }, heading: -1, content, item });
    return { next, end };
  }
}
