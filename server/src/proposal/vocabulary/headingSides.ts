/**
 * Words of a heading that name a side as giver or subject where no party's name does. Matched as whole words in the
 * heading without its numbering, in this order.
 */
export interface SidePhrase {
  readonly phrase: string;
  readonly side: 'us' | 'partner' | 'both';
  readonly says: string;
}

export const sidePhrases: readonly SidePhrase[] = [
  { phrase: 'mutual', side: 'both', says: 'Mutual obligations' },
  { phrase: 'joint', side: 'both', says: 'Joint commitments' },
  { phrase: 'shared', side: 'both', says: 'Shared goals' },
  { phrase: 'both', side: 'both', says: 'What both sides do' },
  { phrase: 'each party', side: 'both', says: 'Obligations of each party' },
  { phrase: 'each side', side: 'both', says: 'What each side brings' },
  { phrase: 'each partner', side: 'both', says: 'What each partner brings' },
  { phrase: 'the parties', side: 'both', says: 'Obligations of the parties' },
  { phrase: 'we need from you', side: 'partner', says: 'What we need from you' },
  { phrase: 'we ask', side: 'partner', says: 'What we ask' },
  { phrase: 'we are asking', side: 'partner', says: 'What we are asking for' },
  { phrase: 'our ask', side: 'partner', says: 'Our ask' },
  { phrase: 'the ask', side: 'partner', says: 'The ask' },
  { phrase: 'we get', side: 'us', says: 'What we get' },
  { phrase: 'for us', side: 'us', says: 'What’s in it for us' },
  { phrase: 'for you', side: 'partner', says: 'What’s in it for you' },
  { phrase: 'you get', side: 'partner', says: 'What you get' },
  { phrase: 'you receive', side: 'partner', says: 'What you receive' },
  { phrase: 'you provide', side: 'partner', says: 'What you provide' },
  { phrase: 'you bring', side: 'partner', says: 'What you bring' },
  { phrase: 'your', side: 'partner', says: 'Your responsibilities' },
  { phrase: 'our', side: 'us', says: 'Our commitments' },
  { phrase: 'we', side: 'us', says: 'What we provide' },
  { phrase: 'company a', side: 'us', says: 'Company A obligations' },
  { phrase: 'company b', side: 'partner', says: 'Company B obligations' },
  { phrase: 'party a', side: 'us', says: 'Duties of Party A' },
  { phrase: 'party b', side: 'partner', says: 'Duties of Party B' },
  { phrase: 'licensor', side: 'us', says: 'Licensor obligations' },
  { phrase: 'licensee', side: 'partner', says: 'Licensee obligations' },
  { phrase: 'affiliate', side: 'partner', says: 'Affiliate responsibilities' },
  { phrase: 'reseller', side: 'partner', says: 'Reseller duties' },
  { phrase: 'sponsor', side: 'partner', says: 'Sponsor benefits' },
  { phrase: 'sponsors', side: 'partner', says: 'What sponsors get' },
  { phrase: 'partner', side: 'partner', says: 'Partner commitments' },
  { phrase: 'partners', side: 'partner', says: 'What partners get' },
];

/** Roles under which "Partner …" and "Our …" name whoever gives or gains, rather than a mere subject. */
export const sidedRoles: ReadonlySet<string> = new Set([
  'commitments', 'value', 'leverage', 'goals', 'losses', 'governance', 'marketing', 'pricing',
]); // prettier-ignore
