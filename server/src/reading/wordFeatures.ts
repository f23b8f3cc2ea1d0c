import type { Words } from './clauses.js';
import type { Collector, Place } from './collector.js';
import { type Part, partOf } from './featureNames.js';
import type { Who } from './parties.js';
import type { Token } from './tokens.js';

/** Weight of one word against a phrase group's or a clause's: single words say less and are many. */
export const wordWeight = 0.8;
const familyWeight = 0.5;

/** Stands for the word before the first one. */
export const beginning = partOf('^');
export const blank = partOf(' ');

const named = { number: partOf('#'), us: partOf('<us>'), partner: partOf('<partner>'), both: partOf('<both>') };

/** A word as features see it: parties, numbers and signs of money stand for themselves, not for their letters. */
export function seenAs({ word, kind, capital, part }: Token, side: Who | undefined): Part {
  if (kind === 'number') return named.number;
  return side && capital && word.length > 1 ? named[side] : part;
}

/** The family of a word's meaning; a party's name means nothing. */
export function collectFamily(into: Collector, prefix: Part, { family, capital }: Token, side: Who | undefined): void {
  if (family && !(side && capital)) into.addParts(familyWeight, prefix, family);
}

/** What is added next was seen in the tokens [from, to). */
export function atTokens(into: Collector, place: Place, tokens: readonly Token[], from: number, to: number): void {
  into.at(place, tokens[from]?.start, tokens[to - 1]?.end);
}

const names = { word: partOf('t:'), pair: partOf('t2:'), inLabel: partOf('l:'), family: partOf('k:') };

/** The words of a statement, alone and with the one before; those of its label count as such, too. */
export function collectWords(into: Collector, { tokens, who }: Words, labelEnd: number): void {
  let before = beginning;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'sign' && !'$€£₹%|:?+≥<>&'.includes(token.word)) continue;
    const seen = seenAs(token, who[at]);
    into.at('text', token.start, token.end);
    into.addParts(wordWeight, names.word, seen);
    into.addParts(wordWeight, names.pair, before, blank, seen);
    if (at < labelEnd) into.addParts(wordWeight, names.inLabel, seen);
    collectFamily(into, names.family, token, who[at]);
    before = seen;
  }
}
