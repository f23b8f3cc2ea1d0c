import type { Finding, Span } from 'partnerlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rulePage } from '../language/diagnostics.js';
import { rangeOf } from '../language/places.js';
import type { Failure, FileReport } from './report.js';
import { printableJson } from './terminal.js';

/** For programs: lines and characters from 0 as in the Language Server Protocol, offsets in UTF-16 code units. */
export function asJson(reports: readonly FileReport[], failures: readonly Failure[]): string {
  return `${printableJson({ files: reports.map(fileOf), failures }, 2)}\n`;
}

function fileOf({ path, text, isProposal, verdict, findings, silenced, fixed }: FileReport): object {
  const document = TextDocument.create(path, 'markdown', 0, text);
  return {
    path,
    isProposal,
    ...(isProposal && verdict && { verdict }),
    fixed,
    silenced,
    findings: findings.map((finding) => findingOf(finding, document)),
  };
}

const findingOf = ({ code, severity, message, span, related = [] }: Finding, document: TextDocument): object => ({
  code,
  severity,
  message,
  ...placeOf(span, document),
  related: related.map((place) => ({ message: place.message, ...placeOf(place.span, document) })),
  page: rulePage(code),
});

export const placeOf = (span: Span, document: TextDocument): object => ({ range: rangeOf(document, span), span });
