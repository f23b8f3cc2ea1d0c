import { markNames, type Names, type Who } from './parties.js';
import { findPhrases, type PhraseHit, type PhraseTable } from './phrases.js';
import { type Token, tokenise } from './tokens.js';

/** A text with its words, the phrases in it and whom its words mean: what features are taken from. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly PhraseHit[];
  readonly groups: ReadonlySet<string>;
  /** Whom each token names or means, where it does. */
  readonly who: readonly (Who | undefined)[];
}

/** Pronouns and roles, weakest last; a name always wins over them. */
const meant: readonly (readonly [string, Who])[] = [
  ['who us', 'us'],
  ['who you', 'partner'],
  ['who both', 'both'],
  ['who partner role', 'partner'],
  ['who our role', 'us'],
];

export function wordsOf(text: string, table: PhraseTable, names: Names): Words {
  const tokens = tokenise(text);
  const hits = findPhrases(tokens, table);
  const who = [...markNames(tokens, names)];
  for (const [group, side] of meant) {
    for (const hit of hits) if (hit.group === group) for (let at = hit.from; at < hit.to; at++) who[at] ??= side;
  }
  return { text, tokens, hits, groups: new Set(hits.map(({ group }) => group)), who };
}

export type VerbClass = 'gives' | 'receives' | 'may' | 'binds' | 'weakens' | 'none';

/** Who does what in a text's first clause, as far as its words tell. */
export interface Clause {
  readonly subject: Who | 'none';
  readonly subjectAt: number;
  readonly verb: VerbClass;
  readonly verbAt: number;
  /** Who gives: the subject of a giving verb, the other side of a receiving one, the agent of a passive. */
  readonly giver: Who | 'none';
}

const other = (who: Who | 'none'): Who | 'none' => (who === 'us' ? 'partner' : who === 'partner' ? 'us' : who);

const verbGroups: ReadonlySet<string> = new Set(['binds', 'receives', 'may', 'weakens', 'gives']);

/** Reads the first clause: its subject, the modal or verb that follows, and who therefore gives. */
export function clauseOf(words: Words): Clause {
  const verbs = words.hits.filter(({ group }) => verbGroups.has(group));
  const first = verbs.find(({ group, from }) => group !== 'gives' || from > 0) ?? verbs[0];
  const verbAt = first?.from ?? -1;
  const subjectAt = subjectBefore(words, verbAt < 0 ? words.tokens.length : verbAt);
  const subject = words.who[subjectAt] ?? 'none';
  const here = new Set(verbs.filter(({ from }) => from === verbAt).map(({ group }) => group));
  const near = verbs.filter(({ from }) => from >= verbAt && from <= verbAt + 5);
  const verb = verbClassOf(here);
  const agent = agentOf(words);
  const receives = near.some(({ group }) => group === 'receives');
  const giver = agent ?? (receives || (verb === 'may' && subject === 'partner') ? other(subject) : subject);
  return { subject, subjectAt, verb, verbAt, giver };
}

function verbClassOf(groups: ReadonlySet<string>): VerbClass {
  for (const verb of ['binds', 'may', 'receives', 'weakens', 'gives'] as const) if (groups.has(verb)) return verb;
  return 'none';
}

/** The last word before `end` that means a side; both when "and" stands between the two names. */
function subjectBefore({ who, tokens }: Words, end: number): number {
  let found = -1;
  for (let at = 0; at < end; at++) {
    if (who[at] === undefined) continue;
    if (found >= 0 && tokens[at - 1]?.word === 'of') continue;
    found = at;
  }
  return found;
}

/** Whom "by …" names behind a passive. */
function agentOf({ tokens, who }: Words): Who | undefined {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.word !== 'by') continue;
    const agent = who[at + 1] ?? who[at + 2];
    if (agent) return agent;
  }
  return undefined;
}
