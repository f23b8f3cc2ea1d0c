import type { Span } from '../text/span.js';
import { abbreviations, sentenceOpeners } from './vocabulary/abbreviations.js';

const closers = new Set(['"', "'", '”', '’', ')', ']', '»', '*', '_']);
const openers = new Set(['"', "'", '“', '‘', '(', '[', '«', '*', '_', '$', '€', '£', '¥', '₹']);

/** Lines that begin a statement of their own within a paragraph: "(a) …", "ii) …", "• …", "1.2 …". */
const enumerated = /^(?:\(\w{1,4}\)|\w{1,3}\)|[•‣▪◦●○✓✔✅☑☐➤►→–—-] ?|\d{1,2}(?:\.\d{1,2}){1,3}\.?) ?\S/u;

/** A clause number or letter at the beginning of a sentence, which is no part of its words. */
const clauseNumber = /^(?:§ ?\d+|\d{1,3}(?:\.\d{1,3}){1,4}[.):]?|\d{1,3}[.)]|[A-Z][.)])\s+(?=\S)/;

/**
 * The sentences of a text as spans, ascending, without the white space between them. Full stops of abbreviations,
 * initials, numbers, addresses and versions end none. One pass; work per character is bounded.
 * `labels` are starts of lines that a bold label opens ("**Term:** two years"): each begins a sentence.
 */
export function splitSentences(text: string, labels: ReadonlySet<number> = new Set()): Span[] {
  const spans: Span[] = [];
  let start = skipBlank(text, 0);
  for (let at = start; at < text.length; at++) {
    const end = sentenceEnd(text, start, at, labels);
    if (end === undefined) continue;
    if (end > start) spans.push({ start, end });
    start = skipBlank(text, end);
    at = start - 1;
  }
  const end = trimmedEnd(text, start, text.length);
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Where the words of a sentence begin, behind a clause number such as "4.2." or "B.". */
export function behindClauseNumber(sentence: string): number {
  return clauseNumber.exec(sentence.slice(0, 24))?.[0].length ?? 0;
}

function sentenceEnd(text: string, start: number, at: number, labels: ReadonlySet<number>): number | undefined {
  const character = text[at]!;
  if (character === '\n') {
    const next = skipBlank(text, at);
    return labels.has(next) || enumerated.test(text.slice(next, next + 16)) ? trimmedEnd(text, start, at) : undefined;
  }
  if (character !== '.' && character !== '!' && character !== '?' && character !== '…') return undefined;
  let end = at + 1;
  while (end < text.length && end < at + 6 && (closers.has(text[end]!) || /[.!?…]/.test(text[end]!))) end++;
  if (end < text.length && !/\s/.test(text[end]!)) return undefined;
  const next = skipBlank(text, end);
  if (next >= text.length) return undefined;
  if (!opensSentence(text, next)) return undefined;
  if (character === '.' && !stopEnds(text, start, at, next)) return undefined;
  return end;
}

function opensSentence(text: string, at: number): boolean {
  let first = at;
  while (first < at + 4 && openers.has(text[first] ?? '')) first++;
  const character = String.fromCodePoint(text.codePointAt(first) ?? 32);
  return !/\p{Ll}/u.test(character);
}

/** Whether the full stop at `at` ends a sentence although a capital, digit or sign follows at `next`. */
function stopEnds(text: string, start: number, at: number, next: number): boolean {
  const before = text.slice(Math.max(start, at - 24), at);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const isFirst = at - word.length <= start;
  if (isFirst && /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L})$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return sentenceOpeners.has(wordAt(text, next));
  const lower = word.toLowerCase();
  if (abbreviations.never.has(lower)) return false;
  if (abbreviations.numbered.has(lower)) return !/\d/.test(text[next] ?? '');
  if (abbreviations.seldom.has(lower)) return sentenceOpeners.has(wordAt(text, next));
  return true;
}

const wordAt = (text: string, at: number): string =>
  /^[^\p{L}]{0,3}(\p{L}+)/u.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? '';

function skipBlank(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  return next;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
