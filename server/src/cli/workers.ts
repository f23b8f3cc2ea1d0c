import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer } from './checkWorker.js';
import type { Answer, Checking, Target } from './fileChecker.js';
import type { Failure } from './report.js';

/** A thread takes its time to load the engine: fewer files are sooner done without. */
export const worthWorkers = 50;

/** More threads than these wait for each other rather than for a file. */
const mostWorkers = 8;
const batchLength = 16;

/** Most of what a file leaves behind is dead at once; with more room the threads hold more, and are hardly faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/**
 * By how much of what is alive the rest of the memory may grow before it is cleared. V8 lets it grow fourfold: that
 * took 350 MB for 300 files where this takes 260. No limit, since a long text may need more.
 */
const growth = '--heap-growing-percent=40';

/** Checks the files in several threads, and hands over each answer as it comes. */
export async function checkInWorkers(
  targets: readonly Target[],
  checking: Checking,
  take: (answer: Answer, index: number) => void,
): Promise<readonly Failure[]> {
  setFlagsFromString(growth);
  const count = Math.min(availableParallelism(), mostWorkers, Math.ceil(targets.length / batchLength));
  const queue = new Queue(targets);
  const unread = await Promise.all(Array.from({ length: count }, () => workThrough(queue, checking, take)));
  return unread.flat();
}

/** Hands out the files in batches; a large file holds up its own batch only. */
class Queue {
  readonly #targets: readonly Target[];
  #next = 0;

  constructor(targets: readonly Target[]) {
    this.#targets = targets;
  }

  take(): { readonly first: number; readonly targets: readonly Target[] } | undefined {
    const first = this.#next;
    this.#next += batchLength;
    return first < this.#targets.length ? { first, targets: this.#targets.slice(first, this.#next) } : undefined;
  }
}

function workThrough(
  queue: Queue,
  checking: Checking,
  take: (answer: Answer, index: number) => void,
): Promise<readonly Failure[]> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./check-worker.js', import.meta.url), { workerData: checking, resourceLimits });
    let unread: readonly Failure[] = [];
    let first = 0;
    const next = (): void => {
      const batch = queue.take();
      if (!batch) {
        worker.terminate().then(() => done(unread), failed);
        return;
      }
      first = batch.first;
      worker.postMessage({ targets: batch.targets } satisfies Batch);
    };
    worker.on('error', failed);
    worker.on('message', ({ answers, unreadPrograms }: BatchAnswer) => {
      unread = unreadPrograms;
      answers.forEach((answer, index) => take(answer, first + index));
      next();
    });
    next();
  });
}
