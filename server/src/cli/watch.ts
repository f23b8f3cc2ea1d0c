import { watch as watchFiles } from 'chokidar';
import { baselineFileName } from '../workspace/baseline.js';
import { isMarkdownFile, isProgramFile } from '../workspace/uris.js';
import { searchedFolder } from './targets.js';

/** Changes come in swarms, as when a branch is switched. */
const quietMs = 100;

/** Checks again whenever something has changed, until somebody ends it. */
export async function watch(paths: readonly string[], checkAgain: () => Promise<number>): Promise<number> {
  const say = async (): Promise<void> => {
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    await checkAgain();
    process.stdout.write('Waiting for changes. Ctrl-C ends it.\n');
  };
  await say();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (path: string): void => {
    if (!isMarkdownFile(path) && !isProgramFile(path) && !path.endsWith(baselineFileName)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(say)
        .catch((error: unknown) => void process.stderr.write(`partnerlint: ${String(error)}\n`));
    }, quietMs);
  };
  const watcher = watchFiles((paths.length > 0 ? paths : ['.']).map(searchedFolder), {
    ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/,
    followSymlinks: false,
    ignoreInitial: true,
  });
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  return new Promise((done) => {
    process.once('SIGINT', () => void watcher.close().then(() => done(0)));
    process.once('SIGTERM', () => void watcher.close().then(() => done(0)));
  });
}
