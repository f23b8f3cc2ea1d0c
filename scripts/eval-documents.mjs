// Scores how whole documents are read: `npm run eval:documents [labels.jsonl]`, default ../shared/proposals/documents.jsonl.
// Each line of the labels names a Markdown file beside it and what a person read in it; every wrong cell is printed.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { buildProposal } = await import(join(root, 'server/dist/engine/proposal/build.js'));
const { readDocument } = await import(join(root, 'server/dist/engine/proposal/document.js'));
const { readsAsProposal } = await import(join(root, 'server/dist/engine/proposal/recognise.js'));

const labelsPath = resolve(process.argv[2] ?? join(root, '../shared/proposals/documents.jsonl'));
const labels = readFileSync(labelsPath, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const plain = (name) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const list = (names) => [names].flat().filter((name) => name !== '');

/** Two names are one when they are equal but for case, marks and "the", or the words of one begin the other. */
const sameName = (a, b) =>
  plain(a) === plain(b) || `${plain(a)} `.startsWith(`${plain(b)} `) || `${plain(b)} `.startsWith(`${plain(a)} `);
const sameNames = (a, b) =>
  list(a).length === 0 ? list(b).length === 0 : list(a).every((name) => list(b).some((other) => sameName(name, other)));

const cells = new Map();
function score(cell, file, expected, actual, right) {
  const count = cells.get(cell) ?? { right: 0, all: 0 };
  cells.set(cell, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  if (!right) console.log(`${file}: ${cell} should be ${JSON.stringify(expected)}, read as ${JSON.stringify(actual)}`);
}

const leverage = new Map();
for (const label of labels) {
  const proposal = buildProposal(readFileSync(join(dirname(labelsPath), label.file), 'utf8'));
  const { reading } = readDocument(proposal);
  const exact = (cell, expected, actual) => score(cell, label.file, expected, actual, expected === actual);
  exact('recognised', true, readsAsProposal(proposal));
  for (const side of ['us', 'partner']) {
    score(`name of ${side}`, label.file, label[side], reading[side], sameNames(label[side], reading[side]));
    exact(`economic commitment of ${side}`, label.economicCommitment[side], reading.economicCommitment[side]);
  }
  exact('handshake', label.handshake, reading.handshake);
  exact('co-marketing only', label.coMarketingOnly, reading.coMarketingOnly);
  for (const part of Object.keys(label.charter)) exact(`charter ${part}`, label.charter[part], reading.charter[part]);
  for (const type of ['requirement', 'economic', 'competitive', 'customer', 'co-marketing']) {
    const [expected, actual] = [label.leverage.includes(type), reading.leverage.includes(type)];
    exact(`leverage ${type}`, expected, actual);
    leverage.set(type, (leverage.get(type) ?? 0) + (expected && actual ? 1 : 0));
  }
}

console.log('');
for (const [cell, { right, all }] of cells) console.log(`${cell.padEnd(34)} ${String(right).padStart(4)} of ${all}`);
