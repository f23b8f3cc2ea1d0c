import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, withFiles } from './run.js';

const deal = `---
proposal: partnership
partner: Hollin Brewing
us: Saltmarsh Instruments
status: signed
tier: partnership
---

# Saltmarsh Instruments and Hollin Brewing

## What each side commits

- Saltmarsh Instruments will dedicate two engineers to the hot probe until 30 November 2027.
- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.
`;
const payment = '- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n';

/** A repository with the deal in its first commit, and what `change` leaves in its second. */
function withRepository(change: (folder: string) => void, work: (folder: string) => void): void {
  withFiles({ 'deals/hollin.md': deal, 'notes.md': '# Notes\n' }, (folder) => {
    const git = (...args: string[]): void => {
      const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      equal(spawnSync('git', [...own, ...args], { cwd: folder }).status, 0, args.join(' '));
    };
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'first');
    change(folder);
    git('add', '-A');
    git('commit', '-qm', 'second', '--allow-empty');
    work(folder);
  });
}

const rewrite = (from: string, to: string) => (folder: string) =>
  writeFileSync(join(folder, 'deals', 'hollin.md'), deal.replace(from, to));

describe('partnerlint diff', () => {
  it('says nothing of lines that change no term', () => {
    withRepository(rewrite('# Saltmarsh', '# A proposal: Saltmarsh'), (folder) => {
      const { code, out } = run(['diff', 'HEAD~1..HEAD'], folder);
      equal(out, 'No term of a proposal has changed.\n');
      equal(code, 0);
    });
  });

  it('says what was weakened, and allows it', () => {
    withRepository(rewrite('€45,000', '€30,000'), (folder) => {
      const { code, out } = run(['diff', 'HEAD~1..HEAD'], folder);
      match(out, /^deals\/hollin\.md\n {2}↓ Hollin Brewing now promises less/);
      equal(code, 0);
    });
  });

  it('ends with 1 where a signed promise was dropped', () => {
    withRepository(rewrite(payment, ''), (folder) => {
      const { code, out } = run(['diff', 'HEAD~1..HEAD', '--', 'deals'], folder);
      match(out, /! - Hollin Brewing no longer promises/);
      match(out, /1 change in 1 proposal, 1 of them forbidden/);
      equal(code, 1);
      const json = run(['diff', 'HEAD~1..HEAD', '--format', 'json'], folder).out;
      const { proposals } = JSON.parse(json) as { proposals: { changes: { line: number; move: string }[] }[] };
      equal(proposals[0]?.changes[0]?.line, 14);
      match(run(['diff', 'HEAD~1..HEAD', '--format', 'markdown'], folder).out, /\| commitment \| dropped \|/);
    });
  });

  it('looks at the paths that are named, also from a folder below', () => {
    withRepository(rewrite(payment, ''), (folder) => {
      equal(run(['diff', 'HEAD~1..HEAD', '--', 'notes.md'], folder).code, 0);
      const { code, out } = run(['diff', 'HEAD~1..HEAD', '--', 'hollin.md'], join(folder, 'deals'));
      equal(code, 1);
      match(out, /^hollin\.md\n/);
    });
  });

  it('follows a file that was renamed', () => {
    const rename = (folder: string): void => {
      mkdirSync(join(folder, 'signed'));
      renameSync(join(folder, 'deals', 'hollin.md'), join(folder, 'signed', 'hollin brewing.md'));
    };
    withRepository(rename, (folder) => {
      const { code, out } = run(['diff', 'HEAD~1...HEAD'], folder);
      equal(out, 'No term of a proposal has changed.\n');
      equal(code, 0);
    });
  });

  it('calls a signed proposal that is gone a forbidden move', () => {
    withRepository(
      (folder) => rmSync(join(folder, 'deals', 'hollin.md')),
      (folder) => equal(run(['diff', 'HEAD~1..'], folder).code, 1),
    );
  });

  it('reads the programme of each commit', () => {
    const addProgram = (folder: string): void => {
      writeFileSync(join(folder, 'partner-program.yaml'), 'ignore: ["deals/**"]\n');
      rewrite(payment, '')(folder);
    };
    withRepository(addProgram, (folder) => {
      match(run(['diff', 'HEAD~1..HEAD'], folder).out, /The proposal with Hollin Brewing is gone/);
    });
  });

  it('compares two files without git', () => {
    withFiles({ 'old.md': deal, 'new.md': deal.replace('tier: partnership', 'tier: strategic') }, (folder) => {
      const { code, out } = run(['diff', 'old.md', 'new.md'], folder, { PATH: '' });
      match(out, /~ The tier was partnership, and is strategic/);
      equal(code, 0);
    });
  });

  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown commit', ['diff', 'nowhere..HEAD'], /git knows no commit "nowhere" here/],
    ['a commit that looks like an option', ['diff', '--', '--output=x..HEAD'], /git knows no commit/],
    ['neither commits nor a file', ['diff', 'nowhere'], /There is no file "nowhere"/],
    ['one file', ['diff', 'notes.md'], /two commits as BASE\.\.HEAD, or two files/],
    ['a file that is not there', ['diff', 'notes.md', 'nowhere.md'], /nowhere\.md: There is no such file/],
    ['a path outside the repository', ['diff', 'HEAD~1..HEAD', '--', '/'], /not in this repository/],
  ];
  for (const [what, args, said] of misuses) {
    it(`says what is wrong with ${what}, and ends with 2`, () => {
      withRepository(
        () => undefined,
        (folder) => {
          const { code, err } = run(args, folder);
          match(err, said);
          equal(code, 2);
          ok(!err.includes('    at '), 'no stack');
        },
      );
    });
  }

  it('says where there is no repository, and where there is no git', () => {
    withFiles({ 'a.md': deal }, (folder) => {
      const outside = run(['diff', 'HEAD~1..HEAD'], folder, { GIT_CEILING_DIRECTORIES: join(folder, '..') });
      match(outside.err, /in no git repository/);
      equal(outside.code, 2);
      const without = run(['diff', 'HEAD~1..HEAD'], folder, { PATH: '' });
      match(without.err, /git is not installed/);
      equal(without.code, 2);
    });
  });
});
