/** The engine's cases, watched from outside: a case that does not come to an end is ended, and counts as a hang. */
import { Worker } from 'node:worker_threads';

/** A case may cost 20 times what its length leads one to expect, in processor time. */
const times = 20;
/** One that has not ended after five times that, or 30 s, of processor time hangs. */
const patience = 5;
const leastPatienceMs = 30_000;
/** Something that waits for ever takes no processor time. A busy machine may stop us for minutes. */
const mostWaitingMs = 15 * 60_000;

/** Answers the failures, and the levels of memory in MB after a quarter, a half, three quarters and all of the cases. */
export async function fuzzEngine({ seed, first, count, onProgress }) {
  const failures = [];
  const levels = [];
  let next = first;
  while (next < first + count) {
    const outcome = await runFrom(next, first + count - next, { seed, onProgress });
    failures.push(...outcome.failures);
    levels.push(...outcome.levels);
    next = outcome.next;
  }
  return { failures, levels };
}

function runFrom(first, count, { seed, onProgress }) {
  const shared = new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT);
  const state = new Float64Array(shared);
  const worker = new Worker(new URL('./engineWorker.mjs', import.meta.url), {
    workerData: { seed, first, count, shared, times },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  const failures = [];
  const levels = [];
  return new Promise((resolve) => {
    let ended = false;
    const end = (next) => {
      if (ended) return;
      ended = true;
      clearInterval(watch);
      void worker.terminate().then(() => resolve({ failures, levels, next }));
    };
    const lost = (error) => {
      if (ended) return;
      const number = state[0] || first;
      failures.push({ number, error });
      end(number + 1);
    };
    let current = { since: 0, spentMs: 0 };
    const watch = setInterval(() => {
      const [number, limit, since] = state;
      onProgress(number);
      if (since === 0) return; // It is still warming up.
      if (since !== current.since) current = { since, spentMs: spentMs() };
      const taken = spentMs() - current.spentMs;
      const waited = Date.now() - since;
      if (taken > Math.max(leastPatienceMs, patience * limit) || waited > mostWaitingMs)
        lost(`It hangs: ended after ${Math.round(taken)} ms of processor time, ${Math.round(waited)} ms by the clock.`);
    }, 500);
    worker.on('message', ({ failed, level, done }) => {
      if (failed) failures.push(failed);
      if (level !== undefined) levels.push(level);
      if (done) end(first + count);
    });
    // What nobody caught, a promise that was refused among it, and memory that ran out, end the thread.
    worker.on('error', (error) => lost(`It ended the thread: ${error.stack ?? error}`));
    worker.on('exit', (code) => lost(`The thread ended with ${code}.`));
  });
}

/** Processor time of this process: nearly all of it is the thread's. */
function spentMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
