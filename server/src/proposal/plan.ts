import type { Frontmatter, PhaseFact } from '../frontmatter/facts.js';
import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import { flatSpan } from '../markdown/flat.js';
import type { Block, FlatText, MarkdownTree, TableRow } from '../markdown/tree.js';
import { derived, recalled } from '../text/derived.js';
import { perItem } from '../text/stretches.js';
import { contains, type Span, type Stated } from '../text/span.js';
import { plainHeading } from './headingRole.js';
import type { Section } from './model.js';
import {
  cellDetails,
  comparableLabel,
  detailsOfBlock,
  joined,
  timeIn,
  type CountRange,
  type Details,
} from './planDetails.js';
import { notSteps, stepNames, stepWords } from './vocabulary/plan.js';

/**
 * One step of the plan as either half states it. Which phase of the programme it is, is for program/ to say: "Phase 1:
 * Design" may be none.
 */
export interface PlanStep {
  readonly origin: 'frontmatter' | 'body';
  /** What it is called: the key, or the label without dates and lengths ("Phase 1: Pilot"). */
  readonly name: Stated<string>;
  /** Number in its label ("Phase 1", "Stage II"), if any. */
  readonly number?: number;
  /** All that is said of it: the key with its values, the heading with its section, the row, the item. */
  readonly span: Span;
  /** ISO days, both included. */
  readonly start?: Stated<string>;
  readonly end?: Stated<string>;
  /** Length in weeks where the words state one. */
  readonly weeks?: Stated<CountRange>;
  readonly customers?: Stated<CountRange>;
  readonly metric?: Stated<string>;
  readonly gate?: Stated<string>;
  readonly result?: Stated<string>;
}

/** The steps of the frontmatter, then those of the body in document order. Linear; looks at 200 steps at most. */
export function planOf(
  frontmatter: Frontmatter | undefined,
  tree: MarkdownTree,
  sections: readonly Section[],
): PlanStep[] {
  const declared = frontmatter?.facts.phases.map((fact) => declaredStep(fact, frontmatter)) ?? [];
  return [...declared, ...bodySteps(tree, sections)];
}

function declaredStep({ name, span, customers, ...fact }: PhaseFact, { keys }: Frontmatter): PlanStep {
  const { start, end, metric, gate, result } = fact;
  const key = keys.get(`phases.${name}`)?.key ?? span;
  return {
    origin: 'frontmatter',
    name: { value: name, span: key, origin: 'frontmatter' },
    span: { start: key.start, end: Math.max(key.end, span.end) },
    ...(start && { start }),
    ...(end && { end }),
    ...(customers && { customers: { ...customers, value: { min: customers.value, max: customers.value } } }),
    ...(metric && { metric }),
    ...(gate && { gate }),
    ...(result && { result }),
  };
}

const mostSteps = 200;

function bodySteps(tree: MarkdownTree, sections: readonly Section[]): PlanStep[] {
  const steps: PlanStep[] = [];
  const year = planYear(tree, sections);
  for (const section of sections) {
    if (!section.heading || steps.length >= mostSteps) continue;
    const label = labelOf(section.heading.words, section.heading.span);
    if (label) steps.push(sectionStep(section, label, tree, year));
  }
  for (const block of labelledBlocks(tree.blocks)) {
    if (steps.length >= mostSteps) break;
    const step = block.type === 'row' ? rowStep(block, year) : lineStep(tree.blocks, block, year);
    if (step && !steps.some(({ span }) => contains(span, step.span))) steps.push(step);
  }
  return steps.sort((a, b) => a.span.start - b.span.start);
}

type Labelled = TableRow | Extract<Block, { type: 'item' | 'paragraph' }>;

/** Rows, items and paragraphs that begin with a step's label. */
const labelledBlocks = perItem((block: Block): Labelled[] => {
  if (block.type === 'row') {
    const [first] = block.cells;
    return first && (isLabelCell(first.content) || isOfPhases(block.columns)) ? [block] : [];
  }
  return (block.type === 'item' || block.type === 'paragraph') && leadOf(block.content) !== undefined ? [block] : [];
});

/** The one year that the headings of a plan name, for rows that say "11 Jan – 5 Mar". */
function planYear(tree: MarkdownTree, sections: readonly Section[]): number | undefined {
  const named = sections
    .filter(({ role, heading }) => role === 'phases' || role === 'timeline' || heading?.depth === 1)
    .flatMap(({ heading }) => heading?.words.match(/\b20\d\d\b/g) ?? []);
  const years = new Set(named);
  for (const year of yearsInColumns(tree.blocks)) years.add(year);
  return years.size === 1 ? Number([...years][0]) : undefined;
}

const yearsInColumns = perItem((block: Block) => (block.type === 'row' ? yearsIn(block.columns) : []));

const yearsIn = derived((columns: readonly string[]) => columns.join(' ').match(/\b20\d\d\b/g) ?? []);

interface Label {
  readonly name: Stated<string>;
  readonly number?: number;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const counted = ['one', 'two', 'three', 'four', 'five', 'six'];
const numberedStep = new RegExp(
  `^(?:${stepWords.join('|')}) {0,2}(?<number>\\d{1,2}|${romans.join('|')}|${counted.join('|')})(?= {0,2}(?:$|[:.,|([–—-]))`,
  'i',
);
const longestLabel = 80;

/** A step's label in the words of a heading, a cell or a line's start; `undefined` where they are none. */
function labelOf(words: string, span: Span): Label | undefined {
  if (words.length > longestLabel) return undefined;
  const said = labelIn(words);
  if (!said) return undefined;
  const { name, number, at } = said;
  // Markup within a label is rare; then the whole of it is the place.
  const exact = span.end - span.start === words.length;
  const place = exact ? { start: span.start + at, end: span.start + at + name.length } : span;
  return { name: { value: name, span: place, origin: 'body' }, ...(number !== undefined && { number }) };
}

/** The label in the words, and where it begins. */
const labelIn = recalled((words): { name: string; number: number | undefined; at: number } | undefined => {
  const name = nameIn(plainHeading(words));
  const at = name === '' ? -1 : words.indexOf(name);
  if (at < 0) return undefined;
  const number = numberOf(name);
  const isNamed = stepNames.includes(comparableLabel(name));
  return number === undefined && !isNamed ? undefined : { name, number, at };
});

const isLabel = (words: string): boolean => words.length <= longestLabel && labelIn(words) !== undefined;

/** Whether the words of a cell are a step's label. */
const isLabelCell = derivedFromFlat(({ text }) => isLabel(text.trim()));

/** The label without what says when, in brackets or behind a bar, comma or dash: "Phase 1: Pilot (6 weeks)". */
function nameIn(words: string): string {
  const cut = words
    .replace(/\s*[([].{0,80}$/u, '')
    .replace(/\s*[,|:–—-]?\s*\b(?:weeks?|months?|days?)\s?\d.{0,40}$/iu, '')
    .replace(/\s*[,|–—-]\s*(?=\S*\d).{0,80}$/u, '');
  return cut.replace(/[\s:–—-]+$/u, '');
}

function numberOf(name: string): number | undefined {
  const written = numberedStep.exec(name)?.groups?.['number']?.toLowerCase();
  if (written === undefined || notSteps.includes(comparableLabel(name))) return undefined;
  if (/^\d/.test(written)) return Number(written);
  return (romans.includes(written) ? romans : counted).indexOf(written) + 1;
}

function sectionStep(section: Section, label: Label, tree: MarkdownTree, year: number | undefined): PlanStep {
  const { heading, whole } = section;
  const inside = blocksWithin(tree.blocks, whole).filter((block) => block.type !== 'heading');
  const said = [timeIn(heading!.words, heading!.span, year), ...inside.map((block) => detailsOfBlock(block, year))];
  return stepSaid(section, said, () => ({ ...label, span: whole }));
}

/** The step of a section, row or line, the same for as long as the very same is said of it. */
function stepSaid(of: object, said: readonly Details[], what: () => Label & Pick<PlanStep, 'span'>): PlanStep {
  const known = knownSteps.get(of);
  if (known?.said.length === said.length && said.every((each, index) => each === known.said[index])) return known.step;
  const step: PlanStep = { origin: 'body', ...what(), ...joined(said) };
  knownSteps.set(of, { said, step });
  return step;
}

const knownSteps = new WeakMap<object, { readonly said: readonly Details[]; readonly step: PlanStep }>();

/** Index of the first block that begins at a place or behind it: blocks stand in the order of the text. */
function firstFrom(blocks: readonly Block[], start: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(blocks: readonly Block[], block: Block): number {
  let index = firstFrom(blocks, block.span.start);
  while (blocks[index] !== block) index++;
  return index;
}

/** Blocks that lie wholly within a span. */
function blocksWithin(blocks: readonly Block[], span: Span): Block[] {
  const low = firstFrom(blocks, span.start);
  const found: Block[] = [];
  for (let index = low; index < blocks.length && blocks[index]!.span.start < span.end; index++) {
    if (contains(span, blocks[index]!.span)) found.push(blocks[index]!);
  }
  return found;
}

/** A row whose first cell is a step's label: "Crawl | 11 Jan – 5 Mar 2027 | 2 customers". */
function rowStep(row: TableRow, year: number | undefined): PlanStep | undefined {
  const [first, ...others] = row.cells;
  if (!first) return undefined;
  const words = first.content.text.trim();
  const label = labelOf(words, trimmedSpan(first.content)) ?? bareNumber(row);
  if (!label) return undefined;
  const said = others.map(({ content }, index) => cellDetails(row.columns[index + 1] ?? '', content, year));
  return stepSaid(row, [timeIn(words, first.span, year), ...said], () => ({ ...label, span: row.span }));
}

const phaseColumns = ['phase', 'phases', 'stage'];
const isOfPhases = derived((columns: readonly string[]) => phaseColumns.includes(comparableLabel(columns[0] ?? '')));

/** "1 | Pilot | 6 weeks" below "Phase". */
function bareNumber({ columns, cells }: TableRow): Label | undefined {
  const first = cells[0];
  const words = first?.content.text.trim() ?? '';
  if (!isOfPhases(columns) || !first || words === '' || words.length > longestLabel) return undefined;
  const number = /^\d{1,2}$/.test(words) ? Number(words) : undefined;
  const name = number === undefined ? nameIn(words) : words;
  if (name === '') return undefined;
  return {
    name: { value: name, span: trimmedSpan(first.content), origin: 'body' },
    ...(number !== undefined && { number }),
  };
}

/** "**Phase 1: Pilot (6 weeks)**: two customers …" as an item or paragraph. What is below an item belongs to it. */
function lineStep(
  blocks: readonly Block[],
  block: Exclude<Labelled, TableRow>,
  year: number | undefined,
): PlanStep | undefined {
  const words = leadOf(block.content);
  if (words === undefined) return undefined;
  const { text } = block.content;
  const label = labelOf(words, flatSpan(block.content, 0, words.length));
  if (!label) return undefined;
  const below = childrenOf(blocks, indexOf(blocks, block));
  const last = below.at(-1) ?? block;
  const said = [timeIn(text, undefined, year, block.content), detailsOfBlock(block, year)];
  const ofBelow = below.map((each) => detailsOfBlock(each, year));
  return stepSaid(block, [...said, ...ofBelow], () => ({
    ...label,
    span: { start: block.span.start, end: Math.max(block.span.end, last.span.end) },
  }));
}

/** The words at the start of a line where they are a step's label. */
const leadOf = derivedFromFlat(({ text, strong }): string | undefined => {
  const bold = strong[0];
  const end = bold && bold.start === 0 ? bold.end : /:(?!\d)|\n| [–—] /.exec(text.slice(0, 2 * longestLabel))?.index;
  const lead = text.slice(0, end ?? text.length).replace(/[:\s]+$/, '');
  // "Phase 1: Pilot" has a colon of its own.
  const behind = /^:\s*(.{1,60}?)(?=[:.\n]|\s[–—]|$)/.exec(text.slice(lead.length));
  const words = numberOf(lead) !== undefined && behind && !(bold && bold.start === 0) ? lead + behind[0] : lead;
  return isLabel(words) ? words : undefined;
});

/** The items and paragraphs below an item; they stand right behind it. */
function childrenOf(blocks: readonly Block[], index: number): Block[] {
  const children: Block[] = [];
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next]!;
    const above = block.type === 'item' ? block.parent : block.type === 'paragraph' ? block.item : -1;
    if (above < index) break;
    children.push(block);
  }
  return children;
}

function trimmedSpan(content: FlatText): Span {
  const words = content.text.trim();
  const start = content.text.indexOf(words);
  return flatSpan(content, start, start + words.length);
}
