import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Misuse } from './misuse.js';
import { printable } from './terminal.js';

/** A file with the object that holds its staged content. */
interface Staged {
  readonly path: string;
  readonly object: string;
}

/** Absolute paths of files that differ from a commit, staged or not, and of new ones that git does not ignore. */
export function changedSince(ref: string): ReadonlySet<string> {
  const root = git(['rev-parse', '--show-toplevel']).trimEnd();
  const commit = commitOf(ref);
  const changed = git(['diff', '--name-only', '-z', '--diff-filter=d', commit, '--'], root);
  const created = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  return new Set([...listed(changed), ...listed(created)].map((path) => resolve(root, path)));
}

/** Absolute paths of what is staged, with its text as it is staged: that is what will be committed. */
export function staged(): ReadonlyMap<string, Buffer> {
  const root = git(['rev-parse', '--show-toplevel']).trimEnd();
  const files = stagedFiles(root);
  const texts = contents(files.map(({ object }) => object));
  return new Map(files.map(({ path }, index) => [resolve(root, path), texts[index] ?? Buffer.alloc(0)]));
}

/** Links and submodules hold no text of their own. Before the first commit everything is new. */
function stagedFiles(root: string): Staged[] {
  const hasCommit = succeeds(['rev-parse', '--verify', '--quiet', 'HEAD']);
  const against = hasCommit ? ['HEAD'] : [git(['hash-object', '-t', 'tree', '/dev/null']).trimEnd()];
  const fields = listed(
    git(['diff', '--cached', '--raw', '--no-renames', '--abbrev=64', '-z', '--diff-filter=d', ...against, '--'], root),
  );
  const files: Staged[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , object = ''] = (fields[index] ?? '').split(' ');
    if (mode.startsWith('100')) files.push({ path: fields[index + 1] ?? '', object });
  }
  return files;
}

/** One process for all of them: a commit may be large. */
function contents(objects: readonly string[]): Buffer[] {
  if (objects.length === 0) return [];
  const input = objects.map((object) => `${object}\n`).join('');
  const out = execFileSync('git', ['cat-file', '--batch'], { input, maxBuffer: mostBytes });
  const texts: Buffer[] = [];
  for (let at = 0; at < out.length;) {
    const lineEnd = out.indexOf('\n', at);
    const length = Number(out.toString('latin1', at, lineEnd).split(' ')[2]);
    texts.push(out.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 1;
  }
  return texts;
}

function commitOf(ref: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trimEnd();
  } catch {
    throw new Misuse(`--since: git knows no commit "${printable(ref)}" here.`);
  }
}

/** So much may git answer. */
const mostBytes = 1024 * 1024 * 1024;

function git(args: readonly string[], cwd = process.cwd()): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).split('\n')[0] : String(error);
    if (said?.includes('not a git repository')) {
      throw new Misuse('--since and --staged ask git, and this folder is in no git repository.');
    }
    throw new Error(`git cannot say what has changed: ${said || 'is it installed?'}`, { cause: error });
  }
}

function succeeds(args: readonly string[]): boolean {
  try {
    git(args);
    return true;
  } catch {
    return false;
  }
}

const listed = (text: string): string[] => text.split('\0').filter((part) => part !== '');
