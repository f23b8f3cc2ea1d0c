import type { Span } from '../text/span.js';

/** Deepest nesting that is read (design.md 5). */
const maxDepth = 100;

/** A hundred levels of the two spaces that YAML is written with. */
const maxIndent = 200;

/**
 * The first part of a YAML source that is nested too deeply, from the bracket or line where it begins to the end of
 * the source; `undefined` where nothing is. A rough count: brackets in quotes count too, so that one pass is enough.
 */
export function tooDeep(source: string): Span | undefined {
  let depth = 0;
  let outermost = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (letter === '[' || letter === '{') {
      if (depth === 0) outermost = at;
      if (++depth > maxDepth) return { start: outermost, end: source.length };
    } else if ((letter === ']' || letter === '}') && depth > 0) {
      depth--;
    } else if (letter === '\n' || at === 0) {
      // A line that begins at the margin with a key is outside every bracket, closed or not.
      const from = letter === '\n' ? at + 1 : 0;
      if (/[A-Za-z]/.test(source[from] ?? '')) depth = 0;
      const dashes = /^(?:[-?:][ \t]+){100}/.exec(source.slice(from, from + 1000).trimStart());
      if (dashes || indentOf(source, from) > maxIndent) return { start: from, end: source.length };
    }
  }
  return undefined;
}

function indentOf(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at - from;
}
