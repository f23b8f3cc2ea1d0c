/**
 * Globs over paths with `/`, as in `include`, `ignore` and silences: `*` and `?` within a part, `**` over parts,
 * `{a,b}` for alternatives. No regular expression is built, so no pattern can take long: a programme file may come
 * with a repository that nobody has read.
 */
const longestPattern = 500;
const mostAlternatives = 64;

/** Whether `path` (relative, `/` between parts) fits the pattern. Upper and lower case differ. */
export function matchesGlob(path: string, pattern: string): boolean {
  if (pattern.length > longestPattern) return false;
  const parts = path.split('/').filter((part) => part !== '.');
  return alternativesOf(pattern.replace(/^\.\//, '')).some((alternative) =>
    matchesParts(parts, patternParts(alternative)),
  );
}

/** A pattern that ends in `/` stands for everything below that folder. */
const patternParts = (pattern: string): string[] => (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');

/** Writes `{a,b}` out, innermost first; what exceeds the bound keeps its braces and so matches only itself. */
function alternativesOf(pattern: string): string[] {
  let done: string[] = [pattern];
  for (let round = 0; round < 8; round += 1) {
    const next = done.flatMap(expandOnce);
    if (next.length > mostAlternatives) return done;
    done = next;
  }
  return done;
}

function expandOnce(pattern: string): string[] {
  const close = pattern.indexOf('}');
  const open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  if (open < 0) return [pattern];
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.map((choice) => pattern.slice(0, open) + choice + pattern.slice(close + 1));
}

/** `**` matches any number of parts, none included. The last `**` is where to try again, as in `matchesPart`. */
function matchesParts(parts: readonly string[], pattern: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let retry: { part: number; at: number } | undefined;
  while (part < parts.length) {
    const wanted = pattern[at];
    if (wanted === '**') {
      retry = { part, at };
      at += 1;
    } else if (wanted !== undefined && matchesPart(parts[part] ?? '', wanted)) {
      part += 1;
      at += 1;
    } else if (retry) {
      retry = { part: retry.part + 1, at: retry.at };
      part = retry.part;
      at = retry.at + 1;
    } else return false;
  }
  return pattern.slice(at).every((rest) => rest === '**');
}

/** `*` matches any characters, `?` one. */
function matchesPart(part: string, pattern: string): boolean {
  let character = 0;
  let at = 0;
  let retry: { character: number; at: number } | undefined;
  while (character < part.length) {
    if (pattern[at] === '*') {
      retry = { character, at };
      at += 1;
    } else if (pattern[at] === '?' || (at < pattern.length && pattern[at] === part[character])) {
      character += 1;
      at += 1;
    } else if (retry) {
      retry = { character: retry.character + 1, at: retry.at };
      character = retry.character;
      at = retry.at + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
