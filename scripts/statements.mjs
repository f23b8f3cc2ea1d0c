// Labelled statements: reading the files, splitting them by repository, and scoring readings by the guide's rules.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const leverageTypes = ['requirement', 'economic', 'competitive', 'customer', 'co-marketing'];
export const strengths = ['none', 'hedged', 'firm'];
export const economicKinds = new Set(['spend', 'revenue-share', 'co-investment', 'concession', 'engineering', 'guarantee', 'roadmap', 'exclusivity']); // prettier-ignore

/** Files of a pattern with `*` in its last part. */
export function filesOf(pattern) {
  if (!pattern.includes('*')) return [pattern];
  const [before, after] = basename(pattern).split('*');
  const names = readdirSync(dirname(pattern)).filter((name) => name.startsWith(before) && name.endsWith(after));
  return names.sort().map((name) => join(dirname(pattern), name));
}

export const readStatements = (patterns) =>
  patterns.flatMap(filesOf).flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))); // prettier-ignore

/** A third of the repositories was frozen before anything was looked at; their errors are not read. */
export const isFrozen = ({ repo }) => createHash('sha256').update(repo).digest()[0] % 3 === 0;

/** Each repository's fold, so that folds hold about the same number of statements; the same on every run. */
export function foldsByRepository(rows, count) {
  const sizes = new Map();
  for (const { repo } of rows) sizes.set(repo, (sizes.get(repo) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || hashOf(a[0]) - hashOf(b[0]));
  const loads = Array.from({ length: count }, () => 0);
  const folds = new Map();
  for (const [repo, size] of order) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(repo, fold);
    loads[fold] += size;
  }
  return folds;
}

const hashOf = (repo) => createHash('sha256').update(repo).digest().readUInt32BE(4);

const f1Of = ({ hit, wrong, missed }) => (hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed));
const newCount = () => ({ hit: 0, wrong: 0, missed: 0 });

function count(counts, name, said, is) {
  const entry = (counts[name] ??= newCount());
  if (said && is) entry.hit++;
  else if (said) entry.wrong++;
  else if (is) entry.missed++;
}

const isFirmEconomic = ({ commitment, kinds }) =>
  commitment === 'firm' && kinds.some((kind) => economicKinds.has(kind));

/** All figures of the guide for pairs of a label and a reading. */
export function score(pairs) {
  const counts = {};
  const confusion = Object.fromEntries(
    strengths.map((is) => [is, Object.fromEntries(strengths.map((said) => [said, 0]))]),
  );
  const right = { party: 0, measurable: 0 };
  const asked = { party: 0, measurable: 0, kinds: 0 };
  for (const { label, reading } of pairs) {
    const open = new Set(label.open ?? []);
    if (!open.has('leverage')) for (const type of leverageTypes) count(counts, type, reading.leverage.includes(type), label.leverage.includes(type)); // prettier-ignore
    if (!open.has('commitment')) {
      for (const strength of strengths) count(counts, strength, reading.commitment === strength, label.commitment === strength); // prettier-ignore
      confusion[label.commitment][reading.commitment]++;
      if (!open.has('kinds')) count(counts, 'firm economic', isFirmEconomic(reading), isFirmEconomic(label));
    }
    if (label.commitment === 'none' || reading.commitment === 'none') continue;
    for (const field of ['party', 'measurable']) {
      if (open.has(field)) continue;
      asked[field]++;
      if (label[field] === reading[field]) right[field]++;
    }
    if (open.has('kinds')) continue;
    asked.kinds++;
    for (const kind of new Set([...label.kinds, ...reading.kinds])) {
      count(counts, 'kinds', reading.kinds.includes(kind), label.kinds.includes(kind));
      count(counts, `kind ${kind}`, reading.kinds.includes(kind), label.kinds.includes(kind));
    }
  }
  const f1 = (name) => f1Of(counts[name] ?? newCount());
  const mean = (names) => names.reduce((sum, name) => sum + f1(name), 0) / names.length;
  return {
    figures: {
      'leverage macro-F1': mean(leverageTypes),
      'commitment macro-F1': mean(strengths),
      'firm economic F1': f1('firm economic'),
      'party accuracy': right.party / Math.max(1, asked.party),
      'kinds micro-F1': f1('kinds'),
      'measurable accuracy': right.measurable / Math.max(1, asked.measurable),
    },
    counts,
    confusion,
    asked,
    statements: pairs.length,
  };
}

export const f1OfCounts = f1Of;

/** A small generator of numbers between 0 and 1, the same for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % intervals of the figures, by drawing whole repositories again and again. */
export function intervals(pairs, draws = 400) {
  const byRepo = new Map();
  for (const pair of pairs) byRepo.set(pair.label.repo, [...(byRepo.get(pair.label.repo) ?? []), pair]);
  const repos = [...byRepo.values()];
  const random = seeded(20261122);
  const drawn = Array.from({ length: draws }, () => score(repos.flatMap(() => repos[Math.floor(random() * repos.length)])).figures); // prettier-ignore
  const range = (name) => {
    const values = drawn.map((figures) => figures[name]).sort((a, b) => a - b);
    return [values[Math.floor(draws * 0.025)], values[Math.floor(draws * 0.975)]];
  };
  return Object.fromEntries(Object.keys(drawn[0]).map((name) => [name, range(name)]));
}
