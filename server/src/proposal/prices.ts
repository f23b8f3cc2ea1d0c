import { derived } from '../text/derived.js';
import { readQuantities } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import type { Proposal } from './model.js';

/**
 * Where the text names a price: an amount of money in a heading ("Gold, €4,000 a year") or in a section about money.
 * Somebody pays then, although no sentence says who; `undefined` where no price is named.
 */
export const statedPrice: (proposal: Proposal) => Span | undefined = derived(({ sections, statements }: Proposal) => {
  const heading = sections.find((section) => namesMoney(section.heading?.words ?? ''))?.heading;
  const priced = statements.find(
    ({ section, context }) => sections[section]?.role === 'pricing' && namesMoney(context.text),
  );
  return heading?.span ?? priced?.span;
});

const namesMoney = (words: string): boolean => readQuantities(words).some(({ kind }) => kind === 'money');
