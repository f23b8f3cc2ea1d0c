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
  const { text } = statement.content;
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
