import { months, ordinals } from './quantityWords.js';

/** Parts of a date by name; what a form does not have is undefined. */
type DateParts = Readonly<Record<string, string | undefined>>;

interface DateForm {
  /** Without anchors; every quantifier in it is bounded. */
  readonly pattern: string;
  readonly read: (parts: DateParts) => string | undefined;
}

const monthName = `(?<name>${months.flat().join('|')})\\.?`;
const year = '(?<year>(?:19|20)\\d\\d)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';

/**
 * The ways people write a date, those with more parts first, so that "30 June 2027" is not read as "June 2027".
 * Days that do not exist match, too, and give nothing: the words are a date, only not one of the calendar.
 */
const dateForms: readonly DateForm[] = [
  { pattern: `${year}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?:T[\\d:.Z+-]{1,24})?`, read: numbered },
  { pattern: `(?<first>\\d{1,2})(?<sign>[/.-])(?<second>\\d{1,2})\\k<sign>${year}`, read: dayOrMonthFirst },
  { pattern: `${day} {0,2}(?:of )?${monthName},? {0,2}${year}`, read: named },
  { pattern: `${monthName} {0,2}${day},? {0,2}${year}`, read: named },
  { pattern: `${year}[- ]?W(?<week>\\d{1,2})`, read: lastOfWeek },
  { pattern: `(?:calendar )?(?:week|CW|W) ?(?<week>\\d{1,2})(?:,| of|/)? ?${year}`, read: lastOfWeek },
  { pattern: `${year}[- ]?Q(?<quarter>[1-4])`, read: lastOfQuarter },
  { pattern: `Q(?<quarter>[1-4])(?:,| of|/|-)? ?(?:FY|CY)?${year}`, read: lastOfQuarter },
  { pattern: `(?<ordinal>${ordinals.join('|')}) quarter(?:,| of)? ${year}`, read: lastOfQuarter },
  { pattern: `H(?<half>[12])(?:,| of|/)? ?${year}`, read: lastOfHalf },
  { pattern: `${monthName},? (?:of )?${year}`, read: lastOfMonth },
  { pattern: `${year}-(?<month>0[1-9]|1[0-2])`, read: lastOfMonth },
];

const wholeForms = dateForms.map(({ pattern, read }) => ({ read, regexp: new RegExp(`^(?:${pattern})$`, 'i') }));

/** Longest text that can be a date: "30th of September, 2027" with room to spare. */
const maxLength = 60;

/**
 * The ISO day that `text` is, if it is a date and nothing else; weeks, months, quarters and halves as their last day.
 * `undefined` for other words, for days that do not exist and for "03/04/2027", which may be either of two days.
 */
export function parseDate(text: string): string | undefined {
  const words = text.length > maxLength ? '' : text.trim();
  for (const { regexp, read } of wholeForms) {
    const match = regexp.exec(words);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}

/** A regular expression source that matches every form of date, for finding dates in prose. Has no named groups. */
export const anyDate: string = dateForms
  .map(({ pattern }) => pattern.replaceAll('\\k<sign>', '[-/.]').replace(/\(\?<\w+>/g, '(?:'))
  .join('|');

function numbered({ year, month, day }: DateParts): string | undefined {
  return isoDay(Number(year), Number(month), Number(day));
}

/** 30/06/2027 and 06/30/2027 are one day; 03/06/2027 may be two. With dots the day always stands first. */
function dayOrMonthFirst({ first, second, sign, year }: DateParts): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12 || a === b) return isoDay(Number(year), b, a);
  return b > 12 ? isoDay(Number(year), a, b) : undefined;
}

function named({ year, name, day }: DateParts): string | undefined {
  return isoDay(Number(year), monthOf(name), Number(day));
}

function lastOfMonth({ year, name, month }: DateParts): string | undefined {
  return lastDayOf(Number(year), name === undefined ? Number(month) : monthOf(name));
}

function lastOfQuarter({ year, quarter, ordinal = '' }: DateParts): string | undefined {
  const number = quarter === undefined ? ordinals.indexOf(ordinal.toLowerCase()) + 1 : Number(quarter);
  return lastDayOf(Number(year), number * 3);
}

function lastOfHalf({ year, half }: DateParts): string | undefined {
  return lastDayOf(Number(year), Number(half) * 6);
}

/** ISO weeks: week 1 holds the 4th of January, and a week ends on Sunday. */
function lastOfWeek({ year, week }: DateParts): string | undefined {
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  const sunday = new Date(fourth + (7 - weekday + (Number(week) - 1) * 7) * millisecondsPerDay);
  const isWeekOfYear = new Date(sunday.getTime() - 3 * millisecondsPerDay).getUTCFullYear() === Number(year);
  return Number(week) >= 1 && isWeekOfYear ? sunday.toISOString().slice(0, 10) : undefined;
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;

const monthOf = (name = ''): number => months.findIndex((forms) => forms.includes(name.toLowerCase())) + 1;

const lastDayOf = (year: number, month: number): string | undefined =>
  isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** `undefined` for a day that is not in the calendar. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
