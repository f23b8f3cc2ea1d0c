// Writes every committed file that has another file as its source. `npm run generate`; the full check runs it and
// fails when anything changes. Each step may need what the one before wrote.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps = [
  'generate-program.mjs',
  'generate-schema.mjs',
  'generate-snippets.mjs',
  'tsc',
  'generate-program-tree.mjs',
  'tsc',
  'generate-rules.mjs',
  'generate-method.mjs',
];

for (const step of steps) {
  if (step === 'tsc') run('node_modules/typescript/bin/tsc', ['-b', 'server/tsconfig.engine.json']);
  else if (existsSync(new URL(step, import.meta.url))) run(`scripts/${step}`, []);
}

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit', cwd: new URL('..', import.meta.url) });
}
