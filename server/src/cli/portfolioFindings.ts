import { Portfolio, type PlaceInDocument, type PortfolioFinding } from 'partnerlint';
import type { FileReport, PlacedFinding, RunReport } from './report.js';

/** From here, so that a bundle keeps the portfolio apart from the reader: a cached run loads only this. */
export { partnerKey } from 'partnerlint';

/**
 * The report with what its files, and those `beside` it, say together: findings about several of them, each in its
 * file. Of the others nothing is said.
 */
export function withPortfolio(report: RunReport, today: string, beside: readonly FileReport[] = []): RunReport {
  const all = [...report.files, ...beside];
  const byPath = new Map(all.map((file) => [file.path, file]));
  const portfolio = new Portfolio();
  for (const { path, indexed } of all) {
    // A kept result may have been made under another path.
    if (indexed?.proposal) portfolio.put({ ...indexed.proposal, id: path });
    if (indexed?.programme) portfolio.putProgram({ ...indexed.programme, id: path });
  }
  const { findings, failures } = portfolio.check(today);
  const [failure] = failures;
  if (failure !== undefined) throw new Error(`A rule failed (${failure}); please report this.`);
  const placed = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const own = placedFinding(finding, byPath);
    if (own) placed.set(finding.document, [...(placed.get(finding.document) ?? []), own]);
  }
  return { ...report, files: report.files.map((file) => withMore(file, placed.get(file.path) ?? [])) };
}

export const withMore = (file: FileReport, more: readonly PlacedFinding[]): FileReport =>
  more.length === 0
    ? file
    : { ...file, findings: [...file.findings, ...more].sort((one, other) => one.span.start - other.span.start) };

function placedFinding(
  { code, severity, message, related, ...place }: PortfolioFinding,
  files: ReadonlyMap<string, FileReport>,
): PlacedFinding | undefined {
  const own = placeIn(files, place);
  return (
    own && {
      code,
      severity,
      message,
      ...own,
      related: related.flatMap((other) => {
        const found = placeIn(files, other);
        return found ? [{ message: other.message, span: found.span, range: found.range, path: other.document }] : [];
      }),
    }
  );
}

const placeIn = (files: ReadonlyMap<string, FileReport>, { document, at }: Pick<PlaceInDocument, 'document' | 'at'>) =>
  files.get(document)?.indexed?.places[at];
