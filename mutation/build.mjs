/**
 * Compiles engine and tests in Stryker's copy of the repository, types unchecked: a broken condition need not fit them.
 * The link makes the tests import the engine of the copy, since its node_modules is that of the repository.
 */
import { mkdirSync, symlinkSync } from 'node:fs';
import { build } from 'esbuild';

const transpile = (from, to) =>
  build({
    entryPoints: [`${from}/**/*.ts`],
    outdir: to,
    outbase: from,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
  });

await transpile('server/src', 'server/dist/engine');
await transpile('test', 'test/out');
mkdirSync('test/node_modules', { recursive: true });
symlinkSync('../../server', 'test/node_modules/partnerlint', 'junction');
