/**
 * `npm run bench`: what a keystroke, a burst of them, a start and an open document cost, ours beside other Markdown
 * servers and one that only echoes, in turns so that a busy machine slows all; then what the engine takes for twice the
 * text. Writes docs/performance.md; what was tried is written in bench/notes.md and goes below the figures.
 */
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { bundleAll } from '../scripts/build.mjs';
import { measure, NotStarted } from './client.mjs';
import { timesByLength } from './lengths.mjs';
import { proposalText, typingPlace } from './proposal.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
if (!existsSync(path('peers/node_modules'))) throw new Error('Run `npm ci --prefix bench/peers` first.');
const { echoServer, makeWorkspace, servers } = await import('./servers.mjs');

/** Larger documents are started less often, and without remark, to keep the run short. */
const documents = [
  { kilobytes: 10, starts: 5, names: ['echo', 'partnerlint', 'rumdl', 'remark'] },
  { kilobytes: 100, starts: 3, names: ['echo', 'partnerlint', 'rumdl'] },
  { kilobytes: 1000, starts: 2, names: ['echo', 'partnerlint', 'rumdl'] },
];
const keystrokes = 40;
/** The first answers come from code that is still being compiled: an editor's user types more than these. */
const warmUp = 10;

await bundleAll();
await build({
  entryPoints: [path('echo-server.mjs')],
  outfile: echoServer,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
});

async function measured(name, workspace, text, place) {
  for (;;) {
    try {
      return await measure(servers[name], workspace, text, place, keystrokes);
    } catch (error) {
      if (!(error instanceof NotStarted)) throw error;
    }
  }
}

async function timesOf({ kilobytes, starts, names }) {
  const text = proposalText(kilobytes);
  const place = typingPlace(text);
  const workspace = makeWorkspace(text);
  const times = Object.fromEntries(names.map((name) => [name, { start: [], key: [], settled: [], memory: [] }]));
  for (let round = 0; round < starts; round += 1) {
    for (const name of names) {
      process.stderr.write(`${kilobytes} KB, round ${round + 1}: ${name}\n`);
      const { start, keys, settled, memory } = await measured(name, workspace, text, place);
      times[name].start.push(start);
      times[name].key.push(...keys.slice(warmUp));
      times[name].settled.push(settled);
      times[name].memory.push(memory);
    }
  }
  return times;
}

const share = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

const columns = ['echo', 'rumdl', 'remark'];

/** A line of the table: each server's figure, and ours as a ratio to the peers'. */
function row(label, unit, times, key, part) {
  const of = (name) => times[name] && share(times[name][key], part);
  const shown = (value) => (value === undefined ? '' : `${value.toFixed(1)} ${unit}`);
  const ours = of('partnerlint');
  const ratio = (name) => (of(name) === undefined ? '' : (ours / of(name)).toFixed(2));
  return `| ${label} | ${columns.map((name) => shown(of(name))).join(' | ')} | ${shown(ours)} | ${ratio('rumdl')} | ${ratio('remark')} |`;
}

const rows = [];
for (const document of documents) {
  const times = await timesOf(document);
  const size = `${document.kilobytes} KB`;
  rows.push(
    row(`${size}: start → first diagnostics, p50`, 'ms', times, 'start', 0.5),
    row(`${size}: keystroke → diagnostics, p50`, 'ms', times, 'key', 0.5),
    row(`${size}: keystroke → diagnostics, p95`, 'ms', times, 'key', 0.95),
    row(`${size}: last of 50 edits → settled, p50`, 'ms', times, 'settled', 0.5),
    row(`${size}: memory after typing, p50`, 'MB', times, 'memory', 0.5),
  );
}

const ratio = (times, index, key) => (index === 0 ? '' : (times[index][key] / times[index - 1][key]).toFixed(1));
const lengthRows = timesByLength().map(
  (time, index, all) =>
    `| ${time.kilobytes} KB | ${time.check.toFixed(1)} ms | ${ratio(all, index, 'check')} | ${time.keystroke.toFixed(1)} ms | ${ratio(all, index, 'keystroke')} |`,
);

/** Sections that other measurements write; they stay as they are. */
const sectionsKept = ['Command line', 'Doubling'];
const before = readFileSync(path('../docs/performance.md'), 'utf8').split(/^(?=## )/m);
const kept = before.filter((section) => sectionsKept.some((title) => section.startsWith(`## ${title}\n`)));

const { dependencies } = JSON.parse(readFileSync(path('../server/package.json'), 'utf8'));
const peers = JSON.parse(readFileSync(path('peers/package.json'), 'utf8')).dependencies;
const page = await format(
  `# How fast it answers

Written by \`npm run bench\` (once before it: \`npm ci --prefix bench/peers\`): the built server over stdio with proposals of
three lengths, beside other Markdown servers, and one on the same library that only echoes one diagnostic.
${documents.map(({ kilobytes, starts }) => `${starts} starts at ${kilobytes} KB`).join(', ')}, in turns; ${keystrokes - warmUp} keystrokes a start, after ${warmUp} to warm up. The ratios are
what carries over to another machine. rumdl is a native program and is asked for its diagnostics; the others send
them. remark lints with its recommended preset, and sits out the longer texts to keep the run short.

| | ${columns.join(' | ')} | Partnerlint | ours / rumdl | ours / remark |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Twice the text

The engine alone, warmed up: a whole check of a text it has never seen, and a check after one keystroke in the middle of
one it knows. Beside each time its ratio to the line above; 2 is linear.

| length | whole check | ratio | keystroke | ratio |
| --- | --- | --- | --- | --- |
${lengthRows.join('\n')}

${readFileSync(path('notes.md'), 'utf8').trim()}

${kept.join('').trim()}

## The machine

${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, load ${loadavg()[2].toFixed(1)} over the last
quarter of an hour; Node ${process.versions.node}, vscode-languageserver ${dependencies['vscode-languageserver']}, remark-parse ${dependencies['remark-parse']}, yaml ${dependencies.yaml}; rumdl ${peers.rumdl},
unified-language-server ${peers['unified-language-server']}, remark-preset-lint-recommended ${peers['remark-preset-lint-recommended']}.
`,
  { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' },
);
writeFileSync(path('../docs/performance.md'), page);
process.stdout.write(page);
process.exit();
