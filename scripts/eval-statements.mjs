// Scores the reader on labelled statements, by the rules of the reading guide.
//   node scripts/eval-statements.mjs [FILES…] [--split dev|frozen|all] [--cross-validate] [--errors N] [--frozen-errors]
//                                    [--fit-on-dev] [--keywords] [--json]
// Without a flag the built library's readStatement is scored, with the weights that ship. --cross-validate fits anew
// without each statement's repository; --fit-on-dev fits on the two thirds that are not frozen. Run after a build.
import { readWithKeywords } from './keyword-baseline.mjs';
import { decide, readStatement } from './reader-engine.mjs';
import { chooseBars, featuresOf, fitModel, heldOut, knownTo, readHeldOut, readyModel } from './reader-model.mjs';
import { f1OfCounts, intervals, isFrozen, leverageTypes, readStatements, score, strengths } from './statements.mjs';

const flags = process.argv.slice(2);
const has = (flag) => flags.includes(flag);
const valueOf = (flag) => (has(flag) ? flags[flags.indexOf(flag) + 1] : undefined);
const files = flags.filter((flag) => flag.endsWith('.jsonl'));
const patterns = files.length > 0 ? files : ['../shared/statements-dev*.jsonl'];
const ownFile = 'scripts/reader/*.jsonl';

const all = readStatements(patterns);
const split = valueOf('--split') ?? 'all';
const rows = all.filter((row) => split === 'all' || isFrozen(row) === (split === 'frozen'));
const own = readStatements([ownFile]);

const { pairs, how } = read();
if (has('--json')) console.log(JSON.stringify({ how, ...score(pairs), intervals: intervals(pairs) }));
else report();

function read() {
  if (has('--keywords'))
    return { how: 'the bare keyword list', pairs: rows.map((label) => ({ label, reading: readWithKeywords(label) })) };
  if (has('--cross-validate')) {
    const held = heldOut(rows, own);
    const bars = chooseBars(held);
    return {
      how: 'weights fitted without the repository of each statement (5 folds); bars chosen on these same readings',
      pairs: readHeldOut(held, bars),
    };
  }
  if (has('--fit-on-dev')) {
    const dev = readStatements(['../shared/statements-dev*.jsonl']).filter((row) => !isFrozen(row));
    const bars = chooseBars(heldOut(dev, own));
    const model = readyModel(fitModel([...dev, ...own]));
    const read = (label) => decide(knownTo(model, featuresOf([label])[0]), model, bars);
    return {
      how: 'weights and bars fitted on the dev two thirds only',
      pairs: rows.map((label) => ({ label, reading: read(label) })),
    };
  }
  const seen = files.length === 0 ? '; THEY WERE FITTED ON THESE STATEMENTS, so this is no measure of unseen ones' : '';
  return {
    how: `the weights that ship${seen}`,
    pairs: rows.map((label) => ({ label, reading: readStatement(label) })),
  };
}

function report() {
  const scored = score(pairs);
  const ranges = intervals(pairs);
  const repositories = new Set(rows.map(({ repo }) => repo)).size;
  console.log(`${rows.length} statements of ${repositories} repositories (${split}), read with ${how}\n`);
  for (const [name, value] of Object.entries(scored.figures)) {
    console.log(
      `${name.padEnd(22)} ${value.toFixed(3)}   95 %: ${ranges[name].map((end) => end.toFixed(2)).join(' to ')}`,
    );
  }
  console.log(
    `\nparty over ${scored.asked.party}, kinds over ${scored.asked.kinds}, measurable over ${scored.asked.measurable} statements\n`,
  );
  console.log('class            precision  recall  F1');
  const kinds = Object.keys(scored.counts)
    .filter((name) => name.startsWith('kind '))
    .sort();
  for (const name of [...leverageTypes, ...strengths, 'firm economic', ...kinds])
    console.log(classLine(name, scored.counts[name]));
  console.log(
    `\nlabel (down) against reading (across)\n${' '.repeat(9)}${strengths.map((name) => name.padStart(8)).join('')}`,
  );
  for (const is of strengths)
    console.log(is.padEnd(9) + strengths.map((said) => String(scored.confusion[is][said]).padStart(8)).join(''));
  const count = Number(valueOf('--errors') ?? 0);
  if (count > 0) reportErrors(count);
}

function classLine(name, counts = { hit: 0, wrong: 0, missed: 0 }) {
  const share = (of) => (of === 0 ? '   –' : (counts.hit / of).toFixed(2));
  return `${name.padEnd(18)} ${share(counts.hit + counts.wrong).padStart(7)} ${share(counts.hit + counts.missed).padStart(8)} ${f1OfCounts(counts).toFixed(2).padStart(6)}`;
}

/** The surest of the wrong readings, with the words that decided them. Those of frozen repositories stay unread. */
function reportErrors(count) {
  const readable = pairs.filter(({ label }) => has('--frozen-errors') || !isFrozen(label));
  const wrong = readable.filter(
    ({ label, reading }) =>
      label.commitment !== reading.commitment || label.leverage.join() !== reading.leverage.join(),
  );
  console.log(`\nthe ${Math.min(count, wrong.length)} surest of ${wrong.length} wrong readings`);
  for (const { label, reading } of wrong.sort((a, b) => b.reading.confidence - a.reading.confidence).slice(0, count)) {
    const words = (reading.evidence ?? readStatement(label).evidence).map(
      ({ of, for: what, words }) => `${of} ${what}: "${words}"`,
    );
    console.log(`\n${label.id} ${label.text}\n  heading "${label.heading}", lead-in "${label.leadIn}"`);
    console.log(
      `  label ${label.commitment} [${label.leverage}], read ${reading.commitment} [${reading.leverage}] (${reading.confidence.toFixed(2)})\n  ${words.join(', ')}`,
    );
  }
}
