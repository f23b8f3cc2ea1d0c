// From labelled statements to the reader's weights: which features are kept, and one fit for each verdict.
import { observe, parties, commitmentKinds } from './reader-engine.mjs';
import { fitLogistic, matrixOf } from './fitting.mjs';
import { leverageTypes, strengths } from './statements.mjs';

/** Strength of the pull towards no weight, and in how many repositories a feature must stand; by cross-validation. */
export const fitting = { l2: 1, fewestRepositories: 2 };

export function fitModel(rows, lists = rows.map((row) => observe(row).features)) {
  const index = indexOf(rows, lists);
  const all = { rows, matrix: matrixOf(lists, index), width: index.size };
  const committed = part(all, ({ commitment }) => commitment !== 'none');
  const heads = {};
  for (const type of leverageTypes) heads[`leverage.${type}`] = fitHead(all, ({ leverage }) => leverage.includes(type));
  for (const name of strengths) heads[`commitment.${name}`] = fitHead(all, ({ commitment }) => commitment === name);
  for (const name of parties) heads[`party.${name}`] = fitHead(committed, ({ party }) => party === name);
  for (const kind of commitmentKinds) heads[`kind.${kind}`] = fitHead(committed, ({ kinds }) => kinds.includes(kind));
  heads.measurable = fitHead(committed, ({ measurable }) => measurable === true);
  return { index, heads };
}

function fitHead({ rows, matrix, width }, holds) {
  return fitLogistic(matrix, rows.map(holds), width, { l2: fitting.l2, weight: rows.map(({ weight }) => weight ?? 1) });
}

function part({ rows, matrix, width }, kept) {
  const numbers = rows.map((_, number) => number).filter((number) => kept(rows[number]));
  return { rows: numbers.map((number) => rows[number]), matrix: numbers.map((number) => matrix[number]), width };
}

/** Features that stand in enough repositories to say something of others. */
function indexOf(rows, lists) {
  const repositories = new Map();
  rows.forEach(({ repo }, number) => {
    for (const { name } of lists[number]) {
      const known = repositories.get(name);
      if (known) known.add(repo);
      else repositories.set(name, new Set([repo]));
    }
  });
  const names = [...repositories].filter(([, repos]) => repos.size >= fitting.fewestRepositories).map(([name]) => name);
  return new Map(names.sort().map((name, number) => [name, number]));
}
