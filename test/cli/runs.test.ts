import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';
import { overTiered, tierError } from '../protocol/proposals.js';
import { run, withFiles } from './run.js';

/** Which files a run looks at, what it keeps, and what it leaves alone. */
const unused = '<!-- partnerlint-disable-next-line tier/no-graduation: settled -->\n';
const mendable = overTiered.replace('# Tandem', `${unused}# Tandem`);

interface JsonFile {
  readonly path: string;
  readonly known?: number;
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}
const filesOf = (args: readonly string[], folder: string, more: Record<string, string> = {}): readonly JsonFile[] =>
  (JSON.parse(run(['check', '--format', 'json', ...args], folder, more).out) as { files: JsonFile[] }).files;
const pathsOf = (args: readonly string[], folder: string): string[] => filesOf(args, folder).map(({ path }) => path);
const codesOf = (args: readonly string[], folder: string): string[] =>
  filesOf(args, folder).flatMap(({ findings }) => findings.map(({ code }) => code));

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('the files of a run', () => {
  it('leave out what .gitignore does, nested and taken back, unless it is named', () => {
    const files = {
      '.gitignore': 'old/\n*.draft.md\n',
      'a.md': overTiered,
      'b.draft.md': overTiered,
      'old/c.md': overTiered,
      'deals/.gitignore': '!*.draft.md\nsent.md\n',
      'deals/d.draft.md': overTiered,
      'deals/sent.md': overTiered,
      'deals/deep/sent.md': overTiered,
    };
    withFiles(files, (folder) => {
      git(folder, 'init', '-q');
      deepEqual(pathsOf([], folder), ['a.md', 'deals/d.draft.md']);
      deepEqual(pathsOf(['.'], join(folder, 'deals', 'deep')), []);
      deepEqual(pathsOf(['**/*.md'], folder), ['a.md', 'deals/d.draft.md']);
      deepEqual(pathsOf(['old', 'deals/sent.md'], folder), ['deals/sent.md', 'old/c.md']);
    });
  }).timeout(20_000);

  it('are those that changed since a commit, or those that are staged, as they are staged', () => {
    withFiles({ 'a.md': overTiered, 'b.md': overTiered, 'c d.md': overTiered }, (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      deepEqual(pathsOf(['--staged'], folder), ['a.md', 'b.md', 'c d.md']);
      git(folder, 'commit', '-qm', 'Three');
      writeFileSync(join(folder, 'b.md'), overTiered.replace('strategic', 'integration'));
      writeFileSync(join(folder, 'c d.md'), `${overTiered}\nMore.\n`);
      writeFileSync(join(folder, 'new.md'), overTiered);
      git(folder, 'add', 'b.md');
      writeFileSync(join(folder, 'b.md'), overTiered);
      deepEqual(pathsOf(['--since', 'HEAD'], folder), ['c d.md', 'new.md']);
      deepEqual(pathsOf(['--staged'], folder), ['b.md']);
      ok(!codesOf(['--staged'], folder).includes(tierError), 'the staged text is in order');
      rmSync(join(folder, '.git'), { recursive: true });
      equal(
        run(['check', '--staged'], folder).err,
        'partnerlint: --since and --staged ask git, and this folder is in no git repository. Run "partnerlint check --help" for what there is.\n',
      );
      git(folder, 'init', '-q');
      const { code, err } = run(['check', '--since', '--output=x'], folder);
      equal(code, 2);
      match(err, /git knows no commit "--output=x" here/);
    });
  }).timeout(30_000);

  it('come in parts, and the reports of the parts make one again', () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, overTiered]));
    withFiles(files, (folder) => {
      const parts = ['1/2', '2/2'].map((part) => pathsOf(['--shard', part], folder));
      deepEqual(parts.flat().sort(), Object.keys(files));
      for (const part of [1, 2]) run(['check', '--shard', `${part}/2`, '--format', `json=${part}.json`], folder);
      const merged = run(['merge', '1.json', '2.json', '--format', 'json'], folder);
      equal(merged.code, 1);
      deepEqual(JSON.parse(merged.out), JSON.parse(run(['check', '--format', 'json'], folder).out));
      match(run(['check', '--shard', '3/2'], folder).err, /--shard takes a part such as 1\/4/);
      writeFileSync(join(folder, 'other.json'), '{"files":[{}]}');
      match(run(['merge', 'other.json'], folder).err, /is no JSON report/);
    });
  }).timeout(30_000);

  const exclusiveTo = (partner: string): string =>
    `---\nproposal: partnership\npartner: ${partner}\nus: Saltmarsh Instruments\nexclusivity: { scope: sensors for breweries, until: 2099-12-31 }\n---\n\n# Saltmarsh Instruments and ${partner}\n`;
  const conflict = 'portfolio/exclusivity-conflict';
  const conflictsIn = (args: readonly string[], folder: string): string[] =>
    filesOf(args, folder)
      .filter(({ findings }) => findings.some(({ code }) => code === conflict))
      .map(({ path }) => path);

  it('that changed are compared with all others, of which nothing is said', () => {
    withFiles({ 'a.md': exclusiveTo('Hollin Brewing'), 'c.md': '# Notes\n' }, (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', 'Two');
      writeFileSync(join(folder, 'b.md'), exclusiveTo('Tarnside Ales'));
      deepEqual(pathsOf(['--since', 'HEAD'], folder), ['b.md']);
      deepEqual(conflictsIn(['--since', 'HEAD'], folder), ['b.md']);
      deepEqual(conflictsIn(['--since', 'HEAD', '--shard', '1/1'], folder), ['b.md']);
      deepEqual(conflictsIn(['--since', 'HEAD', 'b.md'], folder), []);
      git(folder, 'add', '.');
      deepEqual(conflictsIn(['--staged'], folder), ['b.md']);
    });
  }).timeout(30_000);

  it('of several shards are compared when their reports are merged, and a baseline counts', () => {
    const files = { 'a.md': exclusiveTo('Hollin Brewing'), 'b.md': exclusiveTo('Tarnside Ales') };
    withFiles(files, (folder) => {
      const shards = (): void => {
        for (const part of [1, 2]) run(['check', '--shard', `${part}/2`, '--format', `json=${part}.json`], folder);
      };
      const merged = (...args: string[]): string =>
        run(['merge', '1.json', '2.json', '--format', 'json', ...args], folder).out;
      shards();
      ok(!readFileSync(join(folder, '1.json'), 'utf8').includes(`"${conflict}",`), 'a shard knows one of the two');
      const whole = run(['check', '--format', 'json'], folder).out;
      equal(whole.split(`"${conflict}"`).length, 3);
      deepEqual(JSON.parse(merged()), JSON.parse(whole));
      run(['check', '--write-baseline'], folder);
      shards();
      deepEqual(JSON.parse(merged()), JSON.parse(run(['check', '--format', 'json'], folder).out));
      equal(merged('--no-baseline').split(`"${conflict}"`).length, 3);
      match(run(['check', '--shard', '1/2', '--write-baseline'], folder).err, /--write-baseline needs all files/);
    });
  }).timeout(40_000);

  it('may be one text at standard input, in its place', () => {
    withFiles({ 'deals/partner-program.yaml': `rules: { ${tierError}: off }\n` }, (folder) => {
      const codes = (name: string): string[] =>
        filesOf(['--stdin', '--stdin-filename', name], folder, { input: overTiered }).flatMap(({ findings }) =>
          findings.map(({ code }) => code),
        );
      ok(codes('new.md').includes(tierError));
      ok(!codes('deals/new.md').includes(tierError));
      const { out, err } = run(['check', '--stdin', '--fix'], folder, { input: mendable });
      equal(out, overTiered);
      match(err, /^stdin\.md\n/);
    });
  }).timeout(20_000);

  it('in UTF-16 are not passed over in silence', () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
    withFiles(
      { 'lock.md': utf16(overTiered), 'big.md': utf16(overTiered).swap16(), 'notes.md': utf16('# Notes\n') },
      (folder) => {
        const { code, err } = run(['check'], folder);
        equal(code, 2);
        equal(
          err,
          ['big', 'lock'].map((name) => `partnerlint: ${name}.md: It is in UTF-16. Save it in UTF-8 first.\n`).join(''),
        );
      },
    );
  });
});

describe('the judgement of a run', () => {
  it('follows --rule before the programme, --max-warnings and --quiet', () => {
    withFiles({ 'partner-program.yaml': `rules: { ${tierError}: off }\n`, 'lock.md': overTiered }, (folder) => {
      ok(!codesOf([], folder).includes(tierError));
      const found = filesOf(['--rule', `${tierError}=warning`], folder).flatMap(({ findings }) => findings);
      equal(found.find(({ code }) => code === tierError)?.severity, 'warning');
      equal(run(['check', '--rule', `${tierError}=warning`], folder).code, 0);
      const many = run(['check', '--rule', `${tierError}=warning`, '--max-warnings', '0'], folder);
      equal(many.code, 1);
      match(many.err, /^partnerlint: \d+ warnings?, and --max-warnings allows 0\.\n$/);
      deepEqual(run(['check', '--quiet'], folder), { code: 0, out: '', err: '' });
      match(run(['check', '--rule', 'tier/nonsense=off'], folder).err, /names "tier\/nonsense", which is no rule/);
      const config = JSON.parse(run(['check', '--print-config', 'lock.md'], folder).out) as {
        programFile: string;
        rules: Record<string, string>;
      };
      equal(config.programFile, join(folder, 'partner-program.yaml'));
      equal(config.rules[tierError], 'off');
    });
  }).timeout(30_000);

  it('leaves out what a baseline knows, by rule and content, and says what is new', () => {
    withFiles({ 'deals/lock.md': overTiered }, (folder) => {
      match(
        run(['check', '--write-baseline'], folder).out,
        /^\d+ findings? written down as known in partnerlint-baseline\.json\.\n$/,
      );
      const { code, out } = run(['check'], folder);
      equal(code, 0);
      match(out, /, \d+ known\.\n$/);
      writeFileSync(join(folder, 'deals', 'lock.md'), overTiered.replace('# Tandem', 'Some words more.\n\n# Tandem'));
      deepEqual(codesOf([], folder), []);
      ok(codesOf(['--no-baseline'], folder).includes(tierError));
      writeFileSync(join(folder, 'deals', 'lock.md'), overTiered.replace('tier: strategic', 'tier: "strategic"'));
      deepEqual(codesOf([], folder), [tierError]);
      match(run(['check', '--baseline', 'gone.json'], folder).err, /There is no baseline in "gone\.json"/);
    });
  }).timeout(30_000);

  it('shows as a diff what --fix would write, and git takes it', () => {
    withFiles({ 'lock.md': mendable }, (folder) => {
      const { out } = run(['check', '--fix', '--dry-run'], folder);
      equal(readFileSync(join(folder, 'lock.md'), 'utf8'), mendable);
      execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
      equal(readFileSync(join(folder, 'lock.md'), 'utf8'), overTiered);
      match(run(['check', '--dry-run'], folder).err, /give both/);
    });
  }).timeout(20_000);
});

describe('the cache of a run', () => {
  it('is where it is told to be, and paths may follow --cache', () => {
    withFiles({ 'deals/a.md': overTiered }, (folder) => {
      equal(run(['check', '--cache', 'deals'], folder).code, 1);
      equal(readFileSync(join(folder, '.partnerlint-cache', '.gitignore'), 'utf8'), '*\n');
      match(run(['check', '--cache-location', 'kept'], folder).err, /says where --cache keeps results: give both\./);
    });
  }).timeout(20_000);

  const checkAs = (folder: string, ...args: string[]): string =>
    run(['check', '--format', 'json', '--as-of', '2027-01-31', '--cache', '--cache-location', 'kept', ...args], folder)
      .out;
  const packs = (folder: string): string[] =>
    readdirSync(join(folder, 'kept')).filter((name) => name.endsWith('.jsonl'));

  it('gives the same answer, and adds nothing where nothing has changed', () => {
    const files = { 'partner-program.yaml': 'organisation: Tandem Bikes\n', 'a.md': overTiered, 'b.md': '# Notes\n' };
    withFiles(files, (folder) => {
      const out = checkAs(folder);
      equal(packs(folder).length, 1);
      equal(checkAs(folder), out);
      equal(packs(folder).length, 1);
      equal(readFileSync(join(folder, 'kept', '.gitignore'), 'utf8'), '*\n');
    });
  }).timeout(20_000);

  it('does not outlive the text, the programme, what it extends, the options or the day', () => {
    const files = {
      'base.yaml': 'organisation: Tandem Bikes\n',
      'partner-program.yaml': 'extends: base.yaml\n',
      'a.md': overTiered,
    };
    withFiles(files, (folder) => {
      const codes = (...args: string[]): string[] =>
        (JSON.parse(checkAs(folder, ...args)) as { files: JsonFile[] }).files.flatMap(({ findings }) =>
          findings.map(({ code }) => code),
        );
      ok(codes().includes(tierError));
      ok(!codes('--rule', `${tierError}=off`).includes(tierError));
      writeFileSync(join(folder, 'base.yaml'), `rules: { ${tierError}: off }\n`);
      ok(!codes().includes(tierError));
      writeFileSync(join(folder, 'base.yaml'), 'organisation: Tandem Bikes\n');
      ok(codes().includes(tierError));
      writeFileSync(join(folder, 'a.md'), overTiered.replace('strategic', 'integration'));
      ok(!codes().includes(tierError));
      const before = packs(folder).length;
      run(['check', '--cache', '--cache-location', 'kept', '--as-of', '2027-02-01'], folder);
      equal(packs(folder).length, before + 1);
    });
  }).timeout(40_000);

  it('is whole after runs side by side, and is no harm where it is broken or cannot be written', async () => {
    const folder = join(repositoryPath('test', '.artifacts'), `cache-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    try {
      for (let index = 0; index < 12; index += 1) writeFileSync(join(folder, `${index}.md`), overTiered);
      const program = repositoryPath('server', 'bin', 'partnerlint.js');
      const ended = Array.from({ length: 4 }, () => {
        const child = spawn(
          process.execPath,
          [program, 'check', '--format', 'json', '--cache', '--cache-location', 'kept'],
          {
            cwd: folder,
          },
        );
        let out = '';
        child.stdout.on('data', (data: Buffer) => (out += data.toString()));
        return new Promise<string>((done) => child.on('close', () => done(out)));
      });
      const outs = await Promise.all(ended);
      equal(new Set(outs).size, 1);
      const [pack = ''] = packs(folder);
      writeFileSync(join(folder, 'kept', pack), 'no pack {\n\u0000');
      equal(run(['check', '--format', 'json', '--cache', '--cache-location', 'kept'], folder).out, outs[0]);
      writeFileSync(join(folder, 'file'), '');
      const { code, err, out } = run(['check', '--format', 'json', '--cache', '--cache-location', 'file/kept'], folder);
      equal(code, 1);
      equal(out, outs[0]);
      match(err, /The cache cannot be written: .* The results are right\./);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(60_000);
});

it('checks again with --watch when a file changes, and ends when told to', async () => {
  const folder = join(repositoryPath('test', '.artifacts'), `watch-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lock.md'), overTiered);
  const program = repositoryPath('server', 'bin', 'partnerlint.js');
  const child = spawn(process.execPath, [program, 'check', '--watch'], { cwd: folder });
  try {
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    const rounds = async (count: number): Promise<string> => {
      while (out.split('Waiting for changes.').length <= count) await new Promise((done) => setTimeout(done, 20));
      return out.split('Waiting for changes.')[count - 1] ?? '';
    };
    ok((await rounds(1)).includes(tierError));
    await new Promise((done) => setTimeout(done, 500)); // The watcher has begun by then.
    writeFileSync(join(folder, 'lock.md'), overTiered.replace('strategic', 'integration'));
    ok(!(await rounds(2)).includes(tierError));
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    equal(await ended, 0);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}).timeout(30_000);

describe('partnerlint completion', () => {
  it('prints scripts that their shells take, for each command and option', () => {
    const script = run(['completion', 'bash']).out;
    const replies = execFileSync(
      'bash',
      ['-c', `${script}\nCOMP_WORDS=(partnerlint check --for); COMP_CWORD=2; _partnerlint; echo "\${COMPREPLY[@]}"`],
      { encoding: 'utf8' },
    );
    equal(replies, '--format\n');
    match(run(['completion', 'zsh']).out, /^#compdef partnerlint\n[^]*explain:why a rule exists/);
    match(
      run(['completion', 'fish']).out,
      /-n '__fish_seen_subcommand_from check' -l fail-on -x -a 'error warning information'/,
    );
    match(run(['completion', 'tcsh']).err, /<shell> is one of bash, zsh, fish, not "tcsh"/);
  });
});

it('many files are shared by threads, and come out in order', () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${100 + index}.md`, index % 6 === 0 ? overTiered : '# Notes\n']),
  );
  withFiles(files, (folder) => {
    symlinkSync(folder, join(folder, 'loop'));
    const found = filesOf([], folder);
    deepEqual(
      found.map(({ path }) => path),
      Object.keys(files),
    );
    equal(found.filter(({ findings }) => findings.length > 0).length, 10);
  });
}).timeout(30_000);
