import type { Offset, Span } from '../text/span.js';
import type { FlatText } from './tree.js';

export const emptyFlat: FlatText = { text: '', origin: 0, pieces: [], strong: [], struck: [] };

type Piece = FlatText['pieces'][number];

/** The same words, so many characters further down. */
export const movedFlat = (flat: FlatText, distance: number): FlatText =>
  flat.pieces.length === 0 ? flat : { ...flat, origin: flat.origin + distance };

/** Where a piece ends, counted as its source is. */
const sourceEnd = (piece: Piece): number => piece.source + (piece.sourceLength ?? piece.length);

/** Index of the piece that holds the character at `at`, or of the last piece when `at` is behind them all. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where the plain range [start, end) of `flat.text` stands in the document. Markup inside the range is included,
 * markup around it is not. An empty range gives an empty span before the character at `start`; an empty text
 * gives 0..0, since it stands nowhere.
 */
export function flatSpan(flat: FlatText, start: number, end: number): Span {
  const first = flat.pieces[pieceAt(flat.pieces, start)];
  if (!first) return { start: 0, end: 0 };
  const from = start >= first.at + first.length ? sourceEnd(first) : startWithin(first, start);
  if (end <= start) return { start: flat.origin + from, end: flat.origin + from };
  const last = flat.pieces[pieceAt(flat.pieces, end - 1)] ?? first;
  return { start: flat.origin + from, end: flat.origin + Math.max(from, endWithin(last, end)) };
}

/** A piece with a `sourceLength` (an entity, an escape) is one thing: a range that touches it has all of it. */
const startWithin = (piece: Piece, at: number): number =>
  piece.sourceLength === undefined ? piece.source + Math.max(0, at - piece.at) : piece.source;

const endWithin = (piece: Piece, end: number): number =>
  piece.sourceLength === undefined ? piece.source + Math.min(piece.length, end - piece.at) : sourceEnd(piece);

/** The part [start, end) of a flat text, as a flat text of its own: for the sentences of a paragraph. */
export function sliceFlat(flat: FlatText, start: number, end: number): FlatText {
  const pieces: Piece[] = [];
  let origin: number | undefined;
  for (let index = pieceAt(flat.pieces, start); index < flat.pieces.length; index++) {
    const piece = flat.pieces[index];
    if (!piece || piece.at >= end) break;
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (to <= from) continue;
    const whole = piece.sourceLength === undefined ? {} : { sourceLength: piece.sourceLength };
    const source = startWithin(piece, from);
    origin ??= source;
    pieces.push({ at: from - start, source: source - origin, length: to - from, ...whole });
  }
  return {
    text: flat.text.slice(start, end),
    origin: origin === undefined ? 0 : flat.origin + origin,
    pieces,
    strong: clip(flat.strong, start, end),
    struck: clip(flat.struck, start, end),
  };
}

/** Parts of ascending spans within [start, end). Looks at no others: a paragraph may have thousands of bold words. */
function clip(spans: readonly Span[], start: number, end: number): Span[] {
  const clipped: Span[] = [];
  for (let index = firstEndingBehind(spans, start); index < spans.length; index++) {
    const span = spans[index]!;
    if (span.start >= end) break;
    clipped.push({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
  }
  return clipped;
}

function firstEndingBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Flat texts one behind the other with `separator` between them: for a row's cells. Empty ones are left out. */
export function joinFlat(parts: readonly FlatText[], separator: string): FlatText {
  let text = '';
  let origin: Offset | undefined;
  const pieces: Piece[] = [];
  const strong: Span[] = [];
  const struck: Span[] = [];
  for (const part of parts) {
    if (part.pieces.length === 0) continue;
    origin ??= part.origin;
    const further = part.origin - origin;
    const before = pieces.at(-1);
    if (before) {
      const source = sourceEnd(before);
      pieces.push({ at: text.length, source, length: separator.length, sourceLength: further - source });
      text += separator;
    }
    const shift = text.length;
    const moved = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift });
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + shift, source: piece.source + further });
    strong.push(...part.strong.map(moved));
    struck.push(...part.struck.map(moved));
    text += part.text;
  }
  return { text, origin: origin ?? 0, pieces, strong, struck };
}
