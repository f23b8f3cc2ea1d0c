import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { decode } from '../workspace/decoding.js';
import { Misuse } from './misuse.js';
import { printable } from './terminal.js';

/** Two commits, as their full names. */
export interface Range {
  readonly base: string;
  readonly head: string;
}

/** A file that differs; one side is missing where it is new or gone. Paths as the user would write them. */
export interface ChangedFile {
  readonly before?: string;
  readonly after?: string;
}

/** `BASE..HEAD`, or `BASE...HEAD` for what HEAD has done since the two parted; an end that is left out is HEAD. */
export function rangeOf(words: string): Range {
  const [, base = '', dots, head = ''] = /^(.*?)(\.\.\.?)(.*)$/.exec(words) ?? [];
  if (dots === undefined) {
    throw new Misuse(`There is no file "${printable(words)}". Give two files, or two commits as BASE..HEAD.`);
  }
  const [first, last] = [commitOf(base || 'HEAD'), commitOf(head || 'HEAD')];
  if (dots === '..') return { base: first, head: last };
  try {
    return { base: git(['merge-base', first, last]).trim(), head: last };
  } catch {
    throw new Misuse(`"${printable(base)}" and "${printable(head)}" have no commit in common.`);
  }
}

/** What differs between two commits, renamed files as one; only below `paths` where there are any. */
export function changedFiles(commits: Commits, { base, head }: Range, paths: readonly string[]): ChangedFile[] {
  const wanted = paths.map((path) => `:(top,literal)${commits.pathInRepository(path)}`);
  const fields = git(['diff', '--name-status', '-M', '-z', '--no-ext-diff', base, head, '--', ...wanted], commits.root)
    .split('\0')
    .filter((field) => field !== '');
  const files: ChangedFile[] = [];
  for (let at = 0; at < fields.length;) {
    const status = fields[at]?.charAt(0) ?? '';
    const isPair = status === 'R' || status === 'C';
    const [from = '', to = from] = fields
      .slice(at + 1, at + (isPair ? 3 : 2))
      .map((path) => commits.pathFromHere(path));
    at += isPair ? 3 : 2;
    if (status === 'A' || status === 'C') files.push({ after: to });
    else if (status === 'D') files.push({ before: from });
    else files.push({ before: from, after: to });
  }
  return files;
}

/** So much may git answer. */
const mostBytes = 256 * 1024 * 1024;

/** Files as they are in commits, each read once. */
export class Commits {
  /** The folder of the repository. */
  readonly root = git(['rev-parse', '--show-toplevel']).trimEnd();
  readonly #texts = new Map<string, string | undefined>();

  /** `undefined` where the commit has no such file. Links and submodules hold no text of their own. */
  text(commit: string, path: string): string | undefined {
    const object = `${commit}:${this.pathInRepository(path)}`;
    if (!this.#texts.has(object)) this.#texts.set(object, this.#read(object));
    return this.#texts.get(object);
  }

  #read(object: string): string | undefined {
    try {
      const args = ['cat-file', 'blob', object];
      const stdio = ['ignore', 'pipe', 'ignore'] as const;
      return decode(execFileSync('git', args, { cwd: this.root, maxBuffer: mostBytes, stdio: [...stdio] })).text;
    } catch {
      return undefined;
    }
  }

  pathInRepository(path: string): string {
    const inside = relative(this.root, realFolders(resolve(path))).replaceAll('\\', '/');
    if (inside.startsWith('..')) throw new Misuse(`"${printable(path)}" is not in this repository.`);
    return inside;
  }

  pathFromHere(path: string): string {
    return relative(realFolders(process.cwd()), resolve(this.root, path)).replaceAll('\\', '/');
  }
}

/** Git names the repository without links; what no longer exists has none. */
function realFolders(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = resolve(path, '..');
    return parent === path ? path : resolve(realFolders(parent), relative(parent, path));
  }
}

function commitOf(ref: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch (error) {
    if (error instanceof Misuse) throw error;
    git(['rev-parse', '--show-toplevel']); // Says what is wrong where there is no repository at all.
    throw new Misuse(`git knows no commit "${printable(ref)}" here.`);
  }
}

function git(args: readonly string[], cwd = process.cwd()): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Misuse('git is not installed, and without it there are no commits to compare.');
    const said = error instanceof Error && 'stderr' in error ? (String(error.stderr).split('\n')[0] ?? '') : '';
    if (/not a git repository/i.test(said)) throw new Misuse('This folder is in no git repository. Give two files.');
    throw new Error(`git cannot say what has changed: ${said}`, { cause: error });
  }
}
