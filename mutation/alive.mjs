/**
 * What a second run needs to break: the mutants that were alive in the last report, and files that have changed since.
 * Tests that were added cannot bring the others back to life.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';

export const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage';

const isUnchanged = (file, { source }) =>
  existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === source;

/** Stryker's patterns: `file:line:column-line:column` for a mutant, whose columns it counts from 0 here and from 1 there. */
export function stillAlive({ files }) {
  return Object.entries(files).flatMap(([file, before]) => {
    if (!existsSync(join(root, file))) return [];
    if (!isUnchanged(file, before)) return [file];
    return before.mutants
      .filter(isAlive)
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`);
  });
}

/** The last report with what the second run has found out. */
export function joined(before, after) {
  const keyOf = ({ location, mutatorName, replacement }) => JSON.stringify([location, mutatorName, replacement]);
  const files = Object.entries(before.files).flatMap(([file, last]) => {
    const again = after.files[file];
    if (!existsSync(join(root, file))) return [];
    if (!again || again.source !== last.source) return [[file, again ?? last]];
    const news = new Map(again.mutants.map((mutant) => [keyOf(mutant), mutant]));
    return [
      [
        file,
        {
          ...last,
          mutants: last.mutants.map((mutant) => (isAlive(mutant) ? (news.get(keyOf(mutant)) ?? mutant) : mutant)),
        },
      ],
    ];
  });
  return { ...before, files: Object.fromEntries(files) };
}
