import { months, ordinals } from './quantityWords.js';
import type { Span } from './span.js';

/**
 * Stretches of time as plans write them: "11 Jan – 5 Mar 2027", "Q1 2027", "January to March", "weeks 1–6", "6 weeks".
 * Days are ISO days, both included; a month, week or quarter begins on its first day and ends on its last.
 */
export interface Period {
  /** `undefined` where only an end is named ("until June 2027"), or a start alone for the other. */
  readonly start?: string;
  readonly end?: string;
  /** Relative to the text that was read. */
  readonly span: Span;
}

/** A length of time, in weeks. People mean four weeks by a month as well as a month of the calendar: both ends say so. */
export interface WeekRange {
  readonly min: number;
  readonly max: number;
  readonly span: Span;
}

const monthNames = months.flat().join('|');
const dash = '[-–—]|to|until|till|through|and';

/** One point in time; every quantifier is bounded. The year may be missing where the other end or the plan has it. */
const point = [
  '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d',
  `\\d{1,2}(?:st|nd|rd|th|\\.)? {0,2}(?:of )?(?:${monthNames})\\b\\.?(?:,? {0,2}(?:19|20)\\d\\d)?`,
  `(?:${monthNames})\\b\\.? {0,2}\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,? {0,2}(?:19|20)\\d\\d)?`,
  `(?:${monthNames})\\b\\.?(?:,? {0,2}(?:19|20)\\d\\d)?`,
  '(?:19|20)\\d\\d[- ]?Q[1-4]',
  '(?:19|20)\\d\\d[- ]?W\\d{1,2}',
  'Q[1-4](?:,| of|/|-)? ?(?:(?:19|20)\\d\\d)?(?!\\d)',
  `(?:${ordinals.join('|')}) quarter(?:(?:,| of)? (?:19|20)\\d\\d)?`,
  'H[12](?:,| of|/)? ?(?:19|20)\\d\\d',
  '(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?!\\d|-)',
].join('|');

const range = new RegExp(`(?<![\\w./-])(?<from>${point}) {0,3}(?:${dash}) {0,3}(?<to>${point})(?![\\w])`, 'gi');
const single = new RegExp(
  `(?<before>\\b(?:until|by|to|ends?|ending) {1,3})?(?<![\\w./-])(?<one>${point})(?![\\w])`,
  'gi',
);
/** "11–22 March 2027" */
const daysOfMonth = new RegExp(
  `(?<![\\w./-])(?<from>\\d{1,2}) {0,2}[-–—] {0,2}(?<to>\\d{1,2}(?:st|nd|rd|th|\\.)? {0,2}(?:${monthNames})\\b\\.?(?:,? {0,2}(?:19|20)\\d\\d)?)(?![\\w])`,
  'gi',
);
const longest = 400;

interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly months?: number;
  readonly week?: number;
}

/**
 * The first stretch of time in `text` (its first 400 characters), with `year` for what names none; `undefined` where
 * there is none, where its year is unknown, or where a day does not exist. A range in the wrong order is returned as it
 * stands: whoever asks can say so. "March" and "may" alone, without a year or a day, are words.
 */
export function readPeriod(text: string, year?: number): Period | undefined {
  const words = text.slice(0, longest);
  if (!/\d|[a-z]{3}/i.test(words)) return undefined;
  for (const regexp of [daysOfMonth, range]) {
    for (const match of words.matchAll(regexp)) {
      const period = periodOf(match.groups!['from']!, match.groups!['to']!, year, spanOf(match));
      if (period) return period;
    }
  }
  for (const match of words.matchAll(single)) {
    const stated = pointOf(match.groups!['one']!);
    if (!stated || (stated.year === undefined && (year === undefined || isBareMonth(stated)))) continue;
    const [start, end] = daysOf({ ...stated, year: stated.year ?? year! });
    if (start === undefined || end === undefined) continue;
    const span = spanOf(match);
    if (match.groups!['before'] !== undefined) return { end, span };
    return stated.day === undefined ? { start, end, span } : { start, span };
  }
  return undefined;
}

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index!, end: match.index! + match[0].length });

const isBareMonth = ({ year, month, day, months: length }: Point): boolean =>
  year === undefined && month !== undefined && day === undefined && length === 1;

function periodOf(from: string, to: string, year: number | undefined, span: Span): Period | undefined {
  const last = pointOf(to);
  if (!last) return undefined;
  const first = /^\d{1,2}$/.test(from) ? { ...last, day: Number(from) } : pointOf(from);
  if (!first) return undefined;
  const endYear = last.year ?? year;
  if (endYear === undefined) return undefined;
  // "Nov – Feb 2027" begins in the year before.
  const wraps = first.year === undefined && (first.month ?? 0) > (last.month ?? 13);
  const startYear = first.year ?? (wraps ? endYear - 1 : endYear);
  const [start] = daysOf({ ...first, year: startYear });
  const [, end] = daysOf({ ...last, year: endYear });
  return start === undefined || end === undefined ? undefined : { start, end, span };
}

function pointOf(words: string): Point | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const year = /(?:19|20)\d\d/.exec(words)?.[0];
  const rest = words.replace(/(?:19|20)\d\d/, ' ').toLowerCase();
  const stated = year === undefined ? {} : { year: Number(year) };
  const quarter = /q([1-4])/.exec(rest)?.[1] ?? ordinalIn(rest);
  if (quarter !== undefined) return { ...stated, month: Number(quarter) * 3 - 2, months: 3 };
  const half = /h([12])/.exec(rest)?.[1];
  const name = /[a-z]{3,9}/g;
  const month = [...rest.matchAll(name)].map(([word]) => monthNumber(word)).find((number) => number > 0);
  if (half !== undefined && month === undefined) return { ...stated, month: Number(half) * 6 - 5, months: 6 };
  const week = /w ?(\d{1,2})/.exec(rest)?.[1];
  if (week !== undefined && month === undefined) return { ...stated, week: Number(week) };
  const numberedMonth = year === undefined ? undefined : /^ -(0[1-9]|1[0-2])$/.exec(rest)?.[1];
  if (numberedMonth !== undefined) return { ...stated, month: Number(numberedMonth), months: 1 };
  if (month === undefined) return undefined;
  const day = /\d{1,2}/.exec(rest)?.[0];
  return day === undefined ? { ...stated, month, months: 1 } : { ...stated, month, day: Number(day) };
}

const monthNumber = (word: string): number => months.findIndex((forms) => forms.includes(word)) + 1;

function ordinalIn(words: string): string | undefined {
  const index = words.includes('quarter') ? ordinals.findIndex((ordinal) => words.includes(ordinal)) : -1;
  return index < 0 ? undefined : String(index + 1);
}

/** First and last day of a point in a known year; `undefined` for days that are not in the calendar. */
function daysOf({ year, month = 1, day, months: length = 1, week }: Point & { year: number }): (string | undefined)[] {
  if (week !== undefined) return week < 1 || week > 53 ? [] : weekDays(year, week);
  if (day !== undefined) return [isoDay(year, month, day), isoDay(year, month, day)];
  return [isoDay(year, month, 1), new Date(Date.UTC(year, month - 1 + length, 0)).toISOString().slice(0, 10)];
}

/** ISO weeks: week 1 holds the 4th of January, and a week begins on Monday. */
function weekDays(year: number, week: number): string[] {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  const monday = fourth + (1 - weekday + (week - 1) * 7) * dayLength;
  return [monday, monday + 6 * dayLength].map((time) => new Date(time).toISOString().slice(0, 10));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

const dayLength = 24 * 60 * 60 * 1000;

/** Days from `start` to `end`, both ISO days and both included; 1 for the same day, 0 or less where they are swapped. */
export const daysBetween = (start: string, end: string): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / dayLength) + 1;

/** The ISO day that lies `days` after `day` (before it where negative). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** The least and the most weeks that a unit stands for. */
const weeksIn = { day: [1 / 7, 1 / 7], week: [1, 1], month: [4, 365.25 / 84] } as const;
const length =
  /(?<![\w.,/-])(?<min>\d{1,3})(?: {0,2}(?:[-–—]|to) {0,2}(?<max>\d{1,3}))?[ -]{0,2}(?<unit>day|week|wk|month)s?\b/i;
/** "Weeks 1–6": from the start of the first to the end of the last. */
const numbered = /\b(?<unit>day|week|month)s? {0,2}(?<min>\d{1,3}) {0,2}(?:[-–—]|to) {0,2}(?<max>\d{1,3})\b/i;

/** How long something takes, as its words say, in weeks; `undefined` where they name no length. */
export function readWeeks(text: string): WeekRange | undefined {
  const words = text.slice(0, longest);
  const counted = numbered.exec(words);
  if (counted) {
    const units = Number(counted.groups!['max']) - Number(counted.groups!['min']) + 1;
    return units > 0 ? weeksOf(units, units, counted) : undefined;
  }
  const match = length.exec(words);
  if (!match) return undefined;
  return weeksOf(Number(match.groups!['min']), Number(match.groups!['max'] ?? match.groups!['min']), match);
}

function weeksOf(min: number, max: number, match: RegExpExecArray): WeekRange {
  const unit = match.groups!['unit']!.toLowerCase();
  const [least, most] = weeksIn[unit === 'wk' ? 'week' : (unit as keyof typeof weeksIn)];
  return { min: min * least, max: max * most, span: spanOf(match) };
}
