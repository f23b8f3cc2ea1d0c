import type { Party } from '../model.js';

/** The names a document calls its two sides by, lower case, longest first. */
export interface PartyNames {
  readonly us: readonly string[];
  readonly partner: readonly string[];
}

/** The names of parties that stay the same are asked for many times over. */
const known = new WeakMap<readonly Party[], { readonly us: Party | undefined; readonly names: PartyNames }>();

export function namesOf(us: Party | undefined, partners: readonly Party[]): PartyNames {
  const before = known.get(partners);
  if (before && before.us === us) return before.names;
  const names = sortedNames(us, partners);
  known.set(partners, { us, names });
  return names;
}

function sortedNames(us: Party | undefined, partners: readonly Party[]): PartyNames {
  const all = (party: Party): string[] => [party.name.value, ...party.aliases];
  const sorted = (names: readonly string[]): string[] =>
    [...new Set(names.map((name) => name.toLowerCase().trim()).filter((name) => name !== ''))].sort(
      (a, b) => b.length - a.length,
    );
  return { us: sorted(us ? all(us) : []), partner: sorted(partners.flatMap(all)) };
}

/** Where `name` stands in `words` as whole words, both lower case; -1 if nowhere. */
export function indexOfName(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** Whether one of the names stands in `words` (any case). */
export const mentions = (words: string, names: readonly string[]): boolean => {
  const lower = words.toLowerCase();
  return names.some((name) => indexOfName(lower, name) >= 0);
};
