import type { Proposal } from '../proposal/model.js';
import { mentions, namesOf } from '../proposal/parties/partyNames.js';

/** The one side that the words name; `undefined` where they name both or neither. */
export function sideNamed({ us, partners }: Proposal, words: string): 'us' | 'partner' | undefined {
  const names = namesOf(us, partners);
  const isOurs = mentions(words, names.us);
  const isTheirs = mentions(words, names.partner);
  return isOurs === isTheirs ? undefined : isOurs ? 'us' : 'partner';
}
