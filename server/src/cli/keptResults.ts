import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../language/version.js';
import { decode } from '../workspace/decoding.js';
import { pathOf, uriOf } from '../workspace/nodeFiles.js';
import { readBytesNow } from '../workspace/regularFile.js';
import type { Kept } from './checkFiles.js';
import type { Checking } from './fileChecker.js';
import { whyUnwritten } from './fileReason.js';
import { Misuse } from './misuse.js';
import { ProgramSources } from './programSources.js';
import { holdsOthers, ResultCache } from './resultCache.js';
import { printable } from './terminal.js';
import { topFolderOf } from './topFolder.js';

/** Results of earlier runs with these options, on this day, by this build; without a folder, for this process only. */
export function keptResults({ include, rules, today }: Checking, folder?: string): Kept {
  if (folder !== undefined && holdsOthers(folder)) {
    throw new Misuse(
      `--cache keeps results in a folder of its own, and there are other files in "${printable(folder)}". Give --cache-location a new or empty folder.`,
    );
  }
  const cache = new ResultCache([version, build(), today, JSON.stringify([include, rules])], folder);
  return { cache, sources: new ProgramSources(cache, programSources) };
}

/** The same results, with the programmes read anew. */
export const withProgramsReadAnew = ({ cache }: Kept): Kept => ({
  cache,
  sources: new ProgramSources(cache, programSources),
});

/** Results are right without a cache, so one that cannot be written fails nothing. */
export function save(cache: ResultCache | undefined): void {
  try {
    cache?.save();
  } catch (error) {
    const reason = printable(whyUnwritten(error));
    process.stderr.write(`partnerlint: The cache cannot be written: ${reason}. The results are right.\n`);
  }
}

/** This part of the program names the others by a hash of what is in them, so it differs for every build. */
const build = (): Buffer => readFileSync(fileURLToPath(import.meta.url));

/** The files that a programme is read from, in the order it reads them. */
async function programSources(file: string): Promise<readonly string[]> {
  const { Programs } = await import('../workspace/programs.js');
  const sources: string[] = [];
  const programs = new Programs((uri) => {
    const path = pathOf(uri) ?? uri;
    sources.push(path);
    return Promise.resolve(textOf(path));
  });
  await programs.load(uriOf(file), uriOf(topFolderOf(file)));
  return sources;
}

function textOf(path: string): string | undefined {
  try {
    return decode(readBytesNow(path)).text;
  } catch {
    return undefined;
  }
}
