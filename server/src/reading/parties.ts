import type { StatementInContext } from './reading.js';
import { lemmaOf, type Token, tokenise } from './tokens.js';
import { counterRoles } from './vocabulary/counterRoles.js';

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
    const inOne = kept.map(({ word }, at) => (at === kept.length - 1 ? inSingular(word) : word));
    if (inOne.at(-1) !== kept.at(-1)?.word) forms.push(inOne);
    if (words.length > kept.length && words.length <= 8) forms.push(words.map(({ word }) => word));
    const [first] = kept;
    if (kept.length > 1 && first && first.word.length > 3 && !commonWords.has(first.word)) forms.push([first.word]);
    if (kept.length > 1) forms.push([kept.map(({ word }) => word[0] ?? '').join('')]);
    if (words.length > 1 && words.length > kept.length) forms.push([words.map(({ word }) => word[0] ?? '').join('')]);
  }
  return forms;
}

/** "Vendors" are each a "vendor"; names that only end in -s stay as they are. */
const inSingular = (word: string): string => (/[^aious]s$/.test(word) && word.length > 4 ? lemmaOf(word) : word);

/**
 * Roles by which a contract calls one side when the other is known by its role alone: opposite "the Author" stands
 * "the Publisher". Empty where that one has a name of its own.
 */
function counterFormsOf(name: string): readonly (readonly string[])[] {
  const words = tokenise(name).map(({ word }) => word).filter((word) => word !== 'the'); // prettier-ignore
  const role = inSingular(words.at(-1) ?? '');
  return words.length > 1 ? [] : (counterRoles.get(role) ?? []).map((counter) => [counter]);
}

const remembered = new Map<string, Names>();

/** The forms of both names, remembered since one document repeats them in every statement. */
export function namesOf({ us, partner }: Pick<StatementInContext, 'us' | 'partner'>): Names {
  const key = `${us.slice(0, 200)}\n${partner.slice(0, 200)}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 64) remembered.clear();
  const [ours, theirs] = [us.slice(0, 200), partner.slice(0, 200)];
  const [ourForms, theirForms] = [formsOf(ours), formsOf(theirs)];
  const unlike = (forms: readonly (readonly string[])[], others: readonly (readonly string[])[]): typeof forms =>
    forms.filter(([word]) => !others.some((other) => other.includes(word ?? '')));
  const names = {
    us: [...ourForms, ...unlike(counterFormsOf(theirs), theirForms)],
    partner: [...theirForms, ...unlike(counterFormsOf(ours), ourForms)],
  };
  remembered.set(key, names);
  return names;
}

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
