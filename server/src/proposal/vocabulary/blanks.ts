/** Values of a key that say that it is still to be filled, lower case. */
export const blankWords: ReadonlySet<string> = new Set([
  'tbd', 'tba', 'tbc', 'n/a', '?', '??', '???', '…', '...', 'x', 'xx', 'xxx', 'to be determined', 'to be discussed',
  'to be agreed', 'to be confirmed', 'to be defined', 'amount', 'date',
]); // prettier-ignore
