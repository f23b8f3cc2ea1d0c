import type { StatementInContext } from './reading.js';
import { type Token, tokenise } from './tokens.js';

/** Whom a word means. */
export type Who = 'us' | 'partner' | 'both';

/** Names of the two sides, as word sequences to be looked for. */
export interface Names {
  readonly us: readonly (readonly string[])[];
  readonly partner: readonly (readonly string[])[];
}

/** Words that end a company's name and say nothing of who it is. */
const legalForms = new Set(
  'inc llc ltd limited gmbh corp corporation co company plc ag sa bv oy pty srl the pvt inc.'.split(' '),
);

/** First words too common to stand for a name by themselves. */
const commonWords = new Set(
  `the a an our your my new open global national international united first general smart digital data cloud health
   education institution party company partner community global green blue great city media art art of modern united
   accounting development government commercial financial sponsored steering pilot corporate technology media`.split(
    /\s+/,
  ),
);

/** Short forms a party goes by: its name, its first word, its initials, each of several names. */
function formsOf(name: string): readonly (readonly string[])[] {
  const forms: string[][] = [];
  for (const part of name.split(/[/,;&()|]|\s+and\s+|\s+x\s+|\s\+\s/).slice(0, 6)) {
    const words = tokenise(part).filter(({ kind }) => kind !== 'sign');
    const kept = words.filter(({ word }) => !legalForms.has(word));
    if (kept.length === 0 || kept.length > 8) continue;
    forms.push(kept.map(({ word }) => word));
    if (words.length > kept.length && words.length <= 8) forms.push(words.map(({ word }) => word));
    const [first] = kept;
    if (kept.length > 1 && first && first.word.length > 3 && !commonWords.has(first.word)) forms.push([first.word]);
    if (kept.length > 1) forms.push([kept.map(({ word }) => word[0] ?? '').join('')]);
    if (words.length > 1 && words.length > kept.length) forms.push([words.map(({ word }) => word[0] ?? '').join('')]);
  }
  return forms;
}

const remembered = new Map<string, readonly (readonly string[])[]>();

/** `formsOf`, remembered for the few names that one document repeats in every statement. */
function formsRemembered(name: string): readonly (readonly string[])[] {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size > 64) remembered.clear();
  const forms = formsOf(name.slice(0, 200));
  remembered.set(name, forms);
  return forms;
}

export const namesOf = ({ us, partner }: StatementInContext): Names => ({
  us: formsRemembered(us),
  partner: formsRemembered(partner),
});

/** Whether `form` stands at `at`; a plural or possessive last word counts, and single letters never do. */
function standsAt(tokens: readonly Token[], at: number, form: readonly string[]): boolean {
  if (form.length === 1 && (form[0]?.length ?? 0) < 2) return false;
  return form.every((word, index) => {
    const token = tokens[at + index];
    if (!token) return false;
    if (token.word === word) return true;
    return (
      index === form.length - 1 &&
      (token.word === `${word}'s` || token.word === `${word}s` || token.word === `${word}'`)
    );
  });
}

/** For each token, the side whose name it is part of. */
export function markNames(tokens: readonly Token[], names: Names): readonly (Who | undefined)[] {
  const marks = Array.from<Who | undefined>({ length: tokens.length });
  for (const side of ['us', 'partner'] as const) {
    for (const form of names[side]) {
      for (let at = 0; at + form.length <= tokens.length; at++) {
        if (!standsAt(tokens, at, form)) continue;
        for (let index = 0; index < form.length; index++) marks[at + index] ??= side;
      }
    }
  }
  return marks;
}
