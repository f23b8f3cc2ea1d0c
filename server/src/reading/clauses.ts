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
const meant: readonly (readonly [topic: string, Who])[] = [
  ['us', 'us'],
  ['you', 'partner'],
  ['both', 'both'],
  ['partner role', 'partner'],
  ['them', 'partner'],
  ['our role', 'us'],
];

export function wordsOf(text: string, table: PhraseTable, names: Names): Words {
  const tokens = tokenise(text);
  const who = markNames(tokens, names);
  // A name says who, never what: "Copperline Trains" trains nobody.
  const hits = findPhrases(tokens, table).filter(
    ({ sort, from }) => sort === 'who' || who[from] === undefined || !tokens[from]?.capital,
  );
  markMeant(tokens, hits, who);
  const groups = new Set<string>();
  for (const { group } of hits) groups.add(group);
  return { text, tokens, hits, groups, who };
}

/** Adds whom pronouns and roles mean. */
function markMeant(tokens: readonly Token[], hits: readonly PhraseHit[], who: (Who | undefined)[]): void {
  const people = hits.filter(({ sort }) => sort === 'who');
  if (people.length === 0) return;
  const isCustomers = (at: number): boolean => people.some(({ topic, from }) => topic === 'customers' && from === at);
  for (const [topic, side] of meant) {
    for (const hit of people) {
      if (hit.topic !== topic || (topic.endsWith('role') && describesNoun(tokens, hit))) continue;
      if (possessives.has(tokens[hit.from]?.word ?? '') && isCustomers(hit.to)) continue;
      for (let at = hit.from; at < hit.to; at++) who[at] ??= side;
    }
  }
}

const possessives = new Set(['our', 'your', 'their', 'its', 'my']);

/** Words behind a role that make it one who acts or is acted upon, not a describing word as in "partner portal". */
const mayFollowRole = new Set(
  `will shall may can must agree agrees get gets receive receives earn earns provide provides pay pays is are has have who that
   and or to in with from of for on at by also should could might would benefit enjoy contribute contributes grant grants
   commit commits keep keeps retain retains offer offers not do does be being as whose which enrolled own owns maintain
   maintains use uses access promote promotes ensure ensures`.split(/\s+/),
);

function describesNoun(tokens: readonly Token[], hit: PhraseHit): boolean {
  const next = tokens[hit.to];
  if (!next || next.kind !== 'word') return false;
  return !mayFollowRole.has(next.word);
}

export type VerbClass = 'gives' | 'receives' | 'may' | 'binds' | 'weakens' | 'none';

/** Who does what in a text, as far as its words tell. */
export interface Clause {
  readonly subject: Who | 'none';
  readonly subjectAt: number;
  readonly verb: VerbClass;
  readonly verbAt: number;
  /** Who gives: the subject of a giving verb, the other side of a receiving one, the agent of a passive. */
  readonly giver: Who | 'none';
  /** Whether the subject receives. */
  readonly receives: boolean;
  /** Whether the verb is denied. */
  readonly denied: boolean;
}

const other = (who: Who | 'none'): Who | 'none' => (who === 'us' ? 'partner' : who === 'partner' ? 'us' : who);

const verbGroups: ReadonlySet<string> = new Set(['binds', 'receives', 'may', 'weakens']);
const denials = new Set(['not', 'never', "n't", 'no', 'neither']);

/** Reads the first clause that has a verb: its subject, the verb, and who therefore gives. */
export function clauseOf(words: Words): Clause {
  const start = mainClauseStart(words);
  const verbs = words.hits.filter(
    ({ group, from }) =>
      from >= start &&
      !followsRelative(words, from) &&
      (verbGroups.has(group) || (group === 'gives' && actsAsVerb(words, from))),
  );
  const verbAt = verbs[0]?.from ?? -1;
  const here = new Set(verbs.filter(({ from }) => from === verbAt).map(({ group }) => group));
  const subjectAt = subjectBefore(words, verbAt < 0 ? words.tokens.length : verbAt);
  const subject = subjectAt < 0 ? 'none' : subjectAround(words, subjectAt);
  const near = verbs.filter(({ from }) => from >= verbAt && from <= verbAt + 4);
  const verb = verbClassOf(here);
  const receives =
    near.some(({ group }) => group === 'receives') &&
    !near.some(({ group, from }) => group === 'gives' && from < verbAt + 2 && verb === 'binds');
  const end = Math.max(...verbs.filter(({ from }) => from === verbAt).map(({ to }) => to), verbAt + 1);
  const denied =
    verbAt >= 0 &&
    words.tokens.slice(Math.max(0, verbAt - 1), end + 2).some(({ word }) => denials.has(word) || word.endsWith("n't"));
  const granted = verb === 'may' && subject === 'partner' && !buysOrHelps(words, end);
  const giver = agentOf(words) ?? (bothGive(words, verbs) ? 'both' : receives || granted ? other(subject) : subject);
  return { subject, subjectAt, verb, verbAt, giver, receives, denied };
}

function verbClassOf(groups: ReadonlySet<string>): VerbClass {
  for (const verb of ['receives', 'binds', 'may', 'weakens', 'gives'] as const) if (groups.has(verb)) return verb;
  return 'none';
}

const conditions = new Set(['if', 'when', 'once', 'where', 'while', 'although', 'should', 'unless', 'as', 'to']);

/** Where the main clause begins: behind the first comma of a text that opens with a condition, else at its start. */
export function mainClauseStart({ tokens }: Words): number {
  if (!conditions.has(tokens[0]?.word ?? '')) return 0;
  const comma = tokens.findIndex(({ word }, at) => (word === ',' || word === '—') && at > 2 && at < 40);
  return comma < 0 ? 0 : comma + 1;
}

/** Whether a verb belongs to a clause that only describes: "suppliers who can deliver". */
function followsRelative({ tokens }: Words, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return (
    before === 'who' || before === 'which' || before === 'that' || (before === 'also' && tokens[at - 2]?.word === 'who')
  );
}

/** Whether a word that may be noun or verb ("support", "list") is the verb here: it opens the text or follows a side or "to". */
function actsAsVerb({ tokens, who }: Words, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1];
  const opens =
    !before || before.word === ':' || before.word === '✅' || (before.word === ')' && at < 4) || before.word === '|';
  if (opens)
    return (
      !word.endsWith('ed') &&
      !labelSigns.has(tokens[at + 1]?.word ?? '') &&
      (tokens[at + 1]?.kind === 'word' || word.endsWith('s'))
    );
  if (who[at - 1] !== undefined)
    return (
      !possessives.has(before.word) &&
      !before.word.endsWith("'s") &&
      before.word !== 'joint' &&
      before.word !== 'mutual' &&
      before.word !== 'shared'
    );
  return beforeVerbs.has(before.word);
}

const labelSigns = new Set([':', '|', '—', '–', '-', '&', '/', ',']);
const beforeVerbs = new Set([
  'to',
  'also',
  'hereby',
  'then',
  'will',
  'shall',
  'can',
  'may',
  'jointly',
  'proudly',
  'not',
]);

const prepositions = new Set(['of', 'for', 'to', 'with', 'from', 'by', 'in', 'on', 'at', 'as', 'about', 'per', 'through', 'via', 'behind', 'under', 'into']); // prettier-ignore

/** The last word before `end` that means a side and stands behind no preposition; else the last at all. */
function subjectBefore({ who, tokens }: Words, end: number): number {
  let found = -1;
  let weak = -1;
  for (let at = 0; at < end; at++) {
    if (who[at] === undefined) continue;
    const before = tokens[at - 1]?.word ?? '';
    const article = before === 'the' || before === 'each' || before === 'our' || before === 'your';
    const governing = article ? (tokens[at - 2]?.word ?? '') : before;
    if (prepositions.has(governing)) weak = at;
    else found = at;
  }
  return found >= 0 ? found : weak;
}

/** The side at `at`, or both where "and" joins it to the other one. */
function subjectAround({ who, tokens }: Words, at: number): Who {
  const side = who[at] ?? 'both';
  let start = at;
  while (start > 0 && who[start - 1] === side) start--;
  const joined = ['and', '&', '+', '/', '×'].includes(tokens[start - 1]?.word ?? '');
  const before = who[start - 2];
  return joined && before !== undefined && before !== side ? 'both' : side;
}

const ownDeeds = new Set(['purchase', 'buy', 'support', 'help', 'provide', 'offer', 'promote', 'sponsor', 'contribute', 'optionally', 'also', 'participate', 'fund', 'explore', 'extend', 'continue', 'add', 'refer']); // prettier-ignore

/** Whether what a partner may do is a deed of its own ("may purchase") and nothing granted to it ("may use"). */
const buysOrHelps = ({ tokens }: Words, at: number): boolean => ownDeeds.has(tokens[at]?.word ?? '');

/** Whether one verb has us and another the partner right before it: "we build it; you sell it". */
function bothGive({ who }: Words, verbs: readonly PhraseHit[]): boolean {
  const givers = new Set(
    verbs
      .filter(({ group }) => group === 'gives' || group === 'binds' || group === 'may')
      .map(({ from }) => who[from - 1]),
  );
  return givers.has('us') && givers.has('partner');
}

/** What one may have done to a thing that another gives: "a form agreed by both", "customers referred by the dealer". */
const unowed = new Set(['agreed', 'approved', 'requested', 'required', 'needed', 'chosen', 'used', 'owned', 'referred', 'signed', 'accepted', 'supported', 'introduced', 'sold', 'generated', 'registered', 'specified', 'received', 'held']); // prettier-ignore

/** Whom "by …" or "from …" names behind a passive. */
export function agentOf({ tokens, who }: Words): Who | undefined {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.word !== 'by' && !(tokens[at]?.word === 'from' && at === 0)) continue;
    const next = ['the', 'each', 'a'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const agent = who[next];
    if (
      agent &&
      !unowed.has(tokens[at - 1]?.word ?? '') &&
      /(?:ed|en|id|ne|wn|lt|nt)$/.test(tokens[at - 1]?.word ?? '')
    )
      return agent;
  }
  return undefined;
}
