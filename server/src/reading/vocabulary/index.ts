import { actWords, thingWords } from './deeds.js';
import { kindWords } from './kinds.js';
import { leverageWords } from './leverage.js';
import { partyWords } from './parties.js';
import { strengthWords } from './strength.js';
import { schemeWords } from './schemes.js';
import { surroundingWords } from './surroundings.js';
import { roleWords } from './roles.js';
import { findPhrases, type PhraseGroup, phraseTable } from '../phrases.js';
import { tokenise } from '../tokens.js';

export {
  actWords,
  kindWords,
  leverageWords,
  partyWords,
  roleWords,
  schemeWords,
  strengthWords,
  surroundingWords,
  thingWords,
};

const named = (prefix: string, groups: typeof kindWords): typeof kindWords =>
  groups.map((group) => ({ ...group, name: `${prefix}${group.name}` }));

/** What is looked for in a statement's own words. */
export const statementTable = phraseTable([
  ...strengthWords,
  ...leverageWords,
  ...named('kind ', kindWords),
  ...named('act ', actWords),
  ...named('thing ', thingWords),
  ...named('who ', partyWords),
  ...named('scheme ', schemeWords),
]);

/** What is looked for in headings, lead-ins and column heads. */
export const surroundingTable = phraseTable([
  ...surroundingWords,
  ...named('role ', roleWords),
  ...named('who ', partyWords),
  ...named('scheme ', schemeWords),
  ...named('kind ', kindWords),
  ...strengthWords.filter(({ name }) =>
    ['binds', 'gives', 'receives', 'may', 'hedges', 'leans', 'negates'].includes(name),
  ),
]);

/** Every group of phrases the reader knows, so that each can be tried on its own examples. */
export const readerVocabulary: Readonly<Record<string, readonly PhraseGroup[]>> = {
  strengthWords,
  leverageWords,
  kindWords,
  actWords,
  thingWords,
  partyWords,
  surroundingWords,
  roleWords,
  schemeWords,
};

/** Whether a sentence holds a phrase of the group. */
export const holdsPhraseOf = (group: PhraseGroup, sentence: string): boolean =>
  findPhrases(tokenise(sentence), phraseTable([group])).length > 0;
