import { recalled } from './derived.js';
import { anyDate, parseDate } from './dates.js';
import { patternsFor, type Reading } from './quantityPatterns.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';

export { parseDate } from './dates.js';
export type { Quantity } from './quantity.js';

const dateInProse = new RegExp(`(?<![\\w./-])(?:${anyDate})(?![\\w/-])`, 'gi');

/**
 * The quantities in `text`, in its order and never overlapping. Of a range ("6–12 months") the upper end. What is
 * no quantity by itself is left out: years, section and phase numbers, "the two companies". Linear, never throws.
 */
export const readQuantities = recalled((text): readonly Quantity[] => {
  if (!/[\d%€£₹$]|[a-z]{3}/i.test(text)) return [];
  const found: Quantity[] = [];
  // Earlier kinds win: the "30" of "30 June 2027" counts nothing.
  const taken = new Uint8Array(text.length);
  for (const { 0: words, index } of /\d/.test(text) ? text.matchAll(dateInProse) : []) {
    const iso = parseDate(words);
    const span = { start: index, end: index + words.length };
    taken.fill(1, span.start, span.end);
    if (iso !== undefined) found.push({ kind: 'date', iso, span });
  }
  for (const { regexp, read } of patternsFor(text)) {
    for (const match of text.matchAll(regexp)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isTaken(taken, span)) continue;
      const reading = read(match.groups ?? {}, text.slice(Math.max(0, span.start - 40), span.start));
      if (reading === undefined) continue;
      taken.fill(1, span.start, span.end);
      if (reading !== 'nothing') found.push(withSpan(reading, span));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

function isTaken(taken: Uint8Array, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) if (taken[at]) return true;
  return false;
}

const withSpan = (reading: Exclude<Reading, 'nothing'>, span: Span): Quantity => ({ ...reading, span });
