import { derived } from '../../text/derived.js';
import type { Stated } from '../../text/span.js';
import { kindWords } from '../vocabulary/parties.js';
import { sideOfRole } from './roleSide.js';
import type { Passage } from './evidence.js';
import { shifted, type PlacedPassage } from './passages.js';

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

interface Use {
  readonly words: string;
  readonly at: number;
}

/** Looked for first, since hardly any passage has them and the whole patterns take their time. */
const dutyWords = / (?:shall|will|agrees|must|may|undertakes|acknowledges|warrants|is responsible)/;
const letteredWords = /(?:Party|Institution|Company|Part) [AB]/;

const none: readonly Use[] = [];

/** Where a passage uses a word as it uses a party's. */
export const usesIn = derived(
  ({ text }: Passage): Readonly<Record<'duties' | 'lettered' | 'defined', readonly Use[]>> => ({
    duties: dutyWords.test(text)
      ? [...text.matchAll(duty)].map(({ 1: words = '', index }) => ({ words, at: index }))
      : none,
    lettered: letteredWords.test(text)
      ? [...text.matchAll(lettered)].map(({ 0: words, index }) => ({ words, at: index }))
      : none,
    defined: /["“]/.test(text)
      ? [...text.matchAll(defined)].map(({ 0: all, 1: words = '', index }) => ({
          words,
          at: index + all.indexOf(words),
        }))
      : none,
  }),
);

/**
 * Terms that a document defines and then lays duties on, though no known role: `[Name] ("Brand")` and "Brand will pay".
 * Only behind a known role of ours is such a term the other side.
 */
function definedTerms(passages: readonly PlacedPassage[]): string[] {
  const terms = passages.flatMap(({ passage }) => usesIn(passage).defined.map(({ words }) => words));
  if (!terms.some((term) => sideOfRole(term) === 'us') || terms.some((term) => sideOfRole(term) === 'partner'))
    return [];
  const bound = new Set(passages.flatMap(({ passage }) => usesIn(passage).duties.map(({ words }) => words)));
  return terms.filter(
    (term) => sideOfRole(term) === undefined && bound.has(term) && !kindWords.has(term.toLowerCase()),
  );
}

/** Roles that stand for a party because duties are laid on them or because they are defined, most used first. */
export function genericRoles(passages: readonly PlacedPassage[]): GenericRole[] {
  const uses = new Map<string, { count: number; role: GenericRole }>();
  const known = new Set(definedTerms(passages));
  const note = ({ passage, origin }: PlacedPassage, words: string, at: number, weight: number): void => {
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
      const span = shifted(passage.place(start, start + name.length), origin);
      const stated: Stated<string> = { value: name, span, origin: 'body' };
      uses.set(name, { count: weight, role: { side, stated, defined: defines } });
    }
  };
  for (const placed of passages) {
    const here = usesIn(placed.passage);
    for (const { words, at } of here.duties) note(placed, words, at, 1);
    for (const { words, at } of here.lettered) note(placed, words, at, 0.5);
    for (const { words, at } of here.defined) note(placed, words, at, usesAtLeast);
  }
  return [...uses.values()]
    .filter(({ count }) => count >= usesAtLeast)
    .sort((a, b) => b.count - a.count)
    .map(({ role }) => role);
}
