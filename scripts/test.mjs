/**
 * `npm test`: the quick check, then the suites that start processes and real editors. `npm run test:web` and its like
 * run single ones. What is missing is installed first. The last line is the sum.
 */
import { join } from 'node:path';
import { installDependencies } from './install-dependencies.mjs';
import { main, root, run } from './run.mjs';

const [...named] = process.argv.slice(2);

await main(async () => {
  installDependencies();
  // These need npm's packages, so they are loaded only now.
  const { forgetCompiledTests, hostSuites, runSuite } = await import('./suites.mjs');
  const results = [];
  if (named.length === 0) {
    forgetCompiledTests();
    const { check } = await import('./check.mjs');
    results.push(await check());
  } else {
    await buildFor(named);
  }
  for (const suite of named.length === 0 ? hostSuites : named) results.push(await runNamed(suite, runSuite));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
});

/** Unit tests need no bundles: the compiler alone is the quick loop. */
async function buildFor(suites) {
  if (suites.every((suite) => suite === 'unit')) {
    run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test']);
  } else {
    const { buildAll } = await import('./build.mjs');
    await buildAll();
  }
}

/** A suite that cannot even start has failed; the others still run. */
async function runNamed(suite, runSuite) {
  console.log(`\n${suite}`);
  try {
    return await runSuite(suite);
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}
