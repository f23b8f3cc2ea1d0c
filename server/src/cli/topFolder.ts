import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';

/**
 * Up to where programme files count for this file: the root of its git repository, else the current folder, else the
 * file's own.
 */
export async function topFolderOf(file: string): Promise<string> {
  const own = dirname(resolve(file));
  for (let folder = own; ; folder = dirname(folder)) {
    const isRoot = await stat(`${folder}/.git`).then(
      () => true,
      () => false,
    );
    if (isRoot) return folder;
    if (dirname(folder) === folder) break;
  }
  const current = process.cwd();
  return relative(current, own).startsWith('..') ? own : current;
}
