import { resolve } from 'node:path';
import type { Severity } from 'partnerlint';
import { localDay } from '../language/host.js';
import { FileChecker } from './fileChecker.js';
import { asJson } from './json.js';
import { leftOutText } from './leftOut.js';
import { dayOf, oneOf, parse } from './options.js';
import type { Failure, FileReport } from './report.js';
import { asText } from './stylish.js';
import { findTargets } from './targets.js';
import { printable } from './terminal.js';

const options = {
  include: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'stylish' },
  'as-of': { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  fix: { type: 'boolean', default: false },
} as const;

/** Worst first, as far as a run can fail on them. */
const severities = ['error', 'warning', 'information'] as const satisfies Severity[];

/** `partnerlint check`: the findings of all files. One that cannot be read costs the others nothing. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  const format = oneOf('format', values.format, ['stylish', 'json']);
  const failOn = oneOf('fail-on', values['fail-on'], severities);
  const today = values['as-of'] === undefined ? localDay() : dayOf('as-of', values['as-of']);
  const checker = new FileChecker({ include: values.include, today, fix: values.fix });
  const { files, named, failures } = await findTargets(positionals.length > 0 ? positionals : ['.']);
  const reports: FileReport[] = [];
  const failed: Failure[] = [];
  for (const file of files) {
    const outcome = await checker.check(file);
    if ('message' in outcome) failed.push(outcome);
    else reports.push(outcome);
  }
  const broken = eachOnce([...failures, ...failed, ...checker.unreadPrograms]);
  process.stdout.write(format === 'json' ? asJson(reports, broken) : asText(reports) + leftOutText(reports, named));
  for (const { path, message } of broken)
    process.stderr.write(`partnerlint: ${printable(path)}: ${printable(message)}\n`);
  return broken.length > 0 ? 2 : fails(reports, failOn) ? 1 : 0;
}

/** A programme file may fail as a file of the run, and again as what applies to a document. */
const eachOnce = (failures: readonly Failure[]): Failure[] => [
  ...new Map(failures.map((failure) => [resolve(failure.path), failure])).values(),
];

const fails = (reports: readonly FileReport[], failOn: (typeof severities)[number]): boolean => {
  const failing: readonly Severity[] = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
};
