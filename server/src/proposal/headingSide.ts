import { roleOfHeading } from './headingRole.js';
import { indexOfName, type PartyNames } from './parties/partyNames.js';
import { sidedRoles, sidePhrases } from './vocabulary/headingSides.js';

/**
 * The side that a heading names as giver or subject; `undefined` if none, or if its words are about something else
 * ("Partner programme pricing" names no giver unless the heading speaks of duties, value or the like).
 */
export function sideOfHeading(heading: string, names: PartyNames): 'us' | 'partner' | 'both' | undefined {
  const lower = heading.slice(0, 200).toLowerCase();
  const us = names.us.some((name) => indexOfName(lower, name) >= 0);
  const partner = names.partner.some((name) => indexOfName(lower, name) >= 0);
  if (us && partner) return 'both';
  const role = roleOfHeading(heading);
  const words = lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (us || partner) {
    // "Value for Acme" and "Acme's duties" speak of Acme; so does the bare name as a heading.
    return us ? 'us' : 'partner';
  }
  if (!role || !sidedRoles.has(role)) return undefined;
  return sidePhrases.find((known) => indexOfName(words, known.phrase) >= 0)?.side;
}
