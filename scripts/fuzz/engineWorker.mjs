/**
 * Runs the engine's cases in a thread of its own, so that `engine.mjs` can see it hang, and end it. Which case is on,
 * and since when, stands in memory that both see.
 */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { caseOf, judge } from './engineCases.mjs';
import { chanceOf } from './random.mjs';
import { ordinary } from './texts.mjs';

const { seed, first, count, shared, times } = workerData;
const state = new Float64Array(shared);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Every prototype as it is before anything has been read: a key in a document must not change one. */
const prototypes = () => [Object, Array, String, Map].map(({ prototype }) => Reflect.ownKeys(prototype).length).join();
const untouched = prototypes();

/** Processor time of one judgement, in milliseconds: the clock would also count what else the machine does. */
function costOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What an ordinary proposal costs: milliseconds, and milliseconds for each 1,000 characters, once all is warm. */
function expectation() {
  const round = () =>
    ordinary.map((text, index) => ({
      text,
      cost: costOf(() => judge({ kind: 'document', text }, chanceOf(1, index))),
    }));
  for (let warm = 0; warm < 5; warm += 1) round();
  const measured = round();
  const sum = (of) => measured.reduce((total, one) => total + of(one), 0);
  return sum(({ cost }) => cost) / sum(({ text }) => text.length / 1000);
}

const perThousand = expectation();
/** Milliseconds. A short text still costs a start, and a collection of garbage may fall into any case. */
const least = 5;
const expectedOf = ({ text }) => least + (perThousand * text.length) / 1000;
parentPort.postMessage({ perThousand });

const levelMb = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Case numbers after which the memory is looked at: the first is the level that counts, once all is warm. */
const looks = [0.25, 0.5, 0.75, 1].map((share) => Math.floor(first + count * share) - 1);

for (let number = first; number < first + count; number += 1) {
  const made = caseOf(chanceOf(seed, number));
  const limit = times * expectedOf(made);
  state.set([number, limit, performance.timeOrigin + performance.now()]);
  const judged = () => judge(made, chanceOf(seed ^ 1, number));
  try {
    const cost = costOf(judged);
    // A second look, since the first may have paid for what came before it.
    if (cost > limit && costOf(judged) > limit)
      throw new Error(`${Math.round(cost)} ms of ${Math.round(limit)} at most, ${made.text.length} characters`);
    if (prototypes() !== untouched) throw new Error('a prototype has been changed');
  } catch (error) {
    parentPort.postMessage({
      failed: {
        number,
        kind: made.kind,
        length: made.text.length,
        error: String(error?.stack ?? error)
          .split('\n')
          .slice(0, 6)
          .join('\n'),
      },
    });
  }
  if (looks.includes(number)) parentPort.postMessage({ level: levelMb() });
}
parentPort.postMessage({ done: true });
