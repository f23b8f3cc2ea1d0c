/** Labels in a signature block, lower case, and whether a blank behind them means that nobody has signed yet. */
export const signatureLabels: Readonly<Record<string, { readonly signs: boolean }>> = {
  signature: { signs: true },
  'authorised signature': { signs: true },
  'authorized signature': { signs: true },
  signed: { signs: true },
  by: { signs: true },
  date: { signs: true },
  'date signed': { signs: true },
  'signed on': { signs: true },
  name: { signs: false },
  'printed name': { signs: false },
  'print name': { signs: false },
  title: { signs: false },
  position: { signs: false },
  role: { signs: false },
};

/** How a line begins that is a signature wherever it stands, lower case. */
export const signatureOpenings: readonly { readonly opening: string; readonly says: string }[] = [
  { opening: 'signed for', says: 'Signed for the choir: Mia Lund, 3 May 2028' },
  { opening: 'signed by', says: 'Signed by Mia Lund on 3 May 2028' },
  { opening: 'signed on behalf of', says: 'Signed on behalf of the choir by Mia Lund' },
  { opening: 'for and on behalf of', says: 'For and on behalf of the choir' },
  { opening: '/s/', says: '/s/ Mia Lund' },
];
