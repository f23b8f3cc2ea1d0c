import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { gitRootOf } from './topFolder.js';

/** The patterns of one folder. */
interface Rules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * What git leaves out: `.gitignore` of each folder from the root of the repository down, the deepest first, and the
 * repository's own `info/exclude`. What the user names is looked into all the same.
 */
export class GitIgnored {
  /** By folder, the deepest rules first. */
  readonly #rules = new Map<string, readonly Rules[]>();

  /** `start`: the absolute path of the folder that the user named. */
  constructor(start: string) {
    const root = gitRootOf(start);
    const above = root === undefined || root === start ? [] : this.#rulesOf(dirname(start), root);
    const isNamedOnly = above.length > 0 && isIgnored(above, start, true);
    const exclude = root === undefined ? [] : rulesIn(root, '.git/info/exclude');
    this.#rules.set(start, [...rulesIn(start), ...(isNamedOnly ? [] : above), ...exclude]);
  }

  /** Folders are asked before what is in them. */
  isIgnored(path: string, isFolder: boolean): boolean {
    return isIgnored(this.#rulesOf(dirname(path)), path, isFolder);
  }

  #rulesOf(folder: string, root?: string): readonly Rules[] {
    const known = this.#rules.get(folder);
    if (known) return known;
    const above = folder === root || folder === dirname(folder) ? [] : this.#rulesOf(dirname(folder), root);
    const own = rulesIn(folder);
    const rules = own.length > 0 ? [...own, ...above] : above;
    this.#rules.set(folder, rules);
    return rules;
  }
}

/** The deepest folder with an opinion decides. */
function isIgnored(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of rules) {
    const below = relative(folder, path).replaceAll('\\', '/');
    const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function rulesIn(folder: string, file = '.gitignore'): Rules[] {
  try {
    return [{ folder, patterns: ignore().add(readFileSync(`${folder}/${file}`, 'utf8')) }];
  } catch {
    return []; // There is none, or it is not for us to read.
  }
}
