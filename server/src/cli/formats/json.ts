import type { Span } from 'partnerlint';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rulePage } from '../../language/rulePage.js';
import type { FileReport, Place, PlacedFinding, RunReport } from '../report.js';
import { printableJson } from '../terminal.js';

/**
 * For programs: lines and characters from 0 as in the Language Server Protocol, offsets in UTF-16 code units. A shard
 * adds what `merge` compares.
 */
export function asJson({ files, failures, uncomparedOn }: RunReport): string {
  const shown = files.map((file) => ({
    ...fileOf(file),
    ...(uncomparedOn !== undefined && { indexed: file.indexed }),
  }));
  return `${printableJson({ ...(uncomparedOn !== undefined && { uncomparedOn }), files: shown, failures }, 2)}\n`;
}

const fileOf = ({ path, isProposal, leftOut, verdict, fixed, silenced, known, findings }: FileReport): object => ({
  path,
  isProposal,
  ...(leftOut && { leftOut }),
  ...(isProposal && verdict && { verdict }),
  fixed,
  silenced,
  ...(known !== undefined && { known }),
  findings: findings.map(findingOf),
});

const findingOf = ({ code, severity, message, range, span, related, fingerprint }: PlacedFinding): object => ({
  code,
  severity,
  message,
  range,
  span,
  related,
  fingerprint,
  page: rulePage(code),
});

export const placeOf = ({ start, end }: Span, document: TextDocument): Place => ({
  range: { start: document.positionAt(start), end: document.positionAt(end) },
  span: { start, end },
});
