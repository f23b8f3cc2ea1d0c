import type { Severity } from 'partnerlint';
import { leftOutText } from '../leftOut.js';
import type { FileReport, PlacedFinding, RunReport } from '../report.js';
import { printable, styled } from '../terminal.js';

const labels = {
  error: ['red', 'error'],
  warning: ['yellow', 'warning'],
  information: ['blue', 'info'],
  hint: ['dim', 'hint'],
} as const satisfies Record<Severity, unknown>;

/** For people: one file after the other, one finding a line, lines and columns from 1; then a sum. */
export function asText({ files }: RunReport, named: ReadonlySet<string>): string {
  const withFindings = files.filter(({ findings }) => findings.length > 0);
  return [...withFindings.map(fileText), `${styled('bold', sumOf(files))}\n`].join('\n') + leftOutText(files, named);
}

function fileText({ path, findings }: FileReport): string {
  const width = Math.max(...findings.map((finding) => placeOf(finding).length));
  const lines = findings.map((finding) => {
    const [style, label] = labels[finding.severity];
    const place = styled('dim', placeOf(finding).padStart(width));
    const start = `  ${place}  ${styled(style, label.padEnd('warning'.length))}`;
    return `${start}  ${printable(finding.message)}  ${styled('dim', finding.code)}\n`;
  });
  return `${styled('underline', printable(path))}\n${lines.join('')}`;
}

const placeOf = ({ range: { start } }: PlacedFinding): string => `${start.line + 1}:${start.character + 1}`;

/** `3 proposals in 7 files, 1 error, 2 warnings, 4 known.` */
export function sumOf(files: readonly FileReport[]): string {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const proposals = files.filter(({ isProposal }) => isProposal).length;
  const fixed = files.filter((file) => file.fixed).length;
  const known = files.reduce((sum, file) => sum + (file.known ?? 0), 0);
  const parts = [
    `${counted(proposals, 'proposal')} in ${counted(files.length, 'file')}`,
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    ...(count('information') > 0 ? [`${count('information')} for information`] : []),
    ...(known > 0 ? [`${known} known`] : []),
    ...(fixed > 0 ? [`${counted(fixed, 'file')} mended`] : []),
  ];
  return `${parts.join(', ')}.`;
}

export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
