import { lineAt } from '../text/lines.js';
import type { MarkdownProblem } from './tree.js';
import { bodyLines } from './lines.js';

/** The lines that a merge leaves behind, in their order. */
const markers = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/];
/** A marker that names its version is one also where the other lines of the conflict have been taken out. */
const opening = /^<{7} \S/;
const closing = /^>{7} \S/;

/**
 * The first unresolved merge in the whole document, frontmatter included; `undefined` without one. A marker line that
 * names a version is enough, outside code and mail quoted seven deep; without names all three lines must be there,
 * since a line of equals signs alone is a heading's.
 */
export function findConflict(text: string): MarkdownProblem | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  let first: number | undefined;
  let seen = 0;
  let wasQuote = false;
  for (const line of bodyLines(text, text.startsWith('\uFEFF') ? 1 : 0)) {
    const words = text.slice(line.start, Math.min(line.next, line.start + 200)).trimEnd();
    const isBelowQuote = wasQuote;
    wasQuote = words.startsWith('>');
    if (line.isCode) continue;
    if (opening.test(words)) return conflictAt(text, line.start);
    if (markers[0]?.test(words)) [first, seen] = [line.start, 1];
    else if (first !== undefined && markers[seen]?.test(words)) seen++;
    if (first !== undefined && seen === markers.length) return conflictAt(text, first);
    if (closing.test(words) && !isBelowQuote && text[line.next] !== '>') return conflictAt(text, line.start);
  }
  return undefined;
}

const conflictAt = (text: string, start: number): MarkdownProblem => ({
  code: 'document/conflict-markers',
  span: lineAt(text, start),
  message: 'A merge is unresolved here: choose one side, and take the marker lines out.',
});
