import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { printable } from './terminal.js';

/** Unchanged lines shown around a change. */
const context = 3;

/**
 * The change from one text to another as `patch` and `git apply` take it. On a terminal, signs that would move its
 * cursor are shown as what they are; a pipe gets every byte.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = printable(path).replace(/^\//, '');
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context });
  const shown = process.stdout.isTTY === true ? patch.hunks.map(printableHunk) : patch.hunks;
  return formatPatch({ ...patch, hunks: shown }, FILE_HEADERS_ONLY);
}

const printableHunk = <Hunk extends { lines: string[] }>(hunk: Hunk): Hunk => ({
  ...hunk,
  lines: hunk.lines.map((line) => printable(line.replace(/\r$/, ''))),
});
