import { kindWords } from './kinds.js';
import { leverageWords } from './leverage.js';
import { partyWords } from './parties.js';
import { strengthWords } from './strength.js';
import { surroundingWords } from './surroundings.js';
import { roleWords } from './roles.js';
import { phraseTable } from '../phrases.js';

export { kindWords, leverageWords, partyWords, roleWords, strengthWords, surroundingWords };

const named = (prefix: string, groups: typeof kindWords): typeof kindWords =>
  groups.map((group) => ({ ...group, name: `${prefix}${group.name}` }));

/** What is looked for in a statement's own words. */
export const statementTable = phraseTable([
  ...strengthWords,
  ...leverageWords,
  ...named('kind ', kindWords),
  ...named('who ', partyWords),
]);

/** What is looked for in headings, lead-ins and column heads. */
export const surroundingTable = phraseTable([
  ...surroundingWords,
  ...named('role ', roleWords),
  ...named('who ', partyWords),
  ...named('kind ', kindWords),
  ...strengthWords.filter(({ name }) => ['binds', 'gives', 'receives', 'may', 'hedges', 'negates'].includes(name)),
]);
