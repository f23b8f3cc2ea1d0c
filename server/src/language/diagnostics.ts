import type { Finding, Severity } from 'partnerlint';
import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.js';
import { rangeOf } from './places.js';
import { rulePage } from './rulePage.js';

export const source = 'partnerlint';

/** What travels with a diagnostic, so that its fixes can be found again. */
export interface DiagnosticData {
  readonly code: string;
  /** Version of the document that was checked; absent for a closed file. */
  readonly version?: number;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as the editor shows them. `version` is absent for a closed file. */
export const diagnosticsOf = (
  findings: readonly Finding[],
  document: TextDocument,
  client: Client,
  version?: number,
): Diagnostic[] => findings.map((finding) => diagnosticOf(finding, document, client, version));

function diagnosticOf(finding: Finding, document: TextDocument, client: Client, version?: number): Diagnostic {
  const related = finding.related?.map((place) => ({
    location: { uri: document.uri, range: rangeOf(document, place.span) },
    message: place.message,
  }));
  return diagnosticAt(
    { finding, range: rangeOf(document, finding.span), ...(related && { related }) },
    client,
    version,
  );
}

/** A finding with its places in lines and characters. */
export interface PlacedFinding {
  readonly finding: Pick<Finding, 'code' | 'severity' | 'message'>;
  readonly range: Range;
  readonly related?: NonNullable<Diagnostic['relatedInformation']>;
}

export function diagnosticAt({ finding, range, related }: PlacedFinding, client: Client, version?: number): Diagnostic {
  const { code, message, severity } = finding;
  const data: DiagnosticData = { code, ...(version === undefined ? {} : { version }) };
  return {
    range,
    severity: severities[severity],
    source,
    code,
    ...(client.codeDescriptions && { codeDescription: { href: rulePage(code) } }),
    message,
    ...(client.relatedInformation && related && { relatedInformation: related }),
    data,
  };
}
