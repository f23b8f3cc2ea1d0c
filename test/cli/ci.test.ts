import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { repositoryPath } from '../editors/repository.js';
import { overTiered } from '../protocol/proposals.js';
import { withFiles, type Outcome } from './run.js';

/** The steps that are meant for other people's machines, run as far as this one goes: npx stands in for the registry. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
  };
}

function runScript(script: string, folder: string, variables: Readonly<Record<string, string>> = {}): Outcome {
  const programs = join(folder, '.programs');
  mkdirSync(programs, { recursive: true });
  const program = repositoryPath('server', 'bin', 'partnerlint.js');
  const commands = { npx: 'shift 2; ', partnerlint: '' };
  for (const [name, before] of Object.entries(commands)) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${before}exec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(join(programs, name), 0o755);
  }
  const env = { ...process.env, ...variables, PATH: `${programs}${delimiter}${process.env['PATH']}` };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

function runAction(inputs: Readonly<Record<string, string>>, folder: string): Outcome {
  const action = parse(readFileSync(repositoryPath('action.yml'), 'utf8')) as Action;
  const { run = '', env = {} } = action.runs.steps.find((step) => step.run !== undefined) ?? {};
  const variables = Object.entries(env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
  });
  ok(!run.includes('${{'), 'nothing from outside stands in the script');
  return runScript(run, folder, { ...Object.fromEntries(variables), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
}

// These are scripts for bash.
if (process.platform !== 'win32') {
  describe('the GitHub action', () => {
    it('annotates, writes the summary and SARIF, and fails where it is told to', () => {
      withFiles({ 'deals/lock.md': overTiered, 'my letters/b.md': overTiered }, (folder) => {
        const { code, out } = runAction({ paths: 'deals\nmy letters/*.md\n', sarif: 'out.sarif' }, folder);
        equal(code, 1);
        match(out, /^::error file=deals\/lock\.md,line=6,/m);
        match(out, /^::error file=my letters\/b\.md,line=6,/m);
        match(readFileSync(join(folder, 'summary.md'), 'utf8'), /^## Partnerlint\n/);
        ok(existsSync(join(folder, 'out.sarif')));
      });
    }).timeout(20_000);

    it('takes no input for a command', () => {
      withFiles({ 'notes.md': '# Notes\n' }, (folder) => {
        const { code } = runAction({ paths: '$(touch broken)\n; touch broken\n--fix', options: '--quiet' }, folder);
        equal(code, 2);
        ok(!existsSync(join(folder, 'broken')));
      });
    }).timeout(20_000);
  });

  it('the GitLab snippet writes both of its reports', () => {
    const page = readFileSync(repositoryPath('docs', 'ci.md'), 'utf8');
    const [, snippet = ''] = /## GitLab\n\n```yaml\n([^]*?)```/.exec(page) ?? [];
    const { partnerlint } = parse(snippet) as {
      partnerlint: { script: string[]; artifacts: { reports: Record<string, string> } };
    };
    withFiles({ 'lock.md': overTiered }, (folder) => {
      equal(runScript(partnerlint.script.join('\n'), folder).code, 1);
      for (const report of Object.values(partnerlint.artifacts.reports)) ok(existsSync(join(folder, report)), report);
    });
  }).timeout(20_000);

  it('the pre-commit hook takes the files that are committed, and says what fails', () => {
    const [hook] = parse(readFileSync(repositoryPath('.pre-commit-hooks.yaml'), 'utf8')) as {
      entry: string;
      files: string;
      require_serial: boolean;
    }[];
    ok(hook?.require_serial, 'one run compares all files');
    const files = { 'lock.md': overTiered, 'deals/partner-program.yaml': '', 'notes.md': '# Notes\n', 'a.txt': '' };
    withFiles(files, (folder) => {
      const passed = Object.keys(files).filter((path) => new RegExp(hook?.files ?? '$^').test(path));
      deepEqual(passed, ['lock.md', 'deals/partner-program.yaml', 'notes.md']);
      equal(runScript(`${hook?.entry} notes.md`, folder).code, 0);
      const { code, out } = runScript(`${hook?.entry} ${passed.join(' ')}`, folder);
      equal(code, 1);
      match(out, /tier\/contradicts-criteria/);
      ok(!out.includes('notes.md'), 'nothing is said of a page that is no proposal');
    });
  }).timeout(20_000);
}
