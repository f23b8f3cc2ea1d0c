import type { StatementInContext } from './reading.js';
import { lemmaOf, type Token, tokenise } from './tokens.js';
import { counterRoles } from './vocabulary/counterRoles.js';

/** Whom a word means. */
export type Who = 'us' | 'partner' | 'both';

/** A name that one side goes by. */
interface NameForm {
  readonly side: 'us' | 'partner';
  readonly words: readonly string[];
  /** Of two names that meet in a text the one of lower rank is meant. */
  readonly rank: number;
}

/** Names of the two sides, as word sequences to be looked for, by all that their first word may be. */
export type Names = ReadonlyMap<string, readonly NameForm[]>;

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
const mostRemembered = 64;
let last: { readonly us: string; readonly partner: string; readonly names: Names } | undefined;

/** The forms of both names, remembered since one document repeats them in every statement. */
export function namesOf({ us, partner }: Pick<StatementInContext, 'us' | 'partner'>): Names {
  if (last?.us === us && last.partner === partner) return last.names;
  const [ours, theirs] = [us.slice(0, 200), partner.slice(0, 200)];
  const key = `${ours}\n${theirs}`;
  const names = remembered.get(key) ?? newNames(ours, theirs);
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(key, names);
  last = { us, partner, names };
  return names;
}

function newNames(ours: string, theirs: string): Names {
  const [ourForms, theirForms] = [formsOf(ours), formsOf(theirs)];
  const unlike = (forms: readonly (readonly string[])[], others: readonly (readonly string[])[]): typeof forms =>
    forms.filter(([word]) => !others.some((other) => other.includes(word ?? '')));
  const names = new Map<string, NameForm[]>();
  let rank = 0;
  const add = (side: NameForm['side'], forms: readonly (readonly string[])[]): void => {
    for (const words of forms) for (const first of firstWords(words)) push(names, first, { side, words, rank: rank++ });
  };
  add('us', [...ourForms, ...unlike(counterFormsOf(theirs), theirForms)]);
  add('partner', [...theirForms, ...unlike(counterFormsOf(ours), ourForms)]);
  return names;
}

/** What the first word of a name may be in a text: a plural or possessive last word counts, single letters never do. */
function firstWords([first = '', ...more]: readonly string[]): readonly string[] {
  if (more.length > 0) return [first];
  return first.length < 2 ? [] : [first, `${first}'s`, `${first}s`, `${first}'`];
}

function push(names: Map<string, NameForm[]>, first: string, form: NameForm): void {
  const forms = names.get(first);
  if (forms) forms.push(form);
  else names.set(first, [form]);
}

/** Whether a name whose first word stands at `at` stands there as a whole. */
const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => {
    const written = tokens[at + index]?.word;
    if (index === 0 || written === word) return true;
    return index === words.length - 1 && (written === `${word}'s` || written === `${word}s` || written === `${word}'`);
  });

/** For each token, the side whose name it is part of. */
export function markNames(tokens: readonly Token[], names: Names): (Who | undefined)[] {
  const marks = tokens.map((): Who | undefined => undefined);
  const found = standingIn(tokens, names);
  if (found.length > 1) found.sort((a, b) => a.form.rank - b.form.rank);
  for (const { at, form } of found) {
    for (let index = 0; index < form.words.length; index++) marks[at + index] ??= form.side;
  }
  return marks;
}

/** The names that stand in a text, and where. */
function standingIn(tokens: readonly Token[], names: Names): { readonly at: number; readonly form: NameForm }[] {
  const found: { readonly at: number; readonly form: NameForm }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const forms = names.get(tokens[at]!.word);
    if (forms) for (const form of forms) if (standsAt(tokens, at, form.words)) found.push({ at, form });
  }
  return found;
}
