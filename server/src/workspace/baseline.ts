/**
 * A baseline lists findings that a team knows and lives with for now, so that only new ones are said. A finding is
 * known by its rule and by the line it stands on, wherever in the file that line has moved to; when the line is
 * written anew, the finding is new.
 */
export const baselineFileName = 'partnerlint-baseline.json';

/** Fingerprints by rule; one that stands twice, twice. */
export type KnownByRule = Readonly<Record<string, readonly string[]>>;

/** What is known of each document, by its path (relative to the baseline's folder, with slashes). */
export type Baseline = Readonly<Record<string, KnownByRule>>;

/** A finding as a baseline knows it. */
export interface Known {
  readonly code: string;
  readonly fingerprint: string;
}

/** The content of the line that the words begin on. Spaces and the marks of lists and headings do not count. */
export function fingerprintOf(text: string, { start }: { readonly start: number }): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to < 0 ? undefined : to).slice(0, longestLine);
  return hashOf(
    line
      .replace(/^[\s>#*+-]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** A line may be the whole file. */
const longestLine = 2000;

/** The findings that the baseline does not know. Of two alike it may know one. */
export function newFindings<Each extends Known>(
  findings: readonly Each[],
  known: KnownByRule | undefined,
): readonly Each[] {
  if (!known) return findings;
  const left = new Map(Object.entries(known).map(([code, fingerprints]) => [code, [...fingerprints]]));
  return findings.filter(({ code, fingerprint }) => {
    const ofRule = left.get(code) ?? [];
    const at = ofRule.indexOf(fingerprint);
    if (at >= 0) ofRule.splice(at, 1);
    return at < 0;
  });
}

/** What a baseline keeps of the findings of one file. */
export function entriesOf(findings: readonly Known[]): KnownByRule {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const ofRule = (wanted: string): string[] =>
    findings.flatMap(({ code, fingerprint }) => (code === wanted ? [fingerprint] : [])).sort();
  return Object.fromEntries(codes.map((code) => [code, ofRule(code)]));
}

/** The file: one rule of one document a line, in order, so that two people's changes seldom meet. */
export function baselineText(baseline: Baseline): string {
  const files = Object.entries(baseline)
    .filter(([, rules]) => Object.keys(rules).length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, undefined, 2)}\n`;
}

/** `undefined` where the text is no baseline of this version. */
export function readBaseline(text: string): Baseline | undefined {
  const value = parsed(text);
  const { version, files } = isObject(value) ? value : {};
  if (version !== 1 || !isObject(files)) return undefined;
  const isEntry = (rules: unknown): boolean =>
    isObject(rules) && Object.values(rules).every((prints) => Array.isArray(prints) && prints.every(isString));
  return Object.values(files).every(isEntry) ? (files as Baseline) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown; version?: unknown; files?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): boolean => typeof value === 'string';

/**
 * 53 bits in hexadecimal: the browser's own hashes cannot be waited for here, and nothing secret hangs on this one.
 * Two rounds of multiplying and mixing, after Bryc's cyrb53 (public domain).
 */
function hashOf(words: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(16).padStart(14, '0');
}
