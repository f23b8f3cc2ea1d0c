import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packs are put together when there are more. */
const mostPacks = 8;
/** A pack that nobody has written for so long belongs to another day or version. */
const oldestMs = 14 * 24 * 60 * 60 * 1000;

/**
 * Results by what they were made from. Each run adds one file, a pack, with what it found out: written beside and
 * moved into place, never changed afterwards, so that runs side by side cannot harm each other. What cannot be read is
 * as if it were not there.
 */
export class ResultCache {
  readonly #folder: string | undefined;
  readonly #context: string;
  readonly #entries = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #packs: readonly string[];

  /**
   * `context`: what all results of this run depend on; packs of other contexts are not read. Without a folder, results
   * are kept in memory only.
   */
  constructor(context: readonly (string | Buffer)[], folder?: string) {
    this.#folder = folder;
    this.#context = keyOf(context).slice(0, 16);
    this.#packs = this.#paths((name) => name.startsWith(`${this.#context}-`) && name.endsWith('.jsonl'));
    for (const pack of this.#packs) this.#read(pack);
  }

  get(key: string): unknown {
    const known = this.#added.get(key) ?? this.#entries.get(key);
    if (known === undefined) return undefined;
    this.#used.add(key);
    return parsed(known);
  }

  put(key: string, value: unknown): void {
    this.#added.set(key, JSON.stringify(value));
  }

  /** Writes what this run has added. Throws where that is not possible; what was there before is whole all the same. */
  save(): void {
    const isCrowded = this.#packs.length >= mostPacks;
    if (this.#folder === undefined || (this.#added.size === 0 && !isCrowded)) return;
    mkdirSync(this.#folder, { recursive: true });
    ignoredByGit(this.#folder);
    const kept = isCrowded ? [...this.#entries].filter(([key]) => this.#used.has(key)) : [];
    writePack(this.#folder, this.#context, new Map([...kept, ...this.#added]));
    for (const pack of [...(isCrowded ? this.#packs : []), ...this.#oldPacks()]) rmSync(pack, { force: true });
  }

  #read(pack: string): void {
    for (const line of contentOf(pack).split('\n')) {
      const space = line.indexOf(' ');
      if (space > 0) this.#entries.set(line.slice(0, space), line.slice(space + 1));
    }
  }

  /** Packs, and what a run that was ended in the middle has left. */
  #oldPacks(): string[] {
    const age = (path: string): number => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    return this.#paths((name) => packName.test(name)).filter((path) => age(path) > oldestMs);
  }

  #paths(isMeant: (name: string) => boolean): string[] {
    const folder = this.#folder;
    return folder === undefined
      ? []
      : namesIn(folder)
          .filter(isMeant)
          .map((name) => join(folder, name));
  }
}

const packName = /^[0-9a-f]{16}-[0-9a-f]{16}\.jsonl(?:\.tmp)?$/;

/** Whether there is anything in the folder that no run has put there. */
export const holdsOthers = (folder: string): boolean =>
  namesIn(folder).some((name) => name !== ignoreFile && !name.endsWith('.jsonl') && !packName.test(name));

const ignoreFile = '.gitignore';

function writePack(folder: string, context: string, entries: ReadonlyMap<string, string>): void {
  const pack = join(folder, `${context}-${randomBytes(8).toString('hex')}.jsonl`);
  const beside = `${pack}.tmp`;
  try {
    writeFileSync(beside, [...entries].map(([key, value]) => `${key} ${value}\n`).join(''), { flag: 'wx' });
    renameSync(beside, pack);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** One key for several parts, none of which can run into the next. */
export function keyOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Results are nobody's source: git need not be told in each repository. */
function ignoredByGit(folder: string): void {
  try {
    writeFileSync(join(folder, ignoreFile), '*\n', { flag: 'wx' });
  } catch {
    // It is there already, or git will show the folder.
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Another run has put the packs together meanwhile.
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
