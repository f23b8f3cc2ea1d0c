/**
 * Types and bundles: `tsc -b` checks everything and writes the engine as a library, esbuild writes what ships.
 *
 * The extension runs in two hosts, so client and server are bundled twice. Node takes CommonJS, the only kind of which
 * V8 keeps what it compiled; the browser server is a classic worker script. The command line is an ES module, as its
 * package is.
 */
import { build } from 'esbuild';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeLicences } from './licences.mjs';
import { main, root, run } from './run.mjs';

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  target: 'es2022',
  // The hosts name the engine as a library; in a bundle its source is read directly, so a build needs no order.
  alias: {
    'partnerlint/protocol': './server/src/language/protocol.ts',
    partnerlint: './server/src/index.ts',
  },
};

const inNode = { ...shared, platform: 'node', format: 'cjs' };

/** The protocol library calls `require`, which an ES module does not have. */
const inNodeAsModule = {
  ...inNode,
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module';const require=createRequire(import.meta.url);" },
};

/** Condition `worker`: the plain browser build of the Markdown parser's entity decoder wants a `document`. */
const inWorker = { ...shared, platform: 'browser', format: 'iife', conditions: ['worker', 'module'] };

/** esbuild leaves the letters of regular expressions as they are. With ASCII alone, V8 needs half the memory for the source. */
const onlyAscii = {
  name: 'only ASCII',
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(async () => {
      const source = await readFile(join(root, outfile), 'utf8');
      await writeFile(join(root, outfile), source.replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Run by `keptCode.ts`, which wants one expression: the function that Node would have put round the module. The protocol
 * library loads what starts processes, for a search that nobody asks for; without it a start is shorter.
 */
const languageServer = {
  ...inNode,
  entryPoints: ['server/src/server-node.ts'],
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  alias: { ...shared.alias, child_process: './server/src/noChildProcess.ts' },
  plugins: [onlyAscii],
};

/** In parts that are loaded when they are needed: a check whose answers are all cached loads no parser. */
const commandLine = {
  ...inNodeAsModule,
  entryPoints: { partnerlint: 'server/src/cli/main.ts', 'cli/check-worker': 'server/src/cli/checkWorker.ts' },
  outdir: 'server/dist',
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
};

const bundles = [
  { ...inNode, entryPoints: ['client/src/extension-node.ts'], outfile: 'dist/client-node.js', external: ['vscode'] },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['client/src/extension-browser.ts'],
    outfile: 'dist/client-browser.js',
    external: ['vscode'],
  },
  { ...inNode, entryPoints: ['server/src/start-node.ts'], outfile: 'dist/server-node.js' },
  { ...inNode, entryPoints: ['server/src/start-node.ts'], outfile: 'server/dist/start-language-server.cjs' },
  ...['dist', 'server/dist'].map((folder) => ({ ...languageServer, outfile: `${folder}/language-server.cjs` })),
  { ...inWorker, entryPoints: ['server/src/server-browser.ts'], outfile: 'dist/server-browser.js' },
  commandLine,
];

export async function buildAll() {
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b']);
  await bundleAll();
}

/** What ships, without a look at the types. */
export async function bundleAll() {
  const inputs = { dist: [], 'server/dist': [] };
  for (const bundle of bundles) {
    const { metafile } = await build(bundle);
    inputs[bundle.outdir ?? dirname(bundle.outfile)].push(...Object.keys(metafile.inputs));
    if (bundle.splitting) await removeOthers('server/dist/cli', metafile.outputs);
  }
  for (const [folder, sources] of Object.entries(inputs)) await writeLicences(sources, join(root, folder));
}

/** A part is named by its content, so parts of earlier builds stay behind; they go once the new ones are there. */
async function removeOthers(folder, outputs) {
  const stale = (await readdir(join(root, folder))).filter((name) => outputs[`${folder}/${name}`] === undefined);
  await Promise.all(stale.map((name) => rm(join(root, folder, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(buildAll);
