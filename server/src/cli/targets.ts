import { readdirSync, statSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isGone } from '../workspace/nodeFiles.js';
import { notRegular } from '../workspace/regularFile.js';
import { isMarkdownFile, isProgramFile } from '../workspace/uris.js';
import type { Target } from './fileChecker.js';
import { reasonOf } from './fileReason.js';
import { GitIgnored } from './gitIgnored.js';
import type { Failure } from './report.js';

/** What the paths, folders and globs of the command line come to. */
export interface Targets {
  /** In the order of their paths (as the user would write them), without doubles. */
  readonly files: readonly Target[];
  /** Arguments that came to nothing, and what could not be looked into, with the reason. */
  readonly failures: readonly Failure[];
}

/** A named file is checked whatever it is called; in folders and for globs, Markdown and programme files are. */
export function findTargets(args: readonly string[]): Targets {
  const files = new Map<string, Target>();
  const failures: Failure[] = [];
  for (const argument of args) {
    const path = withSlashes(argument);
    const entry = entryOf(path);
    if (entry === 'file') {
      files.set(path, { path, named: true });
      continue;
    }
    const found = entry === 'folder' ? search(path, '**') : fittingOrFailure(path, entry);
    for (const file of found.files) if (!files.has(file)) files.set(file, { path: file, named: false });
    failures.push(...found.failures);
  }
  return { files: [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)), failures };
}

/** What the user means by an argument; an error where there is no such thing. */
function entryOf(path: string): 'file' | 'folder' | Error {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Search {
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
}

function fittingOrFailure(path: string, error: Error): Search {
  if (!isDynamicPattern(path)) return { files: [], failures: [{ path, message: reasonOf(error) }] };
  const found = fitting(path);
  const cameToNothing = found.files.length === 0 && found.failures.length === 0;
  return cameToNothing ? { files: [], failures: [{ path, message: 'No file fits this pattern.' }] } : found;
}

/** Searched from the last folder before the first wildcard on. */
function fitting(glob: string): Search {
  const start = searchedFolder(glob);
  return search(start, start === '.' ? glob : glob.slice(start === '/' ? 1 : start.length + 1));
}

/** The folder that is searched for an argument; for what names one file or folder, that itself. */
export function searchedFolder(argument: string): string {
  const parts = withSlashes(argument).split('/');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  if (wild < 0) return argument;
  return wild === 0 ? '.' : parts.slice(0, wild).join('/') || '/';
}

/** Folders that hold no document of the user's. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What fits below a folder. Links are not followed, so a search ends, and stays inside the folder. */
function search(folder: string, pattern: string): Search {
  const ignored = new GitIgnored(resolve(folder));
  const failures: Failure[] = [];
  const nameOf = (path: string): string => shortened(`${folder === '/' ? '' : folder.replace(/\/$/, '')}/${path}`);
  const pathFromHere = (path: string): string =>
    nameOf(withSlashes(path).slice(resolve(folder).length).replace(/^\//, ''));
  const entriesOf = (path: string): Dirent[] => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch (error) {
      if (!isGone(error)) failures.push({ path: pathFromHere(path), message: reasonOf(error) });
      return [];
    }
  };
  const isWanted = (path: string, entry: Dirent): boolean => {
    if (entry.isSymbolicLink() || leftOut.has(entry.name)) return false;
    if (!entry.isDirectory() && !isMarkdownFile(entry.name) && !isProgramFile(entry.name)) return false;
    if (ignored.isIgnored(path, entry.isDirectory())) return false;
    if (entry.isDirectory() || entry.isFile()) return true;
    failures.push({ path: pathFromHere(path), message: notRegular });
    return false;
  };
  const readdir = (path: string): Dirent[] => {
    const plain = path.replace(/(?<=.)\/$/, '');
    return entriesOf(plain).filter((entry) => isWanted(`${plain === '/' ? '' : plain}/${entry.name}`, entry));
  };
  const found = globSync(pattern, {
    cwd: resolve(folder),
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    // Of all the ways to call it, the walker uses the one that gives entries.
    fs: { readdirSync: readdir as unknown as typeof readdirSync },
  });
  return { files: found.map(nameOf), failures };
}

const shortened = (path: string): string => path.replace(/^(?:\.\/)+/, '');
const withSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
