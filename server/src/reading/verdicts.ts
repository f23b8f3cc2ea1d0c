import type { Clause, Words } from './clauses.js';
import { isMeasured, type Measured } from './measures.js';
import { type Debtor, debtorOf } from './debtor.js';
import type { Strength } from './reading.js';
import type { Bearing, Bearings } from './surroundings.js';

/**
 * What the grammar of promises alone would say of a statement: the reading guide's cases as a list, the first that
 * applies. The fitted weights then correct it; by itself it knows no likelihoods.
 */
export interface GrammarVerdict extends Debtor {
  /** The case that applied. */
  readonly rule: string;
  readonly strength: Strength;
}

/** A statement's words and what its surroundings say of it. */
export interface Surrounded extends Bearings {
  readonly text: Words;
  readonly clause: Clause;
  readonly measures: readonly Measured[];
}

interface Case {
  readonly text: Words;
  readonly clause: Clause;
  readonly has: (group: string) => boolean;
  readonly role: string;
  readonly around: Bearing['strength'];
  readonly blank: boolean;
  readonly measured: boolean;
  readonly ends: string;
  readonly kinds: boolean;
  /** A side, and not the customers or a thing, is the subject. */
  readonly sided: boolean;
  readonly continuing: boolean;
  readonly phrase: boolean;
}

type Rule = readonly [name: string, strength: Strength, applies: (c: Case) => boolean];

const givingRoles = new Set(['gives', 'benefits', 'minimums', 'exchange', 'help']);
const silentRoles = new Set(['figures', 'risks', 'rivals', 'plan', 'about', 'pitch']);
const termRoles = new Set(['money', 'terms', 'tiers', 'rights', 'exclusivity', 'marketing', 'technical', 'none', 'review', 'customers']); // prettier-ignore

/** The guide's cases, the most telling first. */
const rules: readonly Rule[] = [
  ['question', 'none', (c) => c.ends === '?'],
  [
    'lead-in',
    'none',
    (c) => c.ends === ':' && !c.has('gives') && c.clause.verb !== 'may' && c.clause.verb !== 'weakens',
  ],
  ['blank clause', 'hedged', (c) => c.blank && c.role !== 'legal' && (c.sided || c.kinds || givingRoles.has(c.role))],
  ['unbound', 'hedged', (c) => c.has('unbinds') && !c.has('excludes others')],
  ['forbidden list', 'none', (c) => c.around === 'denies'],
  ['no exclusivity', 'none', (c) => c.has('excludes others') && /^(?:no|non-exclusive|not)\b/i.test(c.text.text)],
  [
    'exclusivity hedged',
    'hedged',
    (c) => c.has('excludes others') && (c.has('hedges') || c.around === 'weakens') && !silentRoles.has(c.role),
  ],
  ['exclusivity', 'firm', (c) => c.has('excludes others') && !silentRoles.has(c.role) && c.role !== 'asks'],
  ['neither', 'none', (c) => c.clause.denied || /^neither\b/i.test(c.text.text)],
  ['asked', 'none', (c) => c.role === 'asks' && !(c.sided && c.clause.verb === 'binds')],
  [
    'legal',
    'none',
    (c) =>
      c.has('legal') &&
      (c.role === 'legal' || c.role === 'none') &&
      !c.has('kind revenue-share') &&
      !c.has('kind spend'),
  ],
  ['continuing duty', 'firm', (c) => c.role === 'entry' && (c.continuing || c.has('keeps status'))],
  ['minimum', 'firm', (c) => c.role === 'minimums' || (c.has('keeps status') && c.has('kind guarantee'))],
  ['entry', 'none', (c) => c.role === 'entry'],
  ['grant', 'firm', (c) => (c.clause.verb === 'may' && c.clause.subject === 'partner' && c.has('kind rights') && !c.has('hedges')) || (c.role === 'grants' && !c.has('hedges'))], // prettier-ignore
  [
    'describes',
    'none',
    (c) =>
      c.has('describes') &&
      !c.has('binds') &&
      !c.phrase &&
      (c.role === 'none' || c.role === 'about') &&
      !c.has('prices'),
  ],
  [
    'binds despite',
    'firm',
    (c) => c.sided && c.clause.verb === 'binds' && !c.has('hedges') && c.clause.verbAt < 12 && c.role !== 'figures',
  ],
  ['binds hedged', 'hedged', (c) => c.sided && c.clause.verb === 'binds' && c.has('hedges')],
  [
    'they can',
    'none',
    (c) => c.clause.subject === 'partner' && c.clause.verb === 'may' && /\bcan\b/i.test(c.text.text),
  ],
  ['may', 'hedged', (c) => c.sided && (c.clause.verb === 'may' || c.clause.verb === 'weakens') && c.role !== 'about'],
  ['silent surroundings', 'none', (c) => silentRoles.has(c.role) && !(c.sided && c.clause.receives && c.measured)],
  ['may somehow', 'hedged', (c) => c.clause.verb === 'may' && c.clause.subject === 'none' && c.kinds],
  [
    'money moves',
    'firm',
    (c) =>
      c.clause.subject === 'none' &&
      c.clause.verb === 'binds' &&
      !c.has('hedges') &&
      (c.has('kind spend') || c.has('kind revenue-share') || c.has('kind concession')) &&
      ['money', 'legal', 'terms', 'none'].includes(c.role),
  ],
  ['receives', 'firm', (c) => c.sided && c.clause.receives && !c.has('hedges')],
  ['gives', 'firm', (c) => c.sided && c.clause.verb === 'gives' && !c.has('hedges') && !c.has('pitches')],
  ['gives hedged', 'hedged', (c) => c.sided && (c.clause.verb === 'gives' || c.clause.receives) && c.has('hedges')],
  ['listed hedged', 'hedged', (c) => givingRoles.has(c.role) && (c.has('hedges') || c.around === 'weakens')],
  ['listed option', 'hedged', (c) => c.role === 'options'],
  ['listed sentence', 'none', (c) => givingRoles.has(c.role) && !c.phrase && !c.sided],
  [
    'listed effect',
    'none',
    (c) => (c.role === 'benefits' || c.role === 'exchange') && c.has('effect') && !c.sided && !c.has('always'),
  ],
  ['listed', 'firm', (c) => givingRoles.has(c.role)],
  [
    'term hedged',
    'hedged',
    (c) => termRoles.has(c.role) && c.kinds && (c.has('hedges') || c.around === 'weakens') && c.phrase,
  ],
  ['term measured', 'firm', (c) => termRoles.has(c.role) && c.role !== 'none' && c.kinds && c.measured && c.phrase],
  ['term effect', 'none', (c) => c.has('effect') && !c.sided],
  ['term', 'firm', (c) => ['tiers', 'money', 'terms', 'rights', 'marketing'].includes(c.role) && c.kinds && c.phrase],
  ['bare measured', 'firm', (c) => c.role === 'none' && c.kinds && c.measured && c.phrase && c.has('prices')],
];

/** `near` is what is said nearest to the statement. */
export function grammarVerdict(surrounded: Surrounded, near: Bearing): GrammarVerdict {
  const { text, clause, measures } = surrounded;
  const ends = text.tokens.at(-1)?.word ?? '';
  const c: Case = {
    text,
    clause,
    has: (group) => text.groups.has(group),
    role: near.role,
    around: near.strength,
    blank: measures.some(({ measure }) => measure === 'blank'),
    measured: isMeasured(text, measures),
    ends,
    kinds: text.hits.some(({ sort, topic }) => sort === 'kind' && topic !== 'other'),
    sided: clause.subject !== 'none' && clause.verb !== 'none',
    continuing: text.groups.has('always'),
    phrase: clause.verb === 'none' || ends !== '.' || clause.verbAt === 0,
  };
  const rule = rules.find(([, , applies]) => applies(c));
  return { rule: rule?.[0] ?? 'nothing', strength: rule?.[1] ?? 'none', ...debtorOf(surrounded) };
}
