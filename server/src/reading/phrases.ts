import type { Token } from './tokens.js';

/** Words that say the same thing to the reader. Data, kept in vocabulary/. */
export interface PhraseGroup {
  readonly name: string;
  /** Lower-case phrases; each word matches itself and its inflections. `word~` matches what begins so. */
  readonly phrases: readonly string[];
  /** Sentences that must contain a phrase of the group, and near-misses that must not. */
  readonly says: readonly string[];
  readonly not: readonly string[];
}

/** A phrase found in a text: tokens [from, to). */
export interface PhraseHit {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  groups: string[];
}

/** All phrases as one tree, so that a text is searched once however many there are. */
export interface PhraseTable {
  readonly root: Branch;
  /** First words that stand for all words that begin so, by their first four letters. */
  readonly prefixes: ReadonlyMap<string, readonly { readonly prefix: string; readonly group: string }[]>;
}

const newBranch = (): Branch => ({ next: new Map(), groups: [] });

/** Builds the tree; a phrase may stand in several groups. */
export function phraseTable(groups: readonly PhraseGroup[]): PhraseTable {
  const root = newBranch();
  const prefixes = new Map<string, { prefix: string; group: string }[]>();
  for (const { name, phrases } of groups) {
    for (const phrase of phrases) {
      if (phrase.endsWith('~')) addPrefix(prefixes, phrase.slice(0, -1), name);
      else addPhrase(root, wordsOfPhrase(phrase), name);
    }
  }
  return { root, prefixes };
}

/** Words and signs of a phrase, split as the tokeniser splits a text. */
function wordsOfPhrase(phrase: string): readonly string[] {
  return phrase.match(/[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

function addPhrase(root: Branch, words: readonly string[], group: string): void {
  let branch = root;
  for (const word of words) {
    let next = branch.next.get(word);
    if (!next) branch.next.set(word, (next = newBranch()));
    branch = next;
  }
  if (!branch.groups.includes(group)) branch.groups.push(group);
}

function addPrefix(prefixes: Map<string, { prefix: string; group: string }[]>, prefix: string, group: string): void {
  const key = prefix.slice(0, 4);
  const list = prefixes.get(key);
  if (list) list.push({ prefix, group });
  else prefixes.set(key, [{ prefix, group }]);
}

/** Every phrase in the text, at each place the longest of a group. A hyphen between two words may be missing. */
export function findPhrases(tokens: readonly Token[], table: PhraseTable): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<string, number>();
    walk(tokens, from, from, table.root, longest);
    const word = tokens[from]?.word ?? '';
    for (const { prefix, group } of table.prefixes.get(word.slice(0, 4)) ?? []) {
      if (word.startsWith(prefix) && !longest.has(group)) longest.set(group, from + 1);
    }
    for (const [group, to] of longest) hits.push({ group, from, to });
  }
  return hits;
}

/** Phrases are at most a few words long, so this goes no deeper than the longest of them. */
function walk(tokens: readonly Token[], from: number, at: number, branch: Branch, longest: Map<string, number>): void {
  for (const group of branch.groups) if (at > (longest.get(group) ?? from)) longest.set(group, at);
  const token = tokens[at];
  if (!token || branch.next.size === 0) return;
  if (token.word === '-' && at > from && !branch.next.has('-')) return walk(tokens, from, at + 1, branch, longest);
  const asWritten = branch.next.get(token.word);
  if (asWritten) walk(tokens, from, at + 1, asWritten, longest);
  const inflected = token.lemma === token.word ? undefined : branch.next.get(token.lemma);
  if (inflected && inflected !== asWritten) walk(tokens, from, at + 1, inflected, longest);
}
