import type { Checked, Severity } from 'partnerlint';
import type { VerdictParams } from './protocol.js';

/** What the editor's status item says of a document; nothing where it is no proposal. */
export function verdictOf(uri: string, checked: Checked | undefined): VerdictParams {
  if (!checked?.isProposal) return { uri, verdict: null };
  const count = (severity: Severity): number =>
    checked.findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  return { uri, verdict: { label: checked.verdict.label, detail: tally(errors, warnings), errors, warnings } };
}

function tally(errors: number, warnings: number): string {
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : 'No errors, no warnings';
}

const counted = (count: number, what: string): string | undefined =>
  count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'}`;
