import type { Offset, Span } from './span.js';

/** Replace the words of `span` by `newText`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * `text` with all edits made, each against the original offsets. Edits at one place keep their order.
 * Throws a RangeError when two edits overlap, since then no result is the right one.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.span.start < done) throw new RangeError(`Edits overlap at offset ${edit.span.start}`);
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

/** The smallest replacement that makes one text of another: from `start`, what ends at `oldEnd` by what ends at `newEnd`. */
export interface Replacement {
  readonly start: Offset;
  readonly oldEnd: Offset;
  readonly newEnd: Offset;
}

/** Compared at a time, by the machine's own comparison of strings. */
const strideLength = 1024;

export function replacementBetween(old: string, next: string): Replacement {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  const isSame = (at: Offset, length: number): boolean => old.slice(at, at + length) === next.slice(at, at + length);
  while (start + strideLength <= shorter && isSame(start, strideLength)) start += strideLength;
  while (start < shorter && old.charCodeAt(start) === next.charCodeAt(start)) start++;
  let [oldEnd, newEnd] = [old.length, next.length];
  const isSameEnd = (length: number): boolean =>
    old.slice(oldEnd - length, oldEnd) === next.slice(newEnd - length, newEnd);
  while (Math.min(oldEnd, newEnd) - strideLength >= start && isSameEnd(strideLength))
    [oldEnd, newEnd] = [oldEnd - strideLength, newEnd - strideLength];
  while (oldEnd > start && newEnd > start && old.charCodeAt(oldEnd - 1) === next.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
