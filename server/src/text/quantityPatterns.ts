import type { Quantity } from './quantity.js';
import {
  cadenceWords,
  currencyCodes,
  currencySigns,
  currencyWords,
  durationLeads,
  labelWords,
  magnitudes,
  months,
  noRateLeads,
  notCounted,
  numberWords,
  peopleAdjectives,
  peopleWords,
  pointingWords,
  timeAdjectives,
  timeUnits,
} from './quantityWords.js';

type WithoutSpan<T> = T extends unknown ? Omit<T, 'span'> : never;

/** A quantity without its place, or `nothing` for words that only look like one and must not be read again. */
export type Reading = WithoutSpan<Quantity> | 'nothing';

/** Named parts of a match; `undefined` for a part that is not there. */
type Parts = Readonly<Record<string, string | undefined>>;

interface QuantityPattern {
  /** What no match can do without: a figure, a figure or a written number, or neither of them. */
  readonly needs: 'figure' | 'number' | 'words';
  /** Every quantifier is bounded, so that reading stays linear. */
  readonly regexp: RegExp;
  /** `before` is what stands before the match; `undefined` leaves the words to a later pattern. */
  readonly read: (parts: Parts, before: string) => Reading | undefined;
}

const escaped = (word: string): string => word.replace(/[$.*+?()[\]{}|\\^]/g, '\\$&');
/** Longest first, so that "weeks" is not read as "week". */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const keysOf = (table: object): string => anyOf(Object.keys(table));

const digits = '\\d{1,3}(?:[,\u00A0\u202F]\\d{2,3}){1,6}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,6})?';
const written = `(?:${keysOf(numberWords)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;
/** Two years, two (2) years, 2 years. */
const number = `(?:(?<figure>${digits})|(?<word>${written})(?: \\((?<same>\\d{1,6})\\))?)`;
const upper = `(?: ?(?:-|–|—|to) ?(?:[$€£₹] ?)?(?<upper>${digits}|${written}))?`;
const magnitude = `(?: ?(?<magnitude>${keysOf(magnitudes)})(?![A-Za-z]))?`;
const unit = `(?<unit>${keysOf(timeUnits)})`;
const wordStart = '(?<![\\w.,/$€£₹-])';
const wordEnd = '(?![\\w])';

/** In the order in which they claim words. */
const patterns: readonly QuantityPattern[] = [
  {
    needs: 'figure',
    regexp: new RegExp(
      `(?<![\\w])(?<sign>${keysOf(currencySigns)}) ?(?<figure>${digits})${upper}${magnitude}\\+?`,
      'gi',
    ),
    read: (parts) => money(parts, currencySigns[(parts['sign'] ?? '').toLowerCase()]),
  },
  {
    needs: 'figure',
    regexp: new RegExp(`${wordStart}(?<code>${anyOf(currencyCodes)}) ?(?<figure>${digits})${upper}${magnitude}`, 'g'),
    read: (parts) => money(parts, parts['code']),
  },
  {
    needs: 'figure',
    regexp: new RegExp(
      `${wordStart}(?<figure>${digits})${upper}${magnitude} ?(?<code>${anyOf(currencyCodes)})${wordEnd}`,
      'g',
    ),
    read: (parts) => money(parts, parts['code']),
  },
  {
    needs: 'number',
    regexp: new RegExp(
      `${wordStart}${number}${upper}${magnitude} ?(?<name>${keysOf(currencyWords)})(?![\\w\\d])`,
      'gi',
    ),
    read: (parts) => money(parts, currencyWords[(parts['name'] ?? '').toLowerCase()]),
  },
  {
    needs: 'number',
    regexp: new RegExp(
      `${wordStart}${number} ?%?${upper} ?(?:%|percent${wordEnd}|per cent${wordEnd}|pct${wordEnd})`,
      'gi',
    ),
    read: (parts) => ({ kind: 'share', share: rounded(amountOf(parts) / 100) }),
  },
  {
    needs: 'number',
    regexp: new RegExp(`${wordStart}${number}${upper} ?(?:bps|basis points)${wordEnd}`, 'gi'),
    read: (parts) => ({ kind: 'share', share: rounded(amountOf(parts) / 10_000) }),
  },
  {
    needs: 'number',
    regexp: new RegExp(
      `${wordStart}${number}${upper} (?:(?:${anyOf(peopleAdjectives)}) ){0,3}(?:${anyOf(peopleWords)})${wordEnd}`,
      'gi',
    ),
    read: (parts, before) => (isPointedAt(parts, before) ? undefined : { kind: 'people', count: amountOf(parts) }),
  },
  {
    needs: 'words',
    regexp: new RegExp(`${wordStart}(?:every|each) (?:(?<other>other|second) |${number} )?${unit}${wordEnd}`, 'gi'),
    read: (parts) => cadence(parts['other'] ? 2 : amountOf(parts, 1), parts['unit']),
  },
  {
    needs: 'words',
    regexp: new RegExp(
      `${wordStart}(?:(?<times>once|twice)|${number}(?: |-)times?) (?:a|an|per|every|each) ${unit}${wordEnd}`,
      'gi',
    ),
    read: (parts) =>
      cadence(
        1 / (parts['times'] ? (parts['times'].toLowerCase() === 'twice' ? 2 : 1) : amountOf(parts)),
        parts['unit'],
      ),
  },
  {
    needs: 'words',
    regexp: new RegExp(`(?:(?<![\\w-])per |(?<=[\\w%)] ?)/ ?)(?<unit>${keysOf(timeUnits)}|mo)${wordEnd}`, 'gi'),
    read: (parts) => cadence(1, parts['unit']),
  },
  {
    needs: 'number',
    regexp: new RegExp(
      `${wordStart}${number}${upper}(?: |-|\u00A0)?(?:(?<adjective>${keysOf(timeAdjectives)}) )?${unit}${wordEnd}`,
      'gi',
    ),
    read: (parts) => ({ kind: 'duration', days: amountOf(parts) * daysOf(parts['unit'], parts['adjective']) }),
  },
  {
    needs: 'words',
    regexp: new RegExp(`${wordStart}(?<half>half )?an? ${unit}(?! of|\\w| ago| later| earlier| old)`, 'gi'),
    read: rateOrDuration,
  },
  {
    needs: 'words',
    regexp: new RegExp(`(?<![\\w-])(?<cadence>${keysOf(cadenceWords)})${wordEnd}`, 'gi'),
    read: (parts) => ({ kind: 'cadence', perYear: cadenceWords[(parts['cadence'] ?? '').toLowerCase()] ?? 1 }),
  },
  {
    needs: 'figure',
    // A day without a year is no date that could be compared, but no count either.
    regexp: new RegExp(
      `${wordStart}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${anyOf(months.flat())})|(?:${anyOf(months.flat())}) \\d{1,2}(?:st|nd|rd|th)?)${wordEnd}`,
      'gi',
    ),
    read: () => 'nothing',
  },
  {
    needs: 'number',
    regexp: new RegExp(
      `${wordStart}${number}${upper}${magnitude}\\+?(?: |-|\u00A0)(?<noun>\\p{L}[\\p{L}’'-]{0,40})`,
      'giu',
    ),
    read: counted,
  },
  {
    needs: 'figure',
    regexp: new RegExp(`^\\s{0,9}(?<figure>${digits})${magnitude}\\+?\\s{0,9}$`, 'gi'),
    read: (parts) => ({ kind: 'count', count: amountOf(parts) }),
  },
];

const writtenNumber = new RegExp(keysOf(numberWords), 'iu');

/** The patterns that can match in `text` at all: most sentences hold no figure, and need few of them. */
export function patternsFor(text: string): readonly QuantityPattern[] {
  if (/\d/.test(text)) return patterns;
  return writtenNumber.test(text) ? withoutFigure : withoutNumber;
}

const withoutFigure = patterns.filter(({ needs }) => needs !== 'figure');
const withoutNumber = patterns.filter(({ needs }) => needs === 'words');

/** 99.9 / 100 is 0.9990000000000001 to a computer. */
const rounded = (share: number): number => Number(share.toPrecision(12));

function money(parts: Parts, currency: string | undefined): Reading | undefined {
  return currency === undefined ? undefined : { kind: 'money', amount: amountOf(parts, 1, true), currency };
}

function cadence(every: number, unitName: string | undefined): Reading {
  return { kind: 'cadence', perYear: daysOf('year') / (every * daysOf(unitName)) };
}

const daysOf = (unitName = 'day', adjective = ''): number =>
  (timeUnits[unitName.toLowerCase() === 'mo' ? 'month' : unitName.toLowerCase()] ?? 1) *
  (timeAdjectives[adjective.toLowerCase()] ?? 1);

/** "€5k a year" is a rate, "within a year" a length, "a year when" neither. */
function rateOrDuration(parts: Parts, before: string): Reading | undefined {
  if (parts['half']) return { kind: 'duration', days: daysOf(parts['unit']) / 2 };
  const lead = lastWord(before);
  if (lead === '' || noRateLeads.includes(lead)) return undefined;
  if (durationLeads.includes(lead)) return { kind: 'duration', days: daysOf(parts['unit']) };
  return cadence(1, parts['unit']);
}

function counted(parts: Parts, before: string): Reading | undefined {
  const noun = (parts['noun'] ?? '').toLowerCase();
  if (notCounted.includes(noun) || isPointedAt(parts, before)) return undefined;
  if (parts['figure'] !== undefined && (isYear(parts['figure']) || labelWords.includes(lastWord(before))))
    return undefined;
  return { kind: 'count', count: amountOf(parts) };
}

/** "the two companies" points at something already named. */
const isPointedAt = (parts: Parts, before: string): boolean =>
  parts['word'] !== undefined && parts['same'] === undefined && pointingWords.includes(lastWord(before));

const isYear = (figure: string): boolean => /^(?:19|20)\d\d$/.test(figure);

const lastWord = (before: string): string => /([\p{L}\d%)$€£₹.]{1,30}) $/u.exec(before)?.[1]?.toLowerCase() ?? '';

/** The number a match states, the upper end of a range; `otherwise` where it states none. */
function amountOf(parts: Parts, otherwise = 1, isMoney = false): number {
  const stated = parts['upper'] ?? parts['figure'] ?? parts['same'] ?? parts['word'];
  const plain = stated === undefined ? otherwise : numberIn(stated, isMoney);
  return plain * (magnitudes[(parts['magnitude'] ?? '').toLowerCase()] ?? 1);
}

function numberIn(words: string, isMoney: boolean): number {
  if (/^\d/.test(words)) {
    // In money three digits behind a full stop are thousands: nobody states a tenth of a cent.
    const grouped = isMoney && /^\d{1,3}\.\d{3}$/.test(words) ? words.replace('.', '') : words;
    return Number(grouped.replace(/[,\u00A0\u202F]/g, ''));
  }
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (numberWords[word] ?? 0), 0);
}
