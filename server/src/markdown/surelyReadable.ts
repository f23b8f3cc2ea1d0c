import type { Offset, Span } from '../text/span.js';
import { inlineSigns, longestGap, maxBlock, maxFile, maxNesting, maxSigns } from './bounds.js';

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
/** Signs by their code; the text is looked at letter by letter, so a set would be slow. */
function tableOf(signs: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign] = 1;
  return table;
}

/** What the markers of lists and quotes are made of: no line nests more deeply than it has of these at its start. */
const isMarkerSign = tableOf(Array.from('>-+*.)0123456789', (sign) => sign.charCodeAt(0)));
const isInlineSign = tableOf(inlineSigns);

/**
 * Whether a part of a text that begins and ends with whole paragraphs is within all bounds, whatever is code, a list
 * or a table in it. Nearly every text is, and need not be looked at line by line; `false` says only that it must.
 */
export function isSurelyReadable(text: string, start: Offset, end: Offset): boolean {
  if (text.length > maxFile) return false;
  let [gap, signs, markers, blockStart] = [0, 0, 0, start];
  let [isBlankLine, isAtMarkers] = [true, true];
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign === space || sign === tab || sign === lineFeed || sign === carriageReturn) {
      if (++gap > longestGap) return false;
      if (sign === lineFeed) {
        if (isBlankLine) [signs, blockStart] = [0, at];
        [isBlankLine, isAtMarkers, markers] = [true, true, 0];
        continue;
      }
      if (isAtMarkers) markers++;
      continue;
    }
    [gap, isBlankLine] = [0, false];
    if (isAtMarkers && ++markers > maxNesting) return false;
    isAtMarkers &&= isMarkerSign[sign] === 1;
    if (isInlineSign[sign] === 1 && ++signs > maxSigns) return false;
    if (at - blockStart > maxBlock) return false;
  }
  return true;
}

/** The whole paragraphs around a part of a text, with the gaps above and below them. */
export function paragraphsAround(text: string, { start, end }: Span): Span {
  let from = lineStartAt(text, start);
  while (from > 0 && !isBlankLine(text, lineStartAt(text, from - 1))) from = lineStartAt(text, from - 1);
  let to = nextLine(text, end);
  while (to < text.length && !isBlankLine(text, to)) to = nextLine(text, to);
  while (from > 0 && isBlankLine(text, lineStartAt(text, from - 1))) from = lineStartAt(text, from - 1);
  while (to < text.length && isBlankLine(text, to)) to = nextLine(text, to);
  return { start: from, end: to };
}

/** Start of the line that holds the character at `at`. */
const lineStartAt = (text: string, at: Offset): Offset => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function nextLine(text: string, at: Offset): Offset {
  const lineEnd = text.indexOf('\n', at);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

const blankLine = /[ \t\r]*(?:\n|$)/y;

function isBlankLine(text: string, start: Offset): boolean {
  blankLine.lastIndex = start;
  return blankLine.test(text);
}
