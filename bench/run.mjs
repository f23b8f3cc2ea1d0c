/**
 * `npm run bench`: what a keystroke and a whole run cost, ours beside others, and what twice the text costs us. Writes
 * docs/performance.md; what was tried is written in bench/notes.md and goes below the figures.
 *
 *   npm run bench [-- servers|cli|lengths|doubling …]
 */
import { existsSync } from 'node:fs';
import { buildAll } from '../scripts/build.mjs';
import { main, Refusal } from '../scripts/run.mjs';

/** By the name on the command line: the title of the section, and what measures and writes it. */
const parts = {
  servers: ['Language servers', async () => (await import('./serverTimes.mjs')).serverSection()],
  cli: ['Command line', async () => (await import('./programTimes.mjs')).programSection()],
  lengths: ['Twice the text', async () => (await import('./lengths.mjs')).lengthSection()],
  doubling: ['Doubling', async () => (await import('./doubling.mjs')).doublingSection()],
};

await main(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Refusal(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);
  if (!existsSync(new URL('peers/node_modules', import.meta.url))) {
    throw new Refusal('Run `npm install --no-save --prefix bench/peers` first.');
  }
  await buildAll();
  const { writePage } = await import('./page.mjs');
  for (const name of names) {
    const [title, measured] = parts[name];
    process.stdout.write(await writePage({ [title]: await measured() }));
  }
});
process.exit();
