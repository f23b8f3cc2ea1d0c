import { appendItem, setKey } from '../frontmatter/edit.js';
import type { Block } from '../markdown/tree.js';
import type { Proposal, Section } from '../proposal/model.js';
import type { TextEdit } from '../text/edits.js';
import { afterLine } from '../text/lines.js';
import { contains, type Offset, type Span } from '../text/span.js';
import { homeSection, type Home } from './home.js';
import { asItem, asNewSection, bulletOf, lastTopItem } from './placing-shape.js';

/**
 * Puts a mend where it belongs: under a key of the frontmatter, or into the body in the document's own shape.
 * Whole lines are inserted at the start of a line, since editors indent a snippet like the line it is put into.
 */
export type SnippetEdit = TextEdit & { readonly snippet: true };

/** Where a mend goes in the body when no section has its role yet. */
export interface SectionHome extends Home {
  /** The heading of the new section. */
  readonly title: string;
  /** What is added is a list even behind a paragraph. */
  readonly asList?: boolean;
}

/** Puts a snippet in the place of words. */
export const inPlaceOf = (span: Span, snippet: string): SnippetEdit[] => [{ span, newText: snippet, snippet: true }];

/** Sets a key of the frontmatter, by its path, to a YAML value. */
export const underKey = (proposal: Proposal, path: string, yamlValue: string): SnippetEdit[] =>
  setKey(proposal.text, proposal.frontmatter, path, yamlValue).map(asSnippet);

/** Adds an item to a list of the frontmatter, by its path. */
export const intoKeyList = (proposal: Proposal, path: string, yamlItem: string): SnippetEdit[] =>
  appendItem(proposal.text, proposal.frontmatter, path, yamlItem).map(asSnippet);

/**
 * Edits that were made one by one, as one: those that insert at the same place stand below each other, and the keys
 * that both would make are made once. Two that replace the same words leave the first.
 */
export function together(edits: readonly SnippetEdit[]): SnippetEdit[] {
  return edits.reduce<SnippetEdit[]>((joined, edit) => {
    const last = joined.at(-1);
    if (!last || last.span.start !== edit.span.start) return [...joined, edit];
    if (edit.span.start < edit.span.end) return joined;
    return [...joined.slice(0, -1), { ...last, newText: last.newText + withoutSameStart(last.newText, edit.newText) }];
  }, []);
}

/** `added` without the keys that `text` begins with as well; an empty line at the start parts it from what is above. */
function withoutSameStart(text: string, added: string): string {
  const lines = added.split('\n');
  const before = text.split('\n');
  if (lines[0] === '') return added;
  const same = lines.findIndex((line, index) => line !== before[index]);
  return lines.slice(Math.max(0, same)).join('\n');
}

const asSnippet = (edit: TextEdit): SnippetEdit => ({ ...edit, snippet: true });

/** Adds statements, one line each, to the section they belong to, which is made where there is none. */
export function intoSection(proposal: Proposal, home: SectionHome, statements: readonly string[]): SnippetEdit[] {
  const section = homeSection(proposal, home);
  const { at, newText } = section
    ? atEndOf(proposal, section, statements, home)
    : asNewSection(proposal, home.title, statements);
  const lines = newText.replaceAll('\n', proposal.lineEnding);
  return [{ span: { start: at, end: at }, newText: lines, snippet: true }];
}

/** Behind the last block that stands under the heading itself. */
function atEndOf(
  proposal: Proposal,
  section: Section,
  statements: readonly string[],
  { asList = false }: SectionHome,
): { at: Offset; newText: string } {
  const blocks = proposal.tree.blocks.filter((block) => contains(section.own, block.span));
  const last = blocks.at(-1);
  const at = lineAfter(proposal.text, last?.span.end ?? section.own.end);
  const opening = proposal.text[at - 1] === '\n' ? '' : '\n';
  const item = last && lastTopItem(proposal, last);
  if (item)
    return { at, newText: opening + statements.map((words, index) => asItem(proposal, item, words, index)).join('') };
  const isProse = last?.type === 'paragraph' && !asList;
  const lines = isProse ? statements.join('\n\n') : bulletOf(proposal, statements);
  return { at, newText: `${opening}\n${lines}\n${blankBehind(proposal.text, at)}` };
}

/** Start of the first line behind a block; a block's end can already lie behind its line ending. */
const lineAfter = (text: string, end: Block['span']['end']): Offset =>
  text[end - 1] === '\n' ? end : afterLine(text, end);

/** An empty line where the next one is not empty already. */
const blankBehind = (text: string, at: Offset): string => (at >= text.length || /[\r\n]/.test(text[at]!) ? '' : '\n');
