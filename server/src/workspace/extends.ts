import { checkProgram, extendsOf, extendsProblem, type ProgramChain, type ProgramSource, type Span } from 'partnerlint';
import { folderOf, isProgramFile, nameOf, pathBelow, uriKey, type Uri } from './uris.js';

/** A chain that is longer is taken for a mistake. */
const longestChain = 8;

interface Start {
  readonly file: Uri;
  readonly text: string;
  /** The workspace folder: a programme that came with a repository reads nothing outside it. */
  readonly top: Uri | undefined;
}

/**
 * The files that a programme extends, nearest first, as far as they can be read. What is wrong with the way is said at
 * the `extends` of the first file: it is the one that misses what it counts on.
 */
export async function followExtends(
  { file, text, top }: Start,
  read: (uri: Uri) => Promise<string | undefined>,
): Promise<ProgramChain> {
  const bases: ProgramSource[] = [];
  const first = extendsOf(text);
  const end = (message?: string): ProgramChain => ({
    bases,
    problems: first && message !== undefined ? [extendsProblem(first.span, message)] : [],
  });
  const visited = new Set([uriKey(file)]);
  const faults: string[] = [];
  let current: ProgramSource = { name: file, text };
  for (let next = first; next; next = extendsOf(current.text)) {
    const where = bases.length === 0 ? '' : ` (in "${nameOf(current.name)}")`;
    const target = targetOf(next.path, current.name);
    if (target === undefined)
      return end(`"${next.path}"${where} is not a path from this file's folder, such as ../company.yaml.`);
    if (top === undefined || pathBelow(top, target) === undefined) {
      return end(`"${next.path}"${where} lies outside this workspace. Copy what should hold into a file inside it.`);
    }
    if (visited.has(uriKey(target))) return end(circleMessage(target, file));
    if (bases.length === longestChain)
      return end(`This chain of "extends" has more than ${longestChain} files. Put some of them together.`);
    const found = await read(target);
    if (found === undefined) return end(`There is no file "${next.path}"${where} that can be read.`);
    visited.add(uriKey(target));
    current = { name: target, text: found };
    bases.push(current);
    if (!isProgramFile(target)) faults.push(...faultOf(current));
  }
  return end(faults[0]);
}

/** The file a path leads to; `undefined` for addresses and paths that start at a root. */
function targetOf(path: string, from: Uri): Uri | undefined {
  const folder = folderOf(from);
  if (folder === undefined || !/\.ya?ml$/i.test(path) || /^[/\\~]|^[a-z][a-z0-9+.-]*:|\\|\0/i.test(path))
    return undefined;
  const root = folder.indexOf('/', folder.indexOf('//') + 2);
  const parts = (root < 0 ? '' : folder.slice(root + 1)).split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(encodeURIComponent(part));
    else if (parts.pop() === undefined) return undefined;
  }
  return `${root < 0 ? folder : folder.slice(0, root)}/${parts.join('/')}`;
}

const circleMessage = (target: Uri, file: Uri): string =>
  uriKey(target) === uriKey(file)
    ? 'This programme extends itself. Take "extends" out of one of the files.'
    : `This chain comes back to "${nameOf(target)}". Take "extends" out of one of the files.`;

/** An extended file of another name is shown nowhere else, so its first problem is said where it is extended. */
function faultOf({ name, text }: ProgramSource): string[] {
  const [first, ...more] = checkProgram(text).filter(({ severity }) => severity === 'error');
  if (!first) return [];
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return [`"${nameOf(name)}", line ${lineOf(text, first.span)}: ${first.message}${others}`];
}

const lineOf = (text: string, { start }: Span): number => text.slice(0, start).split('\n').length;
