import { allRules, portfolioRules, programRules, type Severity } from 'partnerlint';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { rulePage } from '../../language/rulePage.js';
import { version } from '../../language/version.js';
import type { Place, PlacedFinding, RunReport } from '../report.js';
import { printableJson } from '../terminal.js';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** SARIF 2.1.0, as code scanning services take it. */
export function asSarif({ files, failures }: RunReport): string {
  const results = files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding)));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Partnerlint',
            semanticVersion: version,
            informationUri: 'https://github.com/partnerlint/partnerlint',
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${printableJson(log, 2)}\n`;
}

const rules = [...allRules, ...portfolioRules, ...programRules];
const indexOf = new Map(rules.map(({ code }, index) => [code, index]));

const descriptorOf = ({ code, title, why }: (typeof rules)[number]): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: title },
  fullDescription: { text: why },
  helpUri: rulePage(code),
});

function resultOf(path: string, { code, severity, message, related, fingerprint, ...place }: PlacedFinding): Result {
  const ruleIndex = indexOf.get(code);
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(path, place)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locationOf(other.path ?? path, other),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'partnerlint/v1': fingerprint },
  };
}

const locationOf = (path: string, { range: { start, end }, span }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      charOffset: span.start,
      charLength: span.end - span.start,
    },
  },
});

/** Relative to the folder of the run, so that the report fits any clone. */
const uriOf = (path: string): string =>
  path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
