import { recalled } from '../../text/derived.js';
import { ourRoles, partnerRoles } from '../vocabulary/parties.js';

/** Side of a role's name such as "Licensee" or "Party A"; `undefined` for any other word. */
export const sideOfRole = recalled((term): 'us' | 'partner' | undefined => {
  const key = term
    .toLowerCase()
    .replace(/^(?:the|a|an|each)\s+/, '')
    .trim();
  return ourRoles.has(key) ? 'us' : partnerRoles.has(key) ? 'partner' : undefined;
});
