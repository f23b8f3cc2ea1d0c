import type { Statement } from '../proposal/model.js';
import type { CommitmentKind } from '../reading/reading.js';
import { readQuantities, type Quantity } from '../text/quantities.js';
import { contains, type Span, type Stated } from '../text/span.js';
import { partOf } from './supported.js';
import { amountWords, endWords } from './words.js';

/**
 * The figure of a promise as it is written, with the words that make it a bound or a rate; none where there are several.
 * `part` is the part of the statement's text to look into.
 */
export function amountIn(statement: Statement, kind: CommitmentKind, part?: Span): Stated<string> | undefined {
  const { text } = statement.content;
  const figures = readQuantities(text).filter(
    ({ kind: figure, span }) => kindsOfFigure(kind).includes(figure) && (!part || contains(part, span)),
  );
  const [figure] = figures;
  if (!figure || figures.length > 1) return undefined;
  const { start, end } = figure.span;
  const before = amountWords.before.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const behind = amountWords.behind.exec(text.slice(end, end + 60))?.[0] ?? '';
  return partOf(statement, start - before.length, end + behind.length);
}

function kindsOfFigure(kind: CommitmentKind): readonly Quantity['kind'][] {
  switch (kind) {
    case 'revenue-share':
      return ['share'];
    case 'engineering':
    case 'roadmap':
    case 'enablement':
    case 'executive':
      return ['people'];
    case 'spend':
    case 'co-investment':
      return ['money'];
    case 'concession':
    case 'guarantee':
      return ['money', 'share'];
    case 'exclusivity':
    case 'distribution':
    case 'marketing':
    case 'rights':
    case 'other':
      return [];
  }
}

/** The last day that the statement names: one date only, written as a day, behind "until" or "by", and not past. */
export function untilIn(statement: Statement, today: string): Stated<string> | undefined {
  const { text } = statement.content;
  const [day, ...more] = daysIn(statement);
  if (!day || more.length > 0 || day.iso < today) return undefined;
  if (!endWords.pattern.test(text.slice(Math.max(0, day.start - 40), day.start))) return undefined;
  return partOf(statement, day.start, day.end, day.iso);
}

/** A date in the words of a statement; offsets into its text. */
interface Day {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The dates of a statement that name a day. A month or a quarter alone names none; beside one it still counts as a date. */
export function daysIn({ content: { text } }: Statement): readonly Day[] {
  const dates = readQuantities(text).flatMap((quantity) =>
    quantity.kind === 'date' ? [{ iso: quantity.iso, ...quantity.span }] : [],
  );
  return dates.every(({ start, end }) => namesDay(text.slice(start, end))) ? dates : [];
}

/** Whether these words name a day of a month of a year, not a month, a quarter or a week. */
export const namesDay = (words: string): boolean =>
  /\d{4}/.test(words) &&
  /(?:^|[^\p{L}\d])\d{1,2}(?:st|nd|rd|th)?(?!\d)/iu.test(words) &&
  !/quarter|week|half|[qhw]\d/i.test(words) &&
  !/^\d{4}-\d\d$/.test(words);
