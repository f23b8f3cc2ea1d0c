import type { SurroundingPlace } from './around.js';
import type { Clause, Words } from './clauses.js';
import type { Collector } from './collector.js';
import type { Parts } from './features.js';
import { isMeasured } from './measures.js';
import { type Bearing, nearestOf } from './surroundings.js';
import { toldBy } from './togetherFeatures.js';
import { type GrammarVerdict, grammarVerdict } from './verdicts.js';
import { atTokens } from './wordFeatures.js';

/** Begins the name of the feature by which the grammar decides the party against all weights. */
export const plainly = 'plainly owed by ';

/** Name of the feature by which the grammar calls a promise hedged against all weights: "Acme may fund two engineers". */
export const plainlyWeakened = 'plainly weakened';

/** Weight of what the grammar makes of a statement: it is to win over single words. */
const grammarWeight = 0.7;
const ruleWeight = 2;

/** What the grammar makes of a statement, and the role of what stands nearest to it. */
export interface Grammar {
  readonly verdict: GrammarVerdict;
  readonly role: string;
}

/** What the text's clause, the lead-in, the heading and the columns say, and what they say together. */
export function collectGrammar(into: Collector, parts: Parts): Grammar {
  const { text, clause, measures, label, leadIn, columns, heading } = parts;
  const bearings = { label: label.bearing, leadIn: leadIn.bearing, columns: columns.bearing, heading: heading.bearing };
  const near = nearestOf(bearings);
  const explicit = clause.verb === 'none' ? 'none' : clause.giver;
  const giver = explicit === 'none' ? near.giver : explicit;
  collectClause(into, text, clause);
  into.at('text');
  if (label.words.tokens.length > 0) into.add(grammarWeight, 'label role.', label.bearing.role);
  for (const { said } of [leadIn, columns, heading]) into.addAll(said);
  collectRole(into, parts, near, giver);
  into.add(grammarWeight, `role.${leadIn.bearing.role} in `, heading.bearing.role);
  const verdict = grammarVerdict({ text, clause, measures, ...bearings }, near);
  collectVerdict(into, parts, verdict);
  collectGiven(into, text, near.role, giver);
  return { verdict, role: near.role };
}

const verbOf = ({ receives, verb, denied }: Clause): string => `${receives ? 'receives' : verb}${denied ? ' not' : ''}`;

function collectClause(into: Collector, { tokens }: Words, clause: Clause): void {
  const verb = verbOf(clause);
  const subject = tokens[clause.subjectAt];
  into.at('text', subject?.start, subject?.end);
  into.add(grammarWeight, 'subject.', clause.subject);
  const promise = tokens[clause.verbAt];
  into.at('text', promise?.start, promise?.end);
  into.add(grammarWeight, 'verb.', verb);
  into.add(grammarWeight, clause.subject, ' ', verb);
  into.at('text', subject?.start, subject?.end);
  into.add(grammarWeight, 'giver.', clause.giver);
}

/** What a heading, a lead-in or column heads say by themselves. */
export function collectBearing(into: Collector, place: SurroundingPlace, { role, giver, strength }: Bearing): void {
  into.at(place);
  into.add(grammarWeight, place, ' role.', role);
  into.add(grammarWeight, place, ' giver.', giver);
  into.add(grammarWeight, place, ' ', strength);
}

function collectRole(into: Collector, { text, clause, measures }: Parts, near: Bearing, giver: string): void {
  const { role, strength } = near;
  const measured = isMeasured(text, measures);
  into.at('text');
  into.add(grammarWeight, 'role.', role);
  into.add(grammarWeight, 'role.', role, ' ', verbOf(clause));
  into.add(grammarWeight, 'role.', role, ' ', strength);
  into.add(grammarWeight, 'who gives.', giver);
  if (text.groups.has('hedges')) into.add(grammarWeight, 'role.', role, ' hedged');
  if (measured) into.add(grammarWeight, 'measured');
  into.add(grammarWeight, 'role.', role, measured ? ' measured' : ' unmeasured');
  if (measures.some(({ measure }) => measure === 'blank')) into.add(grammarWeight, 'blank');
}

function collectVerdict(
  into: Collector,
  { text, clause, heading, leadIn, columns }: Parts,
  verdict: GrammarVerdict,
): void {
  const { rule, strength, party, by, certain, told } = verdict;
  into.at('text');
  into.add(ruleWeight, 'rule.', rule);
  into.add(ruleWeight, 'rule says ', strength);
  into.add(ruleWeight, 'rule names ', party);
  into.add(ruleWeight, by, ' names ', party);
  if (certain) {
    const words = { text, heading: heading.words, leadIn: leadIn.words, columns: columns.words };
    if (told) atTokens(into, told.in, words[told.in].tokens, told.from, told.to);
    into.add(ruleWeight, plainly, party);
  }
  if (rule === 'binds hedged' || (rule === 'may' && weakensDeed(text, clause))) {
    const verb = text.tokens[clause.verbAt];
    into.at('text', verb?.start, verb?.end);
    into.add(ruleWeight, plainlyWeakened);
  }
}

/** "may" or its like after a side's name, and nothing beside it that binds. */
const weakensDeed = ({ groups }: Words, { subjectAt, verbAt }: Clause): boolean =>
  !groups.has('binds') && subjectAt >= 0 && verbAt - subjectAt <= 6;

function collectGiven(into: Collector, text: Words, role: string, giver: string): void {
  const known = giver === 'none' ? 'nobody' : giver;
  into.at('text');
  for (const { group, sort } of text.hits) if (sort === 'kind') into.add(0.7, known, ' gives ', group);
  for (const group of toldBy(text)) into.add(0.7, 'role.', role, ' & ', group);
}
