/** The words by which `frontmatter/contradicts-body` goes, each group with what it must and must not take. */

/** Say that the deal as a whole is not exclusive; a licence or a right of it may well be so in an exclusive deal. */
export const exclusivityDenials = {
  phrases: [
    'agreement is non-exclusive', 'partnership is non-exclusive', 'relationship is non-exclusive',
    'arrangement is non-exclusive', 'cooperation is non-exclusive', 'collaboration is non-exclusive',
    'proposal is non-exclusive', 'non-exclusive partnership', 'non-exclusive agreement', 'non-exclusive relationship',
    'on a non-exclusive basis', 'no exclusivity', 'partnership is not exclusive', 'agreement is not exclusive',
  ],
  /** With one of these the sentence speaks of a part of the deal, or of another time. */
  narrowedBy: [
    'licen', 'right', 'grant', 'outside', 'other than', 'except', 'beyond', 'after', 'until', 'unless', 'if ', 'otherwise',
  ],
  says: [
    'This Agreement is non-exclusive.',
    'The two firms enter a nonexclusive partnership.',
    'There is no exclusivity on either side.',
  ],
  not: [
    'Halden Robotics grants Orchard Foods a non-exclusive licence.',
    'The relationship is non-exclusive outside the apple business.',
    'After 2028 the partnership is non-exclusive.',
    'Orchard Foods is our exclusive partner for apples.',
  ],
} as const; // prettier-ignore

/** With one of these a figure is a part, a bound or a rate of another, so that both can hold. */
export const partialAmounts = {
  words: new Set([
    'a', 'an', 'per', 'each', 'every', 'annual', 'annually', 'yearly', 'monthly', 'quarterly', 'weekly', 'least', 'most',
    'up', 'minimum', 'maximum', 'first', 'second', 'third', 'further', 'additional', 'additionally', 'initial',
    'initially', 'then', 'instalment', 'instalments', 'between', 'from', 'over', 'about', 'approximately', 'plus',
  ]) as ReadonlySet<string>,
  says: ['$100,000 per year', 'a first instalment of $100,000', 'up to €40k', 'Kelp & Co pays at least $100,000.'],
  not: ['Kelp & Co pays $250,000 for the press.', '$400k', '2 FTE'],
} as const; // prettier-ignore

/** Labels before a colon, or first cells of a row of two, whose value a fact of the frontmatter is compared with. */
export const labelsOfFacts = {
  partner: new Set(['partner', 'partner name', 'name of the partner', 'partner organisation']),
  leverage: new Set(['leverage', 'leverage type', 'type of leverage', 'main leverage']),
  launch: new Set(['launch', 'launch date', 'date of launch', 'go-live', 'go-live date']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Whether the sentence denies that the deal is exclusive. */
export function deniesExclusivity(text: string): boolean {
  const words = text.toLowerCase().replace(/\s+/g, ' ').replaceAll('nonexclusive', 'non-exclusive');
  const { phrases, narrowedBy } = exclusivityDenials;
  return phrases.some((phrase) => words.includes(phrase)) && !narrowedBy.some((word) => words.includes(word));
}

/** Whether a figure in these words may be a part, a bound or a rate. */
export const isPartialAmount = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((word) => partialAmounts.words.has(word));
