import { dirname, relative, resolve } from 'node:path';
import {
  baselineFileName,
  baselineText,
  entriesOf,
  newFindings,
  readBaseline,
  type Baseline,
} from '../workspace/baseline.js';
import { Baselines, knownIn } from '../workspace/baselines.js';
import { nodeFiles, uriOf } from '../workspace/nodeFiles.js';
import { doneWith } from './fileReason.js';
import { counted } from './formats/stylish.js';
import { Misuse } from './misuse.js';
import type { FileReport, RunReport } from './report.js';
import { writeWhole } from './replaceFile.js';
import { printable } from './terminal.js';
import { topFolderOf } from './topFolder.js';

/** The reports without what a baseline knows: the file that was named, else the nearest one above each document. */
export async function withoutKnown(
  files: readonly FileReport[],
  baseline: string | false | undefined,
): Promise<readonly FileReport[]> {
  if (baseline === false) return files;
  const named = baseline === undefined ? undefined : await namedBaseline(baseline);
  const baselines = new Baselines(nodeFiles.read);
  const left = async (file: FileReport): Promise<FileReport> => {
    if (file.findings.length === 0) return file;
    const uri = uriOf(resolve(file.path));
    const findings = named
      ? newFindings(file.findings, knownIn(named.known, named.uri, uri))
      : await baselines.newIn(uri, uriOf(topFolderOf(file.path)), file.findings);
    const known = file.findings.length - findings.length;
    return known === 0 ? file : { ...file, findings, known };
  };
  return Promise.all(files.map(left));
}

async function namedBaseline(path: string): Promise<{ readonly uri: string; readonly known: Baseline }> {
  const uri = uriOf(resolve(path));
  const text = await nodeFiles.read(uri);
  const known = text === undefined ? undefined : readBaseline(text);
  if (!known) throw new Misuse(`There is no baseline in "${printable(path)}". --write-baseline writes one.`);
  return { uri, known };
}

/** Writes all findings of a run down as known. What is known of files that were not part of the run stays. */
export async function writeKnown({ files, failures }: RunReport, to: string | true): Promise<number> {
  const path = to === true ? baselineFileName : to;
  const folder = dirname(resolve(path));
  const text = await nodeFiles.read(uriOf(resolve(path)));
  const earlier = text === undefined ? {} : readBaseline(text);
  if (!earlier)
    throw new Misuse(`"${printable(path)}" is there, and is no baseline. Name another file, or move it away.`);
  const inRun = files.map((file) => [
    relative(folder, resolve(file.path)).replaceAll('\\', '/'),
    entriesOf(file.findings),
  ]);
  await doneWith(path, () => writeWhole(path, baselineText({ ...earlier, ...Object.fromEntries(inRun) })));
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  process.stdout.write(`${counted(count, 'finding')} written down as known in ${printable(path)}.\n`);
  for (const failure of failures)
    process.stderr.write(`partnerlint: ${printable(`${failure.path}: ${failure.message}`)}\n`);
  return failures.length > 0 ? 2 : 0;
}
