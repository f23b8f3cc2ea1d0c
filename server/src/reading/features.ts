import { type Around, labelOf, type Shared, sharedAt } from './around.js';
import { type Clause, clauseOf, type Words, wordsOf } from './clauses.js';
import { Collector, type Features } from './collector.js';
import { deedsOf } from './deeds.js';
import type { FeatureNames } from './featureNames.js';
import { collectGrammar } from './grammarFeatures.js';
import { type Measured, measuresOf } from './measures.js';
import { collectOwing } from './owing.js';
import { type Names, namesOf } from './parties.js';
import type { StatementInContext } from './reading.js';
import { collectTogether } from './togetherFeatures.js';
import { statementTable } from './vocabulary/index.js';
import { atTokens, collectWords } from './wordFeatures.js';

/** What is known of a statement's words and of those around it. */
export interface Parts {
  readonly names: Names;
  readonly text: Words;
  readonly heading: Shared;
  readonly leadIn: Shared;
  readonly columns: Shared;
  /** The text's own words before its first colon, dash or bar: "Benefits: …", "Value to them | …"; none without one. */
  readonly label: Around;
  /** How many tokens of the text those are. */
  readonly labelEnd: number;
  readonly clause: Clause;
  readonly measures: readonly Measured[];
}

/** Everything that is known of a statement before it is judged. */
export interface Observed {
  readonly parts: Parts;
  /** Until the next statement is observed. */
  readonly features: Features;
  /** Adds to them what tells who owes a promise: wanted only where there is one. */
  readonly addOwing: () => void;
}

const longestHeading = 300;
/** The verb and its object are what a promise is about. */
const deedWeight = 1.4;

/** What is seen of statements by the names that a model knows its features by. */
export function observer(featureNames: FeatureNames): (statement: StatementInContext) => Observed {
  const into = new Collector(featureNames);
  const heading = sharedAt('heading', featureNames);
  const leadIn = sharedAt('leadIn', featureNames);
  const columns = sharedAt('columns', featureNames);
  return (statement) => {
    const names = namesOf(statement);
    const text = wordsOf(statement.text, statementTable, names);
    const labelEnd = labelEndOf(text);
    const parts: Parts = {
      names,
      text,
      heading: heading(statement.heading.slice(0, longestHeading), names),
      leadIn: leadIn(statement.leadIn.slice(-longestHeading), names),
      columns: columns(headsOf(statement), names),
      label: labelOf(statement.text.slice(0, text.tokens[labelEnd]?.start ?? 0), names),
      labelEnd,
      clause: clauseOf(text),
      measures: measuresOf(text.tokens),
    };
    into.begin();
    collectWords(into, text, labelEnd);
    collectGroups(into, parts);
    collectDeeds(into, parts);
    for (const { seen } of [parts.heading, parts.leadIn, parts.columns]) into.addAll(seen);
    collectShape(into, parts, statement);
    const grammar = collectGrammar(into, parts);
    collectTogether(into, parts);
    const partner = (): Words => labelOf(statement.partner.slice(0, longestHeading), names).words;
    return { parts, features: into, addOwing: () => collectOwing(into, parts, grammar, partner()) };
  };
}

const headsOf = ({ columns }: StatementInContext): string =>
  columns.length === 0 ? '' : columns.slice(0, 12).join(' | ').slice(0, longestHeading);

/** Number of tokens before the colon, dash or bar that ends a label: "Revenue share: 20 %", "Fee | €5". 0 without one. */
function labelEndOf({ tokens }: Words): number {
  for (let at = 1; at < Math.min(tokens.length - 1, 9); at++) {
    const word = tokens[at]?.word ?? '';
    if (word === ':' || word === '|' || word === '—' || word === '–') return at;
    if (word === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)) return at;
    if (word === '.' || word === ',') return 0;
  }
  return 0;
}

function collectGroups(into: Collector, { text: { tokens, hits }, labelEnd, measures }: Parts): void {
  for (const { group, sort, from, to } of hits) {
    if (sort === 'act' || sort === 'thing' || sort === 'scheme') continue;
    atTokens(into, 'text', tokens, from, to);
    into.add(1, 'g.', group);
    if (from < labelEnd) into.add(1, 'gl.', group);
    else if (labelEnd > 0 && from === labelEnd + 1) into.add(0.7, 'gr.', group);
    if (from === 0) into.add(0.7, 'g1.', group);
  }
  for (const { measure, from, to } of measures) {
    atTokens(into, 'text', tokens, from, to);
    into.add(1, 'q.', measure);
    if (measure !== 'ordinal' && measure !== 'blank') into.add(1, 'q.any');
  }
}

/** What the verbs and their objects say of a promise's kind; a thing named anywhere else says less. */
function collectDeeds(into: Collector, { text, clause }: Parts): void {
  for (const { part, kind, from, to } of deedsOf(text, clause)) {
    atTokens(into, 'text', text.tokens, from, to);
    into.add(deedWeight, part, ' kind ', kind);
    into.add(deedWeight, 'deed kind ', kind);
  }
  for (const { sort, topic, from, to } of text.hits) {
    if (sort !== 'thing') continue;
    atTokens(into, 'text', text.tokens, from, to);
    into.add(0.7, 'named kind ', topic);
  }
}

/** What a statement looks like, whatever its words. */
function collectShape(into: Collector, parts: Parts, statement: StatementInContext): void {
  const { text, clause, labelEnd } = parts;
  const [heading, leadIn, columns] = [
    parts.heading.words.tokens,
    parts.leadIn.words.tokens,
    parts.columns.words.tokens,
  ];
  const { tokens } = text;
  const row = columns.length > 0 || tokens.some(({ word }) => word === '|');
  const ends = tokens.at(-1)?.word ?? '';
  const has = (name: string, when: boolean): void => {
    if (when) into.add(0.7, 's.', name);
  };
  into.at('text');
  has('row', row);
  has('sentence', !row && clause.verb !== 'none' && (ends === '.' || ends === '!'));
  has('ends .', ends === '.');
  has('ends :', ends === ':');
  has('ends ?', ends === '?');
  has('short', tokens.length <= 4);
  has('middling', tokens.length > 4 && tokens.length <= 10);
  has('long', tokens.length > 25);
  has('label', labelEnd > 0);
  has('no verb', clause.verb === 'none');
  has('no subject', clause.subject === 'none');
  has('no lead-in', leadIn.length === 0);
  has('no heading', heading.length === 0);
  has('lead-in ends :', leadIn.at(-1)?.word === ':');
  has('starts small', tokens[0]?.kind === 'word' && !tokens[0].capital);
  has('starts -ing', /^[a-z]+ing$/.test(tokens[0]?.word ?? ''));
  has('box', statement.checked === false || /^\[ ?\]/.test(statement.text));
  has('brackets', tokens.some(({ word }) => word === '(')); // prettier-ignore
  has('no partner named', statement.partner === '');
}
