import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';
import { run, withFiles } from './run.js';

const asOf = ['--as-of', '2027-03-01'];
const example = (...args: string[]) => run(['portfolio', 'examples/program', ...asOf, ...args]);

const proposalFor = (partner: string, more = ''): string =>
  `---\nproposal: partnership\npartner: ${partner}\nus: Saltmarsh Instruments\n${more}---\n\n# A proposal\n`;

interface Json {
  readonly proposals: readonly {
    readonly path: string;
    readonly partners: readonly string[];
    readonly tier: string | null;
    readonly next: { readonly what: string; readonly on: string; readonly late: boolean } | null;
  }[];
  readonly together: readonly { readonly code: string; readonly path: string; readonly related: readonly object[] }[];
}
const json = (...args: string[]): Json => JSON.parse(example('--format', 'json', ...args).out) as Json;

describe('partnerlint portfolio', () => {
  it('prints what the README shows, in lines of 100 columns at most', () => {
    const { code, out } = example();
    const readme = readFileSync(repositoryPath('README.md'), 'utf8').replaceAll('\r\n', '\n');
    const [, shown = ''] = /```console\n\$ npx partnerlint portfolio [^\n]*\n(.*?)```/s.exec(readme) ?? [];
    equal(out, shown);
    equal(code, 0);
    ok(out.split('\n').every((line) => line.length <= 100));
  });

  it('shows every state of a proposal that the example has', () => {
    const { out } = run(['check', 'examples/program', ...asOf, '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { path: string; findings: { code: string }[] }[] };
    const codes = Object.fromEntries(
      files
        .filter(({ findings }) => findings.length > 0)
        .map(({ path, findings }) => [path.replace('examples/program/deals/', ''), findings.map(({ code }) => code)]),
    );
    deepEqual(codes, {
      'brewery-hollin.md': ['portfolio/exclusivity-conflict'],
      'brewery-tarnside.md': ['portfolio/exclusivity-conflict'],
      'dairy.md': ['commitments/hedged', 'commitments/one-sided'],
      'greenhouse.md': ['portfolio/stale'],
      'museum-ponds.md': ['commitments/marketing-only', 'value/self-centred'],
      'oyster-farm.md': ['phases/failed-gate'],
      'swimming-pools.md': ['commitments/missing'],
      'tidewater-labs.md': ['portfolio/duplicate-partner'],
      'tidewater-north.md': ['portfolio/duplicate-partner'],
      'winery.md': ['silence/expired', 'commitments/hedged'],
    });
  });

  it('gives programs the same', () => {
    const { proposals, together } = json();
    equal(proposals.length, 12);
    const oysters = proposals.find(({ path }) => path.endsWith('oyster-farm.md'));
    deepEqual(oysters?.next, { what: 'gate', on: '2026-12-18', late: true });
    equal(together.length, 5);
    ok(together.filter(({ code }) => code !== 'portfolio/stale').every(({ related }) => related.length === 1));
  });

  it('narrows the table', () => {
    equal(json('--tier', 'JOINT').proposals.length, 4);
    equal(json('--status', 'live', '--status', 'signed').proposals.length, 5);
    deepEqual(json('--phase', 'run').proposals.map(({ partners }) => partners), [['Port of Wendmouth']]); // prettier-ignore
    equal(json('--partner', 'tidewater labs').proposals.length, 2);
    equal(json('--tier', 'gold').proposals.length, 0);
    match(example('--tier', 'gold').out, /^No proposal fits\./);
  });

  it('writes a table that spreadsheets read, and no formula of a document’s', () => {
    withFiles({ 'a.md': proposalFor('"=SUM(A1, \\"x\\")"') }, (folder) => {
      const [head, row] = run(['portfolio', '--format', 'csv'], folder).out.split('\r\n');
      match(head ?? '', /^path,partner,us,tier,/);
      match(row ?? '', /^a\.md,"'=SUM\(A1, ""x""\)",Saltmarsh Instruments,/);
    });
  });

  it('writes Markdown in which the words of a document stay words', () => {
    withFiles({ 'a.md': proposalFor('"Acme | <b>@all</b>"') }, (folder) => {
      const { out } = run(['portfolio', '--format', 'markdown'], folder);
      ok(out.includes('Acme \\| \\<b\\>'), out);
    });
  });

  it('keeps names of every alphabet in their column', () => {
    const name = '東京都水道局の長い名前の組合と仲間たち'.repeat(3);
    withFiles({ 'a.md': proposalFor(name), 'b.md': proposalFor('Hollin Brewing') }, (folder) => {
      const lines = run(['portfolio'], folder).out.split('\n');
      ok(lines.some((line) => line.includes('…')));
    });
  });

  it('has nothing to say of a folder without proposals', () => {
    withFiles({ 'a.md': '# Notes\n' }, (folder) => {
      const { code, out } = run(['portfolio'], folder);
      equal(code, 0);
      match(out, /^No proposal fits\./);
    });
  });

  it('says what it could not read, and ends with 2', () => {
    equal(run(['portfolio', 'nowhere']).code, 2);
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    withFiles({ 'a.md': proposalFor('Hollin Brewing'), 'b.md': proposalFor('Tarnside Ales') }, (folder) => {
      chmodSync(join(folder, 'b.md'), 0);
      const { code, out, err } = run(['portfolio'], folder);
      equal(code, 2);
      match(out, /Hollin Brewing/);
      match(err, /b\.md: Not allowed to read it/);
    });
  });

  it('does not follow links in circles', () => {
    if (process.platform === 'win32') return;
    withFiles({ 'deals/a.md': proposalFor('Hollin Brewing') }, (folder) => {
      symlinkSync(folder, join(folder, 'deals', 'again'));
      match(run(['portfolio'], folder).out, /1 proposal for 1 partner/);
    });
  });

  it('keeps programmes apart', () => {
    const exclusive = 'exclusivity: { scope: beer }\n';
    const files = {
      'north/partner-program.yaml': 'organisation: North\n',
      'north/a.md': proposalFor('Hollin Brewing', exclusive),
      'south/partner-program.yaml': 'organisation: South\n',
      'south/b.md': proposalFor('Tarnside Ales', exclusive),
    };
    withFiles(files, (folder) => ok(!run(['portfolio'], folder).out.includes('exclusivity-conflict')));
  });
});

describe('partnerlint check', () => {
  it('points to the other file, and checks the same from kept results', () => {
    const exclusive = 'exclusivity: { scope: beer }\n';
    const files = { 'a.md': proposalFor('Hollin Brewing', exclusive), 'b.md': proposalFor('Tarnside Ales', exclusive) };
    withFiles(files, (folder) => {
      const args = ['check', '--cache', '--format', 'json', ...asOf];
      const first = run(args, folder);
      equal(run(args, folder).out, first.out);
      match(first.out, /"path": "b\.md"/);
      const sarif = run(['check', '--format', 'sarif', ...asOf], folder).out;
      match(sarif, /relatedLocations[^\]]*b\.md/);
      equal(first.code, 1);
    });
  });
});
