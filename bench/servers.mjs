/** The servers that are measured: the command that starts each, what it is given to read, and what it asks back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { markdownAnswers, markdownSettings } from './peers/markdown-client.mjs';
import { proposalText, yamlText } from './proposal.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const inPeers = createRequire(new URL('peers/', import.meta.url));
const packageFolder = (name) => dirname(inPeers.resolve(`${name}/package.json`));
const node = (...args) => [process.execPath, ...args, '--stdio'];

const markdown = { languageId: 'markdown', fileName: 'bench.md', textOf: proposalText };
const yaml = { languageId: 'yaml', fileName: 'bench.yaml', textOf: yamlText };

export const echoServer = path('results/echo-server.cjs');

/** In the order in which they take their turns. */
export const servers = {
  echo: { ...markdown, command: node(echoServer) },
  partnerlint: { ...markdown, command: node(path('../dist/server-node.js')) },
  rumdl: { ...markdown, command: [rumdlBinary(), 'server'] },
  'vscode-markdown': {
    ...markdown,
    command: node(join(packageFolder('vscode-markdown-languageserver'), 'dist/node/workerMain.js')),
    answers: markdownAnswers,
    settings: markdownSettings,
  },
  yaml: { ...yaml, command: node(join(packageFolder('yaml-language-server'), 'bin/yaml-language-server')) },
  remark: { ...markdown, command: node(path('peers/remark-server.mjs')) },
};

/** The program itself: the package's own launcher would add the start of a Node process. */
export function rumdlBinary() {
  const { platform, arch } = process;
  return join(packageFolder(`@rumdl/cli-${platform}-${arch}`), platform === 'win32' ? 'rumdl.exe' : 'rumdl');
}

/** A folder with one document, and with the lint rules that remark's own preset recommends. */
export function makeWorkspace({ fileName }, text) {
  const folder = path('peers/workspace');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileName), text);
  const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'];
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify({ plugins }));
  return { folder: pathToFileURL(folder).href, document: pathToFileURL(join(folder, fileName)).href };
}
