/**
 * Installs code-server (VS Code 1.99 with a Node extension host, as desktop and remote have it) into .cache/, for
 * test/node-host. It stands outside node_modules and out of the quick loop: about a minute and 315 MB, once.
 *
 * npm's package expects a postinstall that would build for the machine at hand; here scripts stay off and only the
 * native modules that the server loads are built.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, Refusal, root, run } from './run.mjs';

const version = '4.99.4';
const folder = join(root, '.cache', `code-server-${version}`);
const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const finished = join(folder, 'finished');
const nativeModules = ['@vscode/spdlog', 'native-watchdog', 'node-pty', '@parcel/watcher', 'kerberos'];

/** The path of its server's main script, installed first where it is missing. */
export function installCodeServer() {
  if (!existsSync(finished)) install();
  return join(vscode, 'out', 'server-main.js');
}

function install() {
  console.log(`Installing code-server ${version} into .cache/ (once, about a minute) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  npm(['install', ...quiet, `code-server@${version}`], { cwd: folder });
  npm(['install', '--omit=dev', ...quiet], { cwd: vscode });
  npm(['rebuild', '--loglevel=error', '--ignore-scripts=false', ...nativeModules], {
    cwd: vscode,
    env: buildEnvironment(),
  });
  npm(['install', '--omit=dev', ...quiet], { cwd: join(vscode, 'extensions') });
  linkRipgrep();
  writeFileSync(finished, `${version}\n`);
}

/** node-pty's script calls npx, which must not ask; Node's own headers, where they lie beside it, save a download. */
function buildEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node.h'));
  return { ...process.env, npm_config_yes: 'true', ...(hasHeaders && { npm_config_nodedir: prefix }) };
}

/** The package of ripgrep downloads its binary from GitHub; the system's does as well. */
function linkRipgrep() {
  const ripgrep = ['/usr/bin/rg', '/usr/local/bin/rg', '/opt/homebrew/bin/rg'].find((path) => existsSync(path));
  if (!ripgrep) throw new Refusal('ripgrep is missing: install the package "ripgrep".');
  const bin = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(ripgrep, join(bin, 'rg'));
  run(join(bin, 'rg'), ['--version'], { stdio: 'ignore' });
}
