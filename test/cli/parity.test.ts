import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allRules, type Example, type Severity } from 'partnerlint';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { repositoryPath } from '../editors/repository.js';
import { type Editor, newClient, startEditor } from '../protocol/editor.js';
import { readMarks } from '../support/fixture.js';
import { variants } from '../support/variants.js';
import { run } from './run.js';

/** Editor and command line say the same of every example document and of every example of a rule. */
interface Said {
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
}

const severityNumbers: Readonly<Record<Severity, number>> = { error: 1, warning: 2, information: 3, hint: 4 };

function documents(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(repositoryPath('examples'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(repositoryPath(), path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  for (const rule of allRules) {
    rule.examples.fail.forEach((example, index) => addExample(files, `${rule.code}/fail-${index}`, example));
    rule.examples.pass.forEach((example, index) => addExample(files, `${rule.code}/pass-${index}`, example));
  }
  return files;
}

/** In the four ways of writing that shift a range. Undeclared examples stand in a folder that is included. */
function addExample(files: Record<string, string>, name: string, example: Example): void {
  const { text } = readMarks(example.text);
  const folder = example.included ? 'included' : 'declared';
  files[`${folder}/${name}.md`] = text;
  for (const [variant, write] of Object.entries(variants)) {
    files[`${folder}/${name} ${variant}.md`] = write(text).text;
  }
}

function fromEditor({ code, severity, message, range, relatedInformation = [] }: Diagnostic): Said {
  const related = relatedInformation.map((place) => ({ message: place.message, range: place.location.range }));
  return { code: String(code), severity: severity ?? 0, message: message as string, range, related };
}

interface CliFinding extends Omit<Said, 'severity' | 'related'> {
  readonly severity: Severity;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
}

const fromCommandLine = ({ code, severity, message, range, related }: CliFinding): Said => ({
  code,
  severity: severityNumbers[severity],
  message,
  range,
  related: related.map((place) => ({ message: place.message, range: place.range })),
});

it('the command line says what the editor says, at the same places', async () => {
  const files = documents();
  const capabilities = { ...newClient, window: { workDoneProgress: true } };
  const editor = await startEditor({ files, settings: { include: ['included/**'] }, capabilities });
  try {
    await allRead(editor);
    await compare(editor, files);
  } finally {
    await editor.quit();
  }
}).timeout(120_000);

/** What several documents say together is known once all have been read. */
function allRead({ connection }: Editor): Promise<void> {
  connection.onRequest('window/workDoneProgress/create', () => null);
  return new Promise((done) => {
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      if (value.kind === 'end') done();
    });
  });
}

const inOrder = (said: readonly Said[]): Said[] =>
  [...said].sort(
    ({ range: { start: one }, code }, { range: { start: other }, code: otherCode }) =>
      one.line - other.line || one.character - other.character || code.localeCompare(otherCode),
  );

async function compare(editor: Editor, files: Record<string, string>): Promise<void> {
  const { out } = run(['check', '--include', 'included/**', '--format', 'json'], editor.folder);
  const { files: reports } = JSON.parse(out) as { files: { path: string; findings: CliFinding[] }[] };
  let compared = 0;
  for (const { path, findings } of reports) {
    if (path.endsWith('.yaml')) continue;
    await editor.open(path, files[path] ?? '');
    deepEqual(inOrder((await editor.findings(path)).map(fromEditor)), inOrder(findings.map(fromCommandLine)), path);
    await editor.close(path);
    compared += findings.length;
  }
  ok(reports.length === Object.keys(files).length && compared > 100, `${compared} findings in ${reports.length} files`);
}
