import { headingWords, roleOfHeading } from './headingRole.js';
import { indexOfName, type PartyNames } from './parties/partyNames.js';
import { giverWords } from './vocabulary/givers.js';
import { sidedRoles, sidePhrases } from './vocabulary/headingSides.js';

/**
 * The side that a heading names as giver or subject; `undefined` if none, or if its words are about something else:
 * "Orchard's duties" and "Orchard" speak of Orchard, "Deep Orchard integrations" names nobody who gives.
 */
export function sideOfHeading(heading: string, names: PartyNames): 'us' | 'partner' | 'both' | undefined {
  const role = roleOfHeading(heading);
  const words = headingWords(heading);
  const lower = heading.slice(0, 200).toLowerCase();
  const us = names.us.find((name) => indexOfName(lower, name) >= 0);
  const partner = names.partner.find((name) => indexOfName(lower, name) >= 0);
  const gives = (role !== undefined && sidedRoles.has(role)) || words.some((word) => giverWords.has(word));
  if (us !== undefined && partner !== undefined) return gives ? 'both' : undefined;
  const named = us ?? partner;
  if (named !== undefined && (gives || isMostly(lower, named))) return us !== undefined ? 'us' : 'partner';
  if (!gives) return undefined;
  const plain = words.join(' ');
  return sidePhrases.find((known) => indexOfName(plain, known.phrase) >= 0)?.side;
}

/** The heading is the name and hardly anything more. */
const isMostly = (heading: string, name: string): boolean => heading.trim().length - name.length <= 6;
