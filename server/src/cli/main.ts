import { adopt } from './adopt.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { help } from './help.js';
import { read } from './read.js';
import { printable, write } from './terminal.js';
import { Misuse } from './misuse.js';
import { version } from '../language/version.js';

/**
 * cli/ is the command line: it reads arguments and files, asks the engine, and prints. It knows no rule and holds no
 * decision, so that what it says is what the editor says.
 *
 * Exit codes: 0 no error found, 1 findings at or above `--fail-on`, 2 the run itself is broken.
 */
const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = { check, read, adopt, explain };

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return write(help(args[0]));
  if (name === '--version') return write(`${version}\n`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misuse(`There is no command "${printable(name)}".`);
  if (args.includes('--help') || args.includes('-h')) return write(help(name));
  return command(args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Misuse ? 'Run "partnerlint --help" for what there is.' : '';
  process.stderr.write(`partnerlint: ${printable(message)} ${hint}`.trimEnd() + '\n');
  process.exitCode = 2;
}
