import { printable } from './terminal.js';

/** Unchanged lines shown around a change. */
const context = 3;

/** A line of one or both texts, its ending included. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/**
 * The change from one text to another as `patch` and `git apply` take it. Only one part of the text may differ, as
 * when something is inserted: what is alike before and behind it is passed over.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, changed] = [linesOf(before), linesOf(after)];
  const start = Math.max(0, sameAtStart(old, changed) - context);
  const same = sameAtEnd(old.slice(start), changed.slice(start));
  const end = Math.max(0, same - context);
  const [oldPart, newPart] = [old.slice(start, old.length - end), changed.slice(start, changed.length - end)];
  const name = printable(path);
  const hunk = `@@ -${rangeOf(start, oldPart)} +${rangeOf(start, newPart)} @@`;
  const lines = difference(oldPart, newPart).map(({ sign, line }) => shown(sign, line));
  return `--- a/${name}\n+++ b/${name}\n${hunk}\n${lines.join('')}`;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const sameAtStart = (a: readonly string[], b: readonly string[]): number => {
  const index = a.findIndex((line, at) => line !== b[at]);
  return index < 0 ? a.length : index;
};

const sameAtEnd = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
};

const rangeOf = (start: number, { length }: readonly string[]): string =>
  `${length === 0 ? start : start + 1},${length}`;

/** Lines that stay, in their order, with those taken out and put in between; `a` is short, so the first fit will do. */
function difference(a: readonly string[], b: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let done = 0;
  for (const line of a) {
    const found = b.indexOf(line, done);
    if (found < 0) {
      lines.push({ sign: '-', line });
      continue;
    }
    lines.push(...b.slice(done, found).map((added): DiffLine => ({ sign: '+', line: added })), { sign: ' ', line });
    done = found + 1;
  }
  return [...lines, ...b.slice(done).map((added): DiffLine => ({ sign: '+', line: added }))];
}

/** On a terminal, signs that would move its cursor are shown as what they are; a pipe gets every byte. */
function shown(sign: string, line: string): string {
  const words = line.replace(/\n$/, '');
  const safe = process.stdout.isTTY ? printable(words.replace(/\r$/, '')) : words;
  return `${sign}${safe}\n${line.endsWith('\n') ? '' : '\\ No newline at end of file\n'}`;
}
