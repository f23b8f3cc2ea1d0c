import { clauseOf, type Words } from './clauses.js';
import type { Who } from './parties.js';
import { giverBySubject } from './subject.js';
import { roleWords } from './vocabulary/roles.js';

/** What a heading, a lead-in or column heads say of the statements under them. */
export interface Bearing {
  /** The most telling role, 'none' where no known word stands. */
  readonly role: string;
  /** Who gives what is listed below, as far as the words say. */
  readonly giver: Who | 'none';
  readonly strength: 'binds' | 'weakens' | 'denies' | 'open';
}

/** What each of a statement's surroundings says of it. */
export interface Bearings {
  readonly leadIn: Bearing;
  readonly heading: Bearing;
  readonly columns: Bearing;
  /** What the words before the text's own colon or bar say: "Benefits: …", "Value to them | …". */
  readonly label: Bearing;
}

/** Roles that a label gives its own statement, whatever the heading says. */
const labelRoles = new Set(['asks', 'entry', 'figures', 'pitch', 'exchange', 'benefits', 'risks']);

/** What is said nearest to the statement: by its label, where that has a role, then by lead-in, columns and heading. */
export function nearestOf({ label, leadIn, columns, heading }: Bearings): Bearing {
  const near = labelRoles.has(label.role) ? [label, leadIn, columns, heading] : [leadIn, columns, heading];
  return {
    role: near.find(({ role }) => role !== 'none')?.role ?? 'none',
    giver: near.find(({ giver }) => giver !== 'none')?.giver ?? 'none',
    strength: near.find(({ strength }) => strength !== 'open')?.strength ?? 'open',
  };
}

const rolesInOrder = roleWords.map(({ name }) => name);

/** What these words say of the statements under them. `heads`: a heading that only names a side says nothing of it. */
export function bearingOf(words: Words, heads = false): Bearing {
  const clause = clauseOf(words);
  const role = roleOf(words, clause.receives);
  const onlyNamed = heads && role === 'none' && clause.verb === 'none' && !/^(?:from|for|to)\b/i.test(words.text);
  return { role, giver: onlyNamed ? 'none' : giverOf(words, role, clause), strength: strengthOf(words, clause, role) };
}

function roleOf(words: Words, receives: boolean): string {
  if (receives) return words.groups.has('role forbids') ? 'forbids' : 'benefits';
  return rolesInOrder.find((role) => words.groups.has(`role ${role}`)) ?? 'none';
}

function strengthOf(words: Words, clause: ReturnType<typeof clauseOf>, role: string): Bearing['strength'] {
  if (clause.denied || role === 'forbids') return 'denies';
  if (words.groups.has('hedges') || clause.verb === 'weakens' || (clause.verb === 'may' && role !== 'grants'))
    return 'weakens';
  if (clause.verb === 'binds' || clause.verb === 'gives' || clause.verb === 'receives' || role === 'gives')
    return 'binds';
  return 'open';
}

const other = (who: Who | 'none'): Who | 'none' => (who === 'us' ? 'partner' : who === 'partner' ? 'us' : who);

const belongings = new Set(['rights', 'benefits', 'entitlements', 'privileges', 'perks', 'rewards', 'commission', 'compensation', 'earnings', 'payout', 'payouts']); // prettier-ignore

/** "The tenant's rights", "Affiliate commission", "Your benefits": what one side has from the other. */
const belongs = ({ tokens, who }: Words): boolean => {
  const at = who.findIndex((side) => side === 'us' || side === 'partner');
  const word = tokens[at]?.word ?? '';
  const owns = /'s?$/.test(word) || word === 'your' || word === 'our' || word === 'their' || word.endsWith('s');
  return at >= 0 && at < 3 && owns && belongings.has(tokens[at + 1]?.word ?? '');
};

/** Roles under which the side named receives what is listed. */
const receiving = new Set(['benefits', 'grants', 'pitch', 'customers']);

/** "From Acme:", "For Acme", "What Acme brings", "Acme's responsibilities", "Partners get". */
function giverOf(words: Words, role: string, clause: ReturnType<typeof clauseOf>): Who | 'none' {
  const first = words.tokens[0]?.word;
  const named = words.who.find((side) => side !== undefined) ?? 'none';
  const sides = new Set(words.who.filter((side) => side === 'us' || side === 'partner'));
  const told = giverBySubject(words);
  if (named !== 'none' && belongs(words)) return other(named);
  if (told && role !== 'asks') return told.side;
  if (role === 'asks' && named === 'us') return 'partner';
  if (first === 'from' && named !== 'none') return named;
  if ((first === 'for' || first === 'to') && named !== 'none' && clause.verb === 'none') return other(named);
  if (sides.size > 1 && words.tokens.some(({ word }) => word === '|')) return 'both';
  if (clause.receives) return clause.subject === 'none' ? 'us' : other(clause.subject);
  if (clause.verb === 'gives' || clause.verb === 'binds') return clause.subject;
  if (sides.size > 1) return 'both';
  if (role === 'tiers' || (role === 'benefits' && named !== 'us')) return 'us';
  if (role === 'entry' || role === 'minimums') return 'partner';
  return receiving.has(role) && !/\b(?:we|us|our) (?:offer|give)/i.test(words.text) ? other(named) : named;
}
