/** What a whole run costs with each command line: nothing kept, everything kept, and few proposals among many files. */
import { documentFolder } from './documents.mjs';
import { shareOf, table } from './page.mjs';
import { costOf } from './process.mjs';
import { forget, keepingPrograms, programs } from './programs.mjs';

const kilobytes = 10;
/** How often each takes its turn; the slow ones that no target is set against take theirs once. */
const uncached = {
  Partnerlint: 3,
  'markdownlint-cli2': 3,
  rumdl: 3,
  eslint: 1,
  remark: 1,
  textlint: 1,
  cspell: 1,
  'remark-parse alone': 1,
};
const cachedRuns = 5;
const fewRuns = 3;

export async function programSection() {
  return `Proposals of ${kilobytes} KB, hardly a sentence of which is in two of them; medians. Seconds by the clock, which counts for the
ratio, and of the processor; the most memory held at once. Findings are printed, and go nowhere. markdownlint-cli2 and
eslint (with @eslint/markdown) run with their recommended rules, remark with its recommended preset, textlint with write-good.

### 1,000 files, nothing kept

${await nothingKept(documentFolder(1000, kilobytes))}

### 5,000 files

${await firstAndSecond(documentFolder(5000, kilobytes))}

### 10,000 files of which 200 are proposals

${await fewAmongMany(documentFolder(200, kilobytes), documentFolder(200, kilobytes, 9800))}`;
}

const nothingKept = async (folder) => comparison(await inTurns(programs, uncached, folder));

async function firstAndSecond(folder) {
  forget(folder);
  const each = (runs) => Object.fromEntries(Object.keys(keepingPrograms).map((name) => [name, runs]));
  const first = await inTurns(keepingPrograms, each(1), folder);
  const second = await inTurns(keepingPrograms, each(cachedRuns), folder);
  forget(folder);
  return `The first run writes down what it finds out:

${comparison(first)}

The next ones find it there. (cspell could, too, but takes minutes for its first run.)

${comparison(second)}`;
}

async function fewAmongMany(few, many) {
  const costs = { few: [], many: [] };
  for (let round = 0; round < fewRuns; round += 1) {
    costs.few.push(await cost('Partnerlint', programs, few));
    costs.many.push(await cost('Partnerlint', programs, many));
  }
  const [alone, all] = [medians(costs.few), medians(costs.many)];
  const rows = [
    ['the 200 alone', ...shown(alone)],
    ['all 10,000', ...shown(all)],
    ['more', `${(all.clock - alone.clock).toFixed(2)} s`, `${(all.processor - alone.processor).toFixed(2)} s`, ''],
  ];
  return table(['', ...measures], rows);
}

const measures = ['time', 'processor', 'memory'];

/** The costs of each program that has a number of turns. */
async function inTurns(commands, turns, folder) {
  const costs = Object.fromEntries(Object.keys(turns).map((name) => [name, []]));
  for (let round = 0; round < Math.max(...Object.values(turns)); round += 1) {
    for (const [name, most] of Object.entries(turns)) {
      if (round < most) costs[name].push(await cost(name, commands, folder));
    }
  }
  return costs;
}

function cost(name, commands, folder) {
  process.stderr.write(`${folder.split('/').at(-1)}: ${name}\n`);
  return costOf(commands[name], folder);
}

function medians(costs) {
  const median = (key) =>
    shareOf(
      costs.map((one) => one[key]),
      0.5,
    );
  return { clock: median('clock'), processor: median('processor'), memory: median('memory') };
}

const shown = ({ clock, processor, memory }) => [
  `${clock.toFixed(2)} s`,
  `${processor.toFixed(2)} s`,
  `${memory.toFixed(0)} MB`,
];

/** A table of programs, ours first, with our time and memory as ratios to theirs. */
function comparison(costs) {
  const ours = medians(costs.Partnerlint);
  const rows = Object.entries(costs).map(([name, all]) => {
    const theirs = medians(all);
    const ratios = ['clock', 'memory'].map((key) =>
      name === 'Partnerlint' ? '' : (ours[key] / theirs[key]).toFixed(2),
    );
    return [`${name}${all.length > 1 ? '' : ' (one run)'}`, ...shown(theirs), ...ratios];
  });
  return table(['', ...measures, 'our time / theirs', 'our memory / theirs'], rows);
}
