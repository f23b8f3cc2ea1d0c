/**
 * Abbreviations whose full stop does not end a sentence, lower case and without that last stop.
 * `never`: a name or example always follows. `numbered`: only where a figure follows. `seldom`: they may end a
 * sentence, so the next word decides.
 */
export const abbreviations = {
  never: new Set([
    'e.g', 'i.e', 'eg', 'ie', 'vs', 'v', 'cf', 'viz', 'approx', 'ca', 'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'encl',
    'attn', 'hon', 'incl', 'esp', 'tel', 'avg', 'w.r.t', 'mt', 'messrs',
  ]),
  numbered: new Set([
    'no', 'nos', 'fig', 'figs', 'art', 'arts', 'sec', 'sect', 'cl', 'para', 'ch', 'vol', 'ver', 'ref', 'reg', 'p', 'pp',
    'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'max', 'min', 'est',
  ]),
  seldom: new Set([
    'inc', 'ltd', 'llc', 'corp', 'co', 'plc', 'pty', 'gmbh', 'b.v', 'n.v', 's.a', 's.r.o', 's.r.l', 's.p.a', 'a.s',
    'etc', 'al', 'u.s', 'u.s.a', 'u.n', 'e.u', 'a.m', 'p.m', 'jr', 'sr', 'dept', 'ph.d', 'm.d', 'd.c', 'bros', 'univ',
    'assn', 'intl', 'mo', 'yr', 'yrs', 'hrs', 'hr', 'wk', 'qtr',
  ]),
} as const; // prettier-ignore

/** Words that begin a new sentence behind an abbreviation of the second kind: "… Acme Inc. The price …". */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  'the', 'this', 'that', 'these', 'those', 'it', 'its', 'we', 'our', 'they', 'their', 'you', 'your', 'he', 'she', 'in',
  'on', 'at', 'for', 'from', 'if', 'when', 'where', 'while', 'each', 'every', 'both', 'either', 'neither', 'all', 'any',
  'no', 'a', 'an', 'as', 'after', 'before', 'during', 'by', 'to', 'with', 'without', 'upon', 'until', 'unless', 'there',
  'here', 'such', 'however', 'also', 'and', 'but', 'or', 'so', 'then', 'please', 'subject', 'nothing', 'should',
]); // prettier-ignore
