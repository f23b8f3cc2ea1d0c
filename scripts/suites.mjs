/** The test suites: where each is, what it needs, and how mocha runs it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installCodeServer } from './install-code-server.mjs';
import { installPrograms } from './install-programs.mjs';
import { root, runAndListen } from './run.mjs';

/** Beside the unit tests, which are every other folder of test/. In the order they run: quick ones first. */
const prepare = {
  protocol: () => {},
  cli: () => {},
  endurance: () => {},
  package: async () => (await import('./package.mjs')).packageExtension(),
  neovim: () => installPrograms(['neovim']),
  web: () => installPrograms(['chromium']),
  'node-host': async () => {
    installPrograms(['chromium', 'ripgrep', 'compiler', 'python', 'kerberos']);
    installCodeServer();
    await (await import('./package.mjs')).packageExtension();
  },
};

export const hostSuites = Object.keys(prepare);

/** Runs a suite whose tests are compiled; answers how many tests passed and failed. */
export async function runSuite(name) {
  await prepare[name]?.();
  const files = name === 'unit' ? ['test/out/**/*.test.js', ...ignored()] : [`test/out/${name}/**/*.test.js`];
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const { code, output } = await runAndListen(process.execPath, [mocha, '--forbid-only', '--forbid-pending', ...files]);
  return counts(output, code);
}

const ignored = () => hostSuites.flatMap((suite) => ['--ignore', `test/out/${suite}/**`]);

/** mocha ends with "12 passing (3s)" and "1 failing". A run that broke before that has failed once. */
function counts(output, code) {
  const count = (word) => Number(new RegExp(`^ *(\\d+) ${word}\\b`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  return { passed: count('passing'), failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Compiled tests whose source is gone would still run. */
export function forgetCompiledTests() {
  rmSync(join(root, 'test', 'out'), { recursive: true, force: true });
}
