/**
 * What a start, a keystroke, a burst of them and an open document cost with each language server, in turns so that a
 * busy machine slows all.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { measure, NotStarted } from './client.mjs';
import { shareOf, table } from './page.mjs';
import { typingPlace } from './proposal.mjs';
import { echoServer, makeWorkspace, servers } from './servers.mjs';

/** Larger documents are started less often, and without the slow ones, to keep the run short. */
const documents = [
  { kilobytes: 10, starts: 5, names: ['echo', 'partnerlint', 'rumdl', 'vscode-markdown', 'yaml', 'remark'] },
  { kilobytes: 100, starts: 3, names: ['echo', 'partnerlint', 'rumdl', 'vscode-markdown'] },
  { kilobytes: 1000, starts: 2, names: ['echo', 'partnerlint', 'rumdl'] },
];
const keystrokes = 40;
/** The first answers come from code that is still being compiled: an editor's user types more than these. */
const warmUp = 10;

const columns = ['echo', 'rumdl', 'vscode-markdown', 'yaml', 'remark'];
const compared = ['rumdl', 'vscode-markdown', 'remark'];

const figures = [
  ['start → first diagnostics, p50', 'ms', 'start', 0.5],
  ['keystroke → diagnostics, p50', 'ms', 'key', 0.5],
  ['keystroke → diagnostics, p95', 'ms', 'key', 0.95],
  ['last of 50 edits → settled, p50', 'ms', 'settled', 0.5],
  ['memory after typing, p50', 'MB', 'memory', 0.5],
];

export async function serverSection() {
  await build({
    entryPoints: [fileURLToPath(new URL('echo-server.mjs', import.meta.url))],
    outfile: echoServer,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
  });
  const rows = [];
  for (const document of documents) {
    const times = await timesOf(document);
    for (const figure of figures) rows.push(rowOf(document.kilobytes, figure, times));
  }
  const starts = documents.map((document) => `${document.starts} starts at ${document.kilobytes} KB`).join(', ');
  return `The built server over stdio with proposals of three lengths, beside other servers, and one on the same library that
only echoes one diagnostic. ${starts}, in turns; ${keystrokes - warmUp} keystrokes a start, after ${warmUp} to warm up. rumdl is a
native program. It and VS Code's Markdown server are asked for their diagnostics; the others send them. That server lets its
client parse, so markdown-it's time is in its figures, and it looks at links only. The YAML server reads YAML of the same
length, and waits 200 ms before it looks. remark lints with its recommended preset. It and the YAML server sit out the longer
texts to keep the run short.

${table(['', ...columns, 'Partnerlint', ...compared.map((name) => `ours / ${name}`)], rows)}`;
}

async function timesOf({ kilobytes, starts, names }) {
  const times = Object.fromEntries(names.map((name) => [name, { start: [], key: [], settled: [], memory: [] }]));
  for (let round = 0; round < starts; round += 1) {
    for (const name of names) {
      process.stderr.write(`${kilobytes} KB, round ${round + 1}: ${name}\n`);
      const { start, keys, settled, memory } = await measured(servers[name], kilobytes);
      times[name].start.push(start);
      times[name].key.push(...keys.slice(warmUp));
      times[name].settled.push(settled);
      times[name].memory.push(memory);
    }
  }
  return times;
}

async function measured(server, kilobytes) {
  const text = server.textOf(kilobytes);
  const workspace = makeWorkspace(server, text);
  for (;;) {
    try {
      return await measure(server, workspace, text, typingPlace(text), keystrokes);
    } catch (error) {
      if (!(error instanceof NotStarted)) throw error;
    }
  }
}

/** A line of the table: each server's figure, and ours as a ratio to the peers'. */
function rowOf(kilobytes, [label, unit, key, part], times) {
  const of = (name) => times[name] && shareOf(times[name][key], part);
  const shown = (name) => (of(name) === undefined ? '' : `${of(name).toFixed(1)} ${unit}`);
  const ratio = (name) => (of(name) === undefined ? '' : (of('partnerlint') / of(name)).toFixed(2));
  return [`${kilobytes} KB: ${label}`, ...columns.map(shown), shown('partnerlint'), ...compared.map(ratio)];
}
