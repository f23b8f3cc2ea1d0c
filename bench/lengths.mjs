/** What the engine takes for a text twice as long: a whole check, and a check after one keystroke. */
import { performance } from 'node:perf_hooks';
import { checkDocument, createMemory } from 'partnerlint';
import { proposalText } from './proposal.mjs';

const lengths = [16, 32, 64, 128, 256, 512, 1024];
const options = { today: '2027-01-15' };

/** Milliseconds by length; of several runs the quickest, since a busy machine only ever adds. */
export function timesByLength() {
  quickest(20, () => checkDocument(proposalText(64), options));
  return lengths.map((kilobytes) => {
    const text = proposalText(kilobytes);
    const runs = Math.max(3, Math.round(256 / kilobytes));
    return { kilobytes, check: quickest(runs, () => checkDocument(text, options)), keystroke: keystroke(text, runs) };
  });
}

function keystroke(text, runs) {
  const memory = createMemory();
  checkDocument(text, { ...options, memory });
  const middle = text.indexOf('. ', text.length / 2);
  return quickest(runs * 3, (run) =>
    checkDocument(text.slice(0, middle) + 'e'.repeat(run + 1) + text.slice(middle), { ...options, memory }),
  );
}

function quickest(runs, task) {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    task(run);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
