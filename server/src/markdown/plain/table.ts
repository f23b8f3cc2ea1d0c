import type { BlockCollector } from '../blocks.js';
import { emptyFlat } from '../flat.js';
import type { TableRow } from '../tree.js';
import type { Ended, PlainLines } from './lines.js';
import { isAt } from './paragraph.js';
import { plainWords } from './words.js';

/** A row between bars, without a bar or anything else that is escaped. */
const barred = /\|(?:[^|\\\r\n]*\|)+(?=[\r\n]|$)/y;
const rule = /\|(?: *:?-+:? *\|)+(?=[\r\n]|$)/y;

type Cells = TableRow['cells'];

/** Adds the rows of a table whose lines all stand between bars; `undefined` where one does not, or is not plain. */
export function addPlainTable(
  lines: PlainLines,
  first: number,
  into: BlockCollector,
  mayRefer: boolean,
): Ended | undefined {
  const header = cellsOn(lines, first, mayRefer);
  if (!header || !isAt(rule, lines.text, lines.start(first + 1))) return undefined;
  if (barsOn(lines, first + 1).length !== barsOn(lines, first).length) return undefined;
  const columns = header.map(({ content }) => content.text.trim());
  const table = into.tables++;
  let line = first + 2;
  for (; !lines.isBlank(line); line++) {
    const cells = cellsOn(lines, line, mayRefer);
    if (!cells) return undefined;
    const span = { start: lines.start(line), end: lines.end(line) };
    into.blocks.push({ type: 'row', span, heading: -1, cells, columns, table });
  }
  return { next: line, end: lines.end(line - 1) };
}

function barsOn(lines: PlainLines, line: number): number[] {
  const bars: number[] = [];
  const end = lines.end(line);
  for (let at = lines.text.indexOf('|', lines.start(line)); at >= 0 && at < end; at = lines.text.indexOf('|', at + 1))
    bars.push(at);
  return bars;
}

/** Each cell has the bar before it, the last one also that behind it. */
function cellsOn(lines: PlainLines, line: number, mayRefer: boolean): Cells | undefined {
  const { text } = lines;
  if (!isAt(barred, text, lines.start(line))) return undefined;
  const bars = barsOn(lines, line);
  const cells: Cells[number][] = [];
  for (let index = 0; index + 1 < bars.length; index++) {
    const [from, to] = [bars[index]!, bars[index + 1]!];
    let [start, end] = [from + 1, to];
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    const content = start === end ? emptyFlat : plainWords(text, { start, end }, mayRefer);
    if (!content) return undefined;
    cells.push({ span: { start: from, end: index + 2 === bars.length ? to + 1 : to }, content });
  }
  return cells;
}
