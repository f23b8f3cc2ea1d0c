import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { run, withFiles } from './run.js';

const proposal = (lines = ''): string => `---
proposal: partnership
partner: Dunmore Bakers
us: Hollow Hill Mills
${lines}
---

# Hollow Hill Mills and Dunmore Bakers

- Hollow Hill Mills will deliver 40 tonnes of flour a year until 2029-06-30.
- Dunmore Bakers will pay €30,000 a year until 2029-06-30.
`;

interface Value {
  readonly path: string;
  readonly value: unknown;
  readonly file: string;
  readonly line: number;
}

/** The values that hold for a document, by their path. */
function valuesFor(document: string, folder: string): Map<string, Value> {
  const { out } = run(['program', '--for', document, '--format', 'json'], folder);
  return new Map((JSON.parse(out) as Value[]).map((value) => [value.path, value]));
}

/** The messages of `check` on programme files. */
function problemsOf(folder: string, file = 'deals/partner-program.yaml'): string[] {
  const { files } = JSON.parse(run(['check', '--format', 'json', file], folder).out) as {
    files: { findings: { message: string }[] }[];
  };
  return files.flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe('partnerlint program --print', () => {
  it('is a programme file, and the built-in one', () => {
    const { code, out } = run(['program', '--print']);
    equal(code, 0);
    match(out, /^# Every threshold/m);
    withFiles({ 'partner-program.yaml': out, 'a.md': proposal() }, (folder) => {
      deepEqual(problemsOf(folder, 'partner-program.yaml'), []);
      const values = valuesFor('a.md', folder);
      equal(values.get('phases.crawl.weeks.min')?.file, 'partner-program.yaml');
      equal(out.split('\n')[(values.get('tier-limit')?.line ?? 0) - 1], 'tier-limit: 3');
    });
  });
});

describe('partnerlint program --for', () => {
  const files = {
    '.git/HEAD': '',
    'company.yaml': 'organisation: Hollow Hill Mills\nphases:\n  crawl: { weeks: { max: 6 } }\n',
    'deals/partner-program.yaml':
      'extends: ../company.yaml\ntier-limit: 2\noverrides:\n  - paths: big/**\n    tier-limit: 4\n',
    'deals/a.md': proposal(),
    'deals/big/b.md': proposal(),
  };

  it('names the file and the line that decide each value, along the whole chain', () => {
    withFiles(files, (folder) => {
      const values = valuesFor('deals/a.md', folder);
      const decides = (path: string): unknown[] => {
        const { value, file, line } = values.get(path)!;
        return [value, file, line];
      };
      deepEqual(decides('organisation'), ['Hollow Hill Mills', 'company.yaml', 1]);
      deepEqual(decides('phases.crawl.weeks.max'), [6, 'company.yaml', 3]);
      deepEqual(decides('tier-limit'), [2, 'deals/partner-program.yaml', 2]);
      equal(values.get('phases.crawl.weeks.min')?.file, 'built-in');
      equal(valuesFor('deals/big/b.md', folder).get('tier-limit')?.line, 5);
    });
  });

  it('is readable, one value a line', () => {
    withFiles(files, (folder) => {
      const { out } = run(['program', '--for', 'deals/a.md'], folder);
      match(out, /^company\.yaml:1 +organisation: Hollow Hill Mills$/m);
    });
  });
});

describe('extends', () => {
  const inDeals = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
    '.git/HEAD': '',
    'deals/partner-program.yaml': text,
    ...more,
  });
  const cases: Readonly<Record<string, readonly [Record<string, string>, RegExp]>> = {
    'of itself': [inDeals('extends: partner-program.yaml'), /extends itself/],
    'in a circle': [
      inDeals('extends: ../a.yaml', { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: deals/partner-program.yaml' }),
      /extends itself/,
    ],
    'in a circle further on': [
      inDeals('extends: ../a.yaml', { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: a.yaml' }),
      /comes back to "a\.yaml"/,
    ],
    'of a file that is not there': [inDeals('extends: ../none.yaml'), /There is no file "\.\.\/none\.yaml"/],
    'outside the workspace': [inDeals('extends: ../../../etc/company.yaml'), /outside this workspace/],
    'of an absolute path': [inDeals('extends: /etc/company.yaml'), /not a path from this file's folder/],
    'of an address': [inDeals('extends: https://example.org/a.yaml'), /not a path from this file's folder/],
    'of something else than YAML': [inDeals('extends: ../../.ssh/id_rsa'), /not a path from this file's folder/],
    'over more files than eight': [
      inDeals(
        'extends: ../1.yaml',
        Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1}.yaml`, `extends: ${at + 2}.yaml`])),
      ),
      /more than 8 files/,
    ],
    'of a file that is wrong itself': [
      inDeals('extends: ../a.yaml', { 'a.yaml': 'organisation: x\ntier-limit: many\n' }),
      /"a\.yaml", line 2: Expected a whole number/,
    ],
  };
  for (const [name, [files, message]] of Object.entries(cases)) {
    it(`${name} is one problem at its place`, () => {
      withFiles(files, (folder) => {
        const problems = problemsOf(folder);
        equal(problems.length, 1, problems.join('\n'));
        match(problems[0] ?? '', message);
      });
    });
  }

  it('lets a path have blanks and dots', () => {
    const files = inDeals('extends: ./../our company/./base.v2.yml', {
      'our company/base.v2.yml': 'organisation: Hollow Hill Mills',
      'deals/a.md': proposal(),
    });
    withFiles(files, (folder) => {
      deepEqual(problemsOf(folder), []);
      equal(valuesFor('deals/a.md', folder).get('organisation')?.file, 'our company/base.v2.yml');
    });
  });

  it('reports in a file what it makes contradict the one below, and nothing twice', () => {
    const files = inDeals('extends: ../a.yaml\nphases: { crawl: { weeks: { max: 5 } } }\n', {
      'a.yaml': 'phases: { crawl: { weeks: { min: 7 } } }\ncapacity: { strategic: 5 }\n',
    });
    withFiles(files, (folder) => {
      const problems = problemsOf(folder);
      equal(problems.length, 1, problems.join('\n'));
      match(problems[0] ?? '', /at least 7 and at most 5/);
    });
  });
});

describe('partnerlint program --try', () => {
  const gated =
    'tier: integration\ncriteria: { partner-can-build: true }\nphases: { crawl: { gate: 20%, result: 24% } }';
  const files = {
    '.git/HEAD': '',
    'a.md': proposal(gated),
    'notes.md': '# Notes\n',
    'stricter.yaml': `phases: { crawl: { gate: { percent: 30 } } }
tiers: [{ name: listed }, { name: joint }]
tier-ladder: [{ when: { partner-can-build: true }, tier: listed }]
`,
    'same.yaml': 'organisation: Hollow Hill Mills\n',
    'broken.yaml': 'tier-limit: none\n',
  };

  it('shows the tier, the gates and the findings that would change', () => {
    withFiles(files, (folder) => {
      const { code, out } = run(['program', '--try', 'stricter.yaml', '--as-of', '2027-01-01'], folder);
      equal(code, 0);
      match(out, /tier: integration → listed/);
      match(out, /gate of crawl: passed → failed/);
      match(out, /5:7 {2}new error .* tier\/unknown/);
      match(out, /1 of 1 proposal would change/);
    });
  });

  it('fails on a change only when asked to', () => {
    withFiles(files, (folder) => {
      equal(run(['program', '--try', 'stricter.yaml', '--fail-on-change', '.'], folder).code, 1);
      equal(run(['program', '--try', 'same.yaml', '--fail-on-change', '.'], folder).code, 0);
    });
  });

  it('speaks JSON', () => {
    withFiles(files, (folder) => {
      const { out } = run(['program', '--try', 'stricter.yaml', '--format', 'json'], folder);
      const { proposals, changed } = JSON.parse(out) as {
        proposals: number;
        changed: { path: string; changes: { kind: string }[] }[];
      };
      deepEqual([proposals, changed.map(({ path }) => path)], [1, ['a.md']]);
      ok(changed[0]?.changes.some(({ kind }) => kind === 'gate'));
    });
  });

  it('tries no programme that is wrong, and says where it is', () => {
    withFiles(files, (folder) => {
      const { code, err } = run(['program', '--try', 'broken.yaml'], folder);
      equal(code, 2);
      match(err, /broken\.yaml:1: Expected a whole number of at least 1/);
    });
  });

  it('takes one wish at a time', () => {
    equal(run(['program']).code, 2);
    equal(run(['program', '--print', '--for', 'a.md']).code, 2);
    equal(run(['program', '--print', 'a.md']).code, 2);
  });
});
