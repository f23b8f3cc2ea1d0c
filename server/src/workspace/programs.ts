import { builtinProgram, readProgram, type LoadedProgram, type Program } from 'partnerlint';
import { folderOf, foldersUpTo, pathBelow, programFileName, uriKey, type Uri } from './uris.js';

/** The programme that applies to a document, and the file that says so; without a file the built-in one. */
export interface ProgramInForce {
  readonly program: Program;
  readonly file?: Uri;
  readonly folder?: Uri;
}

/** Finds the nearest `partner-program.yaml` above a document. Every surface asks here, so all agree. */
export class Programs {
  readonly #read: (uri: Uri) => Promise<string | undefined>;
  readonly #loaded = new Map<string, Promise<LoadedProgram | undefined>>();

  /** `read` gives the text of a programme file as it stands now: in the editor, else on disk. */
  constructor(read: (uri: Uri) => Promise<string | undefined>) {
    this.#read = read;
  }

  /** The nearest programme from the document's folder up to `top` (its workspace folder). */
  async nearest(document: Uri, top: Uri | undefined): Promise<ProgramInForce> {
    for (const folder of foldersUpTo(document, top)) {
      const file = `${folder}/${programFileName}`;
      const loaded = await this.load(file);
      if (loaded) return { program: loaded.program, file, folder };
    }
    return { program: builtinProgram };
  }

  /** The programme in this file with its problems; `undefined` when there is no such file. */
  load(file: Uri): Promise<LoadedProgram | undefined> {
    const key = uriKey(file);
    const known = this.#loaded.get(key);
    if (known) return known;
    const loading = this.#read(file).then((text) => (text === undefined ? undefined : readProgram(text)));
    this.#loaded.set(key, loading);
    return loading;
  }

  /** The file has changed, come or gone. */
  forget(file: Uri): void {
    this.#loaded.delete(uriKey(file));
  }

  /** A folder has gone, and all in it. Whether a programme was known there. */
  forgetBelow(folder: Uri): boolean {
    const gone = [...this.#loaded.keys()].filter((key) => pathBelow(folder, key) !== undefined);
    return gone.filter((key) => this.#loaded.delete(key)).length > 0;
  }
}

/** The folder whose paths a programme's globs are relative to, or the workspace folder, or the document's own. */
export const baseFolder = (inForce: ProgramInForce, top: Uri | undefined, document: Uri): Uri | undefined =>
  inForce.folder ?? top ?? folderOf(document);
