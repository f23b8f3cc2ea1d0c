import type { Span } from '../../text/span.js';
import { addOutermost, addReplaced, addSame, finishFlat, layText, newFlat, type FlatBuilder } from '../laying.js';
import type { FlatText } from '../tree.js';
import { letters, plainMarkup, type Markup } from './markup.js';

const none: readonly Span[] = [];

/**
 * The words of a paragraph, heading or cell whose markup, if any, is surely read as the parser reads it; `undefined`
 * otherwise. `span`: without white space at its ends.
 */
export function plainWords(text: string, span: Span, mayRefer: boolean): FlatText | undefined {
  const { start, end } = span;
  letters.lastIndex = start;
  if (letters.test(text) && letters.lastIndex >= end) {
    const pieces = [{ at: 0, source: 0, length: end - start }];
    return { text: text.slice(start, end), origin: start, pieces, strong: none, struck: none };
  }
  const markup = plainMarkup(text, span, mayRefer);
  return markup && laid(text, span, markup);
}

function laid(text: string, { start, end }: Span, markup: readonly Markup[]): FlatText {
  const flat = newFlat();
  const bold: number[] = [];
  let at = start;
  for (const each of markup) {
    layBetween(flat, text, { start: at, end: each.start });
    if (each.kind === 'space') addReplaced(flat, ' ', each);
    if (each.kind === 'code') addSame(flat, text.slice(each.start + 1, each.end - 1), each.start + 1);
    if (each.bold === 'begins') bold.push(flat.text.length);
    if (each.bold === 'ends') addOutermost(flat.strong, { start: bold.pop() ?? 0, end: flat.text.length });
    at = each.end;
  }
  layBetween(flat, text, { start: at, end });
  return finishFlat(flat);
}

/** White space round a line end is part of it, but none that stands between it and markup. */
function layBetween(flat: FlatBuilder, text: string, { start, end }: Span): void {
  let from = start;
  while (text[from] === ' ') from++;
  const isLineEnd = text[from] === '\n' || text[from] === '\r';
  let to = end;
  while (text[to - 1] === ' ') to--;
  layText(flat, text, { start: isLineEnd ? from : start, end: to > start && text[to - 1] === '\n' ? to : end });
}
