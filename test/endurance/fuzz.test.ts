import { match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { repositoryPath } from '../editors/repository.js';

/** `npm run fuzz` with so few cases that it is over in some seconds; with one seed, so that it says the same each time. */
const cases = 400;

describe('what nobody would write', () => {
  it('neither crashes nor hangs the engine and the server, nor makes them grow', () => {
    const fuzz = repositoryPath('scripts', 'fuzz.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [fuzz, String(cases), '--seed', '7'], { encoding: 'utf8' });
    match(stdout, /^engine: 360 cases in \d+ s, 0 failed/m, stderr);
    match(stdout, /^server: 40 cases in \d+ s, 0 failed/m, stderr);
  }).timeout(120_000);
});
