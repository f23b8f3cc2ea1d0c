/**
 * `npm run bench`: start to first diagnostics and keystroke to diagnostics, ours beside an echo server's, in turns so
 * that a busy machine slows both; then what the engine takes for twice the text. Writes docs/performance.md.
 */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../scripts/build.mjs';
import { measure } from './client.mjs';
import { shapeRows } from './doubling.mjs';
import { timesByLength } from './lengths.mjs';
import { proposalText, typingPlace } from './proposal.mjs';

/** Larger documents are started less often: one start types as much. */
const documents = [
  { kilobytes: 10, starts: 15 },
  { kilobytes: 100, starts: 5 },
  { kilobytes: 1000, starts: 2 },
];
const keystrokes = 40;
/** The first answers come from code that is still being compiled: an editor's user types more than these. */
const warmUp = 10;

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const echo = path('results/echo-server.cjs');

await buildAll();
await build({
  entryPoints: [path('echo-server.mjs')],
  outfile: echo,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
});

const servers = { echo, partnerlint: path('../dist/server-node.js') };

async function timesOf({ kilobytes, starts }) {
  const text = proposalText(kilobytes);
  const place = typingPlace(text);
  const times = { echo: { start: [], key: [] }, partnerlint: { start: [], key: [] } };
  for (let round = 0; round < starts; round += 1) {
    for (const [name, server] of Object.entries(servers)) {
      const { start, keys } = await measure(server, text, place, keystrokes);
      times[name].start.push(start);
      times[name].key.push(...keys.slice(warmUp));
    }
  }
  return times;
}

const share = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const row = (label, times, key, part) => {
  const [base, ours] = [share(times.echo[key], part), share(times.partnerlint[key], part)];
  return `| ${label} | ${base.toFixed(1)} ms | ${ours.toFixed(1)} ms | ${(ours / base).toFixed(1)} |`;
};

const rows = [];
for (const document of documents) {
  const times = await timesOf(document);
  const size = `${document.kilobytes} KB`;
  rows.push(
    row(`${size}: start → first diagnostics, p50`, times, 'start', 0.5),
    row(`${size}: keystroke → diagnostics, p50`, times, 'key', 0.5),
    row(`${size}: keystroke → diagnostics, p95`, times, 'key', 0.95),
  );
}

const ratio = (times, index, key) => (index === 0 ? '' : (times[index][key] / times[index - 1][key]).toFixed(1));
const lengthRows = timesByLength().map(
  (time, index, all) =>
    `| ${time.kilobytes} KB | ${time.check.toFixed(1)} ms | ${ratio(all, index, 'check')} | ${time.keystroke.toFixed(1)} ms | ${ratio(all, index, 'keystroke')} |`,
);

const { dependencies } = JSON.parse(readFileSync(path('../server/package.json'), 'utf8'));
const page = `# How fast it answers

Written by \`npm run bench\`: the built server over stdio with proposals of three lengths, beside a server on the same
library that only echoes one diagnostic. ${documents.map(({ kilobytes, starts }) => `${starts} starts at ${kilobytes} KB`).join(', ')}, in turns;
${keystrokes - warmUp} keystrokes a start, after ${warmUp} to warm up. The ratio is what carries over to another machine.

| | echo | Partnerlint | ratio |
| --- | --- | --- | --- |
${rows.join('\n')}

## Twice the text

The engine alone, warmed up: a whole check of a text it has never seen, and a check after one keystroke in the middle of
one it knows. Beside each time its ratio to the line above; 2 is linear.

| length | whole check | ratio | keystroke | ratio |
| --- | --- | --- | --- | --- |
${lengthRows.join('\n')}

## Doubling

Texts that nobody writes on purpose, checked at a quarter, a half and the whole of the length named; processor time, the
least of three runs. The ratio is that of the last two; 2 is linear.

| shape | whole length | a quarter | a half | whole | ratio |
| --- | --- | --- | --- | --- | --- |
${shapeRows().join('\n')}

${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, load ${loadavg()[2].toFixed(1)} over the last
quarter of an hour; Node ${process.versions.node}, vscode-languageserver ${dependencies['vscode-languageserver']}, remark-parse ${dependencies['remark-parse']}, yaml ${dependencies.yaml}.
`;
writeFileSync(path('../docs/performance.md'), page);
process.stdout.write(page);
