/** Words of a heading that make the name beside them a party: "Orchard Responsibilities", "What Lakeside brings". */
export const giverWords: ReadonlySet<string> = new Set([
  'responsibilities', 'obligations', 'commitments', 'duties', 'contributions', 'contributes', 'provides', 'brings',
  'offers', 'gets', 'receives', 'responsibility', 'provide', 'commits', 'deliverables',
]); // prettier-ignore

/** Words of a heading that say what the name behind "for" or "to" gains: "Benefits for Lakeside". */
export const gainWords: ReadonlySet<string> = new Set([
  'benefits',
  'benefit',
  'value',
  'advantages',
  'gains',
  'impact',
]);
