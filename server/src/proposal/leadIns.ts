import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import type { Block } from '../markdown/tree.js';
import type { Span } from '../text/span.js';
import type { HeadingLine } from './outline.js';
import { behindClauseNumber, splitSentences } from './sentences.js';
import { onOneLine, wordCount } from './words.js';

/** Gives the words that govern an item, a row or a lettered paragraph: "Acme provides:", '' if none do. */
export type LeadInOf = (index: number) => string;

/** What has been found for the lists and tables above, by their numbers. */
interface Groups {
  readonly lists: Map<number, string>;
  readonly tables: Map<number, string>;
}

/**
 * An item is governed by its parent item, else by what stands right above its list: a sentence that ends in a colon,
 * or a label ("**Benefits**"), also when one plain paragraph stands between. A table likewise. `run` are the indices
 * of blocks from one heading to the next: across a heading nothing governs.
 */
export function leadInsOf(blocks: readonly Block[], run: Span, lines: ReadonlyMap<number, HeadingLine>): LeadInOf {
  const byGroup: Groups = { lists: new Map(), tables: new Map() };
  const leadIns = new Map<number, string>();
  for (let index = run.start; index < run.end; index++)
    leadIns.set(index, leadInAt(blocks, index, lines, byGroup, leadIns));
  return (index) => leadIns.get(index) ?? '';
}

function leadInAt(
  blocks: readonly Block[],
  index: number,
  lines: ReadonlyMap<number, HeadingLine>,
  byGroup: Groups,
  before: ReadonlyMap<number, string>,
): string {
  const block = blocks[index]!;
  if (block.type === 'item' && block.parent >= 0) {
    const parent = blocks[block.parent];
    const words = parent?.type === 'item' ? governing(parent.content) : '';
    return words === '' && block.parent < index ? (before.get(block.parent) ?? '') : words;
  }
  if (block.type === 'item') return ofGroup(byGroup.lists, block.list, () => leadInAbove(blocks, index, lines));
  if (block.type === 'row') return ofGroup(byGroup.tables, block.table, () => leadInAbove(blocks, index, lines));
  if (block.type === 'paragraph' && /^\(\w{1,4}\)\s/.test(block.content.text))
    return leadInOfLettered(blocks, index, lines, before);
  return '';
}

function ofGroup(byGroup: Map<number, string>, group: number, find: () => string): string {
  const known = byGroup.get(group);
  if (known !== undefined) return known;
  const found = find();
  byGroup.set(group, found);
  return found;
}

/** What governs the list or table whose first block stands at `index`. */
function leadInAbove(blocks: readonly Block[], index: number, lines: ReadonlyMap<number, HeadingLine>): string {
  const above = blocks[index - 1];
  if (!above) return '';
  const label = lines.get(index - 1);
  if (label) return label.kind === 'label' ? onOneLine(label.words) : '';
  if (above.type === 'item') return '';
  if (above.type !== 'paragraph') return '';
  const last = closingSentence(above.content);
  if (last.endsWith(':')) return last;
  const further = lines.get(index - 2);
  return further?.kind === 'label' ? onOneLine(further.words) : '';
}

/** "(b) …": governed as the lettered paragraph above it, or by the sentence with the colon that opens the letters. */
function leadInOfLettered(
  blocks: readonly Block[],
  index: number,
  lines: ReadonlyMap<number, HeadingLine>,
  before: ReadonlyMap<number, string>,
): string {
  const above = blocks[index - 1];
  if (above?.type === 'paragraph' && /^\(\w{1,4}\)\s/.test(above.content.text)) return before.get(index - 1) ?? '';
  return leadInAbove(blocks, index, lines);
}

const closingSentence = derivedFromFlat(({ text }) => lastSentence(text));

/** The last sentence where it ends in a colon, without its clause number; '' otherwise. */
function lastSentence(text: string): string {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith(':')) return '';
  // A lead-in is short: of a very long paragraph only the end is looked at.
  const tail = trimmed.slice(-1200);
  const span = splitSentences(tail).at(-1);
  if (!span) return '';
  const sentence = tail.slice(span.start, span.end);
  const line = sentence.slice(sentence.lastIndexOf('\n') + 1);
  const words = isLabelLine(line) ? line : sentence;
  return onOneLine(words.slice(behindClauseNumber(words))).trim();
}

/** "Partnership:" on a line of its own, below other lines of the paragraph. */
const isLabelLine = (line: string): boolean => wordCount(line) <= 4 && /^\P{Ll}/u.test(line);

/** A parent item's words as a lead-in: of several sentences the one that ends in a colon, else all. */
const governing = derivedFromFlat(({ text }) => {
  const words = onOneLine(text).trim();
  return words.endsWith(':') ? lastSentence(words) || words : words;
});
