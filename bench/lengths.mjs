/** What the engine takes for a text twice as long: a whole check, and a check after one keystroke. */
import { performance } from 'node:perf_hooks';
import { checkDocument, createMemory } from 'partnerlint';
import { table } from './page.mjs';
import { proposalText } from './proposal.mjs';

const lengths = [16, 32, 64, 128, 256, 512, 1024];
const options = { today: '2027-01-15' };

export function lengthSection() {
  const times = timesByLength();
  const ratio = (index, key) => (index === 0 ? '' : (times[index][key] / times[index - 1][key]).toFixed(1));
  const rows = times.map(({ kilobytes, check, keystroke: key }, index) => [
    `${kilobytes} KB`,
    `${check.toFixed(1)} ms`,
    ratio(index, 'check'),
    `${key.toFixed(1)} ms`,
    ratio(index, 'keystroke'),
  ]);
  return `The engine alone, warmed up: a whole check of a text it has never seen, and a check after one keystroke in the middle of
one it knows. Beside each time its ratio to the line above; 2 is linear.

${table(['length', 'whole check', 'ratio', 'keystroke', 'ratio'], rows)}`;
}

/** Milliseconds by length; of several runs the quickest, since a busy machine only ever adds. */
function timesByLength() {
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
