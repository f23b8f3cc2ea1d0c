import type { Phrase } from './losses.js';

/** Labels behind which a document names its tier: "Tier: strategic". "Tier 1" or "Gold tier" are price levels. */
export const tierLabels: ReadonlySet<string> = new Set([
  'tier', 'partnership tier', 'partner tier', 'proposed tier', 'target tier', 'our tier', 'tier of partnership',
]); // prettier-ignore

/** Words about moving to a higher tier. */
export const graduationWords: readonly Phrase[] = [
  { phrase: 'graduation', says: 'Graduation: ten live hotels.', not: 'A gradual start suits both.' },
  { phrase: 'graduates to', says: 'The partner graduates to the next tier after a year.' },
  { phrase: 'graduate to', says: 'To graduate to partnership, sign up ten farms.' },
  { phrase: 'next tier', says: 'The next tier needs a case study.' },
  { phrase: 'move up to', says: 'They move up to the strategic tier.' },
  { phrase: 'moves up to', says: 'The studio moves up to partnership.' },
  { phrase: 'upgrade to', says: 'We upgrade to partnership after the pilot.' },
  { phrase: 'higher tier', says: 'A higher tier needs two references.' },
];
