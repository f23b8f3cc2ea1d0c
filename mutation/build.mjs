/**
 * Compiles engine and tests in Stryker's copy of the repository, types unchecked: a broken condition need not fit them.
 * The link makes the tests import the engine of the copy, since its node_modules is that of the repository.
 */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { build } from 'esbuild';

/** Answers that the engine keeps from before a mutant would hide it, so in this copy it keeps none from text to text. */
const forgetful = {
  name: 'forgetful',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: withoutMemory(readFileSync(path, 'utf8')) })),
};

const withoutMemory = (source) =>
  source
    .replace('if (words.length > longest) return derive(words);', 'return derive(words);')
    .replace(/^const remembered = new Map</m, 'const remembered = new (class extends Map { set() { return this; } })<');

const transpile = (from, to) =>
  build({
    entryPoints: [`${from}/**/*.ts`],
    outdir: to,
    outbase: from,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    plugins: [forgetful],
  });

await transpile('server/src', 'server/dist/engine');
await transpile('test', 'test/out');
mkdirSync('test/node_modules', { recursive: true });
symlinkSync('../../server', 'test/node_modules/partnerlint', 'junction');
