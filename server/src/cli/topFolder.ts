import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const tops = new Map<string, string>();

/**
 * Up to where programme files count for this file: the root of its git repository, else the current folder, else the
 * file's own.
 */
export function topFolderOf(file: string): string {
  const own = dirname(resolve(file));
  const top = tops.get(own) ?? gitRootOf(own) ?? currentOr(own);
  tops.set(own, top);
  return top;
}

/** The nearest folder, from this one up, that is the root of a git repository. */
export function gitRootOf(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(`${above}/.git`)) return above;
    if (dirname(above) === above) return undefined;
  }
}

function currentOr(own: string): string {
  const current = process.cwd();
  return relative(current, own).startsWith('..') ? own : current;
}
