import { type Words, wordsOf } from './clauses.js';
import { Collector, type Features } from './collector.js';
import { type FeatureNames, partOf } from './featureNames.js';
import { collectBearing } from './grammarFeatures.js';
import type { Names } from './parties.js';
import { type Bearing, bearingOf } from './surroundings.js';
import { rolesOf } from './togetherFeatures.js';
import { surroundingTable } from './vocabulary/index.js';
import { atTokens, beginning, blank, collectFamily, seenAs, wordWeight } from './wordFeatures.js';

/** Words that stand around a statement, and what they say of it. */
export interface Around {
  readonly words: Words;
  readonly bearing: Bearing;
}

/** A heading, a lead-in or column heads with all that follows from them alone, for the statements that share them. */
export interface Shared extends Around {
  readonly roles: ReadonlySet<string>;
  /** Features of its words. */
  readonly seen: Features;
  /** Features of its bearing. */
  readonly said: Features;
}

export const surroundingPlaces = ['leadIn', 'columns', 'heading'] as const;
export type SurroundingPlace = (typeof surroundingPlaces)[number];

/** The words before a statement's own colon or bar. */
export const labelOf = remembered((text, names): Around => {
  const words = wordsOf(text, surroundingTable, names);
  return { words, bearing: bearingOf(words) };
});

/** What stands at a place around statements, by the names that a model knows its features by. */
export function sharedAt(place: SurroundingPlace, featureNames: FeatureNames): (text: string, names: Names) => Shared {
  const into = new Collector(featureNames);
  return remembered((text, names) => {
    const words = wordsOf(text, surroundingTable, names);
    const bearing = bearingOf(words, place === 'heading');
    into.begin();
    collectAround(into, place, words);
    const seen = into.copy();
    into.begin();
    if (words.tokens.length > 0) collectBearing(into, place, bearing);
    return { words, bearing, roles: rolesOf(words), seen, said: into.copy() };
  });
}

/** Answers for texts under one pair of names: one document repeats them in statement after statement. */
function remembered<Answer>(make: (text: string, names: Names) => Answer): (text: string, names: Names) => Answer {
  const known = new WeakMap<Names, Map<string, Answer>>();
  return (text, names) => {
    let answers = known.get(names);
    if (!answers || answers.size > mostRemembered) known.set(names, (answers = new Map<string, Answer>()));
    let answer = answers.get(text);
    if (!answer) answers.set(text, (answer = make(text, names)));
    return answer;
  };
}

const mostRemembered = 200;

const namesAround = {
  heading: { word: partOf('h:'), pair: partOf('h2:'), family: partOf('kh:'), group: 'gh.' },
  leadIn: { word: partOf('i:'), pair: partOf('i2:'), family: partOf('ki:'), group: 'gl.' },
  columns: { word: partOf('c:'), pair: partOf('c2:'), family: partOf('kc:'), group: 'gc.' },
} as const;

function collectAround(into: Collector, place: SurroundingPlace, { tokens, who, hits }: Words): void {
  const { word, pair, family, group: ofGroup } = namesAround[place];
  let before = beginning;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const seen = seenAs(token, who[at]);
    into.at(place, token.start, token.end);
    into.addParts(wordWeight, word, seen);
    into.addParts(wordWeight, pair, before, blank, seen);
    collectFamily(into, family, token, who[at]);
    before = seen;
  });
  for (const { group, sort, from, to } of hits) {
    if (sort === 'role' || sort === 'scheme') continue;
    atTokens(into, place, tokens, from, to);
    into.add(1, ofGroup, group);
    into.add(1, 'around.', group);
  }
}
