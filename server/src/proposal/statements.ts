import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import { flatSpan, joinFlat, movedFlat, sliceFlat } from '../markdown/flat.js';
import type { Block, FlatText, ListItem, MarkdownTree, Paragraph, TableRow } from '../markdown/tree.js';
import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import type { Offset, Span } from '../text/span.js';
import { sameEnds } from '../text/stretches.js';
import { leadInsOf } from './leadIns.js';
import type { Section, Statement } from './model.js';
import { contentsLists, isForTheAuthor, isOnlyLink, isPaperwork, isPaperworkRow } from './notStatements.js';
import { isLabelText, type HeadingLine } from './outline.js';
import { sectionFinder } from './sections.js';
import { behindClauseNumber, splitSentences } from './sentences.js';
import { isAllStrong, onOneLine, trimFlat, wordCount } from './words.js';

/** A statement that has not been read yet. */
export type UnreadStatement = Omit<Statement, 'reading'>;

export interface StatementSource extends Named {
  readonly text: string;
  readonly tree: MarkdownTree;
  readonly lines: readonly HeadingLine[];
  readonly sections: readonly Section[];
}

/** Whom statements speak of. */
export interface Named {
  /** Names as the document has them, '' where unknown. */
  readonly us: string;
  readonly partner: string;
  /** Names of several partners: then the one that a heading names is meant. */
  readonly partners: readonly string[];
}

/** All statements of the body in document order: sentences, items without their sub-lists, rows. */
export function statementsOf(source: StatementSource): readonly UnreadStatement[] {
  const { lines } = source;
  const given = givenBy(source);
  const last = lastRuns.get(lines);
  const same = last && isSameGiven(last.given, given) ? sameEnds(last.given.blocks, given.blocks) : undefined;
  const runs = runsOf(lines);
  const sectionAt = sectionFinder(source.sections);
  const found = runs.map((run, index) => {
    const end = runs[index + 1]?.start ?? given.blocks.length;
    const isSame = same && (end <= same.first || run.start >= given.blocks.length - same.last);
    return (isSame ? last?.found[index] : undefined) ?? statementsOfRun({ ...run, end }, given, sectionAt);
  });
  lastRuns.set(lines, { given, found });
  const statements: UnreadStatement[] = [];
  for (const ofRun of found) for (const statement of ofRun) statements.push(statement);
  return statements;
}

/** What decides what the statements are, besides the heading lines. */
interface Given {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly named: Named;
  /** Numbers of the lists that are not read. */
  readonly skippedLists: ReadonlySet<number>;
}

const givenBy = ({ text, tree: { blocks }, sections, us, partner, partners }: StatementSource): Given => ({
  text,
  blocks,
  sections,
  named: { us, partner, partners },
  skippedLists: contentsLists(blocks),
});

const isSameGiven = (a: Given, b: Given): boolean =>
  a.sections === b.sections &&
  a.blocks.length === b.blocks.length &&
  isSameNamed(a.named, b.named) &&
  areEqual([...a.skippedLists], [...b.skippedLists]);

/** What was found last with the same heading lines. */
const lastRuns = new WeakMap<
  readonly HeadingLine[],
  { readonly given: Given; readonly found: readonly (readonly UnreadStatement[])[] }
>();

/**
 * From one marked heading to the next: the lines that stand in it, the heading first, and the headings that are open
 * above it. Nothing outside decides what is a statement in it.
 */
interface Run {
  /** Index of its first block. */
  readonly start: number;
  readonly lines: readonly HeadingLine[];
  readonly above: readonly HeadingLine[];
}

const runsOf = derived((lines: readonly HeadingLine[]): readonly Run[] => {
  const runs: (Run & { lines: HeadingLine[] })[] = [{ start: 0, lines: [], above: [] }];
  let open: readonly HeadingLine[] = [];
  for (const line of lines) {
    if (line.kind === 'heading' && line.block > 0) runs.push({ start: line.block, lines: [], above: open });
    runs.at(-1)!.lines.push(line);
    open = opened(open, line);
  }
  return runs;
});

/** The headings that are open below a line; labels open none. */
const opened = (open: readonly HeadingLine[], line: HeadingLine): readonly HeadingLine[] =>
  line.kind === 'label' ? open : [...open.filter((each) => each.depth < line.depth), line];

function statementsOfRun(
  { start, end, lines, above }: Run & { readonly end: number },
  { text, blocks, named, skippedLists }: Given,
  sectionAt: ReturnType<typeof sectionFinder>,
): readonly UnreadStatement[] {
  const lineByBlock = new Map(lines.map((line) => [line.block, line]));
  const leadInOf = leadInsOf(blocks, { start, end }, lineByBlock);
  let trail = trailOf(above);
  let open = above;
  let inPaperwork = false;
  return blocks.slice(start, end).flatMap((block, offset) => {
    const index = start + offset;
    const line = lineByBlock.get(index);
    if (line) {
      inPaperwork = isPaperwork(line.words);
      open = opened(open, line);
      trail = trailOf(open);
    }
    if (line || inPaperwork || !isRead(text, blocks, index, skippedLists)) return [];
    return statementsIn(block, { leadIn: leadInOf(index), trail, named }, sectionAt(block.span.start));
  });
}

/** Words of the open headings, outermost first. */
const trailOf = (open: readonly HeadingLine[]): readonly string[] => open.map((each) => onOneLine(each.words));

function statementsIn(block: Block, surroundings: Surroundings, section: number): UnreadStatement[] {
  const shape = block.type === 'item' ? 'item' : block.type === 'row' ? 'row' : 'sentence';
  const checked = block.type === 'item' && block.checked !== undefined ? { checked: block.checked } : {};
  const origin = originOf(block);
  return draftsOf(block, surroundings).map((draft) => {
    const { content, length, context } = draft;
    const before = lastPlaced.get(draft);
    if (before?.origin === origin && before.statement.section === section) return before.statement;
    const placed = movedFlat(content, origin);
    const span = { start: placed.origin, end: placed.origin + length };
    const statement: UnreadStatement = { span, content: placed, shape, context, section, ...checked };
    lastPlaced.set(draft, { origin, statement });
    return statement;
  });
}

/** Where a draft was placed last, so that a statement that has not moved is the same. */
const lastPlaced = new WeakMap<Draft, { readonly origin: Offset; readonly statement: UnreadStatement }>();

function isRead(text: string, blocks: readonly Block[], index: number, skippedLists: ReadonlySet<number>): boolean {
  const block = blocks[index]!;
  if (block.type === 'item')
    return !skippedLists.has(block.list) && !standsForOther(text, block) && !isParentLabel(blocks, index);
  if (block.type === 'row') return !isPaperworkRow(block);
  return block.type === 'paragraph' && !standsForOther(text, block);
}

/** What `standsForOther` has found, by the pieces of a block, whose source is the same wherever it stands. */
const knownStandIns = new WeakMap<FlatText['pieces'], boolean>();

/** A paragraph or an item that is only a link, or an item that holds a heading. */
function standsForOther(text: string, block: Paragraph | ListItem): boolean {
  const { content, span } = block;
  const before = knownStandIns.get(content.pieces);
  if (before !== undefined) return before;
  const answer =
    block.type === 'item'
      ? isOnlyLink(text, flatSpan(content, 0, content.text.length)) ||
        isLinkItem(text, span) ||
        isHeadingItem(text, span)
      : isOnlyLink(text, span);
  if (content.pieces.length > 0) knownStandIns.set(content.pieces, answer);
  return answer;
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
  return isLabelOfList(block.content);
}

const isLabelOfList = derivedFromFlat((content) => {
  const words = content.text.trim();
  return isAllStrong(content) || isLabelText(words) || (!/[.;]$/.test(words) && wordCount(words) <= 4);
});

/** A statement wherever its block stands: `content` counts from the block's own origin. */
interface Draft {
  readonly content: FlatText;
  /** Of its span, in the source. */
  readonly length: number;
  readonly context: StatementInContext;
}

/** What else than its own words decides what a block's statements are. */
interface Surroundings {
  readonly leadIn: string;
  /** Words of the headings above it, outermost first. */
  readonly trail: readonly string[];
  readonly named: Named;
}

interface KnownDrafts extends Surroundings {
  readonly block: Block;
  readonly drafts: readonly Draft[];
}

/**
 * The statements of blocks by the pieces of their words, which are the same wherever the block stands. A block in the
 * same surroundings has the same ones, with the same contexts: what was worked out for those need not be again.
 */
const knownDrafts = new WeakMap<FlatText['pieces'], KnownDrafts>();

function draftsOf(block: Block, surroundings: Surroundings): readonly Draft[] {
  const pieces = firstWords(block)?.pieces;
  const before = pieces && knownDrafts.get(pieces);
  if (before && isSameBlock(before.block, block) && areSame(before, surroundings)) return before.drafts;
  const drafts = newDrafts(block, surroundings);
  if (pieces) knownDrafts.set(pieces, { ...surroundings, block, drafts });
  return drafts;
}

/** The first words of a block that stand anywhere: their origin is the block's. */
const firstWords = (block: Block): FlatText | undefined =>
  block.type === 'row'
    ? block.cells.find(({ content }) => content.pieces.length > 0)?.content
    : 'content' in block && block.content.pieces.length > 0
      ? block.content
      : undefined;

const originOf = (block: Block): Offset => firstWords(block)?.origin ?? 0;

/** For blocks of the same pieces. */
const isSameBlock = (a: Block, b: Block): boolean =>
  a.type === b.type &&
  (a.type !== 'item' || a.checked === (b as ListItem).checked) &&
  (a.type !== 'row' || a.columns === (b as TableRow).columns) &&
  (!('content' in a) || a.content.text === (b as Paragraph).content.text);

const areSame = (a: Surroundings, b: Surroundings): boolean =>
  a.leadIn === b.leadIn && isSameNamed(a.named, b.named) && areEqual(a.trail, b.trail);

const isSameNamed = (a: Named, b: Named): boolean =>
  a.us === b.us && a.partner === b.partner && areEqual(a.partners, b.partners);

const areEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((each, index) => each === b[index]));

function newDrafts(block: Block, surroundings: Surroundings): Draft[] {
  const origin = originOf(block);
  return partsOf(block, surroundings.leadIn).flatMap((part): Draft[] => {
    const words = onOneLine(part.content.text);
    if (!/\p{L}{2}/u.test(words) || isForTheAuthor(words)) return [];
    const span = flatSpan(part.content, 0, part.content.text.length);
    return [
      {
        content: movedFlat({ ...part.content, text: words }, -origin),
        length: span.end - span.start,
        context: { ...contextOf(block, part, surroundings), text: words },
      },
    ];
  });
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

function contextOf(block: Block, part: Part, { leadIn, trail, named }: Surroundings): Omit<StatementInContext, 'text'> {
  return {
    heading: trail.at(-1) ?? '',
    leadIn: block.type === 'paragraph' ? part.leadIn : leadIn || part.leadIn,
    columns: block.type === 'row' ? block.columns : [],
    us: named.us,
    partner: partnerMeant(named, trail),
    outerHeadings: trail.slice(0, -1),
    ...(block.type === 'item' && block.checked !== undefined ? { checked: block.checked } : {}),
  };
}

/** In a document for several partners the one of the innermost heading that names one, else none in particular. */
function partnerMeant({ partner, partners }: Named, trail: readonly string[]): string {
  if (partners.length <= 1) return partner;
  return trail.toReversed().flatMap((heading) => partners.find((name) => heading.includes(name)) ?? [])[0] ?? partner;
}
