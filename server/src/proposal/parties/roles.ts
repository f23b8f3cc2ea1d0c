import type { Stated } from '../../text/span.js';
import { sideOfRole } from './roleSide.js';
import type { Passage } from './evidence.js';

/** A role that a document uses as a name: "the Reseller shall …". */
export interface GenericRole {
  readonly side: 'us' | 'partner';
  readonly stated: Stated<string>;
}

/** A role word must be used so often as one that has duties before it stands for a party. */
const usesAtLeast = 2;

const duty =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}]+ ){0,1}(?:\p{Lu}[\p{L}]+|[AB]))(?:’s|'s)? (?:shall|will|agrees|must|may|undertakes|acknowledges|warrants|is responsible|agrees to)(?![\p{L}])/gu;
const defined = /["“](?:the )?((?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}*)["”]\s*\)/gu;

/** Roles that stand for a party because duties are laid on them or because they are defined, most used first. */
export function genericRoles(passages: readonly Passage[]): GenericRole[] {
  const uses = new Map<string, { count: number; role: GenericRole }>();
  const note = (passage: Passage, words: string, at: number, weight: number): void => {
    const name = words.replace(/^(?:The|Each|If|When) /, '');
    const side = sideOfRole(name);
    if (!side || /^(?:we|us|our|you|your)$/i.test(name)) return;
    const start = at + words.length - name.length;
    const known = uses.get(name);
    if (known) known.count += weight;
    else
      uses.set(name, {
        count: weight,
        role: { side, stated: { value: name, span: passage.place(start, start + name.length), origin: 'body' } },
      });
  };
  for (const passage of passages) {
    for (const match of passage.text.matchAll(duty)) note(passage, match[1]!, match.index, 1);
    for (const match of passage.text.matchAll(defined))
      note(passage, match[1]!, match.index + match[0].indexOf(match[1]!), usesAtLeast);
  }
  return [...uses.values()]
    .filter(({ count }) => count >= usesAtLeast)
    .sort((a, b) => b.count - a.count)
    .map(({ role }) => role);
}
