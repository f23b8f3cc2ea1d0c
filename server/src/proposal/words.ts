import { sliceFlat } from '../markdown/flat.js';
import type { FlatText } from '../markdown/tree.js';

/** `flat` without white space at its ends. */
export function trimFlat(flat: FlatText): FlatText {
  const start = flat.text.length - flat.text.trimStart().length;
  const end = flat.text.trimEnd().length;
  return start === 0 && end === flat.text.length ? flat : sliceFlat(flat, start, Math.max(start, end));
}

/** Whether all words of the text stand in bold; a colon or space outside the bold does not count. */
export function isAllStrong(flat: FlatText): boolean {
  if (flat.strong.length === 0) return false;
  let done = 0;
  for (const span of flat.strong) {
    if (/[^\s:*_]/.test(flat.text.slice(done, span.start))) return false;
    done = Math.max(done, span.end);
  }
  return !/[^\s:*_]/.test(flat.text.slice(done));
}

/** The words on one line: line breaks as spaces, of equal length, so that offsets still hold. */
export const onOneLine = (text: string): string => text.replace(/[\s\u00a0]/g, ' ');

/** How many words a text has; looks at its first 400 characters, since only small numbers matter. */
export const wordCount = (text: string): number =>
  text
    .slice(0, 400)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
