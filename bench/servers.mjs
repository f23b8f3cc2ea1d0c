/** The servers that are measured, each as the command that starts it, and the folder they all work in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const node = (...args) => [process.execPath, ...args, '--stdio'];

export const echoServer = path('results/echo-server.cjs');

/** In the order in which they take their turns. */
export const servers = {
  echo: node(echoServer),
  partnerlint: node(path('../dist/server-node.js')),
  rumdl: [rumdlBinary(), 'server'],
  remark: node(path('peers/remark-server.mjs')),
};

/** The program itself: the package's own launcher would add the start of a Node process. */
function rumdlBinary() {
  const { platform, arch } = process;
  const manifest = createRequire(new URL('peers/', import.meta.url)).resolve(
    `@rumdl/cli-${platform}-${arch}/package.json`,
  );
  return join(dirname(manifest), platform === 'win32' ? 'rumdl.exe' : 'rumdl');
}

/** A folder with one proposal, and with the lint rules that remark's own preset recommends. */
export function makeWorkspace(text) {
  const folder = path('peers/workspace');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.md'), text);
  const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'];
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify({ plugins }));
  return { folder: pathToFileURL(folder).href, document: pathToFileURL(join(folder, 'bench.md')).href };
}
