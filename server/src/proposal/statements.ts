import { flatSpan, joinFlat, sliceFlat } from '../markdown/flat.js';
import type { Block, FlatText, MarkdownTree } from '../markdown/tree.js';
import type { StatementInContext } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { leadInsOf, type LeadInOf } from './leadIns.js';
import type { Section, Statement } from './model.js';
import { contentsLists, isForTheAuthor, isOnlyLink, isPaperwork, isPaperworkRow } from './notStatements.js';
import { isLabelText, type HeadingLine } from './outline.js';
import { sectionFinder } from './sections.js';
import { behindClauseNumber, splitSentences } from './sentences.js';
import { isAllStrong, onOneLine, trimFlat, wordCount } from './words.js';

/** A statement that has not been read yet. */
export type UnreadStatement = Omit<Statement, 'reading'>;

export interface StatementSource {
  readonly text: string;
  readonly tree: MarkdownTree;
  readonly lines: readonly HeadingLine[];
  readonly sections: readonly Section[];
  /** Names as the document has them, '' where unknown. */
  readonly us: string;
  readonly partner: string;
}

/** All statements of the body in document order: sentences, items without their sub-lists, rows. */
export function statementsOf(source: StatementSource): UnreadStatement[] {
  const { tree } = source;
  const lineByBlock = new Map(source.lines.map((line) => [line.block, line]));
  const leadInOf = leadInsOf(tree, lineByBlock);
  const skippedLists = contentsLists(tree.blocks);
  const headings = headingTrail();
  const sectionAt = sectionFinder(source.sections);
  const statements: UnreadStatement[] = [];
  tree.blocks.forEach((block, index) => {
    const line = lineByBlock.get(index);
    if (line) headings.enter(line);
    if (line || !isRead(source.text, tree.blocks, index, skippedLists) || headings.inPaperwork()) return;
    const section = sectionAt(block.span.start);
    for (const part of partsOf(block, leadInOf(index))) {
      const words = onOneLine(part.content.text);
      if (!/\p{L}{2}/u.test(words) || isForTheAuthor(words)) continue;
      const context = contextOf(source, block, part, headings, leadInOf(index) || part.leadIn);
      statements.push({
        span: flatSpan(part.content, 0, part.content.text.length),
        content: part.content,
        shape: block.type === 'item' ? 'item' : block.type === 'row' ? 'row' : 'sentence',
        context: { ...context, text: words },
        section,
        ...(block.type === 'item' && block.checked !== undefined ? { checked: block.checked } : {}),
      });
    }
  });
  return statements;
}

function isRead(text: string, blocks: readonly Block[], index: number, skippedLists: ReadonlySet<number>): boolean {
  const block = blocks[index]!;
  if (block.type === 'item')
    return (
      !skippedLists.has(block.list) &&
      !isOnlyLink(text, flatSpan(block.content, 0, block.content.text.length)) &&
      !isLinkItem(text, block.span) &&
      !isParentLabel(blocks, index)
    );
  if (block.type === 'row') return !isPaperworkRow(block);
  return block.type === 'paragraph' && !isOnlyLink(text, block.span);
}

/** An item whose source, behind its marker, is one link. */
function isLinkItem(text: string, span: Span): boolean {
  const source = text.slice(span.start, Math.min(span.end, span.start + 1000));
  const line = source.split('\n', 1)[0]!.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
  return isOnlyLink(line, { start: 0, end: line.length });
}

/** "Commercial terms" over a sub-list: a label, not a term. */
function isParentLabel(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  if (block.type !== 'item' || next?.type !== 'item' || next.parent !== index) return false;
  const words = block.content.text.trim();
  return isAllStrong(block.content) || isLabelText(words) || (!/[.;]$/.test(words) && wordCount(words) <= 4);
}

interface Part {
  readonly content: FlatText;
  /** For "(a) …" lines within one paragraph: the sentence with the colon above them. */
  readonly leadIn: string;
}

function partsOf(block: Block, leadIn: string): Part[] {
  if (block.type === 'row')
    return [
      {
        content: joinFlat(
          block.cells.map((cell) => trimFlat(cell.content)),
          ' | ',
        ),
        leadIn: '',
      },
    ];
  if (block.type === 'item') return [{ content: trimFlat(block.content), leadIn: '' }];
  return block.type === 'paragraph' ? sentencesOf(block.content, leadIn) : [];
}

function sentencesOf(content: FlatText, blockLeadIn: string): Part[] {
  const { text } = content;
  const parts: Part[] = [];
  let leadIn = blockLeadIn;
  for (const span of splitSentences(text, labelStarts(content))) {
    const sentence = text.slice(span.start, span.end);
    const start = span.start + behindClauseNumber(sentence);
    const words = text.slice(start, span.end);
    const lettered = /^\(\w{1,4}\)\s/.test(words);
    const flat = sliceFlat(content, start, span.end);
    if (!isLabelText(words) && !isRunInLabel(flat))
      parts.push({ content: flat, leadIn: lettered || parts.at(-1)?.leadIn ? leadIn : '' });
    if (words.endsWith(':')) leadIn = onOneLine(words);
  }
  return parts;
}

/** "**Monthly minimum.**" at the beginning of a clause. */
const isRunInLabel = (flat: FlatText): boolean =>
  wordCount(flat.text) <= 6 &&
  flat.strong.length > 0 &&
  isAllStrong({ ...flat, text: flat.text.replace(/[.(](?:\w{1,3}\))?/g, (dot) => ' '.repeat(dot.length)) });

/** Where a bold label opens a line: "**Term:** two years". */
function labelStarts(content: FlatText): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const span of content.strong) {
    const endsInColon = content.text[span.end - 1] === ':' || content.text[span.end] === ':';
    if (endsInColon) starts.add(span.start);
  }
  return starts;
}

function contextOf(
  source: StatementSource,
  block: Block,
  part: Part,
  headings: HeadingTrail,
  leadIn: string,
): Omit<StatementInContext, 'text'> {
  const trail = headings.trail();
  return {
    heading: trail.at(-1) ?? '',
    leadIn: block.type === 'paragraph' ? part.leadIn : leadIn,
    columns: block.type === 'row' ? block.columns : [],
    us: source.us,
    partner: source.partner,
    outerHeadings: trail.slice(0, -1),
    ...(block.type === 'item' && block.checked !== undefined ? { checked: block.checked } : {}),
  };
}

interface HeadingTrail {
  readonly enter: (line: HeadingLine) => void;
  /** Words of the open headings, outermost first; labels are none. */
  readonly trail: () => readonly string[];
  readonly inPaperwork: () => boolean;
}

function headingTrail(): HeadingTrail {
  let open: HeadingLine[] = [];
  let trail: readonly string[] = [];
  let paperwork = false;
  return {
    enter: (line) => {
      paperwork = isPaperwork(line.words);
      if (line.kind === 'label') return;
      open = [...open.filter((each) => each.depth < line.depth), line];
      trail = open.map((each) => onOneLine(each.words));
    },
    trail: () => trail,
    inPaperwork: () => paperwork,
  };
}
