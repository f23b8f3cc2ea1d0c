/** `npm run check`, the quick one: build with types, lint, format, generated files, unit tests. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { main, Refusal, root, run } from './run.mjs';
import { runSuite } from './suites.mjs';

/** Every check runs, so that one run shows all that is to mend; only a failed build leaves nothing to go on with. */
export async function check() {
  await buildAll();
  const steps = { 'Generated files': checkGenerated, Lint: lint, Format: checkFormat };
  const failures = Object.entries(steps).filter(([name, step]) => !succeeds(name, step));
  const unit = await runSuite('unit');
  return { passed: unit.passed, failed: unit.failed + failures.length };
}

function succeeds(name, step) {
  try {
    step();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${name}: ${error.message}`);
    return false;
  }
}

const tool = (...path) => join(root, 'node_modules', ...path);
const lint = () => run(process.execPath, [tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']);
const checkFormat = () =>
  run(process.execPath, [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']);

/** Writes what is generated once more; a difference means that somebody forgot to, or changed it by hand. */
function checkGenerated() {
  const before = changes();
  run(process.execPath, ['scripts/generate.mjs']);
  if (changes() !== before) throw new Refusal('they were not up to date. They are now: commit them.');
}

const changes = () =>
  ['diff', 'status'].map((what) => execFileSync('git', [what], { cwd: root, maxBuffer: 1 << 28 })).join();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { passed, failed } = await check();
    console.log(`${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  });
}
