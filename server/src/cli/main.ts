import { CommanderError } from 'commander';
import { commandLine } from './commands.js';
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
  const args = process.argv.slice(2);
  await commandLine().parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
} catch (error) {
  process.exitCode = codeAfter(error);
}

/** Says what is wrong, unless nothing is: the parser also throws to end a run that has printed its help. */
function codeAfter(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isMisuse = error instanceof Misuse || error instanceof CommanderError;
  const hint = isMisuse ? 'Run "partnerlint --help" for what there is.' : '';
  process.stderr.write(`partnerlint: ${messageOf(error)} ${hint}`.trimEnd() + '\n');
  return brokenRun;
}

/** The parser's complaints as sentences. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof CommanderError)) return printable(message);
  const [complaint = '', ...more] = message.replace(/^error: /, '').split('\n');
  const sentences = [complaint.charAt(0).toUpperCase() + complaint.slice(1).replace(/\.?$/, '.'), ...more];
  return printable(sentences.join(' '));
}
