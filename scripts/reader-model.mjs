// From labelled statements to the reader's weights: which features are kept, and one fit for each verdict.
import { base, commitmentKinds, decide, nothing, observer, parties, partOf, unpack, zero } from './reader-engine.mjs';
import { fitLogistic, matrixOf } from './fitting.mjs';
import { foldsByRepository, leverageTypes, score, strengths } from './statements.mjs';

/**
 * Pull towards no weight, in how many repositories a feature must stand, and what a statement of our own counts
 * against a real one; found by cross-validation.
 */
export const fitting = {
  l2: 3,
  fewestRepositories: 3,
  ownWeight: 0.5,
  ownWeightForKinds: 1,
};

/** Kinds are told by what is given: few statements commit anybody, so only these features are let speak. */
const speaksOfKinds = /kind |^(?:t|l|i|h|k|kh|ki):|^q\./;

const saysMoreThanWho = /^(?!plainly |owed: )/;

/** Every name that is seen gets the next number: which of them the model will know is not settled before it is fitted. */
const names = [];
const numbers = new Map();
const observe = observer({
  numberOf: (...parts) => {
    const name = parts.map(({ text }) => text).join('');
    if (!numbers.has(name)) numbers.set(name, names.push(name) - 1);
    return numbers.get(name);
  },
});

export const featuresOf = (rows) =>
  rows.map((row) => {
    const { features, addOwing } = observe(row);
    addOwing();
    return Array.from({ length: features.count }, (_, at) => ({
      name: names[features.numbers[at]],
      value: features.values[at],
    }));
  });

/** A fitted model as the reader holds it. */
export const readyModel = (model) => unpack(packed(model));

/** A fitted model as it ships: see `PackedModel`. */
export function packed({ index, heads }) {
  const columns = Object.values(heads).map(({ scale, weights }) =>
    Array.from(weights, (weight) => Math.round(weight / scale)),
  );
  const features = [...index.keys()].map((name, number) => ({ name, entries: entriesOf(columns, number) }));
  return {
    features: features.map(({ name }) => name).join('\n'),
    heads: Object.entries(heads).map(([name, { bias, scale }]) => ({ name, bias, scale })),
    counts: features.map(({ entries }) => digit(entries.length)).join(''),
    entries: features
      .flatMap(({ entries }) => entries.map((entry) => digit(entry / base) + digit(entry % base)))
      .join(''),
  };
}

const noStep = 128;

const entriesOf = (columns, feature) =>
  columns.flatMap((steps, head) => (steps[feature] === 0 ? [] : [head * 256 + steps[feature] + noStep]));

const digit = (value) => String.fromCharCode(zero + Math.floor(value));

/** Those of the features that a model knows, as the reader would have observed them. */
export function knownTo(model, features) {
  const known = features
    .map(({ name, value }) => ({ number: model.names.numberOf(partOf(name), nothing, nothing, nothing), value }))
    .filter(({ number }) => number >= 0);
  return {
    count: known.length,
    numbers: known.map(({ number }) => number),
    values: known.map(({ value }) => value),
  };
}

export function fitModel(rows, lists = featuresOf(rows)) {
  const index = indexOf(rows, lists);
  const all = { rows, matrix: matrixOf(lists, index), width: index.size };
  const committed = part(all, ({ commitment }) => commitment !== 'none');
  // Who owes it says nothing of whether anything is owed: those features are for the party alone.
  all.matrix = only(all.matrix, index, saysMoreThanWho);
  const ofKinds = {
    ...committed,
    matrix: only(committed.matrix, index, speaksOfKinds),
  };
  const heads = {};
  for (const type of leverageTypes) heads[`leverage.${type}`] = fitHead(all, ({ leverage }) => leverage.includes(type));
  for (const name of strengths) heads[`commitment.${name}`] = fitHead(all, ({ commitment }) => commitment === name);
  for (const name of parties) heads[`party.${name}`] = fitHead(committed, ({ party }) => party === name);
  for (const kind of commitmentKinds)
    heads[`kind.${kind}`] = fitHead(ofKinds, ({ kinds }) => kinds.includes(kind), fitting.ownWeightForKinds);
  heads.measurable = fitHead(committed, ({ measurable }) => measurable === true);
  return { index, heads };
}

function fitHead({ rows, matrix, width }, holds, ownWeight = fitting.ownWeight) {
  const weight = rows.map(({ repo }) => (isOwn(repo) ? ownWeight : 1));
  return rounded(fitLogistic(matrix, rows.map(holds), width, { l2: fitting.l2, weight }));
}

/** Own statements were written for fitting, in documents that do not exist. */
const isOwn = (repo) => repo.startsWith('own/') || repo.startsWith('train/');

/** Steps a weight may take to each side, and the smallest that is kept: what ships is what is measured. */
export const steps = { most: 127, least: 6 };

function rounded({ bias, weights }) {
  const scale = Math.max(...weights.map(Math.abs), 1e-6) / steps.most;
  return {
    bias,
    scale,
    weights: weights.map((weight) =>
      Math.abs(Math.round(weight / scale)) < steps.least ? 0 : Math.round(weight / scale) * scale,
    ),
  };
}

function part({ rows, matrix, width }, kept) {
  const numbers = rows.map((_, number) => number).filter((number) => kept(rows[number]));
  return {
    rows: numbers.map((number) => rows[number]),
    matrix: numbers.map((number) => matrix[number]),
    width,
  };
}

/** The matrix with only those columns whose feature's name matches. */
function only(matrix, index, pattern) {
  const kept = new Set([...index].filter(([name]) => pattern.test(name)).map(([, number]) => number));
  return matrix.map(({ columns, values }) => {
    const places = [...columns.keys()].filter((place) => kept.has(columns[place]));
    return {
      columns: Int32Array.from(places, (at) => columns[at]),
      values: Float64Array.from(places, (at) => values[at]),
    };
  });
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
  return new Map(names.toSorted((a, b) => (a < b ? -1 : 1)).map((name, number) => [name, number]));
}

/**
 * Each row read by weights that were fitted without its repository. `own` statements help every fit and are never
 * scored. Gives the features and the model of each row, so that bars can be tried.
 */
export function heldOut(rows, own, folds = 5) {
  const foldOf = foldsByRepository(rows, folds);
  const lists = featuresOf(rows);
  const ownLists = featuresOf(own);
  const models = Array.from({ length: folds }, (_, fold) => {
    const kept = rows.map((_, number) => number).filter((number) => foldOf.get(rows[number].repo) !== fold);
    return fitModel(
      [...kept.map((number) => rows[number]), ...own],
      [...kept.map((number) => lists[number]), ...ownLists],
    );
  });
  const ready = models.map(readyModel);
  return rows.map((label, number) => {
    const model = ready[foldOf.get(label.repo)];
    return { label, model, known: knownTo(model, lists[number]) };
  });
}

export const readHeldOut = (held, bars) =>
  held.map(({ label, known, model }) => ({
    label,
    reading: decide(known, model, bars),
  }));

export const neutralBars = {
  leverage: Object.fromEntries(leverageTypes.map((type) => [type, 0])),
  strength: { none: 0, hedged: 0, firm: 0 },
  kind: 0,
  measurable: 0,
};

/** Bars that serve best on held-out readings, tried one after the other on a coarse grid, so that they fit no chance. */
export function chooseBars(held) {
  const grid = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2];
  let bars = neutralBars;
  const best = (variants, worth) => {
    const judged = variants.map((variant) => ({
      variant,
      value: worth(score(readHeldOut(held, variant))),
    }));
    return judged.reduce((a, b) => (b.value > a.value + 0.0005 ? b : a)).variant;
  };
  for (const type of leverageTypes) {
    const lowest = type === 'co-marketing' ? -0.4 : -1;
    const variants = grid
      .filter((bar) => bar >= lowest)
      .map((bar) => ({ ...bars, leverage: { ...bars.leverage, [type]: bar } }));
    bars = best(variants, ({ figures }) => figures['leverage macro-F1']);
  }
  const strengthVariants = [0, 0.2, 0.4].flatMap((hedged) =>
    [-0.2, 0, 0.2].map((firm) => ({
      ...bars,
      strength: { none: 0, hedged, firm },
    })),
  );
  bars = best(strengthVariants, ({ figures }) => figures['commitment macro-F1']);
  bars = best(
    grid.map((kind) => ({ ...bars, kind })),
    ({ figures }) => figures['kinds micro-F1'] + figures['firm economic F1'],
  );
  return best(
    [-0.6, -0.3, 0, 0.3].map((measurable) => ({ ...bars, measurable })),
    ({ figures }) => figures['measurable accuracy'],
  );
}
