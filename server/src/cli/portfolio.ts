import type { ProposalSummary, Severity } from 'partnerlint';
import { localDay } from '../language/host.js';
import { checkFiles } from './checkFiles.js';
import { rowsAs } from './formats/portfolio.js';
import { Misuse } from './misuse.js';
import type { PortfolioOptions } from './portfolioCommands.js';
import { partnerKey, withPortfolio } from './portfolioFindings.js';
import { Progress } from './progress.js';
import type { Failure, FileReport, PlacedFinding } from './report.js';
import { findTargets } from './targets.js';
import { chooseColours, printable } from './terminal.js';

/** A proposal as a line of the table. */
export interface PortfolioRow {
  readonly path: string;
  readonly summary: ProposalSummary;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The first date that is still to come, or one that has passed and is still open; `late` says which. */
  readonly next?: { readonly what: string; readonly on: string; readonly late: boolean };
}

/** All that is printed. */
export interface PortfolioTable {
  /** ISO day that counted as today. */
  readonly today: string;
  readonly rows: readonly PortfolioRow[];
  /** Findings about several proposals, with the file each stands in. */
  readonly together: readonly (PlacedFinding & { readonly path: string })[];
  readonly failures: readonly Failure[];
}

/** `partnerlint portfolio`: where each proposal stands. */
export async function portfolio(paths: readonly string[], options: PortfolioOptions): Promise<number> {
  chooseColours(options.color);
  const today = options.asOf ?? localDay();
  const { files, failures } = findTargets(paths.length > 0 ? paths : ['.']);
  const progress = new Progress(true);
  const checking = { include: options.include, rules: {}, today, mends: 'none' } as const;
  const result = await checkFiles(files, checking, undefined, (done) => progress.at(done, files.length));
  progress.end();
  const outcomes = result.answers.map(({ outcome }) => outcome);
  const reports = outcomes.filter((outcome): outcome is FileReport => 'findings' in outcome);
  const failed = outcomes.filter((outcome): outcome is Failure => 'message' in outcome);
  const report = withPortfolio({ files: reports, failures: [...failures, ...failed, ...result.unreadPrograms] }, today);
  const table = { today, failures: report.failures, ...chosen(report.files, options, today) };
  process.stdout.write(rowsAs(options.format, table));
  for (const { path, message } of table.failures) {
    process.stderr.write(`partnerlint: ${printable(`${path}: ${message}`)}\n`);
  }
  return table.failures.length > 0 ? 2 : 0;
}

function chosen(
  files: readonly FileReport[],
  options: PortfolioOptions,
  today: string,
): Pick<PortfolioTable, 'rows' | 'together'> {
  const fits = filterOf(options);
  const wanted = files.filter(({ indexed }) => !indexed?.proposal || fits(indexed.proposal));
  const rows = wanted.flatMap((file) => rowOf(file, today) ?? []).sort(inOrder);
  const together = wanted.flatMap(({ path, findings }) =>
    findings.filter(({ code }) => code.startsWith('portfolio/')).map((finding) => ({ ...finding, path })),
  );
  return { rows, together };
}

function filterOf({ tier, status, phase, partner }: PortfolioOptions): (summary: ProposalSummary) => boolean {
  const keys = partner.map(partnerKey);
  if (keys.includes('')) throw new Misuse('--partner takes a name.');
  const isAmong = (wanted: readonly string[], value: string | undefined): boolean =>
    wanted.length === 0 || wanted.some((one) => one.toLowerCase() === (value ?? 'none').toLowerCase());
  return (summary) =>
    isAmong(tier, summary.tier) &&
    isAmong(status, summary.status) &&
    isAmong(phase, summary.phase) &&
    (keys.length === 0 || summary.partners.some(({ key }) => keys.some((wanted) => key.includes(wanted))));
}

function rowOf({ path, indexed, findings }: FileReport, today: string): PortfolioRow | undefined {
  const summary = indexed?.proposal;
  if (!summary) return undefined;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  };
  const next = nextDate(summary, today);
  return { path, summary, counts, ...(next && { next }) };
}

/** Of what is over, nothing is to come. What nobody has to do, such as an exclusivity that has run out, is never late. */
function nextDate({ status, dates, review }: ProposalSummary, today: string): PortfolioRow['next'] {
  if (status === 'ended') return undefined;
  const reviewed = review.dueOn !== undefined && (status === 'live' || status === 'signed');
  const all = [...dates, ...(reviewed ? [{ what: 'review', on: review.dueOn }] : [])];
  const open = all.filter(({ what, on }) => on >= today || (what !== 'exclusivity' && what !== 'launch'));
  const [first] = open.sort((one, other) => (one.on < other.on ? -1 : 1));
  return first && { ...first, late: first.on < today };
}

/** Highest tier and last phase first; what has none stands at the end. */
const inOrder = (one: PortfolioRow, other: PortfolioRow): number =>
  one.summary.programme.localeCompare(other.summary.programme) ||
  other.summary.tierRank - one.summary.tierRank ||
  (one.summary.tier ?? '').localeCompare(other.summary.tier ?? '') ||
  other.summary.phaseRank - one.summary.phaseRank ||
  one.summary.verdict.localeCompare(other.summary.verdict) ||
  one.path.localeCompare(other.path);
