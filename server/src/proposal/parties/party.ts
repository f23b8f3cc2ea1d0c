import type { Stated } from '../../text/span.js';
import type { Party } from '../model.js';
import { communityWords, kindWords, organisationWords } from '../vocabulary/parties.js';
import type { Candidate } from './candidates.js';
import { initials, nameKey } from './names.js';
import { sideOfRole } from './roleSide.js';

/** A candidate as a party, under the name that the document mostly uses. */
export function partyOf(candidate: Candidate, side: 'us' | 'partner'): Party {
  const forms = [...candidate.forms.values()].filter((form) => sideOfRole(form.words) === undefined);
  const chosen = forms.reduce((a, b) => (markOf(b) > markOf(a) ? b : a));
  // "ORCHARD FOODS" in a heading or as a token's sign is "Orchard Foods" where the text has it so.
  const key = nameKey(chosen.words);
  const best = forms
    .filter((form) => nameKey(form.words) === key)
    .reduce((a, b) => (smallLetters(b.words) > smallLetters(a.words) ? b : a));
  return {
    name: { value: best.words, span: best.span, origin: 'body' },
    aliases: aliasesOf(candidate, best.words, side),
  };
}

const smallLetters = (words: string): number => words.replace(/[^\p{Ll}]/gu, '').length;

/**
 * A community that decides by vote is called by its full name ("HarbourDAO", and not "Harbour Governance"), a firm not
 * by its first letters.
 */
function isFullName(words: string): number {
  if (/dao$/i.test(words)) return 8;
  return communityWords.has(words.toLowerCase().split(' ').at(-1)!) ? -8 : /^\p{Lu}{2}$/u.test(words) ? -30 : 0;
}

/** The form to show: the one that tells most of the side, then the one used most; a full name before a short one. */
const markOf = (form: { words: string; count: number; weight: number }): number =>
  form.weight * 2 +
  isFullName(form.words) +
  Math.min(form.count, 30) * (/\s/.test(form.words) ? 1.5 : 1) -
  (form.words.split(' ').length > 4 ? 6 : 0);

/** Defined short names, and forms that only add or drop "Foundation", "Ltd." and the like; not its products. */
function aliasesOf(candidate: Candidate, name: string, side: 'us' | 'partner'): string[] {
  const words = nameKey(name).split(' ');
  const isForm = (form: string): boolean => {
    const other = nameKey(form).split(' ');
    const [short, long] = other.length < words.length ? [other, words] : [words, other];
    return (
      short.every((word, index) => word === long[index]) &&
      long.slice(short.length).every((word) => organisationWords.has(word) || other.length < words.length)
    );
  };
  const forms = [...candidate.forms.keys()].filter((form) => isForm(form) || initials(name) === form);
  const known = [...candidate.aliases, ...forms].filter((form) => form !== name && (sideOfRole(form) ?? side) === side);
  return [...new Set(known)];
}

/** A declared party with the other names that the body has for it. */
export function declared(name: Stated<string>, candidates: readonly Candidate[], side: 'us' | 'partner'): Party {
  const key = nameKey(name.value);
  const first = key.split(' ')[0] ?? '';
  const same = candidates.find((each) =>
    [...each.forms.keys(), ...each.aliases].some((form) => nameKey(form) === key || nameKey(form) === first),
  );
  return { name, aliases: same ? aliasesOf(same, name.value, side) : firstWordAlias(name.value) };
}

/** "Northwind Cloud" may also be called "Northwind". */
function firstWordAlias(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && first.length >= 4 && !kindWords.has(first.toLowerCase()) ? [first] : [];
}
