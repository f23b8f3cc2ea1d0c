import { resolve } from 'node:path';
import { backtest, type Change, type CheckOptions, type LoadedProgram } from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localDay } from '../language/host.js';
import { checkOptions } from '../workspace/checking.js';
import { nodeFiles, uriOf } from '../workspace/nodeFiles.js';
import { baseFolder, Programs } from '../workspace/programs.js';
import { isProgramFile, pathBelow } from '../workspace/uris.js';
import { Misuse } from './misuse.js';
import type { ProgramOptions } from './program.js';
import { findTargets } from './targets.js';
import { printable, printableJson, styled, write } from './terminal.js';
import { topFolderOf } from './topFolder.js';

/** A document that would change, and how. */
interface ChangedDocument {
  readonly path: string;
  readonly document: TextDocument;
  readonly changes: readonly Change[];
}

type TryOptions = Pick<ProgramOptions, 'format' | 'failOnChange' | 'asOf'>;

/** What would change in existing proposals if this file took the place of the programme that applies to each of them. */
export async function tryProgram(file: string, paths: readonly string[], options: TryOptions): Promise<number> {
  const programs = new Programs(nodeFiles.read);
  const candidate = await candidateIn(file, programs);
  const { files, failures } = findTargets(paths);
  for (const { path, message } of failures) process.stderr.write(`partnerlint: ${printable(path)}: ${message}\n`);
  const changed: ChangedDocument[] = [];
  let proposals = 0;
  for (const { path } of files) {
    if (isProgramFile(path)) continue;
    const text = await nodeFiles.read(uriOf(resolve(path)));
    if (text === undefined) continue;
    const runs = await runsFor(path, programs, candidate, options.asOf ?? localDay());
    const { isProposal, changes } = backtest(text, ...runs);
    proposals += isProposal ? 1 : 0;
    if (changes.length > 0) changed.push({ path, document: TextDocument.create(path, 'markdown', 0, text), changes });
  }
  write(options.format === 'json' ? asJson(file, proposals, changed) : asText(proposals, changed));
  if (failures.length > 0) return 2;
  return options.failOnChange && changed.length > 0 ? 1 : 0;
}

/** A programme with errors would be tried without the values that are wrong, and the answer would mislead. */
async function candidateIn(file: string, programs: Programs): Promise<LoadedProgram> {
  const [uri, top] = [uriOf(resolve(file)), uriOf(topFolderOf(file))];
  const text = await nodeFiles.read(uri);
  const loaded = await programs.load(uri, top);
  if (text === undefined || !loaded) throw new Misuse(`There is no file "${printable(file)}" that can be read.`);
  const first = (await programs.check(uri, text, top)).find(({ severity }) => severity === 'error');
  if (!first) return loaded;
  const line = text.slice(0, first.span.start).split('\n').length;
  throw new Misuse(`${printable(file)}:${line}: ${printable(first.message)} Mend it first, then try it.`);
}

/** How the document is checked now, and how it would be: the same folder, another programme. */
async function runsFor(
  path: string,
  programs: Programs,
  candidate: LoadedProgram,
  today: string,
): Promise<[CheckOptions | undefined, CheckOptions | undefined]> {
  const [uri, top] = [uriOf(resolve(path)), uriOf(topFolderOf(path))];
  const inForce = await programs.nearest(uri, top);
  const base = baseFolder(inForce, top, uri);
  const instead = candidate.at(base === undefined ? undefined : pathBelow(base, uri));
  const wishes = { include: [], rules: {}, folder: top };
  return [checkOptions(uri, inForce, wishes, today), checkOptions(uri, { ...inForce, ...instead }, wishes, today)];
}

function asJson(file: string, proposals: number, changed: readonly ChangedDocument[]): string {
  const documents = changed.map(({ path, document, changes }) => ({
    path,
    changes: changes.map(({ finding, ...change }) => ({
      ...change,
      ...(finding && { message: finding.message, start: document.positionAt(finding.span.start) }),
    })),
  }));
  return `${printableJson({ program: file, proposals, changed: documents }, 2)}\n`;
}

function asText(proposals: number, changed: readonly ChangedDocument[]): string {
  const parts = changed.map(({ path, document, changes }) => {
    const rows = changes.map((change) => `  ${rowOf(change, document)}\n`);
    return `${styled('underline', printable(path))}\n${rows.join('')}\n`;
  });
  const sum = `${changed.length} of ${proposals} ${proposals === 1 ? 'proposal' : 'proposals'} would change.`;
  return `${parts.join('')}${styled('bold', sum)}\n`;
}

function rowOf({ kind, subject, before, after, finding }: Change, document: TextDocument): string {
  const turn = `${printable(before)} → ${printable(after)}`;
  if (!finding) return `${titles[kind]}${subject === '' ? '' : ` ${printable(subject)}`}: ${turn}`;
  const { line, character } = document.positionAt(finding.span.start);
  const outcome = before === 'none' ? `new ${after}` : after === 'none' ? `no longer ${before}` : turn;
  return `${line + 1}:${character + 1}  ${outcome}  ${printable(finding.message)}  ${styled('dim', subject)}`;
}

const titles: Readonly<Record<Change['kind'], string>> = {
  checked: 'as a whole',
  tier: 'tier',
  gate: 'gate of',
  finding: 'finding',
};
