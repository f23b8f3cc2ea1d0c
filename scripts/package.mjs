/** Builds the `.vsix`: one file that holds all that the extension needs, with no node_modules. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { main, root, run } from './run.mjs';

export const vsix = join(root, 'partnerlint.vsix');

/** The time of every file in the package, so that the same sources give the same bytes everywhere; in seconds. */
const sourceDate = process.env.SOURCE_DATE_EPOCH ?? String(Date.UTC(2026, 0, 1) / 1000);

export async function packageExtension() {
  await buildAll();
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The repository has no public address yet, so links in the README stay relative.
  const links = ['--allow-missing-repository', '--no-rewrite-relative-links'];
  const env = { ...process.env, SOURCE_DATE_EPOCH: sourceDate, TZ: 'UTC' };
  run(process.execPath, [vsce, 'package', '--no-dependencies', ...links, '--out', vsix], { env });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(packageExtension);
