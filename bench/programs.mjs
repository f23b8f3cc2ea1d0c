/** The command lines that are measured, each as what it is started with in a folder of documents. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rumdlBinary } from './servers.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const inNode = (script, ...args) => [process.execPath, path(script), ...args];
/** A program that is not there would end at once, and look quick. */
function peer(script, ...args) {
  const [node, file] = inNode(`peers/node_modules/${script}`);
  if (!existsSync(file))
    throw new Error(`${file} is missing: run \`npm install --no-save --prefix bench/peers\` first.`);
  return [node, file, ...args];
}

/** With nothing kept from an earlier run. */
export const programs = {
  Partnerlint: inNode('../server/dist/partnerlint.js', 'check'),
  rumdl: [rumdlBinary(), 'check', '--no-cache', '.'],
  'markdownlint-cli2': peer('markdownlint-cli2/markdownlint-cli2-bin.mjs', '**/*.md'),
  eslint: peer('eslint/bin/eslint.js', '--config', path('peers/eslint.config.mjs'), '.'),
  remark: peer('remark-cli/cli.js', '--rc-path', path('peers/remarkrc.mjs'), '--no-stdout', '.'),
  textlint: peer(
    'textlint/bin/textlint.js',
    '--rules-base-directory',
    path('peers/node_modules'),
    '--rule',
    'write-good',
    '**/*.md',
  ),
  cspell: peer('cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '**/*.md'),
  'remark-parse alone': inNode('peers/floor.mjs', 'parse'),
};

/** With what an earlier run has kept; the first run fills the cache. */
export const keepingPrograms = {
  Partnerlint: [...programs.Partnerlint, '--cache'],
  rumdl: [rumdlBinary(), 'check', '.'],
  'reading and hashing alone': inNode('peers/floor.mjs', 'hash'),
};

/** What the programs keep, in the folder they work in. */
export function forget(folder) {
  for (const name of ['.partnerlint-cache', '.rumdl_cache']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
