import { CommanderError } from 'commander';
import { commandLine } from './commands.js';
import { complaintOf } from './complaints.js';
import { Misuse } from './misuse.js';
import { printable } from './terminal.js';

/**
 * cli/ is the command line: it reads arguments and files, asks the engine, and prints. It knows no rule and holds no
 * decision, so that what it says is what the editor says.
 *
 * Exit codes: 0 no error found, 1 findings at or above `--fail-on`, 2 the run itself is broken.
 */
const brokenRun = 2;

try {
  // Whoever reads us may have seen enough, as `head` has.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : brokenRun));
  // Nor is it our failure when nobody hears what went wrong.
  process.stderr.on('error', () => undefined);
  const args = process.argv.slice(2);
  await commandLine().parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
} catch (error) {
  process.exitCode = codeAfter(error);
}

/** Says what is wrong, unless nothing is: the parser also throws to end a run that has printed its help. */
function codeAfter(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isMisuse = error instanceof Misuse || error instanceof CommanderError;
  const hint = isMisuse ? ` Run "${helpFor(process.argv[2])}" for what there is.` : '';
  process.stderr.write(`partnerlint: ${printable(messageOf(error))}${hint}\n`);
  return brokenRun;
}

function messageOf(error: unknown): string {
  if (error instanceof CommanderError) return complaintOf(error);
  return error instanceof Error ? error.message : String(error);
}

function helpFor(command: string | undefined): string {
  const isCommand = commandLine().commands.some((one) => one.name() === command);
  return isCommand ? `partnerlint ${command} --help` : 'partnerlint --help';
}
