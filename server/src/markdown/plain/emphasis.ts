import type { Offset, Span } from '../../text/span.js';

/** A run of asterisks or underscores that opens or closes emphasis, never both. */
export interface Delimiter extends Span {
  readonly marker: string;
  readonly opens: boolean;
}

/** `***` is bold and emphasis at once; of more the parser makes pairs of its own. */
const longestRun = 3;

/**
 * What the run at `at` is by the rules of CommonMark 6.2, which look at what stands before and behind it: a delimiter,
 * mere letters, or more than can be told without the parser, such as a run that might open as well as close.
 */
export function readDelimiter(text: string, at: Offset, { start, end: stop }: Span): Delimiter | 'letters' | 'unsure' {
  const marker = text.charAt(at);
  let end = at + 1;
  while (end < stop && text[end] === marker) end++;
  const before = at === start ? 'space' : kindOf(text, at - 1);
  const after = end === stop ? 'space' : kindOf(text, end);
  const mayOpen = after === 'letter' || (after === 'sign' && before !== 'letter');
  const mayClose = before === 'letter' || (before === 'sign' && after !== 'letter');
  const isWithinWord = marker === '_' && mayOpen && mayClose;
  const opens = mayOpen && !(isWithinWord && before === 'letter');
  const closes = mayClose && !(isWithinWord && after === 'letter');
  if (!opens && !closes) return 'letters';
  const isSure = opens !== closes && end - at <= longestRun && text[end] !== '~' && text[at - 1] !== '~';
  return isSure ? { start: at, end, marker, opens } : 'unsure';
}

/** Whether the one tilde at `at` cannot end struck-out words: then it is a letter, whatever follows. */
export function closesNothing(text: string, at: Offset, { start, end }: Span): boolean {
  const before = at === start ? 'space' : kindOf(text, at - 1);
  const after = at + 1 === end ? 'space' : kindOf(text, at + 1);
  return before === 'space' || (before === 'sign' && after === 'letter');
}

/** The parser looks at single code units, so that half of a pair is a letter. */
function kindOf(text: string, at: Offset): 'space' | 'sign' | 'letter' {
  const character = text.charAt(at);
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter';
}
