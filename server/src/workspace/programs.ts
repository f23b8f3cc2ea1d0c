import {
  builtinProgram,
  builtinTree,
  checkProgram,
  readProgram,
  type Finding,
  type LoadedProgram,
  type Program,
  type ProgramAt,
} from 'partnerlint';
import { followExtends } from './extends.js';
import { folderOf, foldersUpTo, pathBelow, programFileName, uriKey, type Uri } from './uris.js';

/** The programme that applies to a document, and the file that says so; without a file the built-in one. */
export interface ProgramInForce {
  /** With what the file overrides for this document. */
  readonly program: Program;
  /** Every value with the place that states it. */
  readonly tree: ProgramAt['tree'];
  readonly file?: Uri;
  readonly folder?: Uri;
}

interface Loading {
  readonly done: Promise<LoadedProgram | undefined>;
  /** Every file that it rests on, those that are missing included, by `uriKey`. */
  readonly uses: Set<string>;
}

/**
 * Finds the nearest `partner-program.yaml` above a document, and reads it with all that it extends. Every surface asks
 * here, so all agree.
 */
export class Programs {
  readonly #read: (uri: Uri) => Promise<string | undefined>;
  readonly #loading = new Map<string, Loading>();

  /** `read` gives the text of a programme file as it stands now: in the editor, else on disk. */
  constructor(read: (uri: Uri) => Promise<string | undefined>) {
    this.#read = read;
  }

  /** The nearest programme from the document's folder up to `top` (its workspace folder). */
  async nearest(document: Uri, top: Uri | undefined): Promise<ProgramInForce> {
    for (const folder of foldersUpTo(document, top)) {
      const file = `${folder}/${programFileName}`;
      const found = await this.load(file, top);
      if (found) return { ...found.at(pathBelow(folder, document)), file, folder };
    }
    return { program: builtinProgram, tree: builtinTree };
  }

  /** The programme in this file; `undefined` when there is no such file. It may extend files below `top` only. */
  load(file: Uri, top: Uri | undefined): Promise<LoadedProgram | undefined> {
    const key = `${uriKey(file)} ${top === undefined ? '' : uriKey(top)}`;
    const known = this.#loading.get(key);
    if (known) return known.done;
    const uses = new Set([uriKey(file)]);
    const done = this.#load(file, top ?? folderOf(file), uses);
    this.#loading.set(key, { done, uses });
    return done;
  }

  async #load(file: Uri, top: Uri | undefined, uses: Set<string>): Promise<LoadedProgram | undefined> {
    const text = await this.#read(file);
    if (text === undefined) return undefined;
    const chain = await followExtends({ file, text, top }, (uri) => {
      uses.add(uriKey(uri));
      return this.#read(uri);
    });
    return readProgram(text, chain, file);
  }

  /** What is wrong with a programme file of this text, on its own and with what it extends. */
  async check(file: Uri, text: string, top: Uri | undefined): Promise<readonly Finding[]> {
    const chain = await followExtends({ file, text, top: top ?? folderOf(file) }, this.#read);
    return checkProgram(text, chain);
  }

  /** The file has changed, come or gone. Whether anything rested on it. */
  forget(file: Uri): boolean {
    const key = uriKey(file);
    return this.#forgetWhere((used) => used === key);
  }

  /** A folder has gone, and all in it. Whether anything rested on what was there. */
  forgetBelow(folder: Uri): boolean {
    return this.#forgetWhere((used) => pathBelow(folder, used) !== undefined);
  }

  #forgetWhere(isGone: (used: string) => boolean): boolean {
    const gone = [...this.#loading].filter(([, { uses }]) => [...uses].some(isGone));
    for (const [key] of gone) this.#loading.delete(key);
    return gone.length > 0;
  }
}

/** The folder whose paths a programme's globs are relative to, or the workspace folder, or the document's own. */
export const baseFolder = (inForce: ProgramInForce, top: Uri | undefined, document: Uri): Uri | undefined =>
  inForce.folder ?? top ?? folderOf(document);
