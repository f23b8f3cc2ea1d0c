import { flatSpan } from '../markdown/flat.js';
import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import type { Block, FlatText, ListItem, MarkdownTree } from '../markdown/tree.js';
import type { Offset, Span } from '../text/span.js';
import { perItem, stretchesOf } from '../text/stretches.js';
import { isAllStrong, wordCount } from './words.js';

/**
 * A line that stands over what follows. Real documents also use bold lines ("**Benefits:**"), bare numbered lines
 * ("4. Digital Payments") and headings whose blank was forgotten ("#Memorandum").
 */
export interface HeadingLine {
  /** Index in `tree.blocks`. */
  readonly block: number;
  /** Where the line begins, with its marks. */
  readonly start: Offset;
  /** The words alone, without the marks of a heading or of bold. */
  readonly span: Span;
  readonly words: string;
  readonly depth: number;
  /**
   * `heading`: marked as one; `line`: stands as one in a document that has hardly any; `label`: a bold or "Benefits:"
   * line within a section, which governs the list or table right below.
   */
  readonly kind: 'heading' | 'line' | 'label';
}

const longestHeadingWords = 14;
const longestLabelWords = 8;
const brokenHeading = /^#{1,6}(?=[^\s#])/;

/** All heading lines in document order. */
export function outlineOf({ blocks }: MarkdownTree): readonly HeadingLine[] {
  const bare = headingsIn(blocks).length <= 1;
  const lines: HeadingLine[] = [];
  let depth = 0;
  let start = 0;
  for (const stretch of stretchesOf(blocks)) {
    const place: Place = { start, end: start + stretch.length, depth, bare };
    const part = bare ? linesIn(blocks, place) : linesInStretch(blocks, stretch, place);
    for (const line of part.lines) lines.push(line);
    depth = part.depth;
    start = place.end;
  }
  return lines;
}

const headingsIn = perItem((block: Block) => (block.type === 'heading' ? [block] : []));

/** Blocks from `start` to `end`, and the depth of the last heading above them. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** The document has hardly any marked heading. */
  readonly bare: boolean;
}

interface Lines {
  readonly lines: readonly HeadingLine[];
  /** Of the last heading. */
  readonly depth: number;
}

function linesIn(blocks: readonly Block[], { start, end, depth: above, bare }: Place): Lines {
  const lines: HeadingLine[] = [];
  let depth = above;
  for (let index = start; index < end; index++) {
    const line = bare ? headingLine(blocks, index, bare, depth) : keptLine(blocks, index, depth);
    if (!line) continue;
    if (line.kind === 'heading') depth = line.depth;
    lines.push(line);
  }
  return { lines, depth };
}

const keptLines = new WeakMap<Block, { readonly depth: number; readonly line: HeadingLine }>();

/** The line of a block that has not moved is the same. */
function keptLine(blocks: readonly Block[], index: number, depth: number): HeadingLine | undefined {
  const kept = keptLines.get(blocks[index]!);
  if (kept?.depth === depth && kept.line.block === index) return kept.line;
  const line = headingLine(blocks, index, false, depth);
  if (line) keptLines.set(blocks[index]!, { depth, line });
  return line;
}

const knownLines = new WeakMap<readonly Block[], { readonly place: Place; readonly found: Lines }>();

/** The lines of a stretch of blocks, kept for as long as it stays where it is. In bare documents its neighbours count, too. */
function linesInStretch(blocks: readonly Block[], stretch: readonly Block[], place: Place): Lines {
  const known = knownLines.get(stretch);
  if (known?.place.start === place.start && known.place.depth === place.depth && !known.place.bare) return known.found;
  const found = linesIn(blocks, place);
  knownLines.set(stretch, { place, found });
  return found;
}

function headingLine(blocks: readonly Block[], index: number, bare: boolean, depth: number): HeadingLine | undefined {
  const block = blocks[index]!;
  if (block.type === 'heading') {
    return { block: index, ...wordsOf(block), depth: block.depth, kind: 'heading' };
  }
  if (block.type === 'item') return bare ? numberedLine(blocks, index, block) : undefined;
  if (block.type !== 'paragraph' || block.item >= 0) return undefined;
  const form = formOf(block.content);
  if (form === 'running' || (form === 'bare' && !bare)) return undefined;
  if (typeof form === 'number') return { block: index, ...wordsOf(block, form), depth: form, kind: 'line' };
  const line = { block: index, ...wordsOf(block) };
  if (form === 'bare') return { ...line, depth: depth + 2, kind: 'line' };
  return { ...line, depth: depth + 1, kind: bare && !line.words.endsWith(':') ? 'line' : 'label' };
}

/** What a paragraph looks like: with the number of its marks a heading whose blank was forgotten. */
const formOf = derivedFromFlat((content): number | 'label' | 'bare' | 'running' => {
  const words = content.text.trim();
  const broken = brokenHeading.exec(words);
  if (broken && !words.includes('\n')) return broken[0].length;
  if (isLabel(content)) return 'label';
  return isBareLine(words) ? 'bare' : 'running';
});

/** The words of a line behind its first `skipped` characters, and their place without marks around them. */
function wordsOf(
  { span, content }: { readonly span: Span; readonly content: FlatText },
  skipped = 0,
): Pick<HeadingLine, 'start' | 'span' | 'words'> {
  const behind = content.text.trimStart().slice(skipped);
  const first = content.text.length - behind.trimStart().length;
  const words = behind.trim();
  return { start: span.start, span: flatSpan(content, first, first + words.length), words };
}

/** "4. Digital Payments": the only item of its list, short, without a sentence's end. */
function numberedLine(blocks: readonly Block[], index: number, item: ListItem): HeadingLine | undefined {
  const words = item.content.text.trim();
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const alone =
    item.ordered &&
    item.parent < 0 &&
    !(before?.type === 'item' && before.list === item.list) &&
    !(after?.type === 'item' && (after.list === item.list || after.parent === index)) &&
    !(after?.type === 'paragraph' && after.item === index);
  if (!alone || !isBareLine(words)) return undefined;
  return { block: index, ...wordsOf(item), words: `${item.marker} ${words}`, depth: 2, kind: 'line' };
}

const isBareLine = (words: string): boolean =>
  !words.includes('\n') &&
  /^[\p{Lu}\p{N}]/u.test(words) &&
  /[\p{L}\p{N})]$/u.test(words) &&
  wordCount(words) <= longestLabelWords;

/** A paragraph that is a bold line, or a few words and a colon. */
function isLabel(content: FlatText): boolean {
  const words = content.text.trim();
  if (words === '' || words.includes('\n')) return false;
  if (/[.;,!]$/.test(words) || !/\p{L}/u.test(words)) return false;
  if (isAllStrong(content)) return wordCount(words) <= longestHeadingWords;
  return isLabelText(words);
}

/** "Benefits:", "Hotel chain obligations:": too short for a sentence. */
export const isLabelText = (words: string): boolean =>
  words.endsWith(':') && /^\P{Ll}/u.test(words) && wordCount(words) <= 2;
