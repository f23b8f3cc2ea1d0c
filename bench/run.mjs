/**
 * `npm run bench`: start to first diagnostics and keystroke to diagnostics, ours beside an echo server's, in turns so
 * that a busy machine slows both. Writes docs/performance.md.
 */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../scripts/build.mjs';
import { measure } from './client.mjs';
import { proposalText, typingPlace } from './proposal.mjs';

const starts = 15;
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

const text = proposalText();
const place = typingPlace(text);
const servers = { echo, partnerlint: path('../dist/server-node.js') };
const times = { echo: { start: [], key: [] }, partnerlint: { start: [], key: [] } };
for (let round = 0; round < starts; round += 1) {
  for (const [name, server] of Object.entries(servers)) {
    const { start, keys } = await measure(server, text, place, keystrokes);
    times[name].start.push(start);
    times[name].key.push(...keys.slice(warmUp));
  }
}

const share = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const row = (label, key, part) => {
  const [base, ours] = [share(times.echo[key], part), share(times.partnerlint[key], part)];
  return `| ${label} | ${base.toFixed(1)} ms | ${ours.toFixed(1)} ms | ${(ours / base).toFixed(1)} |`;
};
const { dependencies } = JSON.parse(readFileSync(path('../server/package.json'), 'utf8'));
const page = `# How fast it answers

Written by \`npm run bench\`: the built server over stdio with a proposal of ${Math.round(Buffer.byteLength(text) / 1024)} KB,
beside a server on the same library that only echoes one diagnostic. ${starts} starts each, in turns; ${keystrokes - warmUp} keystrokes
a start, after ${warmUp} to warm up. The ratio is what carries over to another machine.

| | echo | Partnerlint | ratio |
| --- | --- | --- | --- |
${row('start → first diagnostics, p50', 'start', 0.5)}
${row('start → first diagnostics, p95', 'start', 0.95)}
${row('keystroke → diagnostics, p50', 'key', 0.5)}
${row('keystroke → diagnostics, p95', 'key', 0.95)}

${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; Node ${process.versions.node},
vscode-languageserver ${dependencies['vscode-languageserver']}, remark-parse ${dependencies['remark-parse']}, yaml ${dependencies.yaml}.
`;
writeFileSync(path('../docs/performance.md'), page);
process.stdout.write(page);
