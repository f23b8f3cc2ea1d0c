import { dirname, resolve } from 'node:path';
import { pathOf, uriOf } from '../workspace/nodeFiles.js';
import { readBytesNow } from '../workspace/regularFile.js';
import { foldersUpTo, programFileName } from '../workspace/uris.js';
import { keyOf, type ResultCache } from './resultCache.js';
import { topFolderOf } from './topFolder.js';

/** Gives the files that a programme is made from, the programme file first. Loads the engine. */
export type Resolve = (programFile: string) => Promise<readonly string[]>;

/**
 * What a programme is made from, as one hash for each document: its file, and whatever that file extends. Which files
 * these are only the engine knows; it is asked once, and its answer holds while none of them has changed.
 */
export class ProgramSources {
  readonly #cache: ResultCache;
  readonly #resolve: Resolve;
  readonly #byFolder = new Map<string, Promise<string>>();
  readonly #texts = new Map<string, Buffer | undefined>();

  constructor(cache: ResultCache, resolveSources: Resolve) {
    this.#cache = cache;
    this.#resolve = resolveSources;
  }

  hashFor(document: string): Promise<string> {
    const folder = dirname(document);
    const known = this.#byFolder.get(folder) ?? this.#hashFor(document);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #hashFor(document: string): Promise<string> {
    const folders = foldersUpTo(uriOf(resolve(document)), uriOf(topFolderOf(document)));
    const files = folders.map((folder) => pathOf(`${folder}/${programFileName}`) ?? '');
    const file = files.find((path) => this.#text(path) !== undefined);
    return file === undefined ? 'built-in' : this.#hashOf(await this.#sourcesOf(file));
  }

  /** From the programme file on, each list of sources names the next, until one names itself. */
  async #sourcesOf(file: string): Promise<readonly string[]> {
    if (!/\bextends\b/.test(this.#text(file)?.toString('utf8') ?? '')) return [file];
    let sources: readonly string[] = [file];
    for (let round = 0; round < mostRounds; round += 1) {
      const key = `sources-${this.#hashOf(sources)}`;
      const known = this.#cache.get(key);
      if (!Array.isArray(known)) {
        const found = await this.#resolve(file);
        for (const each of [key, `sources-${this.#hashOf(found)}`]) this.#cache.put(each, found);
        return found;
      }
      if (known.join('\n') === sources.join('\n')) break;
      sources = known.map(String);
    }
    return sources;
  }

  #hashOf(sources: readonly string[]): string {
    return keyOf(sources.flatMap((path) => [path, this.#text(path) ?? 'none']));
  }

  /** `undefined` where there is no such file or it cannot be read, which is the same to a programme. */
  #text(path: string): Buffer | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const text = readable(path);
    this.#texts.set(path, text);
    return text;
  }
}

/** A chain of programme files is short. */
const mostRounds = 5;

function readable(path: string): Buffer | undefined {
  try {
    return readBytesNow(path);
  } catch {
    return undefined;
  }
}
