import type { Offset } from '../text/span.js';

/** A line of the body as far as it can be judged without parsing. */
export interface BodyLine {
  readonly start: Offset;
  /** Start of the next line. */
  readonly next: Offset;
  readonly isBlank: boolean;
  /** Within a fenced code block, or its fence. */
  readonly isCode: boolean;
  /** Begins with what ends a paragraph: a list marker, a quote, a heading, a table row. */
  readonly startsBlock: boolean;
  /** The dashes below a table's header. */
  readonly isTableRule: boolean;
  /** How many quote and list markers stand one behind the other at its start. */
  readonly markers: number;
  /** White space before the first of them, in characters. */
  readonly column: number;
}

const fence = /[ \t>]{0,12}(`{3,}|~{3,})([^\r\n]*)/y;
const blockStart = /[-+*>#|]|\d{1,9}[.)]/y;
const tableRule = /(?=[-:|])(?=[^\r\n]{0,500}-)(?=[^\r\n]{0,500}\|)[-:| \t]{3,2000}(?=[\r\n]|$)/y;
const marker = /[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y;

/** The lines of `text` from `from` on. Linear. */
export function* bodyLines(text: string, from: Offset): Generator<BodyLine> {
  let openFence: string | undefined;
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    fence.lastIndex = start;
    const fenceHere = fence.exec(text);
    const isCode = openFence !== undefined || fenceHere !== null;
    if (openFence === undefined) openFence = fenceHere?.[1];
    else if (fenceHere && closes(openFence, fenceHere)) openFence = undefined;
    yield { start, next, isCode, ...shapeOf(text, start, next) };
    start = next;
  }
}

const closes = (open: string, [, signs = '', rest = '']: readonly string[]): boolean =>
  signs.startsWith(open) && rest.trim() === '';

type Shape = Omit<BodyLine, 'start' | 'next' | 'isCode'>;

function shapeOf(text: string, start: Offset, next: Offset): Shape {
  let at = start;
  while (at < next && (text[at] === ' ' || text[at] === '\t')) at++;
  const column = at - start;
  const isBlank = at === next || text[at] === '\n' || text[at] === '\r';
  blockStart.lastIndex = at;
  const startsBlock = !isBlank && blockStart.test(text);
  tableRule.lastIndex = at;
  const isTableRule = !isBlank && tableRule.test(text);
  return { isBlank, column, startsBlock, isTableRule, markers: startsBlock ? countMarkers(text, at, next) : 0 };
}

function countMarkers(text: string, start: Offset, next: Offset): number {
  let count = 0;
  for (let at = start; at < next; at = marker.lastIndex) {
    marker.lastIndex = at;
    if (!marker.test(text)) break;
    count++;
  }
  return count;
}
