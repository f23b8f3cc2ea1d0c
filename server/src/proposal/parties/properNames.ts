import { commonEndings, kindsOfPartner, kindWords } from '../vocabulary/parties.js';
import type { Candidate } from './candidates.js';
import type { NameEvidence } from './evidence.js';
import { nameKey, shortName } from './names.js';
import { sideOfRole } from './roleSide.js';
import type { SmallWords } from './smallWords.js';

/** Names rather than capitalised words: no role, no kind of paper, not written small elsewhere. */
export function properNames(all: readonly NameEvidence[], small: SmallWords): NameEvidence[] {
  const named = new Set(all.filter((each) => each.named === true).map(({ name }) => shortName(name)));
  const inside = new Map<string, number>();
  for (const each of all)
    if (each.inside === true) inside.set(shortName(each.name), (inside.get(shortName(each.name)) ?? 0) + 1);
  return all.filter(({ name }) => {
    const form = shortName(name);
    const capitals = mayStandSmall(form) ? (inside.get(form) ?? 0) : 0;
    return isProperName(form, named.has(form), (word) => (small.get(word) ?? 0) * 2 > capitals);
  });
}

/**
 * One word ("Matplotlib", also a command) or a name of the kind "Code for Kent" may stand in small letters now and then,
 * less than half as often as in capitals; other words in capitals are a heading's or a term's.
 */
const mayStandSmall = (form: string): boolean => !form.includes(' ') || form.includes(' for ');

/** Headings have "Alignment" in capitals as well; a name stands in sentences too. */
export const isUsedAsName = ({ forms, inside, named }: Candidate): boolean =>
  named || inside > 0 || [...forms.keys()].some((form) => !looksCommon(form));

/** All its words end as common nouns do: "Alignment", "Partnering Operations", but not "Brightwater Clinics". */
const looksCommon = (form: string): boolean =>
  form
    .split(' ')
    .every(
      (word) => !/^\p{Lu}{2}/u.test(word) && commonEndings.some((ending) => word.replace(/s$/, '').endsWith(ending)),
    );

function isProperName(form: string, named: boolean, isSmall: (word: string) => boolean): boolean {
  if (/[xX_]{3}|[()]/.test(form) || sideOfRole(form) !== undefined || sideOfRole(form.split(' of ')[0]!) !== undefined)
    return false;
  const words = nameKey(form).split(' ');
  // "Partner Dashboard" is a thing for partners, not one of them.
  if (sideOfRole(words[0]!) === 'partner') return false;
  if (named) return !words.every((word) => kindWords.has(word));
  if (/ of /.test(form) && kindWords.has(words[0]!)) return false;
  return !words.every((word) => kindWords.has(word) || kindsOfPartner.has(word) || isSmall(word) || /^\d+$/.test(word));
}
