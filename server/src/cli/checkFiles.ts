import { dirname, relative, resolve } from 'node:path';
import { readBytesNow } from '../workspace/regularFile.js';
import type { Answer, Checking, Target } from './fileChecker.js';
import type { ProgramSources } from './programSources.js';
import type { Failure, FileReport } from './report.js';
import { keyOf, type ResultCache } from './resultCache.js';
import { topFolderOf } from './topFolder.js';

/** What came of all files. */
export interface Answers {
  /** One for each target, in their order. */
  readonly answers: readonly Answer[];
  /** Programme files that are there and cannot be read. */
  readonly unreadPrograms: readonly Failure[];
}

/** Where results are kept between runs. */
export interface Kept {
  readonly cache: ResultCache;
  readonly sources: ProgramSources;
}

/** Checks files: from the cache, here, or in threads where there are many. The engine is loaded only when needed. */
export async function checkFiles(
  targets: readonly Target[],
  checking: Checking,
  kept: Kept | undefined,
  onProgress: (done: number) => void,
): Promise<Answers> {
  const answers: (Answer | undefined)[] = [];
  const keys = new Map<number, string>();
  const missing: number[] = [];
  for (const [index, target] of targets.entries()) {
    const key = kept && (await keyFor(target, kept.sources));
    if (key !== undefined) keys.set(index, key);
    const known = key === undefined ? undefined : kept?.cache.get(key);
    if (known === undefined) missing.push(index);
    else answers[index] = { outcome: { ...(known as FileReport), path: target.path } };
  }
  let done = targets.length - missing.length;
  const unreadPrograms = await checkMissing(
    missing.map((index) => targets[index] as Target),
    checking,
    (answer, at) => {
      answers[missing[at] as number] = answer;
      onProgress((done += 1));
    },
  );
  for (const index of kept ? missing : []) {
    const outcome = answers[index]?.outcome;
    // A file that has changed since it was looked up has been checked as something else.
    const key = kept && (await keyFor(targets[index] as Target, kept.sources));
    if (key !== undefined && key === keys.get(index) && outcome && 'findings' in outcome) kept?.cache.put(key, outcome);
  }
  return { answers: answers.filter((answer) => answer !== undefined), unreadPrograms };
}

async function checkMissing(
  targets: readonly Target[],
  checking: Checking,
  take: (answer: Answer, index: number) => void,
): Promise<readonly Failure[]> {
  if (targets.length === 0) return [];
  const { checkInWorkers, worthWorkers } = await import('./workers.js');
  if (targets.length >= worthWorkers) return checkInWorkers(targets, checking, take);
  const { FileChecker } = await import('./fileChecker.js');
  const checker = new FileChecker(checking);
  for (const [index, target] of targets.entries()) take(await checker.check(target), index);
  return checker.unreadPrograms;
}

/**
 * What the result for a file depends on besides the run's options: its words, its programme, and its place. One that
 * cannot be read has no key; it is told in its turn.
 */
async function keyFor({ path, text }: Target, sources: ProgramSources): Promise<string | undefined> {
  try {
    const content = text ?? readBytesNow(path);
    const place = relative(topFolderOf(path), resolve(path));
    return keyOf([place, dirname(relative(process.cwd(), resolve(path))), await sources.hashFor(path), content]);
  } catch {
    return undefined;
  }
}
