import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEditor } from './editor.js';
import { overTiered, tierError } from './proposals.js';

describe('what V8 compiled at an earlier start', () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'partnerlint-home-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const folder = (): string => join(home, 'partnerlint');
  const onlyFile = (): string => {
    const names = readdirSync(folder());
    equal(names.length, 1);
    return join(folder(), String(names[0]));
  };

  /** A server that starts, finds what there is to find, and ends. */
  async function runServer(environment: Record<string, string> = { XDG_CACHE_HOME: home }): Promise<void> {
    const editor = await startEditor({ environment });
    await editor.open('deal.md', overTiered);
    const findings = await editor.findings('deal.md');
    ok(findings.some(({ code }) => code === tierError));
    await editor.quit();
    equal(await editor.exited(), 0);
  }

  it('is kept where only the user can read and write it', async () => {
    await runServer();
    equal(statSync(folder()).mode & 0o777, 0o700);
    equal(statSync(onlyFile()).mode & 0o777, 0o600);
  });

  it('serves the next start, and is not written again', async () => {
    await runServer();
    const { ino, mtimeMs } = statSync(onlyFile());
    await runServer();
    deepEqual([statSync(onlyFile()).ino, statSync(onlyFile()).mtimeMs], [ino, mtimeMs]);
  });

  it('is made anew where a byte of it is damaged', async () => {
    await runServer();
    const whole = readFileSync(onlyFile());
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 9) ^ 1, damaged.length - 9);
    writeFileSync(onlyFile(), damaged);
    await runServer();
    notDeepEqual(readFileSync(onlyFile()), damaged);
  });

  it('is made anew where it was cut off', async () => {
    await runServer();
    writeFileSync(onlyFile(), readFileSync(onlyFile()).subarray(0, 100));
    await runServer();
    ok(statSync(onlyFile()).size > 100);
  });

  it('is not trusted where somebody else may have written it', async () => {
    await runServer();
    chmodSync(onlyFile(), 0o666);
    await runServer();
    equal(statSync(onlyFile()).mode & 0o777, 0o600);
  });

  it('is another one for another program that runs it', async () => {
    await runServer();
    await runServer({ XDG_CACHE_HOME: home, NODE_OPTIONS: '--max-old-space-size=1000' });
    equal(readdirSync(folder()).length, 2);
  });

  it('does not pile up', async () => {
    await runServer();
    for (let number = 0; number < 12; number += 1) writeFileSync(join(folder(), `${number}.v8`), '');
    await runServer({ XDG_CACHE_HOME: home, NODE_OPTIONS: '--max-old-space-size=1000' });
    equal(readdirSync(folder()).length, 8);
  });

  it('is done without where it cannot be kept', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    await runServer({ XDG_CACHE_HOME: file });
    equal(readFileSync(file, 'utf8'), '');
  });
});
