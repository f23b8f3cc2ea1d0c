import type { Token } from './tokens.js';

/** Words that say the same thing to the reader. Data, kept in vocabulary/. */
export interface PhraseGroup {
  readonly name: string;
  /** Lower-case phrases; each word matches itself and its inflections. */
  readonly phrases: readonly string[];
  /** Sentences that must contain a phrase of the group, and near-misses that must not. */
  readonly says: readonly string[];
  readonly not: readonly string[];
}

/** The group that a phrase is of. A sort of groups has its word in front: "kind spend" is of the sort "kind". */
interface GroupName {
  readonly group: string;
  readonly sort: Sort | undefined;
  /** The name without the sort. */
  readonly topic: string;
}

const sorts = ['who', 'kind', 'act', 'thing', 'scheme', 'role'] as const;
type Sort = (typeof sorts)[number];

/** A phrase found in a text: tokens [from, to). */
export interface PhraseHit extends GroupName {
  readonly from: number;
  readonly to: number;
}

/** What may follow the words that led here; `groups` are those of the phrases that end here. */
interface Branch {
  next?: Map<string, Branch>;
  readonly groups: GroupName[];
}

/** All phrases as one tree, so that a text is searched once however many there are. */
export interface PhraseTable {
  readonly first: ReadonlyMap<string, Branch>;
}

/** Builds the tree; a phrase may stand in several groups. */
export function phraseTable(groups: readonly PhraseGroup[]): PhraseTable {
  const first = new Map<string, Branch>();
  for (const { name, phrases } of groups) {
    const group = groupNamed(name);
    for (const phrase of phrases) addPhrase(first, wordsOfPhrase(phrase), group);
  }
  return { first };
}

function groupNamed(group: string): GroupName {
  const sort = sorts.find((word) => group.startsWith(`${word} `));
  return { group, sort, topic: sort ? group.slice(sort.length + 1) : group };
}

/** Words and signs of a phrase, split as the tokeniser splits a text. */
function wordsOfPhrase(phrase: string): readonly string[] {
  return phrase.match(/[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

function addPhrase(first: Map<string, Branch>, words: readonly string[], name: GroupName): void {
  let branch: Branch = { next: first, groups: [] };
  for (const word of words) {
    const following: Map<string, Branch> = (branch.next ??= new Map());
    const next: Branch = following.get(word) ?? { groups: [] };
    following.set(word, next);
    branch = next;
  }
  if (!branch.groups.some(({ group }) => group === name.group)) branch.groups.push(name);
}

/** Every phrase in the text, at each place the longest of a group. A hyphen between two words may be missing. */
export function findPhrases(tokens: readonly Token[], { first }: PhraseTable): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  tokens.forEach(({ word, lemma }, from) => {
    const asWritten = first.get(word);
    const inflected = lemma === word ? undefined : first.get(lemma);
    if (!asWritten && !inflected) return;
    const search = { tokens, from, hits, earlier: hits.length };
    if (asWritten) walk(search, from + 1, asWritten);
    if (inflected) walk(search, from + 1, inflected);
  });
  return hits;
}

/** The search for phrases that begin at `from`. */
interface Search {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly hits: PhraseHit[];
  /** Number of hits that begin further up. */
  readonly earlier: number;
}

/** Phrases are at most a few words long, so this goes no deeper than the longest of them. */
function walk(search: Search, at: number, branch: Branch): void {
  const { groups, next } = branch;
  for (const group of groups) keepLongest(search, group, at);
  const token = search.tokens[at];
  if (!token || !next) return;
  if (token.word === '-' && !next.has('-')) return walk(search, at + 1, branch);
  const asWritten = next.get(token.word);
  if (asWritten) walk(search, at + 1, asWritten);
  const inflected = token.lemma === token.word ? undefined : next.get(token.lemma);
  if (inflected) walk(search, at + 1, inflected);
}

function keepLongest({ hits, earlier, from }: Search, { group, sort, topic }: GroupName, to: number): void {
  for (let at = earlier; at < hits.length; at++) {
    const known = hits[at]!;
    if (known.group !== group) continue;
    if (to > known.to) hits[at] = { group, sort, topic, from, to };
    return;
  }
  hits.push({ group, sort, topic, from, to });
}
