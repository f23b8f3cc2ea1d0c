import { parentPort, workerData } from 'node:worker_threads';
import { FileChecker, type Answer, type Checking, type Target } from './fileChecker.js';
import type { Failure } from './report.js';

/** One of several threads that share the files of a large run; it sends back what is said, and keeps no text. */
export interface Batch {
  readonly targets: readonly Target[];
}

export interface BatchAnswer {
  readonly answers: readonly Answer[];
  /** All so far. */
  readonly unreadPrograms: readonly Failure[];
}

const checker = new FileChecker(workerData as Checking);

parentPort?.on('message', ({ targets }: Batch) => {
  void answer(targets).then((message) => parentPort?.postMessage(message));
});

async function answer(targets: readonly Target[]): Promise<BatchAnswer> {
  const answers: Answer[] = [];
  for (const target of targets) answers.push(await checker.check(target));
  return { answers, unreadPrograms: checker.unreadPrograms };
}
