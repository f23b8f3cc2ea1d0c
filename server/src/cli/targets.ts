import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { matchesGlob } from 'partnerlint';
import { findFiles, uriOf } from '../workspace/nodeFiles.js';
import { notRegular } from '../workspace/regularFile.js';
import { isMarkdownFile, isProgramFile } from '../workspace/uris.js';
import { reasonOf } from './fileChecker.js';
import type { Failure } from './report.js';

/** What the paths, folders and globs of the command line come to. */
export interface Targets {
  /** Paths as the user would write them, without doubles. */
  readonly files: readonly string[];
  /** Those of them that the user named one by one. */
  readonly named: ReadonlySet<string>;
  /** Arguments that came to nothing, and what could not be looked into, with the reason. */
  readonly failures: readonly Failure[];
}

/** A named file is checked whatever it is called; in folders and for globs, Markdown and programme files are. */
export async function findTargets(args: readonly string[]): Promise<Targets> {
  const files = new Set<string>();
  const named = new Set<string>();
  const failures: Failure[] = [];
  for (const argument of args) {
    const path = withSlashes(argument);
    const entry = await stat(path).catch((error: unknown) => reasonOf(error));
    if (typeof entry !== 'string' && !entry.isDirectory()) {
      files.add(path);
      named.add(path);
      continue;
    }
    const found = typeof entry === 'string' ? await fittingOrFailure(path, entry) : await inFolder(path, isOurs);
    for (const file of found.files) files.add(file);
    failures.push(...found.failures);
  }
  return { files: [...files], named, failures };
}

type Search = Pick<Targets, 'files' | 'failures'>;

async function fittingOrFailure(path: string, reason: string): Promise<Search> {
  if (!isGlob(path)) return { files: [], failures: [{ path, message: reason }] };
  const found = await fitting(path);
  const cameToNothing = found.files.length === 0 && found.failures.length === 0;
  return cameToNothing ? { files: [], failures: [{ path, message: 'No file fits this pattern.' }] } : found;
}

/** Searched from the last folder before the first wildcard on. */
function fitting(glob: string): Promise<Search> {
  const folders = glob.split('/');
  const wild = folders.findIndex(isGlob);
  const start = wild === 0 ? '.' : folders.slice(0, wild).join('/') || '/';
  const pattern = folders.slice(wild).join('/');
  return inFolder(start, (file) => matchesGlob(withSlashes(relative(start, file)), pattern) && isOurs(file));
}

async function inFolder(folder: string, isWanted: (path: string) => boolean): Promise<Search> {
  const { files, others, closed } = await findFiles(folder.replace(/(?<=.)\/$/, ''));
  return {
    files: files.filter(isWanted).map(shortened),
    failures: [
      ...others.filter(isWanted).map((path) => ({ path: shortened(path), message: notRegular })),
      ...closed.map(({ path, error }) => ({ path: shortened(path), message: reasonOf(error) })),
    ],
  };
}

const isOurs = (path: string): boolean => isMarkdownFile(uriOf(path)) || isProgramFile(uriOf(path));
const isGlob = (path: string): boolean => /[*?{]/.test(path);
const shortened = (path: string): string => withSlashes(path).replace(/^\.\//, '');
const withSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
