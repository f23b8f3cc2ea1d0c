import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, withFiles, type Outcome } from '../cli/run.js';
import { repositoryPath } from '../editors/repository.js';
import { startEditor } from '../protocol/editor.js';
import { overTiered, tierError } from '../protocol/proposals.js';

const program = repositoryPath('server', 'bin', 'partnerlint.js');
/** With a silence that keeps nothing quiet, which --fix takes out. */
const mendable = overTiered.replace(
  '# Tandem',
  '<!-- partnerlint-disable-next-line tier/no-graduation: settled -->\n# Tandem',
);

/** More than fits: files may not grow beyond so many blocks of 512 or 1,024 bytes, as on a disk that is full. */
function runOnFullDisk(args: readonly string[], folder: string): Outcome {
  const command = `ulimit -f 1; exec "$@"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, 'sh', process.execPath, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Nobody may read or write everywhere, not even where the tests do, as the superuser. Windows has no such users. */
const somebody = process.geteuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs a copy of the program as somebody who may not do everything, in a folder that everybody may look into. */
function runAsSomebody(args: readonly string[], folder: string): Outcome {
  chmodSync(folder, 0o755);
  const copy = join(folder, 'node_modules', 'partnerlint');
  const isNeeded = (path: string): boolean => !path.endsWith('.map');
  for (const part of ['package.json', 'dist/partnerlint.js', 'dist/cli']) {
    cpSync(repositoryPath('server', part), join(copy, part), { recursive: true, filter: isNeeded });
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'dist', 'partnerlint.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...somebody,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A clock that stands at this moment when the program starts. */
const clockAt = (moment: string): Record<string, string> => {
  const code = `const shift = ${Date.parse(moment)} - Date.now(); const Real = Date; globalThis.Date = class extends Real {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; } };`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` };
};

const left = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('a disk that is full', () => {
  it('leaves a file that --fix would mend as it was, and says so', () => {
    const large = mendable + 'A paragraph of ordinary length about locks and keys.\n\n'.repeat(100);
    withFiles({ 'deal.md': large }, (folder) => {
      const { code, err } = runOnFullDisk(['check', '--fix', 'deal.md'], folder);
      equal(code, 2);
      match(err, /deal\.md: It cannot be written, and is as it was/);
      equal(readFileSync(join(folder, 'deal.md'), 'utf8'), large);
      deepEqual(left(folder), []);
    });
  });

  it('leaves the report of the last run as it was', () => {
    withFiles({ 'deal.md': overTiered, 'report.sarif': 'the last one' }, (folder) => {
      const { code, err } = runOnFullDisk(['check', '--format', 'sarif=report.sarif', 'deal.md'], folder);
      equal(code, 2);
      match(err, /report\.sarif: It cannot be written/);
      equal(readFileSync(join(folder, 'report.sarif'), 'utf8'), 'the last one');
    });
  });

  it('costs the cache, and not the answer', () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`deal-${number}.md`, overTiered]));
    withFiles(files, (folder) => {
      const { code, out, err } = runOnFullDisk(['check', '--cache'], folder);
      equal(code, 1);
      equal(out, run(['check'], folder).out);
      match(err, /The cache cannot be written: .* The results are right\./);
      equal(run(['check', '--cache'], folder).out, out);
    });
  });
});

if (process.platform !== 'win32') {
  describe('somebody who may not do everything', () => {
    it('is told what could not be read, and what of the rest there is to say', () => {
      withFiles({ 'a.md': overTiered, 'locked.md': overTiered, 'shut/b.md': overTiered }, (folder) => {
        chmodSync(join(folder, 'locked.md'), 0);
        chmodSync(join(folder, 'shut'), 0);
        const { code, out, err } = runAsSomebody(['check'], folder);
        chmodSync(join(folder, 'shut'), 0o755);
        equal(code, 2);
        match(out, /^a\.md\n/);
        deepEqual(err.trimEnd().split('\n'), [
          'partnerlint: locked.md: Not allowed to read it.',
          'partnerlint: shut: Not allowed to read it.',
        ]);
        for (const command of ['read', 'explain', 'adopt']) {
          const { code: ending, err: why } = runAsSomebody([command, 'locked.md'], folder);
          deepEqual([ending, why], [2, 'partnerlint: locked.md: Not allowed to read it.\n'], command);
        }
      });
    }).timeout(60_000);

    it('is not answered by another programme where its own cannot be read', () => {
      withFiles({ 'a.md': overTiered, 'partner-program.yaml': 'organisation: Tandem Bikes\n' }, (folder) => {
        chmodSync(join(folder, 'partner-program.yaml'), 0);
        for (const command of [['read', 'a.md'], ['explain', 'a.md'], ['program', '--for', 'a.md'], ['check']]) {
          const { code, err } = runAsSomebody(command, folder);
          equal(code, 2, command.join(' '));
          equal(err, 'partnerlint: partner-program.yaml: Not allowed to read it.\n', command.join(' '));
        }
      });
    }).timeout(60_000);

    it('finds the files as they were where nothing can be written, and the answer all the same', () => {
      withFiles({ 'deals/a.md': mendable }, (folder) => {
        chmodSync(join(folder, 'deals'), 0o555);
        chmodSync(join(folder, 'deals', 'a.md'), 0o644);
        const fixed = runAsSomebody(['check', '--fix'], folder);
        const cached = runAsSomebody(['check', '--cache', '--cache-location', 'deals/kept'], folder);
        const written = runAsSomebody(['check', '--write-baseline', 'deals/known.json'], folder);
        chmodSync(join(folder, 'deals'), 0o755);
        equal(fixed.code, 2);
        match(fixed.err, /deals\/a\.md: It cannot be written, and is as it was: not allowed to write there\.\n/);
        equal(cached.code, 1);
        match(
          cached.err,
          /^partnerlint: The cache cannot be written: not allowed to write there\. The results are right\.\n$/,
        );
        equal(written.err, 'partnerlint: deals/known.json: It cannot be written: not allowed to write there.\n');
        deepEqual(readdirSync(join(folder, 'deals')), ['a.md']);
        equal(readFileSync(join(folder, 'deals', 'a.md'), 'utf8'), mendable);
      });
    }).timeout(60_000);
  });
}

describe('a cache', () => {
  it('is never kept among files of other kinds, which its .gitignore would hide', () => {
    withFiles({ 'deals/deal.md': overTiered }, (folder) => {
      const { code, err } = run(['check', '--cache', '--cache-location', 'deals'], folder);
      equal(code, 2);
      match(err, /there are other files in "deals"\. Give --cache-location a new or empty folder\./);
      deepEqual(readdirSync(join(folder, 'deals')), ['deal.md']);
    });
  });
});

describe('a clock that jumps', () => {
  it('changes nothing but what depends on the day', () => {
    withFiles({ 'deal.md': overTiered }, (folder) => {
      const plain = run(['check', 'deal.md'], folder).out;
      for (const moment of ['2031-06-01T00:00:00Z', '1999-12-31T23:59:59Z', '2031-06-01T00:00:00Z']) {
        const uncached = run(['check', 'deal.md'], folder, clockAt(moment)).out;
        equal(run(['check', '--cache', 'deal.md'], folder, clockAt(moment)).out, uncached);
      }
      equal(run(['check', '--cache', 'deal.md'], folder).out, plain);
    });
  });
});

describe('a server that is killed in the middle of a request', () => {
  it('is followed by one that knows the same', async () => {
    const first = await startEditor({ files: { 'closed.md': overTiered } });
    await first.open('deal.md', overTiered);
    const findings = await first.findings('deal.md');
    first.burst('deal.md', 'Tandem', 'Tandem', 20);
    first.process.kill('SIGKILL');
    await first.exited();
    first.connection.dispose();
    const second = await startEditor({ files: { 'closed.md': overTiered } });
    await second.open('deal.md', overTiered);
    equal((await second.findings('deal.md')).length, findings.length);
    await second.awaited(() => second.codes('closed.md').includes(tierError), 'the closed file');
    await second.quit();
  }).timeout(20_000);
});
