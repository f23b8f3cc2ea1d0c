/**
 * `npm run mutation -- phases tier` breaks the conditions of these groups, one at a time, and lists what no test
 * noticed; without names it runs all groups, which takes hours. The last lines are the scores.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, npm, Refusal, root, run } from '../scripts/run.mjs';
import { groups } from './groups.mjs';

const here = join(root, 'mutation');

await main(async () => {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !groups[name]);
  if (unknown) throw new Refusal(`There is no group "${unknown}", only ${Object.keys(groups).join(', ')}.`);
  if (!existsSync(join(here, 'node_modules'))) npm(['install', '--no-save', '--loglevel=error'], { cwd: here });
  const names = named.length > 0 ? named : Object.keys(groups);
  for (const name of names) breakGroup(name);
  for (const name of names) console.log(scoreOf(name));
});

function breakGroup(name) {
  const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  run(process.execPath, [stryker, 'run', 'mutation/stryker.config.mjs'], {
    env: { ...process.env, MUTATION_GROUP: name },
  });
}

/** Mutants that no test reaches are alive. Static ones and text are not counted. */
function scoreOf(name) {
  const { files } = JSON.parse(readFileSync(join(root, '.cache', `mutation-${name}.json`), 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const alive = count('Survived', 'NoCoverage');
  const tried = alive + count('Killed', 'Timeout', 'RuntimeError');
  return `${name}: ${tried} mutants, ${alive} alive (${((100 * alive) / tried).toFixed(1)} %)`;
}
