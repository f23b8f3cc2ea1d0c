import { relative, resolve } from 'node:path';
import { applyEdits, checkDocument, checkProgram, type Checked, type CheckOptions } from 'partnerlint';
import { checkOptions } from '../workspace/checking.js';
import { certainEdits } from '../workspace/fixAll.js';
import { isGone, pathOf, uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { FileTrouble, readBytes } from '../workspace/regularFile.js';
import { isProgramFile, type Uri } from '../workspace/uris.js';
import { readExactly, replaceFile } from './replaceFile.js';
import type { Failure, FileReport } from './report.js';
import { topFolderOf } from './topFolder.js';

export interface Checking {
  /** Globs relative to the current folder. */
  readonly include: readonly string[];
  /** ISO day. */
  readonly today: string;
  /** Write the certain mends into the files. */
  readonly fix: boolean;
}

/** Checks files one by one as the editor does; programmes are read once. */
export class FileChecker {
  readonly #checking: Checking;
  readonly #programs = new Programs((uri) => this.#readProgram(uri));
  readonly #unread: Failure[] = [];
  readonly #here = uriOf(process.cwd());

  constructor(checking: Checking) {
    this.#checking = checking;
  }

  async check(path: string): Promise<FileReport | Failure> {
    const uri = uriOf(resolve(path));
    try {
      const text = (await readBytes(path)).toString('utf8');
      if (isProgramFile(uri)) return { ...noProposal(path, text), findings: checkProgram(text) };
      const options = await this.#optionsFor(path, uri);
      if (!options) return { ...noProposal(path, text), leftOut: 'ignored' };
      const checked = this.#checking.fix
        ? await fixed(path, text, options)
        : report(path, text, checkDocument(text, options));
      return checked.isProposal ? checked : { ...checked, leftOut: options.included ? 'unlike' : 'undeclared' };
    } catch (error) {
      return { path, message: reasonOf(error) };
    }
  }

  /** Programme files above the documents that are there and cannot be read: they have not been applied. */
  get unreadPrograms(): readonly Failure[] {
    return this.#unread;
  }

  async #readProgram(uri: Uri): Promise<string | undefined> {
    const path = pathOf(uri) ?? '';
    try {
      return (await readBytes(path)).toString('utf8');
    } catch (error) {
      if (!isGone(error)) this.#unread.push({ path: relative(process.cwd(), path), message: reasonOf(error) });
      return undefined;
    }
  }

  async #optionsFor(path: string, uri: Uri): Promise<CheckOptions | undefined> {
    const { include, today } = this.#checking;
    const inForce = await this.#programs.nearest(uri, uriOf(await topFolderOf(path)));
    return checkOptions(uri, inForce, { include, rules: {}, folder: this.#here }, today);
  }
}

/** The file with its certain mends written, and what is left to say of it. */
async function fixed(path: string, text: string, options: CheckOptions): Promise<FileReport> {
  const before = checkDocument(text, options);
  const mended = applyEdits(text, certainEdits(before));
  if (mended === text) return report(path, text, before);
  await readExactly(path); // What is not in UTF-8 has been read with losses, which must not be written.
  await replaceFile(path, text, mended);
  return { ...report(path, mended, checkDocument(mended, options)), fixed: true };
}

function report(
  path: string,
  text: string,
  { isProposal, verdict, findings, silenced, failures }: Checked,
): FileReport {
  const [failure] = failures;
  if (failure) throw new Error(`the rule ${failure.code} failed (${failure.message}); please report this`);
  return { path, text, isProposal, verdict, findings, silenced: silenced.length, fixed: false };
}

const noProposal = (path: string, text: string): FileReport => ({
  path,
  text,
  isProposal: false,
  findings: [],
  silenced: 0,
  fixed: false,
});

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'Not allowed to read it.',
  EISDIR: 'It is a folder.',
};

export function reasonOf(error: unknown): string {
  if (error instanceof FileTrouble) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `It cannot be checked: ${error instanceof Error ? error.message : String(error)}.`;
}
