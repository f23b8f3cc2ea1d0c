import type { Severity } from 'partnerlint';
import { createHash } from 'node:crypto';
import type { PlacedFinding, RunReport } from '../report.js';
import { printableJson } from '../terminal.js';

const severities = { error: 'major', warning: 'minor', information: 'info', hint: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** GitLab's code quality report. */
export function asGitlab({ files }: RunReport): string {
  const seen = new Map<string, number>();
  const issues = files.flatMap(({ path, findings }) => findings.map((finding) => issueOf(path, finding, seen)));
  return `${printableJson(issues, 2)}\n`;
}

/** The fingerprint stays when the line moves; of two alike on one line, the second is told apart by its number. */
function issueOf(path: string, finding: PlacedFinding, seen: Map<string, number>): object {
  const identity = [path, finding.code, finding.fingerprint].join('\0');
  const earlier = seen.get(identity) ?? 0;
  seen.set(identity, earlier + 1);
  return {
    description: finding.message,
    check_name: finding.code,
    fingerprint: createHash('sha256').update(`${identity}\0${earlier}`).digest('hex'),
    severity: severities[finding.severity],
    location: {
      path,
      positions: {
        begin: { line: finding.range.start.line + 1, column: finding.range.start.character + 1 },
        end: { line: finding.range.end.line + 1, column: finding.range.end.character + 1 },
      },
    },
  };
}
