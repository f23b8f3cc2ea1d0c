import type { Severity } from '../program/program.js';
import { portfolioRules } from '../rules/portfolio/index.js';
import type { Basis, PortfolioContext, PortfolioPlace, PortfolioReport } from '../rules/rule.js';
import type { IndexedDocument, PlaceName, ProgramSummary, ProposalSummary } from '../rules/summary.js';
import type { Span } from '../text/span.js';

/** A finding about several documents, in one of them. */
export interface PortfolioFinding extends PlaceInDocument {
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly related: readonly PlaceInDocument[];
}

export interface PlaceInDocument {
  /** Id of the document. */
  readonly document: string;
  readonly at: PlaceName;
  readonly span: Span;
  readonly message: string;
}

/** So many proposals are compared; a folder with more is no portfolio, and memory has an end. */
const mostDocuments = 10_000;

/** An index of proposals: one summary each, put, replaced and removed by id. What it finds is worked out when asked for. */
export class Portfolio {
  readonly #proposals = new Map<string, ProposalSummary>();
  readonly #programs = new Map<string, ProgramSummary>();

  get proposals(): readonly ProposalSummary[] {
    return [...this.#proposals.values()];
  }

  /** Whether that changed anything. */
  put(summary: ProposalSummary): boolean {
    return putInto(this.#proposals, summary);
  }

  putProgram(summary: ProgramSummary): boolean {
    return putInto(this.#programs, summary);
  }

  /** Whether it was there. */
  remove(id: string): boolean {
    const wasProposal = this.#proposals.delete(id);
    return this.#programs.delete(id) || wasProposal;
  }

  /** What the rules find in each programme's proposals, by document. Never throws; `failures` are defects of a rule. */
  check(today: string): { readonly findings: readonly PortfolioFinding[]; readonly failures: readonly string[] } {
    const failures: string[] = [];
    const findings = this.#programmes().flatMap((programme) => findingsIn({ ...programme, today }, failures));
    return { findings, failures };
  }

  #programmes(): Pick<PortfolioContext, 'proposals' | 'programFile'>[] {
    const groups = new Map<string, ProposalSummary[]>();
    for (const { programme } of this.#programs.values()) groups.set(programme, []);
    for (const summary of this.#proposals.values()) {
      const group = groups.get(summary.programme);
      if (group) group.push(summary);
      else groups.set(summary.programme, [summary]);
    }
    const files = new Map([...this.#programs.values()].map((file) => [file.programme, file]));
    return [...groups].map(([programme, proposals]) => {
      const programFile = files.get(programme);
      return { proposals: proposals.sort(byId), ...(programFile && { programFile }) };
    });
  }
}

function putInto<Each extends IndexedDocument>(map: Map<string, Each>, summary: Each): boolean {
  const known = map.get(summary.id);
  if (!known && map.size >= mostDocuments) return false;
  if (known && JSON.stringify(known) === JSON.stringify(summary)) return false;
  map.set(summary.id, summary);
  return true;
}

const byId = (one: IndexedDocument, other: IndexedDocument): number => (one.id < other.id ? -1 : 1);

function findingsIn(context: Omit<PortfolioContext, 'report'>, failures: string[]): PortfolioFinding[] {
  const findings: PortfolioFinding[] = [];
  for (const { code, basis, checkPortfolio } of portfolioRules) {
    const found: PortfolioFinding[] = [];
    const report = (each: PortfolioReport): void => {
      const severity = each.document.severities[code] ?? 'off';
      const place = placed(each);
      const isSilenced = each.document.silenced.some((silence) => silence.code === code && silence.at === place?.at);
      if (severity === 'off' || !place || isSilenced) return;
      const related = (each.related ?? []).flatMap((other) => placed(other) ?? []);
      found.push({ ...place, code, severity, basis, related });
    };
    try {
      checkPortfolio({ ...context, report });
      findings.push(...found);
    } catch (error) {
      failures.push(`${code}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return findings;
}

/** On the title where the document does not have the words. */
function placed({ document, at, message }: PortfolioPlace): PlaceInDocument | undefined {
  const found = (['title', at] as const).findLast((name) => document.places[name] !== undefined);
  const span = found && document.places[found];
  return span && { document: document.id, at: found, span, message };
}
