import type { Statement } from '../proposal/model.js';
import { contains, type Span, type Stated } from '../text/span.js';
import { flatSpan } from '../markdown/flat.js';
import { partOf } from './supported.js';
import { restrictingWords } from './words.js';

/** A quotation of this length reads on one line of a frontmatter; only longer statements are shortened. */
const comfortable = 160;
/** Longer words that cannot be shortened without changing what they say are not quoted at all. */
const longest = 400;

/** Ends of clauses. A comma within a figure or a list of few words is none. */
const clauseEnd = /;\s|\s[—–-]\s|:\s|,\s|\.\s|\s\(/g;

/**
 * The statement in its own words: whole, or up to the end of a clause where it is long. What decided its reading
 * (`deciding`) stays in, and so does every condition; `undefined` where that leaves too much to quote.
 */
export function quote(statement: Statement, deciding: Span): Stated<string> | undefined {
  const { text, struck } = statement.content;
  // What is struck out holds no longer, and a quotation does not show it.
  if (struck.length > 0) return undefined;
  if (text.length <= comfortable) return quotation(statement, text.length);
  const shortened = [...text.slice(0, comfortable + 1).matchAll(clauseEnd)]
    .map(({ index }) => index)
    .filter((end) => !restrictingWords.test(text.slice(end, end + 40)))
    .findLast((end) => end > 0 && contains(flatSpan(statement.content, 0, end), deciding));
  if (shortened !== undefined) return quotation(statement, shortened);
  return text.length <= longest ? quotation(statement, text.length) : undefined;
}

/** Without the white space and the full stop, comma or semicolon at its ends. */
function quotation(statement: Statement, length: number): Stated<string> | undefined {
  const words = statement.content.text.slice(0, length);
  const start = words.length - words.trimStart().length;
  const end = words.replace(/[\s;,:]+$/, '').length;
  return end > start ? partOf(statement, start, end) : undefined;
}

/** A cell of a row, with what the row's first cell calls it; offsets into the statement's text. */
export interface Cell extends Span {
  readonly label: string;
}

/**
 * The cell of the one column whose header `isMeant`: "Investment | £60,000 | £25,000" says a thing of each side.
 * `undefined` where no column is meant; `'unclear'` where cells are missing, so that nobody knows which column they
 * stand in.
 */
export function cellUnder(statement: Statement, isMeant: (header: string) => boolean): Cell | 'unclear' | undefined {
  const { columns } = statement.context;
  const column = columns.findIndex(isMeant);
  if (statement.shape !== 'row' || column < 1) return undefined;
  const cells = statement.content.text.split(cellBreak);
  if (cells.length !== columns.length) return 'unclear';
  const start = cells.slice(0, column).reduce((length, cell) => length + cell.length + cellBreak.length, 0);
  return { label: cells[0]!, start, end: start + cells[column]!.length };
}

/** Between the cells of a row, in the words of its statement. */
const cellBreak = ' | ';

/** A cell in its own words, behind the words of its label. */
export function quoteCell(statement: Statement, { label, start, end }: Cell): Stated<string> | undefined {
  const { text, struck } = statement.content;
  if (struck.length > 0 || label.length + end - start > longest) return undefined;
  return partOf(statement, start, end, `${label.replace(/:\s*$/, '')}: ${text.slice(start, end)}`);
}
