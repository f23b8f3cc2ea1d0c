import type { Verdict } from './decide.js';
import type { Parts } from './features.js';
import type { Beneficiary } from './reading.js';

/**
 * Whom a statement's leverage serves. A promise serves the side that does not give it; a reason to partner serves
 * whom heading, lead-in or text name as the one who gains; better served customers come first where they are named.
 * `unclear` where the words do not say.
 */
export function beneficiaryOf(verdict: Verdict, { text, heading, leadIn, label }: Parts): Beneficiary {
  if (verdict.leverage.length === 0) return 'unclear';
  if (verdict.leverage.includes('customer') && (verdict.leverage.length === 1 || text.groups.has('customers')))
    return 'customers';
  if (verdict.party === 'us') return 'partner';
  if (verdict.party === 'partner') return 'us';
  if (verdict.party === 'both') return 'unclear';
  for (const { words, bearing } of [label, leadIn, heading]) {
    // Words that repeat the heading say what it says.
    const { role, giver } = words.text === heading.words.text ? heading.bearing : bearing;
    if (role === 'asks') return 'us';
    if (giver === 'us') return 'partner';
    if (giver === 'partner') return 'us';
  }
  if (text.groups.has('asks')) return 'us';
  const named = new Set(text.who);
  if (named.has('partner') !== named.has('us')) return named.has('partner') ? 'partner' : 'us';
  return 'unclear';
}
