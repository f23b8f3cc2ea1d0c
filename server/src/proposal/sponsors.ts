import { flatSpan } from '../markdown/flat.js';
import type { Facts } from '../frontmatter/facts.js';
import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import type { Stated } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Proposal, Section, Statement } from './model.js';
import { indexOfName, mentions, type PartyNames } from './parties/partyNames.js';
import { executiveTitles, sponsorLabels } from './vocabulary/sponsors.js';

/** Executives named on each side: the owners of the frontmatter, and people with an executive title in the body. */
export function sponsorsOf(
  facts: Facts | undefined,
  statements: readonly Statement[],
  sections: readonly Section[],
  names: PartyNames,
): Proposal['sponsors'] {
  const us: Stated<string>[] = facts?.owners?.us ? [facts.owners.us] : [];
  const partner: Stated<string>[] = facts?.owners?.partner ? [facts.owners.partner] : [];
  for (const statement of namingSponsors(statements)) {
    for (const person of peopleIn(statement.context)) {
      if (mentions(person.words, [...names.us, ...names.partner])) continue;
      // Whoever cannot be placed counts for both: the names are there, and a warning would be wrong.
      const side = sideOfPerson(statement, person, sections, names);
      const stated: Stated<string> = {
        value: person.words,
        span: flatSpan(statement.content, person.start, person.end),
        origin: 'body',
      };
      if (side !== 'partner') us.push(stated);
      if (side !== 'us') partner.push(stated);
    }
  }
  return { us, partner };
}

interface Person {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Two or three capitalised words: "Ana Ruiz", "J. K. Moreau", "Mary O'Neill-Smith". */
const personName =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Ll}’']+|\p{Lu}\.)(?: (?:\p{Lu}\p{L}?[\p{L}’'-]*\p{Ll}|\p{Lu}\.|de|van|von|da|al)){1,3}(?![\p{L}\p{N}])/gu;

const namingSponsors = perItem((statement: Statement) => (mayNameSponsor(statement.context) ? [statement] : []));

const mayNameSponsor = derived((context: StatementInContext): boolean => {
  const words = context.text.toLowerCase();
  const around = `${context.heading} ${context.leadIn} ${context.columns.join(' ')}`.toLowerCase();
  return (
    sponsorLabels.some((label) => words.includes(label) || around.includes(label)) ||
    executiveTitles.some((title) => indexOfName(words, title) >= 0)
  );
});

const peopleIn = derived((context: StatementInContext): Person[] => {
  const people: Person[] = [];
  const words = context.text.slice(0, 2000);
  const labelled = sponsorLabels.some((label) =>
    `${words} ${context.heading} ${context.leadIn} ${context.columns.join(' ')}`.toLowerCase().includes(label),
  );
  for (const match of words.matchAll(personName)) {
    const start = match.index;
    const end = start + match[0].length;
    if (hasTitleWords(match[0])) continue;
    if (!labelled && !titleBeside(words, start, end)) continue;
    people.push({ words: match[0], start, end });
  }
  return people;
});

const hasTitleWords = (name: string): boolean => {
  const lower = name.toLowerCase();
  return (
    [...executiveTitles, ...sponsorLabels].some((title) => indexOfName(lower, title) >= 0) ||
    /\b(?:executive|sponsors?|officer|chief|head|steering|committee)\b/.test(lower)
  );
};

/** "Ana Ruiz, CEO", "Ana Ruiz (VP Product)", "CEO Ana Ruiz". */
function titleBeside(words: string, start: number, end: number): boolean {
  const after = words.slice(end, end + 45).toLowerCase();
  const before = words.slice(Math.max(0, start - 40), start).toLowerCase();
  const behind = /^\s?[,(|–—:-]\s?/.exec(after);
  if (behind && executiveTitles.some((title) => indexOfName(after.slice(behind[0].length), title) === 0)) return true;
  return executiveTitles.some((title) =>
    before
      .trimEnd()
      .replace(/[,:(]$/, '')
      .endsWith(title),
  );
}

function sideOfPerson(
  statement: Statement,
  person: Person,
  sections: readonly Section[],
  names: PartyNames,
): 'us' | 'partner' | undefined {
  const words = statement.context.text;
  const beside = words.slice(person.end, person.end + 60).split(/[;|.]|\band\b/)[0] ?? '';
  const before =
    words
      .slice(0, person.start)
      .split(/[;|.]|\band\b/)
      .at(-1) ?? '';
  const cells = words.slice(0, person.start).split(' | ').length - 1;
  const column = statement.context.columns[cells] ?? '';
  const places = [column, beside, before, words, statement.context.leadIn, statement.context.heading];
  for (const place of places) {
    const us = mentions(place, names.us) || /\b(?:our|we|us)\b/i.test(place);
    const partner = mentions(place, names.partner) || /\b(?:your|partner)\b/i.test(place);
    if (us !== partner) return us ? 'us' : 'partner';
  }
  const side = sections[statement.section]?.side;
  return side === 'both' ? undefined : side;
}
