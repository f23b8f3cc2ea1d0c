import type { Severity } from 'partnerlint';
import { reasonOf } from './fileReason.js';
import { counted } from './formats/stylish.js';
import { failingSeverities, type ReportOptions } from './checkCommands.js';
import type { FormatName } from './options.js';
import type { Failure, PlacedFinding, RunReport } from './report.js';
import { writeWhole } from './replaceFile.js';
import { printable } from './terminal.js';

/** Says what a run has found, in all forms that were asked for, and gives its exit code. */
export async function printReport(
  report: RunReport,
  named: ReadonlySet<string>,
  options: ReportOptions,
  printed: NodeJS.WritableStream = process.stdout,
): Promise<number> {
  const failing = new Set<Severity>(failingSeverities.slice(0, failingSeverities.indexOf(options.failOn) + 1));
  const warnings = count(report, ({ severity }) => severity === 'warning');
  const isOverMost = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  const fails = isOverMost || count(report, ({ severity }) => failing.has(severity)) > 0;
  const isSaid = ({ severity }: PlacedFinding): boolean =>
    !options.quiet || failing.has(severity) || (isOverMost && severity === 'warning');
  const said = { ...report, files: report.files.map((file) => ({ ...file, findings: file.findings.filter(isSaid) })) };
  const unwritten = await inAllForms(said, named, options, printed);
  for (const { path, message } of [...report.failures, ...unwritten]) complain(`${path}: ${message}`);
  if (isOverMost) complain(`${counted(warnings, 'warning')}, and --max-warnings allows ${options.maxWarnings}.`);
  return report.failures.length + unwritten.length > 0 ? 2 : fails ? 1 : 0;
}

/** The forms that could not be written into their files. */
async function inAllForms(
  report: RunReport,
  named: ReadonlySet<string>,
  { format, quiet }: ReportOptions,
  printed: NodeJS.WritableStream,
): Promise<readonly Failure[]> {
  const unwritten: Failure[] = [];
  // A hook names every file that is committed, and most are no proposals.
  const explained = quiet ? new Set<string>() : named;
  for (const { format: name, file } of format.some((one) => one.file === undefined) ? format : [...format, stylish]) {
    const text = await inForm(name, report, explained);
    const isSilent = quiet && name === 'stylish' && count(report, () => true) === 0;
    if (file === undefined) printed.write(isSilent ? '' : text);
    else
      await writeWhole(file, text).catch((error: unknown) => unwritten.push({ path: file, message: reasonOf(error) }));
  }
  return unwritten;
}

/** People get their form, whatever goes into files. */
const stylish = { format: 'stylish', file: undefined } as const;

/** A form is loaded when it is asked for: SARIF names all rules, and so needs the engine. */
async function inForm(name: FormatName, report: RunReport, named: ReadonlySet<string>): Promise<string> {
  switch (name) {
    case 'stylish':
      return (await import('./formats/stylish.js')).asText(report, named);
    case 'json':
      return (await import('./formats/json.js')).asJson(report);
    case 'sarif':
      return (await import('./formats/sarif.js')).asSarif(report);
    case 'junit':
      return (await import('./formats/junit.js')).asJunit(report);
    case 'github':
      return (await import('./formats/github.js')).asGithub(report);
    case 'gitlab':
      return (await import('./formats/gitlab.js')).asGitlab(report);
    case 'markdown':
      return (await import('./formats/markdown.js')).asMarkdown(report);
  }
}

const count = ({ files }: RunReport, isMeant: (finding: PlacedFinding) => boolean): number =>
  files.reduce((sum, { findings }) => sum + findings.filter(isMeant).length, 0);

const complain = (message: string): boolean => process.stderr.write(`partnerlint: ${printable(message)}\n`);
