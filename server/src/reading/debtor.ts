import { agentOf, type Clause, type Words } from './clauses.js';
import type { CommitmentParty } from './reading.js';
import type { Who } from './parties.js';
import { giverBySubject } from './subject.js';
import type { Bearing } from './surroundings.js';

/** Who owes what a statement promises, and what told so. Does not know whether it promises anything. */
export interface Debtor {
  readonly party: CommitmentParty;
  /** Where the party was read: 'subject', 'leadIn', 'term' … */
  readonly by: string;
  /** Whether the grammar is plain enough to stand against the weights. */
  readonly certain: boolean;
  /** The words that tell, where there are some. */
  readonly told?: Place;
}

/** Tokens [from, to) of the text or of what stands around it. */
export interface Place {
  readonly in: 'text' | 'leadIn' | 'columns' | 'heading';
  readonly from: number;
  readonly to: number;
}

/** A statement's words and clause, and what its surroundings hand down. */
export interface Handed {
  readonly text: Words;
  readonly clause: Clause;
  readonly leadIn: Bearing;
  readonly heading: Bearing;
  readonly columns: Bearing;
  readonly label: Bearing;
}

/** Who is told by each kind of term where nobody is named. */
const byTerm: readonly (readonly [group: string, party: CommitmentParty])[] = [
  ['who owed by all', 'both'],
  ['who owed by seller of theirs', 'partner'],
  ['who paid to partner', 'us'],
  ['who given by seller', 'us'],
  ['who paid by customer', 'partner'],
];

/** The first that tells: the sentence, the row, the lead-in, the columns, the kind of term, the heading, a mention. */
export function debtorOf(handed: Handed): Debtor {
  return (
    byName(handed) ?? bySubject(handed) ?? byAgent(handed) ?? byCell(handed) ?? byReturn(handed) ?? byAround(handed, 'leadIn', handed.leadIn.giver !== 'both') ??
    byAround(handed, 'columns', false) ?? byLabel(handed) ?? byHeading(handed) ?? byWords(handed)
  ); // prettier-ignore
}

/** Words that tell how something is done rather than by whom: "Joint write-up". */
const togetherness = new Set(['joint', 'shared', 'mutual', 'jointly', 'together', 'collaboration', 'cooperation']);

function bySubject({ text }: Handed): Debtor | undefined {
  const told = giverBySubject(text);
  const joint = told && togetherness.has(text.tokens[told.from]?.word ?? '');
  return (
    told && { party: told.side, by: 'subject', certain: !joint, told: { in: 'text', from: told.from, to: told.to } }
  );
}

function byAgent({ text }: Handed): Debtor | undefined {
  const agent = agentOf(text);
  return agent && { party: agent, by: 'agent', certain: true };
}

/** "Training | Harbour Foods | two days": a cell that is nothing but a side's name. */
function byCell({ text }: Handed): Debtor | undefined {
  const { tokens, who } = text;
  let start = 0;
  let named: Debtor | undefined;
  for (let at = 0; at <= tokens.length && at < 200; at++) {
    if (at < tokens.length && tokens[at]?.word !== '|') continue;
    const side = who[start];
    const only = (side === 'us' || side === 'partner') && (start > 0 || at < tokens.length);
    if (only && tokens.slice(start, at).every(({ kind }, index) => kind === 'sign' || who[start + index] === side)) {
      if (named && named.party !== side) return undefined;
      named = { party: side, by: 'cell', certain: true, told: { in: 'text', from: start, to: at } };
    }
    start = at + 1;
  }
  return named;
}

/** "You: provide nine stalls": nothing but a side stands before the colon, and a deed behind it. */
function byName({ text: { tokens, who, hits } }: Handed): Debtor | undefined {
  const colon = tokens.findIndex(({ word }) => word === ':');
  const side = who[0];
  if (colon < 1 || colon > 6 || (side !== 'us' && side !== 'partner')) return undefined;
  if (!who.slice(0, colon).every((one) => one === side)) return undefined;
  if (!hits.some(({ group, from }) => from === colon + 1 && (group === 'gives' || group === 'binds'))) return undefined;
  return { party: side, by: 'name', certain: true, told: { in: 'text', from: 0, to: colon } };
}

/** "In return: …" is what the one who asked gives. */
function byReturn({ text, clause }: Handed): Debtor | undefined {
  const [first, second] = text.tokens;
  if (first?.word !== 'in' || (second?.word !== 'return' && second?.word !== 'exchange')) return undefined;
  if (clause.subject === 'both') return undefined;
  return { party: 'us', by: 'return', certain: true, told: { in: 'text', from: 0, to: 2 } };
}

function byAround(handed: Handed, by: 'leadIn' | 'columns' | 'heading', certain: boolean): Debtor | undefined {
  const { giver } = handed[by];
  return giver === 'none' ? undefined : { party: giver, by, certain };
}

function byLabel({ label, clause }: Handed): Debtor | undefined {
  if (clause.verb !== 'none' && clause.giver !== 'none') return { party: clause.giver, by: 'clause', certain: false };
  if (label.giver !== 'none' && label.role !== 'none') return { party: label.giver, by: 'label', certain: false };
  return undefined;
}

const pricedRoles = new Set(['tiers', 'money', 'terms', 'none']);

/** A heading that names the giver; one that only ranks or prices gives way to the kind of term. */
function byHeading(handed: Handed): Debtor | undefined {
  const term = byKindOfTerm(handed);
  if (term && pricedRoles.has(handed.heading.role)) return term;
  return byAround(handed, 'heading', false) ?? term;
}

function byKindOfTerm({ text }: Handed): Debtor | undefined {
  const found = byTerm.find(([group]) => text.groups.has(group));
  if (!found) return undefined;
  const hit = text.hits.find(({ group }) => group === found[0]);
  const told = hit && ({ in: 'text', from: hit.from, to: hit.to } as const);
  return { party: found[1], by: 'term', certain: false, ...(told && { told }) };
}

const other = (who: Who | 'none'): CommitmentParty =>
  who === 'us' ? 'partner' : who === 'partner' ? 'us' : who === 'both' ? 'both' : 'unclear';

function byWords({ text, clause: { subject } }: Handed): Debtor {
  if (text.groups.has('who both')) return { party: 'both', by: 'words', certain: false };
  if (subject === 'none') return { party: 'unclear', by: 'nothing', certain: false };
  const turned = text.groups.has('kind concession') || text.groups.has('receives');
  return { party: turned ? other(subject) : subject, by: 'mention', certain: false };
}
