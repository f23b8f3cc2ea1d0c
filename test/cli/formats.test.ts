import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Ajv } from 'ajv';
import { overTiered, tierError } from '../protocol/proposals.js';
import { repositoryPath } from '../editors/repository.js';
import { run, withFiles } from './run.js';

/** A proposal whose path and words are as bad as they can be for a report. */
const hostileName = 'deals/a%,:b & "c".md';
const hostile = overTiered.replace('tier: strategic', 'tier: "<b>&\\u0007::error::\\n```@all"');
const files = { [hostileName]: hostile, 'deals/lock.md': overTiered, 'notes.md': '# Notes\n' };

const inForm = (format: string, folder: string): string =>
  run(['check', '--format', format, '--as-of', '2027-01-31'], folder).out;

describe('the forms of a report', () => {
  it('SARIF keeps to the schema of 2.1.0, and counts lines and columns from 1', () => {
    withFiles(files, (folder) => {
      const log = JSON.parse(inForm('sarif', folder)) as SarifLog;
      const results = log.runs[0]?.results ?? [];
      deepEqual(problemsOf(log), []);
      const [found] = results.filter(({ ruleId }) => ruleId === tierError);
      equal(found?.level, 'error');
      const { artifactLocation, region } = found?.locations[0]?.physicalLocation ?? {};
      deepEqual([artifactLocation?.uri, region?.startLine, region?.startColumn], ['deals/lock.md', 6, 7]);
      ok(
        results.some(
          ({ locations }) =>
            locations[0]?.physicalLocation.artifactLocation.uri ===
            encodeURI(hostileName).replaceAll(',', '%2C').replaceAll(':', '%3A').replaceAll('&', '%26'),
        ),
      );
    });
  });

  it('SARIF says which files could not be checked', () => {
    const { out, code } = run(['check', 'gone.md', '--format', 'sarif']);
    equal(code, 2);
    deepEqual(problemsOf(JSON.parse(out) as SarifLog), []);
    match(out, /"executionSuccessful": false/);
  });

  it('JUnit is XML that holds nothing but what it says', () => {
    withFiles(files, (folder) => {
      const xml = inForm('junit', folder);
      match(
        xml,
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="partnerlint" tests="\d+" failures="\d+" errors="0">/,
      );
      match(xml, /<testsuite name="deals\/a%,:b &amp; &quot;c&quot;\.md"/);
      match(xml, /<testcase name="no findings" classname="notes\.md"\/>/);
      deepEqual(unbalanced(xml), []);
      ok(!xml.includes('<b>'));
    });
  });

  it('GitHub annotations stay one line each', () => {
    withFiles(files, (folder) => {
      const lines = inForm('github', folder).trimEnd().split('\n');
      ok(
        lines.every((line) => /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,/.test(line)),
        lines.join('\n'),
      );
      ok(lines.some((line) => line.includes('file=deals/a%25%2C%3Ab & "c".md,')));
      ok(
        lines.some((line) =>
          line.startsWith(
            '::error file=deals/lock.md,line=6,endLine=6,col=7,endColumn=16,title=tier/contradicts-criteria::"Strategic" contradicts',
          ),
        ),
      );
    });
  });

  it('GitLab gets a fingerprint that each finding has alone, and that moves with its line', () => {
    interface Issue {
      readonly check_name: string;
      readonly fingerprint: string;
      readonly location: { readonly path: string; readonly positions: { readonly begin: { readonly line: number } } };
    }
    const issuesOf = (text: string): Issue[] => {
      let issues: Issue[] = [];
      withFiles({ 'lock.md': text }, (folder) => (issues = JSON.parse(inForm('gitlab', folder)) as Issue[]));
      return issues;
    };
    const [before, after] = [issuesOf(overTiered), issuesOf(overTiered.replace('# Tandem', 'Some words.\n\n# Tandem'))];
    equal(new Set(before.map(({ fingerprint }) => fingerprint)).size, before.length);
    ok(before.every(({ fingerprint }) => after.some((issue) => issue.fingerprint === fingerprint)));
  });

  it('Markdown shows words as words', () => {
    withFiles(files, (folder) => {
      const page = inForm('markdown', folder);
      match(page, /^## Partnerlint\n\n\d+ proposals in 3 files, /);
      match(page, /^\| 6 \| error \| "Strategic" contradicts .* \| \[tier\/contradicts-criteria\]\(https:/m);
      ok(!page.includes('<b>') && !/(?<!\\)`/.test(page) && !/@all/.test(page), page);
    });
  });

  it('go into files side by side, and people get theirs', () => {
    withFiles({ 'lock.md': overTiered }, (folder) => {
      const { out, code } = run(['check', '--format', 'sarif=out/a.sarif', '--format', 'json=a.json'], folder);
      equal(code, 1);
      match(out, /^lock\.md\n/);
      equal((JSON.parse(readFileSync(join(folder, 'out', 'a.sarif'), 'utf8')) as SarifLog).version, '2.1.0');
      ok(readFileSync(join(folder, 'a.json'), 'utf8').startsWith('{'));
      match(run(['check', '--format', 'json', '--format', 'sarif'], folder).err, /Only one --format can be printed/);
      const broken = run(['check', '--format', 'json=lock.md/a.json'], folder);
      equal(broken.code, 2);
      match(broken.err, /lock\.md\/a\.json: It cannot be written: /);
    });
  }).timeout(20_000);
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

/** The official schema, as Microsoft's own matchers for SARIF carry it. */
function problemsOf(log: object): unknown {
  const require = createRequire(import.meta.url);
  const Validator = require('ajv-draft-04') as new (options: object) => Ajv;
  const addFormats = require('ajv-formats') as (ajv: Ajv) => void;
  const schema = readFileSync(
    repositoryPath('node_modules', '@microsoft', 'jest-sarif', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json'),
    'utf8',
  );
  // Its pattern for languages is none for a regular expression in Unicode mode.
  const ajv = new Validator({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(schema) as object);
  validate(log);
  return validate.errors ?? [];
}

/** Tags that nothing closes; enough for XML without comments and sections. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}
