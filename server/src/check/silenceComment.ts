import { isDay } from '../program/yaml.js';
import type { Silence, SilencedCode } from '../rules/rule.js';
import type { Offset, Span } from '../text/span.js';

/**
 * The words of a silence: `partnerlint-disable-next-line code: reason`, `partnerlint-disable code: reason` with
 * `partnerlint-enable code`, in an HTML comment of the body or behind `#` in the frontmatter; several codes stand
 * behind commas, and `until 2027-01-31`, before the colon or right behind it, makes a waiver of it.
 */
const actions = ['disable-next-line', 'disable', 'enable'] as const;
const prefix = 'partnerlint-';

/** Reads a comment, markers included; `undefined` for a comment about something else. */
export function readSilence(text: string, comment: Span, today: string): Silence | undefined {
  const inner = innerOf(text, comment);
  if (!text.startsWith(prefix, inner.start)) return undefined;
  const wordsStart = inner.start + prefix.length;
  const action = actions.find((candidate) => isWordAt(text, wordsStart, candidate));
  if (!action) return undefined;
  const rest = { start: wordsStart + action.length, end: inner.end };
  const colon = text.slice(rest.start, rest.end).indexOf(':');
  const codesEnd = colon < 0 ? rest.end : rest.start + colon;
  const { untilWords, codesEnd: listEnd } = untilBeforeColon(text, { start: rest.start, end: codesEnd });
  const codes = readCodes(text, { start: rest.start, end: listEnd });
  const reasonText = colon < 0 ? '' : text.slice(codesEnd + 1, rest.end).trim();
  const until = untilWords ?? untilAtStart(text, { start: codesEnd + 1, end: rest.end });
  const reason = until && !untilWords ? reasonBehind(text, until, rest.end) : reasonText;
  const day = until && text.slice(until.start, until.end);
  const isRealDay = day !== undefined && isDay(day);
  return {
    span: comment,
    action,
    codes,
    ...(reason !== '' && { reason }),
    ...(isRealDay && { until: day }),
    ...(until && { untilWords: until }),
    expired: isRealDay && day < today,
  };
}

const isWordAt = (text: string, at: Offset, word: string): boolean =>
  text.startsWith(word, at) && !/[\w-]/.test(text.charAt(at + word.length));

/** The words of a comment without `#`, `<!--` and `-->`. */
function innerOf(text: string, comment: Span): Span {
  let { start, end } = comment;
  if (text.startsWith('<!--', start)) start += 4;
  else while (text.charAt(start) === '#') start += 1;
  if (text.startsWith('-->', end - 3) && end - 3 >= start) end -= 3;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const isBlank = (character: string): boolean => /\s/.test(character);

function readCodes(text: string, list: Span): SilencedCode[] {
  const codes: SilencedCode[] = [];
  let at = list.start;
  for (const part of text.slice(list.start, list.end).split(/[\s,]/)) {
    if (part !== '') codes.push({ code: part, span: { start: at, end: at + part.length }, known: false, used: false });
    at += part.length + 1;
  }
  return codes;
}

/** `commitments/hedged until 2027-01-31: reason`. */
function untilBeforeColon(text: string, list: Span): { untilWords?: Span; codesEnd: Offset } {
  const words = text.slice(list.start, list.end);
  const at = words.indexOf(' until ');
  if (at < 0) return { codesEnd: list.end };
  return { untilWords: wordFrom(text, list.start + at + ' until '.length, list.end), codesEnd: list.start + at };
}

/** `commitments/hedged: until 2027-01-31, reason`. */
function untilAtStart(text: string, reason: Span): Span | undefined {
  let start = reason.start;
  while (start < reason.end && isBlank(text.charAt(start))) start += 1;
  if (!isWordAt(text, start, 'until')) return undefined;
  const word = wordFrom(text, start + 'until '.length, reason.end);
  return /^\d/.test(text.slice(word.start, word.end)) ? word : undefined;
}

function wordFrom(text: string, from: Offset, limit: Offset): Span {
  let start = from;
  while (start < limit && isBlank(text.charAt(start))) start += 1;
  let end = start;
  while (end < limit && !/[\s,;.:]/.test(text.charAt(end))) end += 1;
  return { start, end };
}

const reasonBehind = (text: string, until: Span, end: Offset): string =>
  text.slice(until.end, end).replace(/^[\s,;.:–-]+/, '').trim(); // prettier-ignore
