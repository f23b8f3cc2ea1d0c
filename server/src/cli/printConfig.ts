import { FileChecker, type Checking } from './fileChecker.js';
import { Misuse } from './misuse.js';
import { printableJson, write } from './terminal.js';

/** `--print-config`: all that decides how a file is checked, as JSON. */
export async function printConfig(paths: readonly string[], checking: Checking): Promise<number> {
  const [path, more] = paths;
  if (path === undefined || more !== undefined) throw new Misuse('--print-config takes the path of one file.');
  const config = await new FileChecker(checking).configFor(path);
  return write(`${printableJson({ path, ...config }, 2)}\n`);
}
