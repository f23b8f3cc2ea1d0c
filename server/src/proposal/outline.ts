import { flatSpan } from '../markdown/flat.js';
import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import type { Block, FlatText, ListItem, MarkdownTree } from '../markdown/tree.js';
import type { Offset, Span } from '../text/span.js';
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
export function outlineOf(tree: MarkdownTree): HeadingLine[] {
  const headings = tree.blocks.filter((block) => block.type === 'heading').length;
  const bare = headings <= 1;
  const lines: HeadingLine[] = [];
  let depth = 0;
  for (let index = 0; index < tree.blocks.length; index++) {
    const line = headingLine(tree.blocks, index, bare, depth);
    if (!line) continue;
    if (line.kind === 'heading') depth = line.depth;
    lines.push(line);
  }
  return lines;
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
