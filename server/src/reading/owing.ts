import type { Words } from './clauses.js';
import type { Collector } from './collector.js';
import type { Parts } from './features.js';
import type { Grammar } from './grammarFeatures.js';

/** Begins the names of what tells who owes a promise and nothing of whether there is one. */
const owing = 'owed: ';
/** Weight of what is joined to tell who owes: many and each rare. */
const owingWeight = 0.7;

/**
 * Who pays a fee or a commission that names no giver follows from the sort of programme and what is given: an affiliate
 * is paid a commission, a member pays a fee. So what is given is joined with the programme, the role of the heading
 * and what the grammar makes of it. `partner` is the partner's name, often its role as in "Affiliate".
 */
export function collectOwing(into: Collector, parts: Parts, { verdict, role }: Grammar, partner: Words): void {
  const { text, clause, measures } = parts;
  const schemes = schemesOf([partner, parts.heading.words, parts.leadIn.words, parts.columns.words, text]);
  const told = `${verdict.by} ${verdict.party}`;
  const verb = `${clause.subject} ${clause.receives ? 'receives' : clause.verb}`;
  const add = (a: string, b?: string, c?: string): void => into.add(owingWeight, owing, a, b, c);
  into.at('text');
  add(told, ' in ', role);
  for (const each of givenIn(text)) {
    add(each, ' in ', role);
    add(each, ' by ', told);
    add(each, ' ', verb);
    for (const scheme of schemes) add(each, ' of ', scheme);
  }
  for (const scheme of schemes) {
    add('scheme ', scheme);
    add(told, ' of ', scheme);
    add(role, ' of ', scheme);
  }
  if (measures.filter(({ measure }) => measure === 'share').length > 1 || /\d\s?[/:]\s?\d\d/.test(text.text))
    add('split');
}

/** Kinds of what is given and the sides it is given between. */
function givenIn({ hits }: Words): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { group, sort, topic } of hits) {
    if (sort === 'kind' || sort === 'who') given.add(group);
    else if (sort === 'thing') given.add(`kind ${topic}`);
  }
  return given.size > 0 ? given : nothingKnown;
}

const nothingKnown: ReadonlySet<string> = new Set(['nothing known']);

/** The sorts of programme that these words speak of. */
function schemesOf(all: readonly Words[]): ReadonlySet<string> {
  const schemes = new Set<string>();
  for (const { hits } of all) for (const { sort, topic } of hits) if (sort === 'scheme') schemes.add(topic);
  return schemes.size > 0 ? schemes : noScheme;
}

const noScheme: ReadonlySet<string> = new Set(['none']);
