import type { Stated } from '../../text/span.js';
import { kindWords } from '../vocabulary/parties.js';
import { sideOfRole } from './roleSide.js';
import type { Passage } from './evidence.js';

/** A role that a document uses as a name: "the Reseller shall …". */
export interface GenericRole {
  readonly side: 'us' | 'partner';
  readonly stated: Stated<string>;
  /** The document says outright that the word stands for a party: `(the "Reseller")`. */
  readonly defined: boolean;
}

/** A role word must be used so often as one that has duties before it stands for a party. */
const usesAtLeast = 2;

const duty =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}]+ ){0,1}(?:\p{Lu}[\p{L}]+|[AB]))(?:’s|'s)? (?:shall|will|agrees|must|may|undertakes|acknowledges|warrants|is responsible|agrees to)(?![\p{L}])/gu;
const defined = /["“](?:the )?((?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}*)["”]\s*\)/gu;

/** "Institution A", "Party B": names of a form to fill, wherever they stand. */
const lettered = /(?<![\p{L}\p{N}])(?:Party|Institution|Company|Part) [AB](?![\p{L}\p{N}])/gu;

/**
 * Terms that a document defines and then lays duties on, though no known role: `[Name] ("Brand")` and "Brand will pay".
 * Only behind a known role of ours is such a term the other side.
 */
function definedTerms(passages: readonly Passage[]): string[] {
  const terms = passages.flatMap(({ text }) => [...text.matchAll(defined)].map((match) => match[1]!));
  if (!terms.some((term) => sideOfRole(term) === 'us') || terms.some((term) => sideOfRole(term) === 'partner'))
    return [];
  const bound = new Set(passages.flatMap(({ text }) => [...text.matchAll(duty)].map((match) => match[1]!)));
  return terms.filter(
    (term) => sideOfRole(term) === undefined && bound.has(term) && !kindWords.has(term.toLowerCase()),
  );
}

/** Roles that stand for a party because duties are laid on them or because they are defined, most used first. */
export function genericRoles(passages: readonly Passage[]): GenericRole[] {
  const uses = new Map<string, { count: number; role: GenericRole }>();
  const known = new Set(definedTerms(passages));
  const note = (passage: Passage, words: string, at: number, weight: number): void => {
    const name = words.replace(/^(?:The|Each|If|When) /, '');
    const side = sideOfRole(name) ?? (known.has(name) ? 'partner' : undefined);
    if (!side || /^(?:we|us|our|you|your)$/i.test(name)) return;
    const start = at + words.length - name.length;
    const earlier = uses.get(name);
    const defines = weight >= usesAtLeast;
    if (earlier)
      uses.set(name, {
        count: earlier.count + weight,
        role: { ...earlier.role, defined: earlier.role.defined || defines },
      });
    else {
      const stated: Stated<string> = { value: name, span: passage.place(start, start + name.length), origin: 'body' };
      uses.set(name, { count: weight, role: { side, stated, defined: defines } });
    }
  };
  for (const passage of passages) {
    for (const match of passage.text.matchAll(duty)) note(passage, match[1]!, match.index, 1);
    for (const match of passage.text.matchAll(lettered)) note(passage, match[0], match.index, 0.5);
    for (const match of passage.text.matchAll(defined))
      note(passage, match[1]!, match.index + match[0].indexOf(match[1]!), usesAtLeast);
  }
  return [...uses.values()]
    .filter(({ count }) => count >= usesAtLeast)
    .sort((a, b) => b.count - a.count)
    .map(({ role }) => role);
}
