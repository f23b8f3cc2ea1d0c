import { decodeString } from 'micromark-util-decode-string';
import type { Offset, Span } from '../text/span.js';
import type { FlatText } from './tree.js';

/** While it is built, `source` counts as the text does that it is laid beside. */
type Piece = { at: number; source: Offset; length: number; sourceLength?: number };

/** A flat text that grows as words are laid beside their source, letter by letter, in one pass. */
export interface FlatBuilder {
  text: string;
  readonly pieces: Piece[];
  readonly strong: Span[];
  readonly struck: Span[];
}

export const newFlat = (): FlatBuilder => ({ text: '', pieces: [], strong: [], struck: [] });

/** The flat text as it is then: its pieces count from the first of them. */
export function finishFlat({ text, pieces, strong, struck }: FlatBuilder): FlatText {
  const origin = pieces[0]?.source ?? 0;
  for (const piece of pieces) piece.source -= origin;
  return { text, origin, pieces, strong, struck };
}

/** Bold within bold is one bold part: the parts ascend and do not overlap. */
export function addOutermost(spans: Span[], span: Span): void {
  while (spans.length > 0 && spans.at(-1)!.start >= span.start) spans.pop();
  spans.push(span);
}

/** Letters that stand in the source as they are; neighbours in both are one piece. */
export function addSame(flat: FlatBuilder, words: string, at: Offset): void {
  const last = flat.pieces.at(-1);
  if (last && last.sourceLength === undefined && last.source + last.length === at) last.length += words.length;
  else if (words) flat.pieces.push({ at: flat.text.length, source: at, length: words.length });
  // As the parser does: a NUL is no letter.
  flat.text += words.replaceAll('\0', '\uFFFD');
}

/** Letters that stand in the source as something else. */
export function addReplaced(flat: FlatBuilder, words: string, span: Span): void {
  if (!words) return;
  const piece = { at: flat.text.length, source: span.start, length: words.length };
  flat.pieces.push({ ...piece, sourceLength: span.end - span.start });
  flat.text += words;
}

export const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y;
const escapeOrEntity = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
const plainRun = /(?:[^\\&\r\n \t]+|[ \t]+(?![ \t\r\n]))+/y;

/** The part of `text` that matches the sticky `pattern` at `at`, not beyond `end`; '' where none does. */
export function matchAt(pattern: RegExp, text: string, at: Offset, end: Offset): string {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return '';
  return text.slice(at, Math.min(pattern.lastIndex, end));
}

/**
 * Lays words beside their source, which has escapes, entities and line breaks besides. `most`: how many characters
 * come of it, where it may be fewer than the source has.
 */
export function layText(flat: FlatBuilder, text: string, { start, end }: Span, most = Infinity): void {
  let at = start;
  let done = 0;
  while (at < end && done < most) {
    const run = matchAt(plainRun, text, at, end);
    const broken = run ? '' : matchAt(lineBreak, text, at, end);
    const coded = run || broken ? '' : matchAt(escapeOrEntity, text, at, end);
    const source = run || broken || coded || text.charAt(at);
    const words = broken ? ' ' : coded ? decodeString(coded) : source;
    if (words === source) addSame(flat, source, at);
    else addReplaced(flat, words, { start: at, end: at + source.length });
    at += source.length;
    done += words.length;
  }
}
