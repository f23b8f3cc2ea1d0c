/**
 * `npm run mutation -- phases tier` breaks the conditions of these groups, one at a time, and lists what no test
 * noticed; without names it runs all groups, which takes hours. With `--again` only what was alive the last time is
 * broken, after tests have been added. The last lines are the scores.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, npm, Refusal, root, run } from '../scripts/run.mjs';
import { isAlive, joined, stillAlive } from './alive.mjs';
import { groups } from './groups.mjs';

const here = join(root, 'mutation');

await main(async () => {
  const [again, named] = [process.argv.includes('--again'), process.argv.slice(2).filter((word) => word !== '--again')];
  const unknown = named.find((name) => !groups[name]);
  if (unknown) throw new Refusal(`There is no group "${unknown}", only ${Object.keys(groups).join(', ')}.`);
  if (!existsSync(join(here, 'node_modules'))) npm(['install', '--no-save', '--loglevel=error'], { cwd: here });
  const names = named.length > 0 ? named : Object.keys(groups);
  for (const name of names) (again ? breakAgain : breakGroup)(name);
  for (const name of names) console.log(scoreOf(name));
});

function reportOf(name) {
  return join(root, '.cache', `mutation-${name}.json`);
}

function readReport(name) {
  return JSON.parse(readFileSync(reportOf(name), 'utf8'));
}

function breakGroup(name, only = []) {
  const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  run(process.execPath, [stryker, 'run', 'mutation/stryker.config.mjs'], {
    env: { ...process.env, MUTATION_GROUP: name, MUTATION_ONLY: only.join('\n') },
  });
}

function breakAgain(name) {
  if (!existsSync(reportOf(name))) throw new Refusal(`"${name}" has not been run yet: leave out --again.`);
  const before = readReport(name);
  const only = stillAlive(before);
  if (only.length === 0) return;
  breakGroup(name, only);
  writeFileSync(reportOf(name), JSON.stringify(joined(before, readReport(name))));
}

/** Mutants that no test reaches are alive. Static ones and text are not counted. */
function scoreOf(name) {
  const mutants = Object.values(readReport(name).files).flatMap((file) => file.mutants);
  const alive = mutants.filter(isAlive).length;
  const tried = alive + mutants.filter(({ status }) => ['Killed', 'Timeout', 'RuntimeError'].includes(status)).length;
  return `${name}: ${tried} mutants, ${alive} alive (${((100 * alive) / tried).toFixed(1)} %)`;
}
