import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';
import { overTiered } from '../protocol/proposals.js';
import { run, withFiles, type Outcome } from './run.js';

/** What the command line does with files that are not as they should be. */
const unused = '<!-- partnerlint-disable-next-line tier/no-graduation: settled -->\n';
const mendable = overTiered.replace('# Tandem', `${unused}# Tandem`);

describe('partnerlint check --fix', () => {
  it('leaves a file that is not in UTF-8 as it is, and mends the others', () => {
    const latin = Buffer.from(`${mendable}\nThe café pays.\n`, 'latin1');
    withFiles({ 'latin.md': latin, 'lock.md': mendable, 'note.md': Buffer.from('café', 'latin1') }, (folder) => {
      const { code, err } = run(['check', '--fix'], folder);
      equal(code, 2);
      equal(err, 'partnerlint: latin.md: It is not in UTF-8. Save it so first.\n');
      ok(readFileSync(join(folder, 'latin.md')).equals(latin));
      equal(readFileSync(join(folder, 'lock.md'), 'utf8'), overTiered);
      deepEqual(readdirSync(folder).sort(), ['latin.md', 'lock.md', 'note.md']);
    });
  }).timeout(20_000);
});

// Windows has neither such files nor such permissions.
if (process.platform !== 'win32') {
  describe('partnerlint and what is no regular file', () => {
    it('opens no pipe and no device, and says so', () => {
      withFiles({ 'deals/lock.md': overTiered, 'far/lock.md': overTiered }, (folder) => {
        execFileSync('mkfifo', [join(folder, 'deals', 'pipe.md'), join(folder, 'deals', 'partner-program.yaml')]);
        symlinkSync('/dev/zero', join(folder, 'far', 'partner-program.yaml'));
        symlinkSync('/dev/zero', join(folder, 'zero.md'));
        const whole = run(['check'], folder);
        equal(whole.code, 2);
        match(whole.out, /^2 proposals in 2 files/m);
        const said = (...paths: string[]): string =>
          paths.map((path) => `partnerlint: ${path}: It is not a regular file.\n`).join('');
        equal(whole.err, said('deals/partner-program.yaml', 'deals/pipe.md', 'far/partner-program.yaml'));
        equal(run(['check', 'deals/lock.md'], folder).err, said('deals/partner-program.yaml'));
        for (const command of ['check', 'read', 'adopt']) {
          const { code, err } = run([command, 'zero.md'], folder);
          equal(code, 2);
          equal(err, said('zero.md'));
        }
      });
    }).timeout(30_000);

    it('ends with 2 where a folder cannot be looked into', () => {
      withFiles({ 'open/lock.md': overTiered, 'locked/lock.md': overTiered }, (folder) => {
        chmodSync(folder, 0o755);
        chmodSync(join(folder, 'locked'), 0o000);
        const { code, out, err } = runWithoutPrivileges(['check'], folder);
        chmodSync(join(folder, 'locked'), 0o755);
        equal(code, 2, err);
        match(err, /^partnerlint: locked: Not allowed to read it\.$/m);
        match(out, /^1 proposal in /m);
      });
    }).timeout(20_000);
  });
}

/** The superuser may read everything, and gives that up first. The program is copied to where anybody may read it. */
function runWithoutPrivileges(args: readonly string[], folder: string): Outcome {
  const program = join(folder, 'program', 'partnerlint.js');
  mkdirSync(join(folder, 'program'));
  writeFileSync(join(folder, 'program', 'package.json'), '{ "type": "module" }');
  cpSync(repositoryPath('server', 'dist', 'partnerlint.js'), program);
  cpSync(repositoryPath('server', 'dist', 'cli'), join(folder, 'program', 'cli'), { recursive: true });
  const isSuperuser = process.geteuid?.() === 0;
  const first = isSuperuser ? ['--import', 'data:text/javascript,process.seteuid(65534)'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...first, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
