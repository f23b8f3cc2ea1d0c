import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { matchesGlob } from 'partnerlint';
import { findFiles, uriOf } from '../workspace/nodeFiles.js';
import { isMarkdownFile, isProgramFile } from '../workspace/uris.js';

/** What the paths, folders and globs of the command line come to. */
export interface Targets {
  /** Paths as the user would write them, without doubles. */
  readonly files: readonly string[];
  /** Arguments that came to nothing, and why. */
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** A named file is checked whatever it is called; in folders and for globs, Markdown and programme files are. */
export async function findTargets(args: readonly string[]): Promise<Targets> {
  const files = new Set<string>();
  const failures: { path: string; message: string }[] = [];
  for (const argument of args) {
    const path = withSlashes(argument);
    const found = await filesOf(path);
    for (const file of found ?? []) files.add(file);
    if (!found)
      failures.push({ path, message: isGlob(path) ? 'No file fits this pattern.' : 'There is no such file.' });
  }
  return { files: [...files], failures };
}

async function filesOf(path: string): Promise<string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) return [path];
  if (found) return (await findFiles(path.replace(/\/$/, ''))).map(shortened).filter(isOurs);
  const fitting = isGlob(path) ? await filesFitting(path) : [];
  return fitting.length > 0 ? fitting : undefined;
}

/** Searched from the last folder before the first wildcard on. */
async function filesFitting(glob: string): Promise<string[]> {
  const folders = glob.split('/');
  const wild = folders.findIndex(isGlob);
  const start = wild === 0 ? '.' : folders.slice(0, wild).join('/') || '/';
  const pattern = folders.slice(wild).join('/');
  const found = await findFiles(start);
  return found
    .filter((file) => matchesGlob(withSlashes(relative(start, file)), pattern))
    .map((file) => shortened(file))
    .filter(isOurs);
}

const isOurs = (path: string): boolean => isMarkdownFile(uriOf(path)) || isProgramFile(uriOf(path));
const isGlob = (path: string): boolean => /[*?{]/.test(path);
const shortened = (path: string): string => withSlashes(path).replace(/^\.\//, '');
const withSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
