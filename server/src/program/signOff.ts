import { indexOfName } from '../proposal/parties/partyNames.js';
import type { Signature } from '../proposal/signatures.js';
import type { SignatureRole } from './program.js';

/**
 * The roles of a side that no signature fills, by name. One person can hold several roles; a day without a name or
 * title can stand for one of them, since the document does not say whose it is.
 */
export function missingSignatures(
  roles: readonly SignatureRole[],
  side: 'us' | 'partner',
  signatures: readonly Signature[],
): string[] {
  const own = signatures.filter((each) => each.side === side || each.side === 'both');
  const open = roles.filter(({ titles }) => (titles.length === 0 ? own.length === 0 : !holds(own, titles)));
  const nameless = own.filter(({ origin }) => origin === 'frontmatter').length;
  const titled = open.filter(({ titles }) => titles.length > 0).slice(0, nameless);
  return open.filter((role) => !titled.includes(role)).map(({ name }) => name);
}

const holds = (signatures: readonly Signature[], titles: readonly string[]): boolean =>
  signatures.some(({ words }) => titles.some((title) => indexOfName(words.toLowerCase(), title) >= 0));
