import type { Block, ListItem } from '../markdown/tree.js';
import type { Proposal, Section } from '../proposal/model.js';
import { lineAt, afterLine } from '../text/lines.js';
import { wordsOf, type Offset } from '../text/span.js';

/**
 * The shape a document already has, for what is added to it: list markers and their spacing, loose or tight lists,
 * heading level, style and numbering. All texts have LF between their lines.
 */

/** The outermost item of the list that ends with `block`; `undefined` where it is not part of a list. */
export function lastTopItem(proposal: Proposal, block: Block): ListItem | undefined {
  const { blocks } = proposal.tree;
  let item = block.type === 'item' ? block : block.type === 'paragraph' ? blocks[block.item] : undefined;
  // Nesting is bounded by the Markdown reader, and a parent always stands before its items.
  while (item?.type === 'item' && item.parent >= 0) item = blocks[item.parent];
  return item?.type === 'item' ? item : undefined;
}

/** One more item behind `item`; `index` counts the items added, for the numbers of an ordered list. */
export function asItem(proposal: Proposal, item: ListItem, words: string, index: number): string {
  const { text, tree } = proposal;
  const line = lineAt(text, item.span.start);
  const indent = text.slice(line.start, item.span.start).replace(/[^\s>]/g, ' ');
  const gap = /^\S+([ \t]{1,4})/.exec(wordsOf(text, item.span))?.[1] ?? ' ';
  const siblings = tree.blocks.filter((block): block is ListItem => block.type === 'item' && block.list === item.list);
  return `${isLoose(text, siblings) ? '\n' : ''}${indent}${nextMarker(item, index)}${gap}${words}\n`;
}

/** A number counts on; lists whose items all carry the same number are rare enough to be counted as well. */
function nextMarker({ ordered, marker }: ListItem, index: number): string {
  const number = /^\d{1,9}/.exec(marker)?.[0];
  return ordered && number !== undefined ? `${Number(number) + 1 + index}${marker.slice(number.length)}` : marker;
}

/** An empty line stands between its items. */
function isLoose(text: string, [first, second]: readonly ListItem[]): boolean {
  return !!first && !!second && /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(first.span.start, second.span.start));
}

/** A list of its own, with the marker that the document's first list has. */
export function bulletOf({ tree }: Proposal, statements: readonly string[]): string {
  const marker = tree.blocks.find((block): block is ListItem => block.type === 'item' && !block.ordered)?.marker ?? '-';
  return statements.map((words) => `${marker} ${words}`).join('\n');
}

/** A section of its own, before the signatures or at the document's end, headed like the document's others. */
export function asNewSection(
  proposal: Proposal,
  title: string,
  statements: readonly string[],
): { at: Offset; newText: string } {
  const { text, sections } = proposal;
  const model = modelSection(sections);
  const list = bulletOf(proposal, statements);
  const body = `${headingLike(text, model, title)}\n\n${list}\n`;
  const signatures = sections.find(({ role, heading }) => role === 'signatures' && heading);
  // Behind numbered signatures: a section before them would have to take their number.
  if (signatures?.heading && !numberOf(signatures.heading.words)) {
    return { at: lineAt(text, signatures.own.start).start, newText: `${body}\n` };
  }
  const end = text.trimEnd().length;
  const at = afterLine(text, end);
  const opening = text[at - 1] === '\n' ? '' : '\n';
  return { at, newText: end === 0 ? body : `${opening}\n${body}` };
}

/** The last section of the level that most of the document's parts have: the least depth below the title. */
function modelSection(sections: readonly Section[]): Section | undefined {
  const headed = sections.filter(({ heading }) => heading !== undefined);
  const titles = headed.filter(({ heading }) => heading!.depth === 1);
  const parts = titles.length === 1 ? headed.filter((section) => section !== titles[0]) : headed;
  const depth = Math.min(...parts.map(({ heading }) => heading!.depth));
  return parts.filter(({ heading }) => heading!.depth === depth).at(-1);
}

/** The number a heading begins with ("4." or "Article 4:"), in parts; `undefined` where it has none. */
const numberOf = (words: string): RegExpExecArray | null =>
  /^((?:section|article|part|clause)\s+)?(\d{1,3})([.):]?\s*[–—-]?)\s/i.exec(words);

function headingLike(text: string, model: Section | undefined, title: string): string {
  const words = numbered(model, title);
  if (!model?.heading) return `## ${words}`;
  const { start } = lineAt(text, model.own.start);
  const line = wordsOf(text, lineAt(text, start)).trimStart();
  if (line.startsWith('#')) return `${'#'.repeat(model.heading.depth)} ${words}`;
  if (line.startsWith('**') || line.startsWith('__')) return `**${words}**`;
  const below = wordsOf(text, lineAt(text, afterLine(text, start)));
  // "Tier: strategic" heads what follows without being marked as a heading, which is no model for one that is.
  if (!/^\s*[=-]+\s*$/.test(below)) return `## ${words}`;
  return `${words}\n${(model.heading.depth === 1 ? '=' : '-').repeat(words.length)}`;
}

function numbered(model: Section | undefined, title: string): string {
  const [, word = '', number, delimiter = ''] = numberOf(model?.heading?.words ?? '') ?? [];
  return number === undefined ? title : `${word}${Number(number) + 1}${delimiter} ${title}`;
}
