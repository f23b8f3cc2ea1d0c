import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { changesBetween, checkDocument, type Checked, type TermChange } from 'partnerlint';
import { localDay } from '../language/host.js';
import { checkOptions } from '../workspace/checking.js';
import { decode } from '../workspace/decoding.js';
import { mayBeDeclared } from '../workspace/files.js';
import { pathOf, uriOf } from '../workspace/nodeFiles.js';
import { Programs } from '../workspace/programs.js';
import { readBytes } from '../workspace/regularFile.js';
import { isMarkdownFile, type Uri } from '../workspace/uris.js';
import { doneWith } from './fileReason.js';
import { changesAs } from './formats/changes.js';
import { changedFiles, Commits, rangeOf } from './gitVersions.js';
import { Misuse } from './misuse.js';
import type { DiffOptions } from './portfolioCommands.js';
import { chooseColours } from './terminal.js';
import { topFolderOf } from './topFolder.js';

/** What changed in one proposal. */
export interface ChangedProposal {
  /** In the later version; where it is gone, in the earlier. */
  readonly path: string;
  /** Another one in the earlier version. */
  readonly was?: string;
  /** Lines count from 1, in the version that has the words. */
  readonly changes: readonly (TermChange & { readonly line?: number })[];
}

/** A version of a document, and how the programme that applied to it is read. */
interface Version {
  readonly path: string;
  readonly text: string | undefined;
  readonly programs: Programs;
}

/** `partnerlint diff`: what changed in terms between two versions of the proposals. */
export async function diff(versions: string, paths: readonly string[], options: DiffOptions): Promise<number> {
  chooseColours(options.color);
  const today = options.asOf ?? localDay();
  const range = existsSync(versions) ? undefined : rangeOf(versions);
  const pairs = range ? changedBetween(range, paths) : await twoFiles(versions, paths);
  const changed: ChangedProposal[] = [];
  for (const [before, after] of pairs) {
    const [earlier, later] = [await checkedIn(before, today), await checkedIn(after, today)];
    const changes = changesBetween(earlier, later);
    if (changes.length === 0) continue;
    const path = after.text === undefined ? before.path : after.path;
    const isMoved = before.text !== undefined && after.text !== undefined && before.path !== after.path;
    changed.push({
      path,
      ...(isMoved && { was: before.path }),
      changes: changes.map((each) => withLine(each, before, after)),
    });
  }
  process.stdout.write(changesAs(options.format, changed));
  return changed.some(({ changes }) => changes.some(({ forbidden }) => forbidden !== undefined)) ? 1 : 0;
}

async function twoFiles(earlier: string, paths: readonly string[]): Promise<readonly (readonly [Version, Version])[]> {
  const [later, ...more] = paths;
  if (later === undefined || more.length > 0) {
    throw new Misuse('"diff" takes two commits as BASE..HEAD, or two files.');
  }
  const programs = new Programs((uri) => textIn(pathOf(uri) ?? '').catch(() => undefined));
  const version = async (path: string): Promise<Version> => ({
    path,
    text: await doneWith(path, () => textIn(path)),
    programs,
  });
  return [[await version(earlier), await version(later)]];
}

const textIn = async (path: string): Promise<string> => decode(await readBytes(path)).text;

/** Programmes are read from the same commit as the documents they apply to. */
function changedBetween(
  range: { readonly base: string; readonly head: string },
  paths: readonly string[],
): (readonly [Version, Version])[] {
  const commits = new Commits();
  const files = changedFiles(commits, range, paths).filter(({ before, after }) =>
    [before, after].some((path) => path !== undefined && isMarkdownFile(uriOf(resolve(path)))),
  );
  const programsOf = (commit: string): Programs =>
    new Programs((uri) => Promise.resolve(commits.text(commit, pathOf(uri) ?? '')));
  const [earlier, later] = [programsOf(range.base), programsOf(range.head)];
  return files.map(({ before, after }) => [
    {
      path: before ?? after ?? '',
      text: before === undefined ? undefined : commits.text(range.base, before),
      programs: earlier,
    },
    {
      path: after ?? before ?? '',
      text: after === undefined ? undefined : commits.text(range.head, after),
      programs: later,
    },
  ]);
}

async function checkedIn({ path, text, programs }: Version, today: string): Promise<Checked | undefined> {
  if (text === undefined) return undefined;
  const uri: Uri = uriOf(resolve(path));
  const top = uriOf(topFolderOf(path));
  const options = checkOptions(uri, await programs.nearest(uri, top), { include: [], rules: {}, folder: top }, today);
  if (!options || (!options.included && !mayBeDeclared(text))) return undefined;
  return checkDocument(text, options);
}

function withLine(change: TermChange, before: Version, after: Version): ChangedProposal['changes'][number] {
  const { text, span } = change.span
    ? { text: after.text, span: change.span }
    : { text: before.text, span: change.before };
  if (!span || text === undefined) return change;
  return { ...change, line: text.slice(0, span.start).split('\n').length };
}
