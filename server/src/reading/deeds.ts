import type { Clause, Words } from './clauses.js';

/** What is done and what is given in a promise, each as far as its words tell a kind. */
export interface Deed {
  /** "act" for the verb, "object" for the head of what it governs, "thing" for the head of a bare noun phrase. */
  readonly part: 'act' | 'object' | 'thing';
  readonly kind: string;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Kinds told by verbs and their objects. */
export function deedsOf(words: Words, clause: Clause): readonly Deed[] {
  const deeds: Deed[] = [];
  const verbs = new Set<number>();
  for (const { sort, topic, from, to } of words.hits) {
    if (sort !== 'act' || !standsAsVerb(words, from)) continue;
    deeds.push({ part: 'act', kind: topic, from, to });
    verbs.add(to);
  }
  if (clause.verb !== 'none') for (const at of givenAfter(words, clause)) verbs.add(at);
  for (const at of verbs) pushObject(deeds, words, at, 'object');
  if (verbs.size === 0) pushObject(deeds, words, 0, 'thing');
  return deeds;
}

const beforeVerb = new Set(['to', 'and', 'or', 'will', 'shall', 'may', 'can', 'could', 'might', 'must', 'would', 'should', 'also', 'then', 'hereby', 'jointly', 'not', 'only', 'be', 'is', 'are', 'each', 'both', 'it', 'they', 'who', 'which', 'companies', 'parties', 'sides', 'partners', 'organisations']); // prettier-ignore

/** Whether a word that may be noun or verb is the verb: it opens the text or follows a side, a modal, "to" or a comma. */
function standsAsVerb({ tokens, who }: Words, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.word === ':' || before.word === '|' || before.word === ',' || before.word === ';') return true;
  const word = tokens[at]?.word ?? '';
  if (beforeVerb.has(before.word) || before.word.endsWith('ly')) return true;
  const side = who[at - 1] !== undefined && !/(?:'s|s')$/.test(before.word) && !possessives.has(before.word);
  return side && word !== tokens[at]?.lemma ? true : side && pronouns.has(before.word);
}

const possessives = new Set(['our', 'your', 'their', 'its', 'my']);
const pronouns = new Set(['we', 'you', 'they', 'both', 'each']);

/** Where the objects of verbs begin that tell no kind themselves ("provides", "gives", "puts", "offers"). */
function givenAfter({ tokens, hits }: Words, { verbAt }: Clause): readonly number[] {
  const ends = hits.filter(({ from, sort }) => from === verbAt && sort !== 'who').map(({ to }) => to);
  let at = Math.max(verbAt + 1, ...ends.filter((end) => end <= verbAt + 3));
  const modal = modals.has(tokens[verbAt]?.word ?? '');
  while (modal && between.has(tokens[at]?.word ?? '')) at++;
  return [modal ? at + 1 : at];
}

const modals = new Set(['will', 'shall', 'may', 'can', 'could', 'might', 'must', 'would', 'should']);
const between = new Set(['also', 'not', 'be', 'then', 'jointly', 'each', 'both', 'only', 'to', 'have']);

/** Words that end a noun phrase. */
const endsPhrase = new Set(`of for to with from by in on at as about per through via behind under into until till before
  after within during and or but if when where unless which that who whose while so because over across without will
  shall may can is are be was were has have between against upon onto each every`.split(/\s+/)); // prettier-ignore
const longestPhrase = 8;

/** The kinds of the head of the noun phrase at `start`: its last words, before a preposition, sign or verb. */
function pushObject(deeds: Deed[], { tokens, hits }: Words, start: number, part: Deed['part']): void {
  let end = start;
  while (end < tokens.length && end - start < longestPhrase) {
    const token = tokens[end];
    if (!token || (token.kind === 'sign' && !'-€$£%\'’"'.includes(token.word))) break;
    if (end > start && endsPhrase.has(token.word)) break;
    end++;
  }
  for (const { sort, topic, from, to } of hits) {
    if (sort !== 'thing' || from < start || from >= end || to < end) continue;
    deeds.push({ part, kind: topic, from, to });
  }
}
