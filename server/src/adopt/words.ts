import type { Status } from '../frontmatter/facts.js';

/** The words by which adopt finds facts that no other layer reads, each group with what it must and must not take. */

/** Labels whose value is a fact: "Status: Draft". */
export const factLabels = {
  status: new Set(['status', 'document status', 'proposal status', 'agreement status', 'status of this document']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** What a status label may say, lower case; other words ("on track", "80 % done") say nothing of how far the deal is. */
export const statusWords: Readonly<Record<string, Status>> = {
  draft: 'draft', 'first draft': 'draft', 'working draft': 'draft', 'in draft': 'draft',
  'in review': 'in-review', 'in-review': 'in-review', 'under review': 'in-review', 'for review': 'in-review',
  signed: 'signed', executed: 'signed', 'signed by both parties': 'signed',
  live: 'live', 'in force': 'live', 'in effect': 'live',
  ended: 'ended', terminated: 'ended', expired: 'ended',
}; // prettier-ignore

/** A title that calls itself a draft. */
export const draftTitle = {
  pattern:
    /[([]draft[)\]]|^draft(?=:|\s[—–-]\s|\s(?:partnership|proposal|agreement|memorandum|mou|letter|term|version)\b)|[—–:|-] ?draft$/i,
  says: [
    'Partnership proposal (Draft)',
    'DRAFT: Kelp & Co and Orchard Foods',
    'Draft proposal for Kelp & Co',
    'Joint tannery — draft',
  ],
  not: ['Draft-beer coolers for Orchard Foods', 'Draft beer from Kelp & Co', 'Drafting desks for Kelp & Co'],
} as const;

/** The partnership is looked at again; a cadence has to stand near it. */
export const reviewWords = {
  pattern: /\b(?:reviews?|reviewed|qbrs?|steering (?:group|committee|board|meetings?|calls?)|check-?ins?)\b/gi,
  /** What is reviewed is a thing, not the partnership. */
  notAbout: /\b(?:code|security|peer|price|pricing|design|legal|editorial|book|customer|online) reviews?\b/gi,
  says: [
    { words: 'The parties hold quarterly business reviews.', cadence: 'quarterly' },
    { words: 'Yield is reviewed every six months by both boards.', cadence: 'every six months' },
    { words: 'The steering committee meets monthly.', cadence: 'monthly' },
  ],
  not: [
    'Kelp & Co delivers weekly code reviews.',
    'The rent is due monthly.',
    'Two reviews per month are published.',
    'We reviewed the harvest of last year, and the presses that Orchard Foods hires out are paid for monthly.',
  ],
} as const;

/** What says that a day is the last one. */
export const endWords = {
  pattern:
    /\b(?:until|through|by|up to|ends? on|expires? on|ending|no later than|not later than)\s(?:and including\s)?$/i,
  says: ['pays $40,000 by 30 June 2029', 'is exclusive until 2028-12-31', 'lends two fitters through 1 May 2028'],
  not: ['pays $40,000 on 30 June 2029', 'as agreed in the letter of 1 May 2028', 'from 1 May 2028 on'],
} as const;

/** With one of these before or behind it a figure is a bound or a rate, and the words belong to the amount. */
export const amountWords = {
  before:
    /(?:\b(?:up to|at least|at most|(?:a )?minimum(?: of)?|(?:a )?maximum(?: of)?|about|approximately|around|over|under|more than|less than|no less than|not less than|no more than|not more than|nearly)\s)$/i,
  behind:
    /^(?:\s?\/\s?|\s(?:per|for each|for every|each|every|an?)\s)[\p{L}-]{2,30}|^\s(?:monthly|quarterly|yearly|annually|weekly)\b/iu,
  says: [
    { words: 'pays up to $40,000 for the press', amount: 'up to $40,000' },
    { words: 'pays €12 per crate', amount: '€12 per crate' },
    { words: 'pays $5,000 a month', amount: '$5,000 a month' },
    { words: 'gets 20 % of net sales', amount: '20 %' },
  ],
} as const;

/** Exclusivity of the deal, and what denies it: a single denial anywhere, and none is declared. */
export const exclusivityWords = {
  pattern: /\bexclusiv(?:e|ely|ity)\b/i,
  deniedBy: /\bnon-?exclusiv|\bnot (?:be )?exclusive\b|\bno exclusivity\b|\bwithout exclusivity\b/i,
  /** An exclusive right or licence is granted; the partnership is not exclusive by it. */
  narrowedBy: /\blicen[cs]|\bexclusive (?:right|property|owner)|\bexclusive(?:ly)? jurisdiction/i,
  says: ['Kelp & Co sells dried kelp exclusively to Orchard Foods until 2028-12-31.', 'Exclusivity for bakeries in Wales.'],
  not: ['Kelp & Co grants an exclusive licence.', 'The courts of Cardiff have exclusive jurisdiction.', 'This is non-exclusive.'],
} as const; // prettier-ignore

/** Behind one of these a sentence says on which condition the rest holds, so it is not cut off there. */
export const restrictingWords =
  /^\W*(?:and\s)?(?:unless|if|provided|providing|subject to|except|but|only|as long as|so long as|until|when|where|which|who|that|however|in (?:case|return|exchange)|on condition|not\b|or\b)/i;

/** Keys that a proposal is asked for, in their order, and why each was not written. */
export const reasonsLeftOut = {
  us: 'the text does not say who writes it.',
  status: 'no line or title says how far the proposal is.',
  owners: 'no executive is named for one side alone.',
  tier: 'the text does not name one tier of the programme as the deal’s.',
  leverage: 'no reason to be partners is stated clearly enough to quote.',
  'if-we-dont': 'the text does not say what happens without the partnership.',
  'commitments.us': 'no firm promise of ours is clear enough to quote.',
  'commitments.partner': 'no firm promise of the partner’s is clear enough to quote.',
  'if-it-fails': 'the text does not say what one side loses.',
  criteria: 'the questions of the tier are for you to answer; no words could be quoted for them.',
  value: 'what the deal is worth to each side is for you to judge.',
  phases: 'the plan is read where it stands; declare phases to state their results.',
  review: 'no cadence of a review is stated.',
  launch: 'no line names the day of the launch.',
} as const satisfies Readonly<Record<string, string>>;
export type KeyLeftOut = keyof typeof reasonsLeftOut;
