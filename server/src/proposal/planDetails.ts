import type { Block, FlatText } from '../markdown/tree.js';
import { flatSpan } from '../markdown/flat.js';
import { keptBy } from '../text/derived.js';
import { readPeriod, readWeeks } from '../text/periods.js';
import type { Span } from '../text/span.js';
import type { PlanStep } from './plan.js';
import { customerAdjectives, customerNouns, stepFields, type StepField } from './vocabulary/plan.js';

/** A count, or the two ends of one ("5–10"). */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** What a heading, a row or a line says of a step of the plan. */
export type Details = Pick<PlanStep, 'start' | 'end' | 'weeks' | 'customers' | 'metric' | 'gate' | 'result'>;

/** The first of each detail counts. */
export function joined(details: readonly Details[]): Details {
  return details.reduceRight((all, each) => ({ ...all, ...each }), {});
}

/** A label as it is compared: small letters, figures and single blanks. */
export const comparableLabel = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

/** What a block says of the step it stands in; days without a year are of `year`. */
export const detailsOfBlock = (block: Block, year: number | undefined): Details => keptDetails(block, { year });

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

/** What a cell says, by the words of its column. */
export const cellDetails = (column: string, content: FlatText, year: number | undefined): Details =>
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
export function timeIn(words: string, place: Span | undefined, year: number | undefined, content?: FlatText): Details {
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
