import type { Finding, Severity } from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileReport } from './report.js';
import { printable, styled } from './terminal.js';

const labels = {
  error: ['red', 'error'],
  warning: ['yellow', 'warning'],
  information: ['blue', 'info'],
  hint: ['dim', 'hint'],
} as const satisfies Record<Severity, unknown>;

/** For people: one file after the other, one finding a line, lines and columns from 1; then a sum. */
export function asText(reports: readonly FileReport[]): string {
  const withFindings = reports.filter(({ findings }) => findings.length > 0);
  const parts = [...withFindings.map(fileText), `${sumOf(reports)}\n`];
  return parts.join('\n');
}

function fileText({ path, text, findings }: FileReport): string {
  const document = TextDocument.create(path, 'markdown', 0, text);
  const rows = findings.map((finding) => ({ finding, place: placeOf(finding, document) }));
  const width = Math.max(...rows.map(({ place }) => place.length));
  const lines = rows.map(({ finding: { severity, message, code }, place }) => {
    const [style, label] = labels[severity];
    const start = `  ${styled('dim', place.padStart(width))}  ${styled(style, label.padEnd('warning'.length))}`;
    return `${start}  ${printable(message)}  ${styled('dim', code)}\n`;
  });
  return `${styled('underline', printable(path))}\n${lines.join('')}`;
}

function placeOf({ span }: Finding, document: TextDocument): string {
  const { line, character } = document.positionAt(span.start);
  return `${line + 1}:${character + 1}`;
}

function sumOf(reports: readonly FileReport[]): string {
  const findings = reports.flatMap((report) => report.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const proposals = reports.filter(({ isProposal }) => isProposal).length;
  const fixed = reports.filter((report) => report.fixed).length;
  const parts = [
    `${counted(proposals, 'proposal')} in ${counted(reports.length, 'file')}`,
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    ...(count('information') > 0 ? [`${count('information')} for information`] : []),
    ...(fixed > 0 ? [`${counted(fixed, 'file')} mended`] : []),
  ];
  return styled('bold', `${parts.join(', ')}.`);
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
