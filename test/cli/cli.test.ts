import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { overTiered, tierError } from '../protocol/proposals.js';
import { repositoryPath } from '../editors/repository.js';
import { run, withFiles } from './run.js';

const sound = overTiered.replace('tier: strategic', 'tier: integration');
const warned = sound
  .replace('status: draft', 'status: in-review')
  .replace(/^criteria.*\n/m, '')
  .replace(/^tier.*\n/m, '');
const silenced = overTiered.replace(
  'tier: strategic',
  '# partnerlint-disable-next-line tier/contradicts-criteria: as agreed\ntier: strategic',
);

interface JsonFile {
  readonly path: string;
  readonly isProposal: boolean;
  readonly silenced: number;
  readonly fixed: boolean;
  readonly findings: readonly { code: string; severity: string; span: object }[];
}
const filesOf = (out: string): readonly JsonFile[] => (JSON.parse(out) as { files: JsonFile[] }).files;

describe('partnerlint check', () => {
  it('prints place, severity, message and code of each finding, then a sum', () => {
    withFiles({ 'lock.md': overTiered }, (folder) => {
      const { code, out, err } = run(['check', 'lock.md'], folder);
      equal(code, 1);
      equal(err, '');
      match(out, /^lock\.md\n/);
      match(out, /^ +6:7 {2}error {4}"Strategic" contradicts the criteria.* {2}tier\/contradicts-criteria$/m);
      match(out, /\n1 proposal in 1 file, 1 error, \d+ warnings?.*\.\n$/);
      ok(!out.includes('\u001b'), 'no colours without a terminal');
    });
  });

  it('ends with 0 where there is no error, with 1 from --fail-on up', () => {
    withFiles({ 'lock.md': warned }, (folder) => {
      const severities = filesOf(run(['check', '--format', 'json'], folder).out)[0]?.findings.map(
        ({ severity }) => severity,
      );
      ok(severities?.includes('warning') && !severities.includes('error'), severities?.join());
      equal(run(['check'], folder).code, 0);
      equal(run(['check', '--fail-on', 'error'], folder).code, 0);
      equal(run(['check', '--fail-on', 'warning'], folder).code, 1);
      equal(run(['check', '--fail-on', 'information'], folder).code, 1);
    });
  });

  it('ends with 2 where a file cannot be read, and checks the others', () => {
    withFiles({ 'lock.md': overTiered }, (folder) => {
      const { code, out, err } = run(['check', 'gone.md', 'lock.md'], folder);
      equal(code, 2);
      match(err, /gone\.md: There is no such file\./);
      match(out, /tier\/contradicts-criteria/);
      const { failures } = JSON.parse(run(['check', 'gone.md', '--format', 'json'], folder).out) as {
        failures: unknown[];
      };
      deepEqual(failures, [{ path: 'gone.md', message: 'There is no such file.' }]);
    });
  });

  it('ends with 2 and says why where it is called wrongly', () => {
    for (const [args, message] of [
      [['check', '--format', 'xml'], /--format takes stylish, json, sarif, .* not "xml"/],
      [['check', '--as-of', '2027-02-30'], /--as-of takes a day/],
      [['check', '--fail-on', 'never'], /--fail-on takes error, warning, information, not "never"\./],
      [
        ['check', '--nonsense'],
        /^partnerlint: There is no option --nonsense\. Run "partnerlint check --help" for what there is\.\n$/,
      ],
      [['check', 'nothing/*.md'], /No file fits this pattern/],
      [['chekc'], /There is no command "chekc"\. Did you mean check\?/],
      [['read'], /takes one FILE/],
      [['explain', 'tier/mising'], /Did you mean "tier\/missing"\?/],
      [['explain', 'handshake'], /Did you mean "commitments\/handshake"\?/],
      [['explain', 'hanshake'], /Did you mean "commitments\/handshake"\?/],
      [['explain', 'rules/unevidenced'], /Did you mean "leverage\/unevidenced"\?/],
      [['explain', 'weather'], /See "partnerlint explain"/],
    ] as const) {
      const { code, err } = run(args);
      equal(code, 2, args.join(' '));
      match(err, message);
    }
  }).timeout(20_000);

  it('takes files, folders and globs, each file once, and follows no link', () => {
    const files = {
      'deals/a.md': overTiered,
      'deals/2027/b.md': overTiered,
      'deals/notes.txt': 'no',
      'node_modules/c.md': overTiered,
      'my deals/d e.md': overTiered,
    };
    withFiles(files, (folder) => {
      symlinkSync(folder, join(folder, 'deals', 'loop'));
      const checked = (...paths: string[]): string[] =>
        filesOf(run(['check', '--format', 'json', ...paths], folder).out)
          .map(({ path }) => path)
          .sort();
      deepEqual(checked('deals/**/*.md'), ['deals/2027/b.md', 'deals/a.md']);
      deepEqual(checked('deals/*.md', 'deals/a.md'), ['deals/a.md']);
      deepEqual(checked('deals/'), ['deals/2027/b.md', 'deals/a.md']);
      deepEqual(checked(), ['deals/2027/b.md', 'deals/a.md', 'my deals/d e.md']);
      deepEqual(checked('{deals,my deals}/*.md'), ['deals/a.md', 'my deals/d e.md']);
      deepEqual(checked(join(folder, 'deals', 'a.md')), [join(folder, 'deals', 'a.md')]);
    });
  }).timeout(20_000);

  it('takes undeclared documents for proposals where --include says so, and only if they read as one', () => {
    const letter = readFileSync(repositoryPath('examples', 'clinic-imaging-letter.md'), 'utf8');
    withFiles({ 'letter.md': letter, 'list.md': '# Shopping\n\n- bread\n' }, (folder) => {
      const proposals = (...args: string[]): string[] =>
        filesOf(run(['check', '--format', 'json', ...args], folder).out)
          .filter(({ isProposal }) => isProposal)
          .map(({ path }) => path);
      deepEqual(proposals(), []);
      deepEqual(proposals('--include', '**'), ['letter.md']);
      deepEqual(proposals('--include', 'other/**', '--include', '*.md'), ['letter.md']);
    });
  });

  it('says which documents somebody asked for are no proposals', () => {
    const files = {
      'partner-program.yaml': 'ignore: [old/**]\n',
      'list.md': '# Shopping\n\n- bread\n',
      'notes.md': '# Notes\n',
      'old/lock.md': overTiered,
      'lock.md': overTiered,
    };
    withFiles(files, (folder) => {
      const notes = (...args: string[]): string =>
        run(['check', ...args], folder).out.split(/^\d+ proposals? in .*\n/m)[1] ?? '';
      equal(notes(), '');
      equal(notes('lock.md', 'partner-program.yaml'), '');
      const wayOut = 'no proposal: add "proposal: partnership" to the frontmatter, or use --include.\n';
      equal(notes('list.md'), `list.md declares ${wayOut}`);
      equal(notes('list.md', 'notes.md', 'lock.md'), `2 files declare ${wayOut}`);
      equal(notes('--include', '*.md'), '2 files are included, but without the marks of a proposal.\n');
      equal(notes('old/lock.md'), 'old/lock.md is ignored, as the programme file says.\n');
    });
  }).timeout(20_000);

  it('reads the nearest programme file, and checks it too', () => {
    const files = {
      'partner-program.yaml': `rules: { ${tierError}: off }\n`,
      'a/lock.md': overTiered,
      'b/partner-program.yaml': 'organisation: 7\n',
      'b/lock.md': overTiered,
    };
    withFiles(files, (folder) => {
      const found = new Map(
        filesOf(run(['check', '--format', 'json'], folder).out).map(({ path, findings }) => [
          path,
          findings.map(({ code }) => code),
        ]),
      );
      ok(!found.get('a/lock.md')?.includes(tierError));
      ok(found.get('b/lock.md')?.includes(tierError));
      deepEqual(found.get('b/partner-program.yaml'), ['program/schema']);
    });
  });

  it('counts what a silence keeps quiet', () => {
    withFiles({ 'lock.md': silenced }, (folder) => {
      const [file] = filesOf(run(['check', '--format', 'json'], folder).out);
      equal(file?.silenced, 1);
      ok(!file?.findings.some(({ code }) => code === tierError));
    });
  });

  it('judges dates by --as-of', () => {
    const promise = sound
      .replace('# Tandem', '# Tandem')
      .replace('\n---\n\n', '\ncommitments:\n  us: [{ kind: spend, amount: €40k, until: 2027-06-30 }]\n---\n\n');
    withFiles({ 'lock.md': promise }, (folder) => {
      const codes = (day: string): string[] =>
        filesOf(run(['check', '--format', 'json', '--as-of', day], folder).out)[0]?.findings.map(({ code }) => code) ??
        [];
      ok(!codes('2027-06-29').includes('commitments/overdue'));
      ok(codes('2027-07-01').includes('commitments/overdue'));
    });
  });

  it('mends with --fix what leaves nothing to choose, and no other byte', () => {
    const unused = '<!-- partnerlint-disable-next-line tier/no-graduation: settled -->\r\n';
    const before = sound.replaceAll('\n', '\r\n').replace('# Tandem', `${unused}# Tandem`);
    withFiles({ 'lock.md': before }, (folder) => {
      const [file] = filesOf(run(['check', '--fix', '--format', 'json'], folder).out);
      equal(file?.fixed, true);
      equal(readFileSync(join(folder, 'lock.md'), 'utf8'), before.replace(unused, ''));
      equal(filesOf(run(['check', '--fix', '--format', 'json'], folder).out)[0]?.fixed, false);
    });
  });

  it('lets no name or text of a document drive the terminal', () => {
    const name = 'evil\u001b[2Jname.md';
    withFiles({ [name]: overTiered.replace('tier: strategic', 'tier: "\\e]0;owned\\a\u202Estrategic"') }, (folder) => {
      for (const format of ['stylish', 'json']) {
        const { out, err } = run(['check', '--format', format], folder);
        ok(!/[\p{Cc}\u202a-\u202e]/u.test((out + err).replaceAll('\n', '')), JSON.stringify(out));
        match(out, /evil/);
      }
      ok(!run(['check', 'a\u001b[31m.md'], folder).err.includes('\u001b'));
    });
  });

  it('lives through what is no text at all', () => {
    const files = {
      'binary.md': Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
      'empty.md': '',
      'bom.md': `\uFEFF${overTiered}`,
      'fence.md': '---\nproposal: partnership\n',
    };
    withFiles(files, (folder) => {
      const { code, out } = run(['check', '--include', '**', '--format', 'json'], folder);
      equal(code, 1);
      equal(filesOf(out).length, 4);
    });
  });
});

describe('partnerlint read', () => {
  const statements = [
    {
      id: 'a1',
      text: 'Lockwood Keys will pay €5,000 a month.',
      heading: '',
      leadIn: '',
      columns: [],
      us: 'Tandem Bikes',
      partner: 'Lockwood Keys',
    },
    { id: 2, text: 'The shop opens at nine.' },
  ];

  it('prints one reading a line, in order, for a file of statements', () => {
    withFiles({ 's.jsonl': statements.map((statement) => JSON.stringify(statement)).join('\n') + '\n' }, (folder) => {
      const { code, out } = run(['read', '--statements', 's.jsonl'], folder);
      equal(code, 0);
      const lines = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      deepEqual(
        lines.map(({ id }) => id),
        ['a1', 2],
      );
      deepEqual(Object.keys(lines[0] ?? {}), [
        'id',
        'leverage',
        'for',
        'commitment',
        'party',
        'kinds',
        'measurable',
        'evidence',
      ]);
      deepEqual([lines[0]?.['commitment'], lines[0]?.['party']], ['firm', 'partner']);
      deepEqual([lines[1]?.['commitment'], lines[1]?.['party']], ['none', null]);
    });
  });

  it('names the line that holds no statement', () => {
    withFiles({ 's.jsonl': `${JSON.stringify(statements[0])}\n{"id": 3}\n` }, (folder) => {
      const { code, out, err } = run(['read', '--statements', 's.jsonl'], folder);
      equal(code, 2);
      equal(out, '');
      match(err, /line 2 of s\.jsonl/);
    });
  });

  it('prints the statements of a document, as text and as JSON', () => {
    withFiles({ 'lock.md': overTiered }, (folder) => {
      equal(run(['read', 'lock.md'], folder).err, '');
      match(run(['read', 'lock.md'], folder).out, /^12:1 {2}Tandem Bikes pays .*\n {4}Firm: /m);
      const { document, statements: read } = JSON.parse(run(['read', 'lock.md', '--format', 'json'], folder).out) as {
        document: { us: string; partner: string };
        statements: { text: string; commitment: string; span: { start: number; end: number } }[];
      };
      deepEqual([document.us, document.partner], ['Tandem Bikes', 'Lockwood Keys']);
      equal(overTiered.slice(read[0]?.span.start, read[0]?.span.end), read[0]?.text);
    });
  });

  it('says so where the document reads as no proposal', () => {
    withFiles({ 'list.md': '# Shopping\n\nWe buy bread.\n' }, (folder) => {
      const { code, out, err } = run(['read', 'list.md'], folder);
      equal(code, 0);
      match(out, /We buy bread\./);
      match(err, /^partnerlint: list\.md: It does not read as a proposal\./);
    });
  });
});

describe('partnerlint explain and --help', () => {
  it('explains a rule, and lists all of them', () => {
    const rule = run(['explain', tierError]);
    equal(rule.code, 0);
    match(rule.out, /^tier\/contradicts-criteria: /);
    match(rule.out, /Fails: .*Passes: /s);
    match(run(['explain']).out, /^tier\/missing +\S/m);
    equal(run(['explain', 'program/schema']).code, 0);
  });

  it('helps in 80 columns', () => {
    const commands = [...run(['--help']).out.matchAll(/^ {2}([a-z]+) [[<]/gm)].flatMap(([, name]) => name ?? []);
    ok(commands.length >= 9, commands.join());
    for (const args of [['--help'], [], ['explain', '-h'], ...commands.map((command) => [command, '--help'])]) {
      const { code, out } = run(args);
      equal(code, 0);
      ok(
        out.split('\n').every((line) => line.length <= 80),
        args.join(' '),
      );
    }
  }).timeout(20_000);

  it('has the version of its manifest', () => {
    const { version } = JSON.parse(readFileSync(repositoryPath('server', 'package.json'), 'utf8')) as {
      version: string;
    };
    equal(run(['--version']).out, `${version}\n`);
  });
});
