import type { Words } from './clauses.js';
import type { Parts } from './features.js';
import type { Reading } from './reading.js';

/** Groups whose words people would agree weaken a promise, the plainest first. */
const weakening = ['hedges', 'may', 'unbinds', 'weakens', 'leans'];

/**
 * The words that weaken a hedged statement, or the blank that waits to be filled. `undefined` where a heading or a
 * lead-in and no word of the statement weakens it: nothing is named that a person would not call a hedge.
 */
export function hedgeOf({ text, measures }: Parts): Reading['hedge'] {
  for (const group of weakening) {
    const hit = text.hits.find((candidate) => candidate.group === group);
    if (!hit) continue;
    const blank = text.tokens
      .slice(hit.from, hit.to)
      .every(({ word }) => word === 'tbd' || word === 'tbc' || word === 'tba');
    return found(text, hit.from, hit.to, blank);
  }
  const blank = measures.find(({ measure }) => measure === 'blank');
  return blank && found(text, blank.from, blankEnd(text.tokens, blank.from), true);
}

function found({ text, tokens }: Words, from: number, to: number, placeholder: boolean): NonNullable<Reading['hedge']> {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { span, words: text.slice(span.start, span.end), placeholder };
}

/** The end of a blank: its closing bracket or braces where it has some near by, else its own word. */
function blankEnd(tokens: Words['tokens'], from: number): number {
  for (let at = from; at < Math.min(from + 14, tokens.length); at++) {
    if (tokens[at]?.word === ']' || tokens[at]?.word === '}}') return at + 1;
  }
  return from + 1;
}
