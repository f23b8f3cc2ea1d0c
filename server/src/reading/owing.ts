import type { Clause, Words } from './clauses.js';
import type { Debtor } from './debtor.js';
import type { Measured } from './measures.js';

/** Begins the names of what tells who owes a promise and nothing of whether there is one. */
export const owing = 'owed: ';

/** What the text, its surroundings and the partner's own name say of a statement whose giver may be unnamed. */
export interface Owed {
  readonly text: Words;
  readonly heading: Words;
  readonly leadIn: Words;
  readonly columns: Words;
  readonly clause: Clause;
  readonly measures: readonly Measured[];
  readonly debtor: Debtor;
  readonly role: string;
  /** The partner's name, often its role as in "Affiliate". */
  readonly partner: Words;
}

/**
 * Who pays a fee or a commission that names no giver follows from the sort of programme and what is given: an affiliate
 * is paid a commission, a member pays a fee. So what is given is joined with the programme, the role of the heading
 * and what the grammar makes of it.
 */
export function owingOf({
  text,
  heading,
  leadIn,
  columns,
  clause,
  measures,
  debtor,
  role,
  partner,
}: Owed): readonly string[] {
  const schemes = schemesOf([partner, heading, leadIn, columns, text]);
  const given = new Set<string>();
  for (const group of text.groups) {
    if (group.startsWith('kind ') || group.startsWith('who ')) given.add(group);
    else if (group.startsWith('thing ')) given.add(`kind ${group.slice(6)}`);
  }
  if (given.size === 0) given.add('nothing known');
  const names = [`${debtor.by} ${debtor.party} in ${role}`];
  const verb = clause.receives ? 'receives' : clause.verb;
  for (const each of given) {
    names.push(`${each} in ${role}`, `${each} by ${debtor.by} ${debtor.party}`, `${each} ${clause.subject} ${verb}`);
    for (const scheme of schemes) names.push(`${each} of ${scheme}`);
  }
  for (const scheme of schemes)
    names.push(`scheme ${scheme}`, `${debtor.by} ${debtor.party} of ${scheme}`, `${role} of ${scheme}`);
  if (measures.filter(({ measure }) => measure === 'share').length > 1 || /\d\s?[/:]\s?\d\d/.test(text.text))
    names.push('split');
  return names.map((name) => `${owing}${name}`);
}

/** The sorts of programme that these words speak of. */
function schemesOf(all: readonly Words[]): readonly string[] {
  const schemes = new Set<string>();
  for (const { groups } of all) for (const name of groups) if (name.startsWith('scheme ')) schemes.add(name.slice(7));
  return schemes.size > 0 ? [...schemes] : ['none'];
}
