import type { Frontmatter, PhaseFact } from '../frontmatter/facts.js';
import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import { flatSpan } from '../markdown/flat.js';
import type { Block, FlatText, MarkdownTree, TableRow } from '../markdown/tree.js';
import { derived, keptBy, recalled } from '../text/derived.js';
import { readPeriod, readWeeks } from '../text/periods.js';
import { perItem } from '../text/stretches.js';
import { contains, type Span, type Stated } from '../text/span.js';
import { plainHeading } from './headingRole.js';
import type { Section } from './model.js';
import {
  customerAdjectives,
  customerNouns,
  notSteps,
  stepFields,
  stepNames,
  stepWords,
  type StepField,
} from './vocabulary/plan.js';

/** A count, or the two ends of one ("5–10"). */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

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

type Details = Pick<PlanStep, 'start' | 'end' | 'weeks' | 'customers' | 'metric' | 'gate' | 'result'>;

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

const comparableLabel = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

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

/** The first of each detail counts. */
function joined(details: readonly Details[]): Details {
  return details.reduceRight((all, each) => ({ ...all, ...each }), {});
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

const detailsOfBlock = (block: Block, year: number | undefined): Details => keptDetails(block, { year });

const keptDetails = keptBy((block: Block, { year }: { year: number | undefined }): Details => {
  if (block.type === 'row') {
    const [label, value, ...more] = block.cells;
    return label && value && more.length === 0 ? cellDetails(label.content.text, value.content, year) : {};
  }
  if (block.type !== 'item' && block.type !== 'paragraph') return {};
  const details: Details[] = [];
  let at = 0;
  for (const line of block.content.text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 40) {
      const field = fieldOf(line.slice(0, colon));
      if (field) details.push(fieldDetails(field, block.content, at + colon + 1, at + line.length, year));
    }
    details.push(customersIn(block.content, at, at + line.length));
    at += line.length + 1;
  }
  return joined(details);
});

const fieldByWords = new Map<string, StepField>(
  Object.entries(stepFields).flatMap(([field, names]) => names.map((name) => [name, field as StepField] as const)),
);

const fieldOf = (words: string): StepField | undefined => fieldByWords.get(comparableLabel(words));

const cellDetails = (column: string, content: FlatText, year: number | undefined): Details =>
  keptCell(content, { column, year });

const keptCell = keptBy(
  (content: FlatText, { column, year }: { column: string; year: number | undefined }): Details => {
    const field = fieldOf(column);
    if (field) return fieldDetails(field, content, 0, content.text.length, year);
    return { ...timeIn(content.text, undefined, year, content), ...customersIn(content, 0, content.text.length) };
  },
);

function fieldDetails(
  field: StepField,
  content: FlatText,
  from: number,
  to: number,
  year: number | undefined,
): Details {
  const words = content.text.slice(from, to).trim();
  if (words === '' || /^(?:[-–—?]|tbd|n\/a|none)$/i.test(words)) return {};
  const start = from + content.text.slice(from, to).indexOf(words);
  const span = flatSpan(content, start, start + words.length);
  if (field === 'dates' || field === 'length') {
    const bare = field === 'length' ? /^\d{1,3}$/.exec(words) : null;
    const weeks = bare ? { min: Number(bare[0]), max: Number(bare[0]) } : undefined;
    return weeks ? { weeks: { value: weeks, span, origin: 'body' } } : timeIn(words, span, year);
  }
  if (field === 'customers') {
    const count = countIn(words);
    return count ? { customers: { value: count, span, origin: 'body' } } : {};
  }
  return { [field]: { value: words, span, origin: 'body' } };
}

/** Dates and length that the words state. `place` is where the whole words stand; with `content` the exact place is found. */
function timeIn(words: string, place: Span | undefined, year: number | undefined, content?: FlatText): Details {
  const key = content ?? place;
  const known = key && knownTimes.get(key);
  if (known?.words === words && known.year === year) return known.details;
  const details = newTime(words, place, year, content);
  if (key) knownTimes.set(key, { words, year, details });
  return details;
}

/** By the text or the place of the words: what stays where it is names the same days. */
const knownTimes = new WeakMap<
  object,
  { readonly words: string; readonly year: number | undefined; readonly details: Details }
>();

function newTime(words: string, place: Span | undefined, year: number | undefined, content?: FlatText): Details {
  const period = readPeriod(words, year);
  const weeks = readWeeks(words);
  const at = (span: Span): Span => (content ? flatSpan(content, span.start, span.end) : (place ?? span));
  const start = period?.start;
  const end = period?.end;
  return {
    ...(period && start !== undefined && { start: { value: start, span: at(period.span), origin: 'body' as const } }),
    ...(period && end !== undefined && { end: { value: end, span: at(period.span), origin: 'body' as const } }),
    ...(weeks && {
      weeks: { value: { min: weeks.min, max: weeks.max }, span: at(weeks.span), origin: 'body' as const },
    }),
  };
}

const customers = new RegExp(
  `(?<![\\w.,/%-])(\\d{1,4})(?: {0,2}(?:[-–—]|to) {0,2}(\\d{1,4}))? (?:(?:${customerAdjectives.join('|')}) ){0,2}(?:${customerNouns.join('|')})\\b`,
  'i',
);

function customersIn(content: FlatText, from: number, to: number): Details {
  const match = customers.exec(content.text.slice(from, Math.min(to, from + 400)));
  if (!match) return {};
  const span = flatSpan(content, from + match.index, from + match.index + match[0].length);
  const min = Number(match[1]);
  return { customers: { value: { min, max: Number(match[2] ?? min) }, span, origin: 'body' } };
}

function countIn(words: string): CountRange | undefined {
  const match = /(?<![\w.,/%-])(\d{1,4})(?: {0,2}(?:[-–—]|to) {0,2}(\d{1,4}))?(?![\w%.])/.exec(words.slice(0, 100));
  return match ? { min: Number(match[1]), max: Number(match[2] ?? match[1]) } : undefined;
}

function trimmedSpan(content: FlatText): Span {
  const words = content.text.trim();
  const start = content.text.indexOf(words);
  return flatSpan(content, start, start + words.length);
}
