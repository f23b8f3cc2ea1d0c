/**
 * Words about what a side loses when the partnership fails, or what happens without it, as whole words without case.
 * Each phrase stands beside a sentence it must match and, where it is easily misread, one it must not.
 */
export interface Phrase {
  readonly phrase: string;
  readonly says: string;
  readonly not?: string;
}

/** A side loses something. */
export const lossWords: readonly Phrase[] = [
  { phrase: 'loses', says: 'The dairy loses its cold-chain certificate.', not: 'The kit helps players lose weight.' },
  { phrase: 'would lose', says: 'We would lose the deposit.' },
  { phrase: 'will lose', says: 'The clinic will lose its ward licence.' },
  { phrase: 'we lose', says: 'If it fails, we lose nine months of work.' },
  { phrase: 'stands to lose', says: 'The port stands to lose two berths.' },
  { phrase: 'lose nothing', says: 'They lose nothing.' },
  { phrase: 'forfeits', says: 'The grower forfeits its bond.' },
  { phrase: 'write off', says: 'We write off the tooling.' },
  { phrase: 'writes off', says: 'The mill writes off the tooling.' },
  { phrase: 'nothing to lose', says: 'Both have nothing to lose.' },
  { phrase: 'no downside', says: 'There is no downside for the museum.' },
  { phrase: 'nothing is lost', says: 'If it ends, nothing is lost.' },
];

/** The loss is none. */
export const noLossWords: readonly Phrase[] = [
  { phrase: 'loses nothing', says: 'The bakery loses nothing.' },
  { phrase: 'lose nothing', says: 'We lose nothing.' },
  { phrase: 'nothing to lose', says: 'We have nothing to lose.' },
  { phrase: 'no downside', says: 'There is no downside.' },
  { phrase: 'nothing is lost', says: 'Nothing is lost.' },
  { phrase: 'no loss', says: 'No loss for either of us.' },
  { phrase: 'does not lose anything', says: 'The school does not lose anything.' },
  { phrase: 'do not lose anything', says: 'We do not lose anything.' },
  { phrase: 'without losing anything', says: 'Both may leave without losing anything.' },
  { phrase: 'risk free', says: 'It is risk-free for the dealer.' },
];

/** "Nothing" that is something after all: these words of a sentence keep it from stating no loss. */
export const lossAfterAllWords: readonly Phrase[] = [
  { phrase: 'nothing less than', says: 'We lose nothing less than our berth.', not: 'We lose nothing.' },
  {
    phrase: 'nothing short of',
    says: 'They lose nothing short of their licence.',
    not: 'In short, they lose nothing.',
  },
  { phrase: 'nothing but', says: 'If it fails, we lose nothing but our only buyer.', not: 'But they lose nothing.' },
];

/** A loss stated in a key of its own is none where the value is one of these and no more. */
export const emptyLosses: ReadonlySet<string> = new Set([
  'nothing',
  'none',
  'n/a',
  'no loss',
  'not much',
  'nothing much',
  '-',
]);

/** The text asks what happens to the partner without the deal. */
export const withoutDealWords: readonly Phrase[] = [
  { phrase: "if we don't", says: "If we don't do this, the clinic loses its licence." },
  { phrase: 'if we do not', says: 'If we do not, they build it themselves.' },
  { phrase: "if this partnership doesn't", says: "If this partnership doesn't happen, prices stay." },
  { phrase: 'if this partnership does not', says: 'If this partnership does not happen, prices stay.' },
  { phrase: 'without this partnership', says: 'Without this partnership, the fleet stays offline.' },
  { phrase: 'without the partnership', says: 'Without the partnership nothing changes.' },
  { phrase: 'without this deal', says: 'Without this deal they miss the audit.' },
  { phrase: 'if the partnership does not happen', says: 'If the partnership does not happen, they carry on.' },
];

/** What happens without the deal is nothing. */
export const nothingChangesWords: readonly Phrase[] = [
  { phrase: 'nothing changes', says: 'Without it, nothing changes for them.' },
  { phrase: 'nothing happens', says: 'If we do not, nothing happens.' },
  { phrase: 'nothing would change', says: 'Nothing would change for the museum.' },
  { phrase: 'nothing will change', says: 'Nothing will change.' },
  { phrase: 'no impact', says: 'There is no impact on them.' },
  { phrase: 'no change', says: 'No change for the dealer.' },
  { phrase: 'business as usual', says: 'It is business as usual for them.' },
  { phrase: 'carry on as before', says: 'They carry on as before.' },
  { phrase: 'carries on as before', says: 'The shop carries on as before.' },
  { phrase: 'carry on as today', says: 'They carry on as today.' },
  { phrase: 'loses nothing', says: 'Without us, the port loses nothing.' },
  { phrase: 'not much', says: 'Not much.' },
];
