import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, unbound } from '../editors/documents.js';
import { repositoryPath } from '../editors/repository.js';

interface Finding {
  readonly code: string;
  readonly words: string;
  readonly message: string;
}
interface Report {
  readonly before: readonly Finding[];
  readonly offered: readonly string[];
  readonly after: readonly Finding[];
  readonly text: string;
}

describe("Neovim's built-in client", function () {
  this.timeout(90_000);
  let report: Report;

  before(() => {
    report = session(unbound, 'commitments/missing', 'ommit');
  });

  it('shows what is missing, at its place', () => {
    const finding = report.before.find(({ code }) => code === 'commitments/missing');
    assert.match(finding?.message ?? '', /Alder Rail/);
  });

  it('takes a fix as plain text, without tab stops', () => {
    assert.notEqual(report.text, unbound, `offered: ${report.offered.join(' | ')}`);
    assert.doesNotMatch(report.text, /\$\{|\$0/);
  });

  it('keeps every line that was there', () => {
    const lines = report.text.split('\n');
    for (const line of unbound.split('\n')) assert.ok(lines.includes(line), line);
  });

  it('no longer shows the finding that was mended', () => {
    assert.deepEqual(
      report.after.filter(({ code }) => code === 'commitments/missing'),
      [],
    );
  });
});

/** Runs session.lua on a document and reads its report. */
function session(text: string, code: string, fix: string): Report {
  const folder = folderWith({ 'deal.md': text });
  try {
    const reportFile = join(folder.path, 'report.json');
    const script = repositoryPath('test', 'neovim', 'session.lua');
    const nvim = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`], {
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        XDG_STATE_HOME: folder.path,
        XDG_CACHE_HOME: folder.path,
        PARTNERLINT_SERVER: repositoryPath('server', 'bin', 'partnerlint-language-server.js'),
        PARTNERLINT_FILE: join(folder.path, 'deal.md'),
        PARTNERLINT_CODE: code,
        PARTNERLINT_FIX: fix,
        PARTNERLINT_REPORT: reportFile,
      },
    });
    assert.equal(nvim.status, 0, nvim.stderr);
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } finally {
    folder.remove();
  }
}
