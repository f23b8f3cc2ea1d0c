/**
 * `npm run fuzz`: texts, programmes and messages that nobody would write, by chance, for the engine and for the built
 * server. Nothing may crash, hang, be left unhandled or grow. The seed is printed: with it all comes again.
 *
 *   npm run fuzz -- [cases, 100000] [--seed N] [--only engine|server] [--case N]
 */
import { parseArgs } from 'node:util';
import { fuzzEngine } from './fuzz/engine.mjs';
import { fuzzServer } from './fuzz/server.mjs';
import { main, Refusal } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, only: { type: 'string' }, case: { type: 'string' } },
});

/** One case in so many is for the server. */
const serverShare = 10;
/** Memory may rise by so much of its level after a quarter of the cases, or by so many MB where that is more. */
const mostGrowth = 0.1;
const noiseMb = 8;

await main(async () => {
  const seed = wholeNumber(values.seed ?? String(Math.floor(Math.random() * 2 ** 31)), '--seed');
  const cases = wholeNumber(positionals[0] ?? '100000', 'The number of cases');
  const single = values.case === undefined ? undefined : wholeNumber(values.case, '--case');
  console.log(
    `Seed ${seed}. The same again: npm run fuzz -- ${cases} --seed ${seed}; one case of it: --case N --only engine|server.`,
  );
  const parts = Object.entries({ engine: fuzzEngine, server: fuzzServer }).filter(
    ([name]) => (values.only ?? name) === name,
  );
  if (parts.length === 0) throw new Refusal('--only takes engine or server.');
  let failed = 0;
  for (const [name, fuzz] of parts) {
    const share = name === 'server' ? Math.ceil(cases / serverShare) : cases - Math.ceil(cases / serverShare);
    const range = single === undefined ? { first: 0, count: share } : { first: single, count: 1 };
    failed += await runPart(name, fuzz, { seed, ...range });
  }
  if (failed > 0) throw new Refusal(`${failed} failed, of seed ${seed}.`);
});

async function runPart(name, fuzz, range) {
  const started = Date.now();
  const { failures, levels } = await fuzz({ ...range, onProgress: progressOf(name, range) });
  for (const { number, error, ...more } of failures)
    console.error(`${name}, case ${number} ${JSON.stringify(more)}\n${error}\n`);
  const growth = growthOf(levels);
  const memory = levels.map((level) => Math.round(level)).join(', ');
  console.log(
    `${name}: ${range.count} cases in ${Math.round((Date.now() - started) / 1000)} s, ${failures.length} failed; memory ${memory} MB.`,
  );
  if (growth) console.error(`${name}: ${growth}`);
  return failures.length + (growth ? 1 : 0);
}

/** From the first level to the least of the later ones. */
function growthOf([first, ...later]) {
  if (later.length < 3) return undefined;
  const rise = Math.min(...later.slice(-2)) - first;
  return rise > Math.max(noiseMb, first * mostGrowth) ? `the memory has grown by ${Math.round(rise)} MB.` : undefined;
}

function progressOf(name, { first, count }) {
  let last = Date.now();
  return (number) => {
    if (Date.now() - last < 30_000) return;
    last = Date.now();
    console.log(`${name}: ${Math.round((100 * (number - first)) / count)} %`);
  };
}

function wholeNumber(text, what) {
  if (!/^\d+$/.test(text)) throw new Refusal(`${what} must be a whole number, not "${text}".`);
  return Number(text);
}
