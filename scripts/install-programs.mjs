/**
 * The programs of the system that the editor tests drive: installed with apt-get where that is allowed, otherwise
 * named exactly. A test that lacks its editor fails; it is not left out.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal, run } from './run.mjs';

/** A program is there when one of its commands is on the path, or one of its files exists. */
const programs = {
  chromium: { package: 'chromium', commands: ['chromium'] },
  neovim: { package: 'neovim', commands: ['nvim'] },
  ripgrep: { package: 'ripgrep', commands: ['rg'] },
  // What code-server's native modules are built with.
  compiler: { package: 'build-essential', commands: ['g++'] },
  python: { package: 'python3', commands: ['python3'] },
  kerberos: { package: 'libkrb5-dev', commands: [], files: ['/usr/include/krb5.h', '/usr/include/krb5/krb5.h'] },
};

export function installPrograms(names) {
  const missing = names.map((name) => programs[name]).filter((program) => !isThere(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.package);
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    throw new Refusal(`These tests need ${packages.join(', ')}. On Debian: sudo apt-get install ${packages.join(' ')}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], { env });
  run('apt-get', ['-qq', 'install', '--no-install-recommends', '--yes', ...packages], { env });
}

const isThere = ({ commands, files = [] }) => commands.some(isOnPath) || files.some((file) => existsSync(file));

function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
