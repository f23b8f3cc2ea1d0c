import { resolve } from 'node:path';
import { adopt as adoptDocument, applyEdits, buildProposal, readingOptions, type Adoption } from 'partnerlint';
import { localDay } from '../language/host.js';
import { uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { reasonOf } from './fileReason.js';
import { readProgram } from './readProgram.js';
import { readExactly, replaceFile } from './replaceFile.js';
import { printable } from './terminal.js';
import { topFolderOf } from './topFolder.js';
import { unifiedDiff } from './unifiedDiff.js';

export interface AdoptOptions {
  readonly write: boolean;
  readonly asOf?: string;
}

/** What became of one file, worst last: the exit code of the run is that of its worst file. */
const exitCodes = { adopted: 0, refused: 1, broken: 2 } as const;
type Outcome = keyof typeof exitCodes;

/** `partnerlint adopt`: the frontmatter that documents support, as a diff, or with `--write` in the files. */
export async function adopt(files: readonly string[], { write, asOf }: AdoptOptions): Promise<number> {
  const today = asOf ?? localDay();
  const programs = new Programs(readProgram);
  let worst = 0;
  for (const path of files) {
    const outcome = await adoptFile(path, programs, { today, write });
    worst = Math.max(worst, exitCodes[outcome]);
  }
  return worst;
}

async function adoptFile(path: string, programs: Programs, run: { today: string; write: boolean }): Promise<Outcome> {
  try {
    const text = await readExactly(path);
    const { edits, leftOut, refusal } = await adoptionOf(path, text, programs, run.today);
    if (refusal !== undefined) {
      complain(path, refusal);
      return 'refused';
    }
    const adopted = applyEdits(text, edits);
    if (run.write) await replaceFile(path, text, adopted);
    process.stdout.write(run.write ? `${printable(path)}: frontmatter written.\n` : unifiedDiff(path, text, adopted));
    // Beside the diff, so that it can be piped into a file or `patch` as it is.
    if (leftOut.length > 0) process.stderr.write(`${printable(path)}: left out\n`);
    for (const { key, why } of leftOut) process.stderr.write(`  ${key}: ${printable(why)}\n`);
    return 'adopted';
  } catch (error) {
    complain(path, reasonOf(error));
    return 'broken';
  }
}

async function adoptionOf(path: string, text: string, programs: Programs, today: string): Promise<Adoption> {
  const { program } = await programs.nearest(uriOf(resolve(path)), uriOf(topFolderOf(path)));
  return adoptDocument(buildProposal(text, readingOptions(program)), program, today);
}

const complain = (path: string, message: string): boolean =>
  process.stderr.write(`partnerlint: ${printable(path)}: ${printable(message)}\n`);
