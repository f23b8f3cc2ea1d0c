import type { Proposal } from '../proposal/model.js';
import type { Span } from '../text/span.js';
import type { TraceStep } from './program.js';

/** What the traces of all decisions are made of. */

/** Where an answer was read, with its words. */
export const evidenceOf = (
  proposal: Proposal,
  span: Span,
  origin: 'frontmatter' | 'body',
): NonNullable<TraceStep['evidence']> => ({
  span,
  words: proposal.text.slice(span.start, span.end),
  origin,
});

/** The answer of a question that nothing answers. */
export const notAnswered = 'Not answered';

export const endSentence = (words: string): string => `${firstUpper(words)}.`;
export const firstUpper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
