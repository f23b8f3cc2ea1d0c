import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../editors/browser.js';
import { repositoryPath } from '../editors/repository.js';
import { Workbench, patience } from '../editors/workbench.js';

/** VS Code with a Node extension host, as on a desktop or at a remote machine, with the packaged extension. */
export interface NodeHost {
  readonly workbench: Workbench;
  /** Ends the language server as a crash would, one that has not been ended yet. */
  readonly killLanguageServer: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What scripts/install-code-server.mjs gives. */
interface Script {
  readonly installCodeServer: () => string;
}

export async function startNodeHost(folder: string): Promise<NodeHost> {
  const script = pathToFileURL(repositoryPath('scripts', 'install-code-server.mjs')).href;
  const main = ((await import(script)) as Script).installCodeServer();
  const home = mkdtempSync(join(tmpdir(), 'partnerlint-code-server-'));
  writeSettings(home);
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  installVsix(main, folders);
  const port = await freePort();
  const server = await startServer(main, [...folders, '--port', String(port)]);
  const browser = await openBrowser(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`);
  return {
    workbench: new Workbench(browser.page, 'node-host'),
    killLanguageServer: languageServerKiller(home),
    stop: async () => {
      await browser.close();
      await stopServer(server);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Trust is asked for in a dialog that would stand before everything else. */
function writeSettings(home: string): void {
  const settings = { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' };
  for (const place of ['User', 'Machine']) {
    mkdirSync(join(home, 'data', place), { recursive: true });
    writeFileSync(join(home, 'data', place, 'settings.json'), JSON.stringify(settings));
  }
}

const terms = ['--accept-server-license-terms', '--telemetry-level', 'off'];

function installVsix(main: string, folders: readonly string[]): void {
  const vsix = repositoryPath('partnerlint.vsix');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...folders, ...terms, '--install-extension', vsix],
    { encoding: 'utf8', timeout: patience },
  );
  if (status !== 0 || !/successfully installed/.test(stdout)) throw new Error(`${stdout}${stderr}`);
}

function startServer(main: string, options: readonly string[]): Promise<ChildProcess> {
  const where = ['--host', '127.0.0.1', '--without-connection-token'];
  // A process group of its own, so that the extension host and the language server end with it.
  const server = spawn(process.execPath, [main, ...options, ...where, ...terms], { detached: true });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Extension host agent listening')) resolve(server);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => reject(new Error(output)));
  });
}

function languageServerKiller(home: string): () => Promise<void> {
  const killed = new Set<number>();
  return async () => {
    const find = (): number | undefined => languageServers(home).find((pid) => !killed.has(pid));
    for (const end = Date.now() + patience; find() === undefined && Date.now() < end;) await setTimeout(100);
    const pid = find();
    if (pid === undefined) throw new Error('There is no language server.');
    killed.add(pid);
    process.kill(pid, 'SIGKILL');
  };
}

/** The processes that run the server of the extension that is installed there. */
function languageServers(home: string): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  const ours = stdout.split('\n').filter((line) => line.includes(home) && line.includes('server-node.js'));
  return ours.map((line) => Number.parseInt(line, 10));
}

function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
