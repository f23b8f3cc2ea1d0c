import { resolve } from 'node:path';
import { adopt as adoptDocument, applyEdits, buildProposal, readingOptions, type Adoption } from 'partnerlint';
import { localDay } from '../language/host.js';
import { nodeFiles, uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { reasonOf } from './fileChecker.js';
import { Misuse } from './misuse.js';
import { dayOf, parse } from './options.js';
import { readExactly, replaceFile } from './replaceFile.js';
import { printable } from './terminal.js';
import { topFolderOf } from './topFolder.js';
import { unifiedDiff } from './unifiedDiff.js';

const options = {
  write: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
} as const;

/** What became of one file, worst last: the exit code of the run is that of its worst file. */
const exitCodes = { adopted: 0, refused: 1, broken: 2 } as const;
type Outcome = keyof typeof exitCodes;

/** `partnerlint adopt`: the frontmatter that documents support, as a diff, or with `--write` in the files. */
export async function adopt(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  if (positionals.length === 0) throw new Misuse('"adopt" takes one FILE or more.');
  const today = values['as-of'] === undefined ? localDay() : dayOf('as-of', values['as-of']);
  const programs = new Programs(nodeFiles.read);
  let worst = 0;
  for (const path of positionals) {
    const outcome = await adoptFile(path, programs, { today, write: values.write });
    worst = Math.max(worst, exitCodes[outcome]);
  }
  return worst;
}

async function adoptFile(path: string, programs: Programs, run: { today: string; write: boolean }): Promise<Outcome> {
  try {
    const text = await readExactly(path);
    const { edits, refusal } = await adoptionOf(path, text, programs, run.today);
    if (refusal !== undefined) {
      complain(path, refusal);
      return 'refused';
    }
    const adopted = applyEdits(text, edits);
    if (run.write) await replaceFile(path, text, adopted);
    process.stdout.write(run.write ? `${printable(path)}: frontmatter written.\n` : unifiedDiff(path, text, adopted));
    return 'adopted';
  } catch (error) {
    complain(path, reasonOf(error));
    return 'broken';
  }
}

async function adoptionOf(path: string, text: string, programs: Programs, today: string): Promise<Adoption> {
  const { program } = await programs.nearest(uriOf(resolve(path)), uriOf(await topFolderOf(path)));
  return adoptDocument(buildProposal(text, readingOptions(program)), program, today);
}

const complain = (path: string, message: string): boolean =>
  process.stderr.write(`partnerlint: ${printable(path)}: ${printable(message)}\n`);
