import type { Offset } from '../../text/span.js';
import type { PlainLines } from './lines.js';

/**
 * What a paragraph can surely not begin with, nor go on with: a sign of another block, a line of signs only, a number
 * with its mark, white space.
 */
const otherBlock = /[#>|<=+\-:~\s]|`{3}|\*[ \t]|[*_][*_ \t]*(?:[\r\n]|$)|\d{1,9}[.)](?:[ \t\r\n]|$)/y;

/** What ends a paragraph above it: a heading, or a quotation or an item that begins with a paragraph. */
const headingSigns = /#{1,6} +(?=[^\s#])/y;
const container = /(?:> ?|(?:[-*+]|1[.)]) {1,4})(?=\S)/y;
/** The rule below a table's header, a line between paragraphs, or what underlines a heading. */
const signsOnly = /[-+*_=:|> \t]+(?:[\r\n]|$)/y;
/** What might be a definition, whose label may go on in the next line. */
const definition = /\[(?:[^\n]*\]:|[^\]\n]*\n)/y;

/** Whether a paragraph surely begins at `at`. */
export const beginsParagraph = (text: string, at: Offset): boolean =>
  !isAt(otherBlock, text, at) && !isAt(definition, text, at);

/**
 * The line behind the paragraph that begins on `line`, whose lines stand `column` characters in or more;
 * `undefined` where it is not sure what the lines below it are.
 */
export function behindParagraph(lines: PlainLines, line: number, column: number): number | undefined {
  for (let next = line + 1; ; next++) {
    if (lines.isBlank(next)) return next;
    const indent = lines.indent(next) - column;
    // An item of a list above goes on, or it ends here: that list knows.
    if (indent < 0) return next;
    const at = lines.words(next);
    if (isAt(otherBlock, lines.text, at)) return indent <= 3 && interruptsParagraph(lines.text, at) ? next : undefined;
  }
}

/** Whether what begins at `at` surely ends a paragraph that stands above it. */
export function interruptsParagraph(text: string, at: Offset): boolean {
  if (isAt(signsOnly, text, at)) return false;
  if (isAt(headingSigns, text, at)) return true;
  return isAt(container, text, at) && beginsParagraph(text, container.lastIndex);
}

export function isAt(pattern: RegExp, text: string, at: Offset): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
