import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { localDay } from '../language/host.js';
import { decode } from '../workspace/decoding.js';
import type { CheckOptions } from './checkCommands.js';
import { checkFiles, type Answers, type Kept } from './checkFiles.js';
import type { Answer, Checking, Target } from './fileChecker.js';
import { withoutKnown, writeKnown } from './knownFindings.js';
import { keptResults, save, withProgramsReadAnew } from './keptResults.js';
import { Misuse } from './misuse.js';
import { printReport } from './printReport.js';
import { Progress } from './progress.js';
import type { Failure, FileReport, RunReport } from './report.js';
import { findTargets } from './targets.js';
import { chooseColours } from './terminal.js';

/** `partnerlint check`: the findings of all files. One that cannot be read costs the others nothing. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  refuseContradictions(paths, options);
  chooseColours(options.color);
  if (options.printConfig) return (await import('./printConfig.js')).printConfig(paths, checkingOf(options));
  if (options.watch) {
    const kept = keptWhileWatching(options);
    return (await import('./watch.js')).watch(paths, () => checkOnce(paths, options, kept()));
  }
  const folder = cacheFolder(options);
  return checkOnce(paths, options, folder === undefined ? undefined : keptResults(checkingOf(options), folder));
}

function refuseContradictions(paths: readonly string[], options: CheckOptions): void {
  const { fix, staged, stdin, watch, dryRun } = options;
  const contradictions: readonly [boolean, string][] = [
    [dryRun && !fix, '--dry-run shows what --fix would write: give both.'],
    [fix && staged, '--fix writes into files, and --staged checks what is staged: give one of them.'],
    [stdin && paths.length > 0, '--stdin checks standard input: give no paths, but --stdin-filename.'],
    [
      stdin && (staged || options.since !== undefined),
      '--stdin checks standard input: --staged and --since choose files.',
    ],
    [options.stdinFilename !== undefined && !stdin, '--stdin-filename names the text of --stdin: give both.'],
    [watch && (stdin || staged || fix), '--watch goes with neither --stdin nor --staged nor --fix.'],
  ];
  const found = contradictions.find(([holds]) => holds);
  if (found) throw new Misuse(found[1]);
}

const checkingOf = ({ include, rule, asOf, fix, dryRun, stdin }: CheckOptions): Checking => ({
  include,
  rules: rule,
  today: asOf ?? localDay(),
  mends: !fix ? 'none' : dryRun || stdin ? 'shown' : 'written',
});

async function checkOnce(paths: readonly string[], options: CheckOptions, kept: Kept | undefined): Promise<number> {
  const { files, failures } = await targetsOf(paths, options);
  const progress = new Progress(!options.quiet);
  const usable = options.fix ? undefined : kept;
  const result = await checkFiles(files, checkingOf(options), usable, (done) => progress.at(done, files.length));
  progress.end();
  save(usable?.cache);
  const { withPortfolio } = await import('./portfolioFindings.js');
  const report = withPortfolio(reportOf(result, failures), checkingOf(options).today);
  if (options.writeBaseline !== undefined) return writeKnown(report, options.writeBaseline);
  const showsMends = options.fix && (options.dryRun || options.stdin);
  if (showsMends) await showMends(result.answers, options);
  const named = new Set(files.filter((file) => file.named).map(({ path }) => path));
  const left = { ...report, files: await withoutKnown(report.files, options.baseline) };
  return printReport(left, named, options, showsMends ? process.stderr : process.stdout);
}

/** The files that the arguments and options come to. */
async function targetsOf(
  paths: readonly string[],
  options: CheckOptions,
): Promise<{ files: readonly Target[]; failures: readonly Failure[] }> {
  if (options.stdin) {
    const path = options.stdinFilename ?? 'stdin.md';
    return { files: [{ path, named: true, text: await textOf(process.stdin) }], failures: [] };
  }
  const { files, failures } = findTargets(paths.length > 0 ? paths : ['.']);
  const { since, staged, shard } = options;
  const chosen = since === undefined && !staged ? files : await changed(files, options);
  const part = shard ? chosen.filter((_, index) => index % shard.count === shard.index - 1) : chosen;
  return { files: part, failures: shard && shard.index > 1 ? [] : failures };
}

async function changed(files: readonly Target[], { since, staged }: CheckOptions): Promise<readonly Target[]> {
  const git = await import('./gitChanges.js');
  const differing = since === undefined ? undefined : git.changedSince(since);
  const stagedTexts = staged ? git.staged() : undefined;
  return files.flatMap((target) => {
    const path = realpathSync(resolve(target.path));
    if (differing && !differing.has(path)) return [];
    if (!stagedTexts) return [target];
    const bytes = stagedTexts.get(path);
    return bytes ? [{ ...target, text: decode(bytes).text }] : [];
  });
}

function reportOf({ answers, unreadPrograms }: Answers, failures: readonly Failure[]): RunReport {
  const outcomes = answers.map(({ outcome }) => outcome);
  const files = outcomes.filter((outcome): outcome is FileReport => 'findings' in outcome);
  const failed = outcomes.filter((outcome): outcome is Failure => 'message' in outcome);
  return { files, failures: eachOnce([...failures, ...failed, ...unreadPrograms]) };
}

/** A programme file may fail as a file of the run, and again as what applies to a document. */
const eachOnce = (failures: readonly Failure[]): Failure[] =>
  [...new Map(failures.map((failure) => [resolve(failure.path), failure])).values()].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );

/** A diff of all files; for standard input without --dry-run the mended text itself. */
async function showMends(answers: readonly Answer[], { dryRun }: CheckOptions): Promise<void> {
  const { unifiedDiff } = await import('./unifiedDiff.js');
  for (const { outcome, mended } of answers) {
    if (mended) process.stdout.write(dryRun ? unifiedDiff(outcome.path, mended.before, mended.after) : mended.after);
  }
}

/** Where results are kept, if they are. While watching they are kept in any case, until the day is over. */
const cacheFolder = ({ cache }: CheckOptions): string | undefined => (cache === true ? '.partnerlint-cache' : cache);

function keptWhileWatching(options: CheckOptions): () => Kept {
  let day = '';
  let kept: Kept | undefined;
  return () => {
    const checking = checkingOf(options);
    kept = kept && day === checking.today ? withProgramsReadAnew(kept) : keptResults(checking, cacheFolder(options));
    day = checking.today;
    return kept;
  };
}
