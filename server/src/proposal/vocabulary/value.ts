import type { Phrase } from './losses.js';

/** Columns of a table that hold what a side gives, and what it gets; whole cells, lower case. */
export const giveColumns: ReadonlySet<string> = new Set([
  'gives', 'give', 'puts in', 'provides', 'contributes', 'contribution', 'commits', 'commitment', 'brings', 'invests',
]); // prettier-ignore
export const getColumns: ReadonlySet<string> = new Set([
  'gets', 'get', 'gains', 'receives', 'benefit', 'benefits', 'value', 'takes out', 'what it gets',
]); // prettier-ignore

/** What stands for the shared customers where the words do not name them otherwise. */
export const sharedCustomers: readonly Phrase[] = [
  { phrase: 'customers', says: 'Value for customers' },
  { phrase: 'customer', says: 'Customer benefits' },
  { phrase: 'clients', says: 'What clients get' },
  { phrase: 'end users', says: 'Benefits for end users' },
  { phrase: 'users', says: 'What users get' },
  { phrase: 'patients', says: 'For patients' },
  { phrase: 'members', says: 'What members get' },
  { phrase: 'guests', says: 'For guests' },
  { phrase: 'students', says: 'For students' },
  { phrase: 'pupils', says: 'For pupils' },
  { phrase: 'passengers', says: 'For passengers' },
  { phrase: 'tenants', says: 'For tenants' },
  { phrase: 'shoppers', says: 'For shoppers' },
  { phrase: 'buyers', says: 'For buyers' },
  { phrase: 'readers', says: 'For readers' },
];
/** Words that name our side and the partner's where no name does. */
export const ourWords: readonly Phrase[] = [
  { phrase: 'we', says: 'We get a reference.' },
  { phrase: 'us', says: 'For us: a reference.' },
  { phrase: 'our', says: 'Our benefit: a reference.' },
];
export const theirWords: readonly Phrase[] = [
  { phrase: 'you', says: 'You get a discount.' },
  { phrase: 'your', says: 'Your benefit: a discount.' },
  { phrase: 'the partner', says: 'The partner gets a discount.' },
  { phrase: 'partners', says: 'Partners get a discount.' },
  { phrase: 'partner', says: 'Partner benefit: a discount.' },
];
/** Words that name the two sides together. */
export const bothWords: readonly Phrase[] = [
  { phrase: 'both', says: 'Both get a reference.' },
  { phrase: 'each side', says: 'Each side gets a reference.' },
  { phrase: 'either side', says: 'Either side may sell it.' },
  { phrase: 'either party', says: 'Either party may sell it.' },
  { phrase: 'each party', says: 'Each party pays half.' },
  { phrase: 'the parties', says: 'The parties intend to share the cost.' },
  { phrase: 'jointly', says: 'It is jointly funded.' },
];
/** Money without a figure, in a promise. */
export const moneyWords: readonly Phrase[] = [
  { phrase: 'financial support', says: 'The mill gives financial support.' },
  { phrase: 'funding', says: 'Provide funding for the fair', not: 'The fund raiser is in May.' },
  { phrase: 'funds', says: 'The mill funds the fair.' },
  { phrase: 'payment', says: 'Payment within a month.' },
  { phrase: 'payments', says: 'Payments to the mill.' },
];
