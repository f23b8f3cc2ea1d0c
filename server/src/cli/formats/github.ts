import type { Severity } from 'partnerlint';
import type { PlacedFinding, RunReport } from '../report.js';
import { printable } from '../terminal.js';

const commands = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/** Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function asGithub({ files, failures }: RunReport): string {
  const findings = files.flatMap((file) => file.findings.map((finding) => annotation(file.path, finding)));
  const broken = failures.map(({ path, message }) => `::error file=${property(path)}::${data(message)}\n`);
  return [...findings, ...broken].join('');
}

function annotation(path: string, { code, severity, message, range: { start, end } }: PlacedFinding): string {
  const properties = [
    `file=${property(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // A column of the end is understood on the same line only.
    ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
    `title=${property(code)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
}

/** Line breaks would begin another command; what is escaped stays one line of text. */
const data = (words: string): string =>
  printable(words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
