import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';
import { run, withFiles } from './run.js';

const proposal = `# Partnership Proposal: Aldwater Tannery and Corbel Saddlery

Aldwater Tannery pays €40,000 for the dyeing line by 30 June 2029.
Corbel Saddlery dedicates two engineers to the hide scanner.
`;
const declared = `---\nproposal: partnership\npartner: Corbel Saddlery\n---\n\n${proposal}`;

describe('partnerlint adopt', () => {
  const texts = {
    'a plain file': proposal,
    'CRLF and a BOM': `\uFEFF${proposal.replaceAll('\n', '\r\n')}`,
    'no last line ending': proposal.trimEnd(),
    'a single line': '# Partnership Proposal: Aldwater Tannery and Corbel Saddlery',
    'frontmatter of another system': `---\ntitle: Leather\nproject: hides\n---\n\n${proposal}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`prints a diff that git takes, and writes the same: ${what}`, () => {
      withFiles({ 'saddle.md': text }, (folder) => {
        const { code, out, err } = run(['adopt', 'saddle.md'], folder);
        equal(code, 0, err);
        match(out, /^--- a\/saddle\.md\n\+\+\+ b\/saddle\.md\n@@ -1,/);
        match(out, /^\+partner: Corbel Saddlery\r?$/m);
        const file = join(folder, 'saddle.md');
        equal(readFileSync(file, 'utf8'), text);
        const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: out, encoding: 'utf8' });
        equal(status, 0, stderr);
        const patched = readFileSync(file, 'utf8');
        writeFileSync(file, text);
        equal(run(['adopt', '--write', 'saddle.md'], folder).code, 0);
        equal(readFileSync(file, 'utf8'), patched);
        ok(patched.endsWith(text.replace(/^\uFEFF|^---\n.*?\n---\n/s, '')));
      });
    });
  }

  it('writes through a link, keeps the permissions, and leaves nothing beside the file', () => {
    withFiles({ 'saddle.md': proposal }, (folder) => {
      const file = join(folder, 'saddle.md');
      chmodSync(file, 0o640);
      symlinkSync('saddle.md', join(folder, 'link.md'));
      const { code, out } = run(['adopt', 'link.md', '--write'], folder);
      equal(code, 0);
      equal(out, 'link.md: frontmatter written.\n');
      match(readFileSync(file, 'utf8'), /^---\nproposal: partnership\n/);
      ok(lstatSync(join(folder, 'link.md')).isSymbolicLink());
      equal(statSync(file).mode & 0o777, 0o640);
      equal(readdirSync(folder).length, 2);
    });
  });

  it('leaves the file whole when writing fails', () => {
    withFiles({ 'saddle.md': proposal }, (folder) => {
      const program = repositoryPath('server', 'bin', 'partnerlint.js');
      // No file may grow: as on a full disk.
      const script = 'trap "" XFSZ; ulimit -f 0; exec "$0" "$1" adopt --write saddle.md';
      const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], { cwd: folder, encoding: 'utf8' });
      equal(status, 2);
      match(stderr, /saddle\.md: It cannot be written, and is as it was: /);
      equal(readFileSync(join(folder, 'saddle.md'), 'utf8'), proposal);
      equal(readdirSync(folder).length, 1);
    }); // prettier-ignore
  });

  it('says why a file gets no frontmatter, and goes on with the others', () => {
    const latin1 = Buffer.from(proposal.replace('€40,000', '£40,000'), 'latin1');
    const files = { 'done.md': declared, 'notes.md': '# Minutes\n\nTea.\n', 'old.md': latin1, 'saddle.md': proposal };
    withFiles(files, (folder) => {
      const { code, out, err } = run(['adopt', 'done.md', 'notes.md', 'saddle.md'], folder);
      equal(code, 1);
      match(err, /done\.md: This document is declared as a partnership proposal already\./);
      match(err, /notes\.md: This does not read as a partnership proposal/);
      match(out, /^--- a\/saddle\.md/);
      const broken = run(['adopt', '--write', 'gone.md', 'old.md', '.', 'saddle.md'], folder);
      equal(broken.code, 2);
      match(broken.err, /gone\.md: There is no such file\./);
      match(broken.err, /old\.md: It is not in UTF-8/);
      match(broken.err, /\.: It is a folder\./);
      equal(broken.out, 'saddle.md: frontmatter written.\n');
      ok(readFileSync(join(folder, 'old.md')).equals(latin1));
    });
  });

  it('takes no other words', () => {
    equal(run(['adopt']).code, 2);
    match(run(['adopt', '--as-of', 'soon', 'x.md']).err, /--as-of takes a day/);
    match(run(['adopt', '--help']).out, /--write/);
  });
});
