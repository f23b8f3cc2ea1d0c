import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEditor } from '../protocol/editor.js';
import { overTiered, tierError } from '../protocol/proposals.js';
import { run } from './run.js';

it('the editor leaves out what the baseline of the command line knows, in open and closed files', async () => {
  const editor = await startEditor({ files: { 'deals/open.md': overTiered, 'deals/closed.md': overTiered } });
  try {
    const says = (path: string, isSaid: boolean): Promise<unknown> =>
      editor.awaited(
        () => (editor.codes(path).includes(tierError) === isSaid ? true : undefined),
        `${tierError} in ${path}`,
      );
    await editor.open('deals/open.md', overTiered);
    await says('deals/open.md', true);
    await says('deals/closed.md', true);
    run(['check', '--write-baseline'], editor.folder);
    await editor.writeFile(baseline, readFileSync(join(editor.folder, baseline), 'utf8'));
    await says('deals/open.md', false);
    await says('deals/closed.md', false);
    deepEqual([editor.codes('deals/open.md'), editor.codes('deals/closed.md')], [[], []]);
    await editor.deleteFile(baseline);
    await says('deals/open.md', true);
    await says('deals/closed.md', true);
  } finally {
    await editor.quit();
  }
}).timeout(30_000);

const baseline = 'partnerlint-baseline.json';
