import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import type { Block, TableRow } from '../markdown/tree.js';
import { derived, recalled } from '../text/derived.js';
import type { Span } from '../text/span.js';
import { headingWords } from './headingRole.js';
import { wordCount } from './words.js';
import { contentsHeadings, paperworkColumns, paperworkHeadings } from './vocabulary/headings.js';
import { formLabels, instructionOpenings, paperLabels } from './vocabulary/instructions.js';

/** Whether a heading stands over a table of contents or over the history of the paper itself. */
export const isPaperwork = recalled((heading): boolean => {
  const words = headingWords(heading).join(' ');
  return contentsHeadings.has(words) || paperworkHeadings.has(words);
});

/** Whether a row belongs to a table about the paper: versions, authors, approvals of the document. */
export const isPaperworkRow = ({ columns }: TableRow): boolean => areOfPaper(columns);

const areOfPaper = derived(
  (columns: TableRow['columns']) =>
    columns.filter((column) => paperworkColumns.has(column.toLowerCase().trim())).length >= 2,
);

const onlyLink = /^!?\[[^\]]*\](?:\([^)\s]*\)|\[[^\]]*\])?[.,;:]?$/;
const onlyAddress = /^<?(?:https?:\/\/|mailto:|www\.)\S+>?$/;
const longestLink = 1000;

/** Whether the words at `span` are one link or one image and nothing else. */
export function isOnlyLink(document: string, span: Span): boolean {
  if (span.end - span.start > longestLink) return false;
  const source = document.slice(span.start, span.end).trim();
  return onlyLink.test(source) || onlyAddress.test(source);
}

/** Whether words are told to the author of the document, or are a form's blank, rather than a term of the deal. */
export function isForTheAuthor(words: string): boolean {
  const opening = words
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}[]+/u, '');
  if (instructionOpenings.some((known) => opening.startsWith(known.opening))) return true;
  return isFormBlank(words) || isOnlyPlaceholder(words) || isAboutThePaper(words);
}

const longestPaperLine = 100;

/** "Last updated: August 2026". */
const isAboutThePaper = (words: string): boolean =>
  words.length <= longestPaperLine &&
  paperLabels.has(
    words
      .slice(0, Math.max(0, words.indexOf(':')))
      .toLowerCase()
      .trim(),
  );

/** "Name: ______", "Date: 13/04/2027", "By:", "Organisation: ⎣____⎦". */
function isFormBlank(words: string): boolean {
  const colon = words.indexOf(':');
  const value = colon < 0 ? '' : words.slice(colon + 1);
  if (value.trim() !== '' && /[_⎣.…]{2}/.test(value) && !/\p{L}/u.test(value)) return true;
  const label = (colon < 0 ? words : words.slice(0, colon))
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
  return formLabels.has(label) && wordCount(value.replace(/_+/g, ' ')) <= 4;
}

/** "[Company name]" and nothing else. */
const isOnlyPlaceholder = (words: string): boolean => /^\[[^\][]{1,200}\][.:]?$/.test(words.trim());

/** A heading's words, or an item's that may repeat them, for comparing. */
const headingKey = derivedFromFlat(({ text }) => headingWords(text).join(' '));

/**
 * Lists that only repeat the document's headings: of three items or more at least two thirds are headings.
 * Gives the numbers of those lists.
 */
export function contentsLists(blocks: readonly Block[]): ReadonlySet<number> {
  const headings = new Set<string>();
  for (const block of blocks) if (block.type === 'heading') headings.add(headingKey(block.content));
  const items = new Map<number, { all: number; headings: number }>();
  for (const block of blocks) {
    if (block.type !== 'item') continue;
    const count = items.get(block.list) ?? { all: 0, headings: 0 };
    count.all++;
    if (headings.has(headingKey(block.content))) count.headings++;
    items.set(block.list, count);
  }
  const found = new Set<number>();
  for (const [list, count] of items) if (count.all >= 3 && count.headings * 3 >= count.all * 2) found.add(list);
  return found;
}
