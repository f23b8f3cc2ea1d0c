/**
 * `npm run soak -- [--minutes 20] [--documents 500] [--seed N]`: a long day with one server. Somebody types, opens,
 * closes, renames, changes settings and the programme and switches branches, without the pauses of people. At each
 * checkpoint all findings on show are compared with those of a fresh server, and the memory is looked at.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildProposal } from '../server/dist/engine/index.js';
import { chanceOf } from '../scripts/fuzz/random.mjs';
import { SoakEditor } from './soakEditor.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    documents: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const chance = chanceOf(seed, 0);

const mostOpen = 12;
const checkpoints = 10;
/**
 * Until here the memory still warms up: V8 compiles what is used often, the tables behind the engine's memories reach
 * their size, and those of short words fill up to their bound.
 */
const warmUpCheckpoints = 2;
/** The last checkpoints beside the first ones after the warm-up. */
const comparedCheckpoints = 3;
const mostGrowth = 0.1;
/** A difference is one when it is still there after so many looks. */
const mostLooks = 20;
const pauseMs = 500;

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const written = readdirSync(examples, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(examples, name), 'utf8'));
const partners = ['Tarn Ferries', 'Oxbow Mills', 'Gale Turbines', 'Pollard Nurseries', 'Merle Opticians'];
const programmes = [
  '',
  'organisation: Harbour Office\n',
  'rules: { leverage/missing: hint, commitments/hedged: off }\n',
];
const settings = [
  {},
  { rules: { 'commitments/one-sided': 'hint' } },
  { rules: { 'tier/contradicts-criteria': 'off' } },
];
const words = [
  'may ',
  'until 2031-12-31 ',
  '€40,000 ',
  'e',
  ' ',
  '\n',
  '- ',
  'Oxbow Mills pays ',
  '---\n',
  '# ',
  '**',
  'x',
];

const folder = mkdtempSync(join(tmpdir(), 'partnerlint-soak-'));
const counts = {
  keystrokes: 0,
  opened: 0,
  closed: 0,
  renamed: 0,
  settings: 0,
  programmes: 0,
  branches: 0,
  checkpoints: 0,
};
const uriOf = (path) => pathToFileURL(join(folder, path)).href;
const textAt = (path) => readFileSync(join(folder, path), 'utf8');

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** One of the written proposals, with a name and a number of its own. */
const newText = () =>
  chance.pick(written).replace(/^partner: .*$/m, `partner: ${chance.pick(partners)} ${chance.below(200)}`);

const paths = Array.from({ length: Number(values.documents) }, (_, number) => `area-${number % 20}/deal-${number}.md`);
for (const path of paths) write(path, newText());

const editor = new SoakEditor(pathToFileURL(folder).href);
const told = (changes) => editor.notify('workspace/didChangeWatchedFiles', { changes });
const openPaths = () => paths.filter((path) => editor.open.has(uriOf(path)));

const deeds = {
  async type() {
    const path = chance.pick(openPaths());
    if (path === undefined) return;
    const uri = uriOf(path);
    const length = editor.open.get(uri).text.length;
    const place = chance.below(length + 1);
    for (let key = 0; key < 1 + chance.below(40); key += 1) {
      const removed = chance.below(6) === 0 ? 1 + chance.below(12) : 0;
      await editor.type(uri, Math.min(place + key, editor.open.get(uri).text.length), removed, chance.pick(words));
      counts.keystrokes += 1;
      if (chance.below(4) === 0) await editor.answered(uri);
    }
    // Documents do not grow for ever: somebody goes back to what is on disk.
    if (chance.below(10) === 0) await editor.type(uri, 0, editor.open.get(uri).text.length, textAt(path));
  },
  async open() {
    const path = chance.pick(paths);
    if (editor.open.has(uriOf(path)) || editor.open.size >= mostOpen) return;
    await editor.openDocument(uriOf(path), textAt(path));
    counts.opened += 1;
  },
  async close() {
    const path = chance.pick(openPaths());
    if (path === undefined || editor.open.size < 3) return;
    if (chance.below(2) === 0) write(path, editor.open.get(uriOf(path)).text);
    await editor.closeDocument(uriOf(path));
    await told([{ uri: uriOf(path), type: 2 }]);
    counts.closed += 1;
  },
  async rename() {
    const index = chance.below(paths.length);
    const path = paths[index];
    const name = `area-${chance.below(20)}/moved-${counts.renamed}.md`;
    const open = editor.open.get(uriOf(path));
    if (open) await editor.closeDocument(uriOf(path));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    renameSync(join(folder, path), join(folder, name));
    paths[index] = name;
    await told([
      { uri: uriOf(path), type: 3 },
      { uri: uriOf(name), type: 1 },
    ]);
    if (open) await editor.openDocument(uriOf(name), open.text);
    counts.renamed += 1;
  },
  async settings() {
    editor.settings = chance.pick(settings);
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    counts.settings += 1;
  },
  async programme() {
    write('partner-program.yaml', chance.pick(programmes));
    await told([{ uri: uriOf('partner-program.yaml'), type: 2 }]);
    counts.programmes += 1;
  },
  /** Many files change at once, some come and some go, under the eyes of open documents. */
  async branch() {
    const changes = [];
    for (let file = 0; file < 60; file += 1) {
      const index = chance.below(paths.length);
      if (editor.open.has(uriOf(paths[index]))) continue;
      if (chance.below(4) === 0) {
        rmSync(join(folder, paths[index]));
        changes.push({ uri: uriOf(paths[index]), type: 3 });
        paths[index] = `area-${chance.below(20)}/branch-${counts.branches}-${file}.md`;
      }
      write(paths[index], newText());
      changes.push({ uri: uriOf(paths[index]), type: 2 });
    }
    await told(changes);
    counts.branches += 1;
  },
};
const often = { type: 60, open: 8, close: 7, rename: 2, settings: 0.2, programme: 0.2, branch: 0.3 };
const wheel = Object.entries(often).flatMap(([deed, share]) => Array(share * 10).fill(deed));

/** A document stays a proposal while its frontmatter is broken, which only a server knows that saw it whole before. */
async function mendFrontmatter() {
  for (const [uri, { text }] of editor.open) {
    if (!buildProposal(text).declared) await editor.type(uri, 0, text.length, newText());
  }
}

/** The files whose findings differ from what a server says that has just been started. */
async function lostOrStale() {
  await mendFrontmatter();
  await editor.settled();
  const fresh = new SoakEditor(editor.folder);
  fresh.settings = editor.settings;
  await fresh.start();
  for (const [uri, { text }] of editor.open) await fresh.openDocument(uri, text);
  let differing = await differenceOf(editor, fresh);
  // On a busy machine a server may be silent for a while, and not have finished.
  for (let looks = 0; differing.length > 0 && looks < mostLooks; looks += 1) {
    differing = await differenceOf(editor, fresh);
  }
  const [now, then] = [editor.findings(), fresh.findings()];
  await fresh.end();
  for (const uri of differing.slice(0, 3)) {
    console.error(`${uri}\n  on show: ${now.get(uri)}\n  afresh: ${then.get(uri)}`);
  }
  return { differing: differing.length, files: then.size };
}

/** The files whose findings differ once both servers have fallen silent. */
async function differenceOf(one, other) {
  await sleep(pauseMs);
  await one.settled();
  await other.settled();
  const [now, then] = [one.findings(), other.findings()];
  return [...new Set([...now.keys(), ...then.keys()])].filter((uri) => now.get(uri) !== then.get(uri));
}

async function checkpoint(levels) {
  counts.checkpoints += 1;
  const { differing, files } = await lostOrStale();
  const { heapMb, residentMb } = await editor.memory();
  levels.push(heapMb);
  const memory = `${heapMb.toFixed(1)} MB in use, ${Math.round(residentMb)} MB resident`;
  console.log(
    `checkpoint ${counts.checkpoints}: ${differing} of ${files} files with findings differ; ${memory}; ${counts.keystrokes} keystrokes`,
  );
  return differing;
}

console.log(`Seed ${seed}, ${paths.length} documents, ${minutes} minutes.`);
const levels = [];
let differing = 0;
try {
  await editor.start();
  for (let file = 0; file < 6; file += 1) await deeds.open();
  await editor.settled();
  for (let round = 0; round < checkpoints; round += 1) {
    const end = Date.now() + (minutes * 60_000) / checkpoints;
    while (Date.now() < end) await deeds[chance.pick(wheel)]();
    differing += await checkpoint(levels);
  }
  await editor.end();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const warm = levels.slice(warmUpCheckpoints);
const growth = median(warm.slice(-comparedCheckpoints)) / median(warm.slice(0, comparedCheckpoints)) - 1;
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
);
console.log(
  `Memory ${growth >= 0 ? '+' : ''}${(growth * 100).toFixed(1)} % since the warm-up; ${differing} findings lost or stale.`,
);
for (const complaint of new Set(editor.complaints)) console.error(`The server complained: ${complaint}`);
if (growth > mostGrowth || differing > 0) process.exitCode = 1;
