import type { Frontmatter, KeyPlace } from '../frontmatter/facts.js';
import type { Finding, Report, Rule } from '../rules/rule.js';
import { contains } from '../text/span.js';

/**
 * One cause, one finding: which of several findings on the same cause stays. It knows codes and places,
 * not what any rule is about.
 */
export interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** Leaves out the reports of rules that yield to one that reported something. */
export function withoutSuperfluous(reports: readonly RuleReport[]): readonly RuleReport[] {
  const codes = new Set(reports.map(({ rule }) => rule.code));
  return reports.filter(({ rule }) => !rule.yieldsTo?.some((code) => codes.has(code)));
}

/**
 * Leaves out what is reported missing at a key whose value is there but cannot be used, or stands below a line that
 * cannot be read: mending that is what there is to do. `frontmatter` is that of a declared document.
 */
export function withoutUnusable(
  reports: readonly RuleReport[],
  frontmatter: Frontmatter | undefined,
): readonly RuleReport[] {
  if (!frontmatter || frontmatter.problems.length === 0) return reports;
  const isMissing = ({ report }: RuleReport): boolean => report.basis === 'missing';
  const places = new Set(reports.filter(isMissing).map(({ report }) => report.span.start));
  const keys = [...frontmatter.keys.values()].filter(({ key }) => places.has(key.start));
  const unusable = new Set(keys.filter((key) => isUnusable(key, frontmatter)).map(({ key }) => key.start));
  return reports.filter((entry) => !isMissing(entry) || !unusable.has(entry.report.span.start));
}

function isUnusable({ key, value }: KeyPlace, { problems, yaml, keys }: Frontmatter): boolean {
  const entry = { start: key.start, end: Math.max(key.end, value.end) };
  return problems.some(({ code, basis, span }) => {
    if (code === 'frontmatter/unknown-key' || basis !== undefined) return false;
    if (contains(entry, span)) return true;
    // A fence that was never closed stands above the YAML, and hides nothing of it.
    if (code !== 'frontmatter/syntax' || span.start < yaml.start) return false;
    // The line that cannot be read belongs to the key right above it.
    return ![...keys.values()].some((other) => other.key.start > key.start && other.key.end <= span.start);
  });
}

/** Findings of one rule that stand by themselves; the rest become related places of the last. */
const mostRepeats = 3;
/** The same for broken files: each place is mended by itself, and none explains the next. */
const mostRepeatsOfSyntax = 20;
/** Related places are shown one below the other: more than these nobody reads. */
const mostRelated = 20;

/** Caps repeats of one rule. `findings` are in document order, and so is the result. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const rest = new Map<string, Finding[]>();
  const count = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const index = count.get(finding.code) ?? 0;
    count.set(finding.code, index + 1);
    const most = finding.basis === 'syntax' ? mostRepeatsOfSyntax : mostRepeats;
    if (index >= most) rest.set(finding.code, [...(rest.get(finding.code) ?? []), finding].slice(0, mostRelated));
    return index < most;
  });
  const lasts = new Set([...rest.keys()].map((code) => kept.findLast((finding) => finding.code === code)));
  return kept.map((finding) => (lasts.has(finding) ? withRest(finding, rest.get(finding.code) ?? []) : finding));
}

function withRest(finding: Finding, rest: readonly Finding[]): Finding {
  const places = rest.map(({ span, message }) => ({ span, message }));
  return { ...finding, related: [...(finding.related ?? []), ...places] };
}

/** In document order, then by code. */
export const inOrder = <T extends Finding>(findings: readonly T[]): T[] =>
  [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
