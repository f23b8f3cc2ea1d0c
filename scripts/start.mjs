/**
 * `npm start`: installs and builds what is missing, says in the terminal what Partnerlint says of the examples, and
 * serves VS Code in the browser with the extension until Ctrl-C.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies } from './install-dependencies.mjs';
import { main, root } from './run.mjs';

const firstPort = Number(process.env.PORT ?? 3000);

await main(async () => {
  installDependencies();
  console.log('Building …');
  // What needs npm's packages can only be loaded once they are there.
  const { buildAll } = await import('./build.mjs');
  await buildAll();
  checkExamples();
  const { serveVSCodeWeb } = await import('./vscode-web.mjs');
  const server = await serveVSCodeWeb(join(root, 'examples'), firstPort);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(server));
  console.log(`
VS Code with Partnerlint and the examples: ${server.url}

Edits stay in the browser's memory; the files in examples/ are not changed. Ctrl-C ends it.`);
  openBrowser(server.url);
});

/** Findings make the check end with 1, which is what the examples are for; they do not end the start. */
function checkExamples() {
  console.log('\nWhat Partnerlint says of the examples:\n');
  const cli = join(root, 'server', 'bin', 'partnerlint.js');
  spawnSync(process.execPath, [cli, 'check', 'examples/*.md'], { cwd: root, stdio: 'inherit' });
}

function end(server) {
  server.stop();
  // An open browser tab holds its connections; it need not be waited for.
  process.exit(0);
}

/** Opens the address where somebody can see it; where there is no browser, the printed address must do. */
function openBrowser(url) {
  const command = browserCommand();
  if (!command) return;
  const [program, ...args] = command;
  const browser = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => {});
  browser.unref();
}

function browserCommand() {
  if (process.env.CI || !process.stdout.isTTY) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
