import { readBytes } from '../workspace/regularFile.js';
import type { MergeOptions } from './checkCommands.js';
import { doneWith } from './fileReason.js';
import { withoutKnown } from './knownFindings.js';
import { Misuse } from './misuse.js';
import { printReport } from './printReport.js';
import type { FileReport, RunReport } from './report.js';
import { chooseColours, printable } from './terminal.js';

/** `partnerlint merge`: one report, and one exit code, from the JSON reports of several shards. */
export async function merge(paths: readonly string[], options: MergeOptions): Promise<number> {
  chooseColours(options.color);
  const reports: RunReport[] = [];
  for (const path of paths) reports.push(await reportIn(path));
  const byPath = <Each extends { readonly path: string }>(one: Each, other: Each): number =>
    one.path < other.path ? -1 : 1;
  const files = reports.flatMap((report) => report.files).sort(byPath);
  const failures = reports.flatMap((report) => report.failures).sort(byPath);
  const day = reports
    .flatMap(({ uncomparedOn }) => uncomparedOn ?? [])
    .sort()
    .at(-1);
  const all = day === undefined ? files : await compared(files, day, options);
  return printReport({ files: all, failures }, new Set(), options);
}

/** With what the shards' proposals say together. What a baseline knows of that has not been left out yet. */
async function compared(
  files: readonly FileReport[],
  day: string,
  { baseline }: MergeOptions,
): Promise<readonly FileReport[]> {
  const { withMore, withPortfolio } = await import('./portfolioFindings.js');
  const bare = files.map((file) => ({ ...file, findings: [], known: 0 }));
  const together = await withoutKnown(withPortfolio({ files: bare, failures: [] }, day).files, baseline);
  return files.map((file, index) => {
    const { findings = [], known = 0 } = together[index] ?? {};
    const more = withMore(file, findings);
    return known === 0 ? more : { ...more, known: (file.known ?? 0) + known };
  });
}

async function reportIn(path: string): Promise<RunReport> {
  const value = parsed((await doneWith(path, () => readBytes(path))).toString('utf8'));
  if (!isReport(value)) throw new Misuse(`"${printable(path)}" is no JSON report of "partnerlint check".`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks as deep as another program's JSON could be mistaken for a report. */
function isReport(value: unknown): value is RunReport {
  const { files, failures } = (value ?? {}) as { files?: unknown; failures?: unknown };
  return Array.isArray(files) && Array.isArray(failures) && files.every(isFile) && failures.every(isFailure);
}

const isFile = (file: unknown): boolean => {
  const { path, findings } = (file ?? {}) as { path?: unknown; findings?: unknown };
  return typeof path === 'string' && Array.isArray(findings) && findings.every(isFinding);
};

const isFinding = (finding: unknown): boolean => {
  const { code, message, range, span } = (finding ?? {}) as Record<string, unknown>;
  return typeof code === 'string' && typeof message === 'string' && range instanceof Object && span instanceof Object;
};

const isFailure = (failure: unknown): boolean => {
  const { path, message } = (failure ?? {}) as { path?: unknown; message?: unknown };
  return typeof path === 'string' && typeof message === 'string';
};
