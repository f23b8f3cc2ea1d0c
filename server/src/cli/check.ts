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
  const { fix, staged, stdin, watch, dryRun, cache, cacheLocation, shard, writeBaseline } = options;
  const contradictions: readonly [boolean, string][] = [
    [dryRun && !fix, '--dry-run shows what --fix would write: give both.'],
    [fix && staged, '--fix writes into files, and --staged checks what is staged: give one of them.'],
    [stdin && paths.length > 0, '--stdin checks standard input: give no paths, but --stdin-filename.'],
    [
      stdin && (staged || options.since !== undefined),
      '--stdin checks standard input: --staged and --since choose files.',
    ],
    [options.stdinFilename !== undefined && !stdin, '--stdin-filename names the text of --stdin: give both.'],
    [cacheLocation !== undefined && !cache, '--cache-location says where --cache keeps results: give both.'],
    [shard !== undefined && writeBaseline !== undefined, '--write-baseline needs all files: give it without --shard.'],
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
  const { files, others, failures } = await targetsOf(paths, options);
  const usable = options.fix ? undefined : kept;
  const result = await checkShown(files, checkingOf(options), usable, options);
  const own = reportOf(result, failures);
  const report = isLeftToMerge(options) ? uncompared(own, options) : await compared(own, others, usable, options);
  save(usable?.cache);
  if (options.writeBaseline !== undefined) return writeKnown(report, options.writeBaseline);
  const showsMends = options.fix && (options.dryRun || options.stdin);
  if (showsMends) await showMends(result.answers, options);
  const named = new Set(files.filter((file) => file.named).map(({ path }) => path));
  const left = { ...report, files: await withoutKnown(report.files, options.baseline) };
  return printReport(left, named, options, showsMends ? process.stderr : process.stdout);
}

async function checkShown(
  files: readonly Target[],
  checking: Checking,
  kept: Kept | undefined,
  { quiet }: CheckOptions,
): Promise<Answers> {
  const progress = new Progress(!quiet);
  const result = await checkFiles(files, checking, kept, (done) => progress.at(done, files.length));
  progress.end();
  return result;
}

/** Shards of all files: to compare these in each of them would check every file in every shard. */
const isLeftToMerge = (options: CheckOptions): boolean => options.shard !== undefined && !isOfChanges(options);

const isOfChanges = ({ since, staged }: CheckOptions): boolean => since !== undefined || staged;

/** With what `merge` needs to compare the proposals. */
const uncompared = (report: RunReport, options: CheckOptions): RunReport => ({
  ...report,
  uncomparedOn: checkingOf(options).today,
});

/** With what the proposals of the run say together with all others; of those nothing else is said. */
async function compared(
  report: RunReport,
  others: readonly Target[],
  kept: Kept | undefined,
  options: CheckOptions,
): Promise<RunReport> {
  const { withPortfolio } = await import('./portfolioFindings.js');
  const checking: Checking = { ...checkingOf(options), mends: 'none' };
  const isAlone = others.length === 0 || report.files.every(({ indexed }) => indexed === undefined);
  const beside = isAlone ? undefined : await checkShown(others, checking, kept, options);
  return withPortfolio(report, checking.today, beside && reportOf(beside, []).files);
}

interface ChosenTargets {
  readonly files: readonly Target[];
  /** What the changed ones are compared with, and nothing is said of. */
  readonly others: readonly Target[];
  readonly failures: readonly Failure[];
}

/** The files that the arguments and options come to. */
async function targetsOf(paths: readonly string[], options: CheckOptions): Promise<ChosenTargets> {
  if (options.stdin) {
    const path = options.stdinFilename ?? 'stdin.md';
    return { files: [{ path, named: true, text: await textOf(process.stdin) }], others: [], failures: [] };
  }
  const { files, failures } = findTargets(paths.length > 0 ? paths : ['.']);
  const { shard } = options;
  const chosen = isOfChanges(options) ? await changed(files, options) : files;
  const part = shard ? chosen.filter((_, index) => index % shard.count === shard.index - 1) : chosen;
  const inPart = new Set(part.map(({ path }) => path));
  const others = isOfChanges(options) ? files.filter(({ path }) => !inPart.has(path)) : [];
  return { files: part, others, failures: shard && shard.index > 1 ? [] : failures };
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
const cacheFolder = ({ cache, cacheLocation = '.partnerlint-cache' }: CheckOptions): string | undefined =>
  cache ? cacheLocation : undefined;

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
