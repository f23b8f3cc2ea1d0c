import { lineAt } from '../text/lines.js';
import type { MarkdownProblem } from './tree.js';
import { bodyLines } from './lines.js';

/** The lines that a merge leaves behind, in their order. */
const markers = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/];

/**
 * The first unresolved merge in the whole document, frontmatter included; `undefined` without one. All three lines
 * must be there, outside code: a line of equals signs alone is a heading's.
 */
export function findConflict(text: string): MarkdownProblem | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  let first: number | undefined;
  let seen = 0;
  for (const line of bodyLines(text, text.startsWith('\uFEFF') ? 1 : 0)) {
    const words = text.slice(line.start, Math.min(line.next, line.start + 200)).trimEnd();
    if (line.isCode) continue;
    if (markers[0]?.test(words)) [first, seen] = [line.start, 1];
    else if (first !== undefined && markers[seen]?.test(words)) seen++;
    if (first !== undefined && seen === markers.length) {
      const message = 'A merge is unresolved here: choose one side, and take the marker lines out.';
      return { code: 'document/conflict-markers', span: lineAt(text, first), message };
    }
  }
  return undefined;
}
