import { flatSpan, joinFlat, sliceFlat } from '../markdown/flat.js';
import type { Block, FlatText, MarkdownTree } from '../markdown/tree.js';
import type { StatementInContext } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { leadInsOf } from './leadIns.js';
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
  /** Names of several partners: then the one that a heading names is meant. */
  readonly partners: readonly string[];
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
        content: { ...part.content, text: words },
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
      !isHeadingItem(text, block.span) &&
      !isParentLabel(blocks, index)
    );
  if (block.type === 'row') return !isPaperworkRow(block);
  return block.type === 'paragraph' && !isOnlyLink(text, block.span);
}

/** An item that holds a heading: "1. #### Rollout". */
const isHeadingItem = (text: string, span: Span): boolean =>
  /^\s{0,20}(?:[-*+]|\d{1,9}[.)])\s{1,8}#{1,6}\s/.test(text.slice(span.start, span.start + 60));

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
  let governed = false;
  for (const span of splitSentences(text, lineStarts(content))) {
    const start = behindRunInLabel(content, span.start + behindClauseNumber(text.slice(span.start, span.end)));
    const words = text.slice(start, span.end);
    governed ||= /^\(\w{1,4}\)\s/.test(words);
    if (wordCount(words) < 2 || isLabelText(words) || isRunInLabel(sliceFlat(content, start, span.end))) continue;
    parts.push({ content: sliceFlat(content, start, span.end), leadIn: governed ? leadIn : '' });
    if (words.endsWith(':')) leadIn = onOneLine(words);
  }
  return parts;
}

/** "**Monthly minimum.**" at the beginning of a clause. */
const isRunInLabel = (flat: FlatText): boolean =>
  wordCount(flat.text) <= 6 &&
  flat.strong.length > 0 &&
  isAllStrong({ ...flat, text: flat.text.replace(/[.(](?:\w{1,3}\))?/g, (dot) => ' '.repeat(dot.length)) });

/** Where the sentence goes on behind a bold label without a mark: "**Costs** Each side bears its own." */
function behindRunInLabel(content: FlatText, start: number): number {
  const label = strongFrom(content, start);
  if (!label || wordCount(content.text.slice(label.start, label.end)) > 6) return start;
  const gap = /^\s+(?=\p{Lu})/u.exec(content.text.slice(label.end, label.end + 12));
  return gap && /[\p{L}\p{N})]$/u.test(content.text.slice(start, label.end)) ? label.end + gap[0].length : start;
}

/** The bold part that begins at `start`; found by halving, since a paragraph may have thousands. */
function strongFrom({ strong }: FlatText, start: number): Span | undefined {
  let low = 0;
  let high = strong.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strong[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return strong[low]?.start === start ? strong[low] : undefined;
}

const labelledLine = /^\P{Ll}[^:.!?]{0,40}:\s+\S/u;

/**
 * Lines that begin a statement: behind a bold label ("**Term:** two years"), in a paragraph of labelled lines
 * ("Status: active"), and in one of short lines without a mark at their ends, such as names or an address.
 */
function lineStarts({ text, strong }: FlatText): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const span of strong) if (text[span.end - 1] === ':' || text[span.end] === ':') starts.add(span.start);
  if (!text.includes('\n')) return starts;
  const lines = text.split('\n');
  const labelled = lines.filter((line) => labelledLine.test(line.trimStart())).length >= 2;
  const short = lines.every((line) => wordCount(line) <= 5 && !/[.,;:!?]\s*$/.test(line));
  let at = 0;
  for (const line of lines) {
    if (short || (labelled && labelledLine.test(line.trimStart())))
      starts.add(at + line.length - line.trimStart().length);
    at += line.length + 1;
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
    partner: partnerMeant(source, trail),
    outerHeadings: trail.slice(0, -1),
    ...(block.type === 'item' && block.checked !== undefined ? { checked: block.checked } : {}),
  };
}

/** In a document for several partners the one of the innermost heading that names one, else none in particular. */
function partnerMeant({ partner, partners }: StatementSource, trail: readonly string[]): string {
  if (partners.length <= 1) return partner;
  return trail.toReversed().flatMap((heading) => partners.find((name) => heading.includes(name)) ?? [])[0] ?? partner;
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
