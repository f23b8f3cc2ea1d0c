import { type Clause, clauseOf, type Words, wordsOf } from './clauses.js';
import { deedsOf } from './deeds.js';
import { type Measured, measuresOf } from './measures.js';
import { type Names, namesOf } from './parties.js';
import { owingOf } from './owing.js';
import { bearingOf } from './surroundings.js';
import { familyOfWord } from './senses.js';
import type { StatementInContext } from './reading.js';
import { grammarVerdict, nearest } from './verdicts.js';
import { statementTable, surroundingTable } from './vocabulary/index.js';

/** Something observed about a statement, and the words it was observed in. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly in: 'text' | 'heading' | 'leadIn' | 'columns';
  /** Offsets into the text named by `in`; an empty span where a whole shape and no word is meant. */
  readonly start: number;
  readonly end: number;
}

/** Everything that is known of a statement before it is judged. */
export interface Observed {
  readonly text: Words;
  readonly heading: Words;
  readonly leadIn: Words;
  readonly columns: Words;
  /** The text's own words before its first colon, dash or bar; none without one. */
  readonly label: Words;
  readonly clause: Clause;
  readonly measures: readonly Measured[];
  readonly features: readonly Feature[];
  /** What tells who owes a promise: wanted only where there is one, so made only when asked for. */
  readonly owing: () => readonly Feature[];
}

/** Weight of one word against a phrase group's or a clause's: single words say less and are many. */
const wordWeight = 0.8;
const familyWeight = 0.5;
const longestHeading = 300;
/** The verb and its object are what a promise is about. */
const deedWeight = 1.4;

export function observe(statement: StatementInContext): Observed {
  const names = namesOf(statement);
  const text = wordsOf(statement.text, statementTable, names);
  const heading = surroundingOf(statement.heading.slice(0, longestHeading), names);
  const leadIn = surroundingOf(statement.leadIn.slice(-longestHeading), names);
  const columns = surroundingOf(statement.columns.slice(0, 12).join(' | ').slice(0, longestHeading), names);
  const labelled = text.tokens[labelEndOf(text)]?.start ?? 0;
  const label = surroundingOf(statement.text.slice(0, labelled), names);
  const clause = clauseOf(text);
  const measures = measuresOf(text.tokens);
  const partial = { text, heading, leadIn, columns, label, clause, measures };
  const collector = new Collector();
  collectWords(collector, partial);
  collectGroups(collector, partial);
  collectDeeds(collector, partial);
  for (const place of ['heading', 'leadIn', 'columns'] as const) collectAround(collector, place, partial[place]);
  collectShape(collector, partial, statement);
  const owing = collectGrammar(collector, partial, surroundingOf(statement.partner.slice(0, longestHeading), names));
  collectTogether(collector, partial);
  return { ...partial, features: collector.features, owing };
}

const remembered = new WeakMap<Names['us'], Map<string, Words>>();

/** Words of a heading, lead-in or column heads, remembered since all statements under them share them. */
function surroundingOf(text: string, names: Names): Words {
  let known = remembered.get(names.us);
  if (!known || known.size > 200) remembered.set(names.us, (known = new Map()));
  const key = `${names.partner.map((form) => form.join(' ')).join('|')}\n${text}`;
  let words = known.get(key);
  if (!words) known.set(key, (words = wordsOf(text, surroundingTable, names)));
  return words;
}

type Parts = Omit<Observed, 'features' | 'owing'>;
type Place = Feature['in'];

/** Features in the order they are seen; of one seen twice the first counts, which whoever weighs them sees to. */
class Collector {
  readonly features: Feature[] = [];

  add(name: string, value: number, place: Place, start = 0, end = 0): void {
    this.features.push({ name, value, in: place, start, end });
  }
}

/** A word as features see it: parties, numbers and signs of money stand for themselves, not for their letters. */
function seenAs({ tokens, who }: Words, at: number): string {
  const token = tokens[at];
  if (!token) return '';
  if (token.kind === 'number') return '#';
  const side = who[at];
  if (side && token.capital && token.word.length > 1) return `<${side}>`;
  return token.lemma;
}

function collectWords(into: Collector, parts: Parts): void {
  const { text } = parts;
  const labelEnd = labelEndOf(text);
  let before = '^';
  text.tokens.forEach((token, at) => {
    if (token.kind === 'sign' && !'$€£₹%|:?+≥<>&'.includes(token.word)) return;
    const seen = seenAs(text, at);
    into.add(`t:${seen}`, wordWeight, 'text', token.start, token.end);
    into.add(`t2:${before} ${seen}`, wordWeight, 'text', token.start, token.end);
    if (at < labelEnd) into.add(`l:${seen}`, wordWeight, 'text', token.start, token.end);
    addFamily(into, 'k', 'text', text, at);
    before = seen;
  });
}

/** The family of a word's meaning; a party's name means nothing. */
function addFamily(into: Collector, prefix: string, place: Place, { tokens, who }: Words, at: number): void {
  const token = tokens[at];
  if (!token || (who[at] && token.capital)) return;
  const family = familyOfWord(token);
  if (family !== undefined) into.add(`${prefix}:${family}`, familyWeight, place, token.start, token.end);
}

const letters = { heading: 'h', leadIn: 'i', columns: 'c' } as const;
const aroundRemembered = {
  heading: new WeakMap<Words, readonly Feature[]>(),
  leadIn: new WeakMap<Words, readonly Feature[]>(),
  columns: new WeakMap<Words, readonly Feature[]>(),
};

/** Features of what stands around a statement; remembered, since all statements under a heading share it. */
function collectAround(into: Collector, place: keyof typeof letters, words: Words): void {
  let features = aroundRemembered[place].get(words);
  if (!features) aroundRemembered[place].set(words, (features = featuresAround(place, words)));
  for (const feature of features) into.features.push(feature);
}

function featuresAround(place: keyof typeof letters, words: Words): readonly Feature[] {
  const into = new Collector();
  const letter = letters[place];
  let before = '^';
  words.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const seen = seenAs(words, at);
    into.add(`${letter}:${seen}`, wordWeight, place, token.start, token.end);
    into.add(`${letter}2:${before} ${seen}`, wordWeight, place, token.start, token.end);
    addFamily(into, `k${letter}`, place, words, at);
    before = seen;
  });
  for (const { group, from, to } of words.hits) {
    if (group.startsWith('role ') || group.startsWith('scheme ')) continue;
    const start = words.tokens[from]?.start ?? 0;
    const end = words.tokens[to - 1]?.end ?? 0;
    into.add(`g${place[0]}.${group}`, 1, place, start, end);
    into.add(`around.${group}`, 1, place, start, end);
  }
  return into.features;
}

/** Number of tokens before the colon, dash or bar that ends a label: "Revenue share: 20 %", "Fee | €5". 0 without one. */
export function labelEndOf({ tokens }: Words): number {
  for (let at = 1; at < Math.min(tokens.length - 1, 9); at++) {
    const word = tokens[at]?.word ?? '';
    if (word === ':' || word === '|' || word === '—' || word === '–') return at;
    if (word === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)) return at;
    if (word === '.' || word === ',') return 0;
  }
  return 0;
}

function collectGroups(into: Collector, parts: Parts): void {
  const labelEnd = labelEndOf(parts.text);
  for (const hit of parts.text.hits) {
    if (/^(?:act|thing|scheme) /.test(hit.group)) continue;
    const start = parts.text.tokens[hit.from]?.start ?? 0;
    const end = parts.text.tokens[hit.to - 1]?.end ?? 0;
    into.add(`g.${hit.group}`, 1, 'text', start, end);
    if (hit.from < labelEnd) into.add(`gl.${hit.group}`, 1, 'text', start, end);
    else if (labelEnd > 0 && hit.from === labelEnd + 1) into.add(`gr.${hit.group}`, 0.7, 'text', start, end);
    if (hit.from === 0) into.add(`g1.${hit.group}`, 0.7, 'text', start, end);
  }
  for (const { measure, from, to } of parts.measures) {
    into.add(`q.${measure}`, 1, 'text', parts.text.tokens[from]?.start, parts.text.tokens[to - 1]?.end);
    if (measure !== 'ordinal' && measure !== 'blank')
      into.add('q.any', 1, 'text', parts.text.tokens[from]?.start, parts.text.tokens[to - 1]?.end);
  }
}

/** What the verbs and their objects say of a promise's kind; a thing named anywhere else says less. */
function collectDeeds(into: Collector, { text, clause }: Parts): void {
  const place = (from: number, to: number): [number, number] => [text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0]; // prettier-ignore
  for (const { part, kind, from, to } of deedsOf(text, clause)) {
    into.add(`${part} kind ${kind}`, deedWeight, 'text', ...place(from, to));
    into.add(`deed kind ${kind}`, deedWeight, 'text', ...place(from, to));
  }
  for (const { group, from, to } of text.hits) {
    if (group.startsWith('thing ')) into.add(`named kind ${group.slice(6)}`, 0.7, 'text', ...place(from, to));
  }
}

function collectShape(
  into: Collector,
  { text, clause, heading, leadIn, columns }: Parts,
  statement: StatementInContext,
): void {
  const { tokens } = text;
  const row = columns.tokens.length > 0 || tokens.some(({ word }) => word === '|');
  const ends = tokens.at(-1)?.word ?? '';
  const has = (name: string, when: boolean): void => {
    if (when) into.add(`s.${name}`, 0.7, 'text');
  };
  has('row', row);
  has('sentence', !row && clause.verb !== 'none' && (ends === '.' || ends === '!'));
  has('ends .', ends === '.');
  has('ends :', ends === ':');
  has('ends ?', ends === '?');
  has('short', tokens.length <= 4);
  has('middling', tokens.length > 4 && tokens.length <= 10);
  has('long', tokens.length > 25);
  has('label', labelEndOf(text) > 0);
  has('no verb', clause.verb === 'none');
  has('no subject', clause.subject === 'none');
  has('no lead-in', leadIn.tokens.length === 0);
  has('no heading', heading.tokens.length === 0);
  has('lead-in ends :', leadIn.tokens.at(-1)?.word === ':');
  has('starts small', tokens[0]?.kind === 'word' && !tokens[0].capital);
  has('starts -ing', /^[a-z]+ing$/.test(tokens[0]?.word ?? ''));
  has('box', /^\[ ?\]/.test(statement.text) || statement.checked === false);
  has(
    'brackets',
    text.tokens.some(({ word }) => word === '('),
  );
  has('no partner named', statement.partner === '');
}

/** Begins the name of the feature by which the grammar decides the party against all weights. */
export const plainly = 'plainly owed by ';

/** Name of the feature by which the grammar calls a promise hedged against all weights: "Acme may fund two engineers". */
export const plainlyWeakened = 'plainly weakened';

/** Weight of what the grammar makes of a statement: it is to win over single words. */
const grammarWeight = 0.7;
const ruleWeight = 2;
/** Weight of what is joined to tell who owes: many and each rare. */
const owingWeight = 0.7;

/** What the text's clause, the lead-in, the heading and the columns say, and what they say together. */
function collectGrammar(into: Collector, parts: Parts, partner: Words): Observed['owing'] {
  const { text, heading, leadIn, columns, clause, measures } = parts;
  const add = (name: string, place: Place, words?: Words, at = -1): void => {
    const token = words?.tokens[at];
    into.add(name, grammarWeight, place, token?.start, token?.end);
  };
  const verb = `${clause.receives ? 'receives' : clause.verb}${clause.denied ? ' not' : ''}`;
  add(`subject.${clause.subject}`, 'text', text, clause.subjectAt);
  add(`verb.${verb}`, 'text', text, clause.verbAt);
  add(`${clause.subject} ${verb}`, 'text', text, clause.verbAt);
  add(`giver.${clause.giver}`, 'text', text, clause.subjectAt);
  const explicit = clause.verb === 'none' ? 'none' : clause.giver;
  const bearings = {
    label: bearingOf(parts.label),
    leadIn: bearingOf(leadIn),
    columns: bearingOf(columns),
    heading: bearingOf(heading, true),
  };
  const surrounded = { text, clause, measures, ...bearings };
  const role = nearest(surrounded, (bearing) => bearing.role, 'none');
  const giver: string =
    explicit === 'none' ? nearest<string>(surrounded, (bearing) => bearing.giver, 'none') : explicit;
  const strength = nearest<string>(surrounded, (bearing) => bearing.strength, 'open');
  if (parts.label.tokens.length > 0) add(`label role.${bearings.label.role}`, 'text');
  for (const place of ['leadIn', 'columns', 'heading'] as const) {
    const bearing = bearings[place];
    const words = { leadIn, heading, columns }[place];
    if (words.tokens.length === 0) continue;
    add(`${place} role.${bearing.role}`, place);
    add(`${place} giver.${bearing.giver}`, place);
    add(`${place} ${bearing.strength}`, place);
  }
  const measured = isMeasured(text, measures);
  const blank = measures.some(({ measure }) => measure === 'blank');
  add(`role.${role}`, 'text');
  add(`role.${role} ${verb}`, 'text');
  add(`role.${role} ${strength}`, 'text');
  add(`who gives.${giver}`, 'text');
  if (text.groups.has('hedges')) add(`role.${role} hedged`, 'text');
  if (measured) add('measured', 'text');
  add(`role.${role} ${measured ? 'measured' : 'unmeasured'}`, 'text');
  if (blank) add('blank', 'text');
  add(`role.${bearings.leadIn.role} in ${bearings.heading.role}`, 'text');
  const verdict = grammarVerdict(surrounded);
  into.add(`rule.${verdict.rule}`, ruleWeight, 'text');
  into.add(`rule says ${verdict.strength}`, ruleWeight, 'text');
  into.add(`rule names ${verdict.party}`, ruleWeight, 'text');
  into.add(`${verdict.by} names ${verdict.party}`, ruleWeight, 'text');
  const { told } = verdict;
  const around = told && { text, heading, leadIn, columns }[told.in].tokens;
  const start = told && around?.[told.from]?.start;
  const end = told && around?.[told.to - 1]?.end;
  if (verdict.certain) into.add(`${plainly}${verdict.party}`, ruleWeight, told?.in ?? 'text', start, end);
  if (verdict.rule === 'binds hedged' || (verdict.rule === 'may' && weakensDeed(text, clause))) {
    const { start, end } = text.tokens[clause.verbAt] ?? { start: 0, end: 0 };
    into.add(plainlyWeakened, ruleWeight, 'text', start, end);
  }
  const known = giver === 'none' ? 'nobody' : giver;
  for (const group of text.groups) if (group.startsWith('kind ')) into.add(`${known} gives ${group}`, 0.7, 'text');
  for (const group of telling) if (text.groups.has(group)) into.add(`role.${role} & ${group}`, 0.7, 'text');
  return () =>
    owingOf({ ...parts, debtor: verdict, role, partner }).map((name) => ({ name, value: owingWeight, in: 'text', start: 0, end: 0 })); // prettier-ignore
}

/** "may" or its like after a side's name, and nothing beside it that binds. */
const weakensDeed = ({ groups }: Words, { subjectAt, verbAt }: Clause): boolean =>
  !groups.has('binds') && subjectAt >= 0 && verbAt - subjectAt <= 6;

/** Whether the text states an amount, a date, a cadence or that it is free. */
const isMeasured = (text: Words, measures: readonly Measured[]): boolean =>
  measures.some(({ measure }) => measure !== 'blank' && measure !== 'ordinal') ||
  text.groups.has('always') ||
  text.groups.has('free');

const roles = ['entry', 'benefits', 'pitch', 'gives', 'asks', 'exchange', 'figures', 'plan', 'risks', 'rivals', 'money', 'terms', 'tiers', 'legal', 'rights', 'marketing', 'about', 'options', 'help', 'technical', 'customers', 'review', 'minimums', 'negated', 'grants']; // prettier-ignore
const telling = ['certifies', 'vouches', 'qualifies', 'keeps status', 'makes money', 'moves money', 'saves money', 'prices', 'brings customers', 'sets apart', 'compares', 'excludes others', 'customers', 'serves customers', 'betters', 'markets together', 'shows publicly', 'effect', 'binds', 'gives', 'receives', 'weakens', 'hedges', 'leans', 'negates', 'asks', 'aims', 'legal', 'always', 'free']; // prettier-ignore

/** What holds together: a heading's role with the lead-in's, and either with what the text speaks of. */
function collectTogether(into: Collector, { text, heading, leadIn, columns, clause, measures }: Parts): void {
  const measured = isMeasured(text, measures);
  for (const role of roles) {
    const place = leadIn.groups.has(role)
      ? 'leadIn'
      : heading.groups.has(role)
        ? 'heading'
        : columns.groups.has(role)
          ? 'columns'
          : undefined;
    if (!place) continue;
    into.add(`${role} & ${clause.verb}`, 0.7, place);
    into.add(`${role} & ${measured ? 'measured' : 'unmeasured'}`, 0.7, place);
    for (const group of telling) if (text.groups.has(group)) into.add(`${role} & ${group}`, 0.7, place);
    for (const next of roles)
      if (leadIn.groups.has(role) && heading.groups.has(next)) into.add(`${role} under ${next}`, 0.7, place);
  }
  for (const one of telling) {
    if (!text.groups.has(one)) continue;
    into.add(`${one} & ${measured ? 'measured' : 'unmeasured'}`, 0.7, 'text');
    for (const two of telling) if (one < two && text.groups.has(two)) into.add(`${one} + ${two}`, 0.5, 'text');
  }
}
