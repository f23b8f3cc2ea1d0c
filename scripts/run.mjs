/**
 * How the scripts start other programs: one place for the working directory, for npm's name on Windows and for ending
 * with a readable message instead of a stack trace.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure that people can act on: printed as it is, without a stack trace. */
export class Refusal extends Error {}

/** Runs a program to its end in the repository, its output shown; throws a `Refusal` when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw new Refusal(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Refusal(`"${[command, ...args].join(' ')}" failed.`);
}

/** npm itself, found through the npm that runs this script where there is one: `npm` is a `.cmd` on Windows. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli) run(process.execPath, [cli, ...args], options);
  else run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Starts a program and answers its exit code and output, the output also shown while it runs. */
export function runAndListen(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script's main function and turns a refusal into a message and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
