import { mainClauseStart, type Words } from './clauses.js';
import type { Who } from './parties.js';

/** Who gives by the grammar of a sentence, and the words that say so, as token numbers. */
export interface Told {
  readonly side: Who;
  readonly from: number;
  readonly to: number;
}

/** One side as the subject right before its verb. */
interface Subject {
  readonly side: Who;
  readonly from: number;
  /** The token at which its verb begins. */
  readonly verbAt: number;
}

const determiners = new Set(['the', 'each', 'both', 'all', 'either', 'every', 'a', 'an']);
const joins = new Set(['and', '&', '+', '×', '/']);
const adverbs = new Set(['also', 'hereby', 'then', 'therefore', 'further', 'always', 'each', 'both', 'jointly', 'together', 'all', 'now', 'only', 'additionally', 'currently', 'optionally', 'either', 'in', 'turn', 'there']); // prettier-ignore
const ofASide = new Set(['team', 'teams', 'company', 'organisation', 'organization', 'firm', 'side', 'staff', 'engineers', 'engineer', 'crew', 'office', 'people', 'developers', 'subsidiary', 'board']); // prettier-ignore
const clauseOpeners = new Set([
  ';',
  ',',
  '—',
  '–',
  '.',
  ':',
  '|',
  'and',
  'while',
  'whereas',
  'but',
  '✅',
  '-',
  '*',
  '•',
]);
const verbGroups: ReadonlySet<string> = new Set(['binds', 'gives', 'receives', 'may', 'weakens']);
const mayTake = new Set(['use', 'bundle', 'redistribute', 'distribute', 'embed', 'copy', 'modify', 'reproduce', 'sublicense', 'access', 'display', 'claim', 'deploy', 'install', 'participate', 'request', 'accumulate', 'describe', 'mint', 'keep', 'publish', 'print', 'show', 'bear', 'wear']); // prettier-ignore
const mayTakeOfOthers = new Set(['use', 'reproduce', 'copy', 'modify', 'sublicense', 'display', 'embed', 'redistribute', 'name']); // prettier-ignore

/**
 * Whom the sentence itself makes the giver: the side that is the subject of its verb, the other one where that verb
 * receives or is permitted to use, both where either side has a verb of its own. `undefined` where no side is.
 */
export function giverBySubject(words: Words): Told | undefined {
  const deeds: Told[] = [];
  let start = mainClauseStart(words);
  // "What we bring": what follows the question word is the clause.
  if (words.tokens[start]?.word === 'what') start++;
  for (let at = start; at < Math.min(words.tokens.length, 120); at++) {
    if (at !== start && !clauseOpeners.has(words.tokens[at - 1]?.word ?? '')) {
      if (at === start + 1 && words.tokens[start]?.kind !== 'word') start = at;
      else continue;
    }
    const subject = subjectAt(words, at);
    const told = subject && deedOf(words, subject);
    if (told) deeds.push(told);
  }
  const [first] = deeds;
  if (!first) return undefined;
  const sides = new Set(deeds.map(({ side }) => side));
  return sides.size > 1 ? { ...first, side: 'both' } : first;
}

/** The side that begins at `start` and is followed by a verb. */
function subjectAt(words: Words, start: number): Subject | undefined {
  const { tokens } = words;
  let at = start;
  while (at < start + 2 && determiners.has(tokens[at]?.word ?? '') && words.who[at] === undefined) at++;
  const side = sideOf(words, at);
  if (!side) return undefined;
  let end = at + 1;
  let all: Who = side;
  while (end < at + 14) {
    const next = words.who[end];
    const word = tokens[end]?.word ?? '';
    if (next !== undefined && !isVerbHere(words, end)) {
      if (joins.has(tokens[end - 1]?.word ?? '') && next !== side) all = 'both';
      end++;
    } else if (ofASide.has(word)) end++;
    else if (joins.has(word) && sideBehind(words, end + 1)) end = sideBehind(words, end + 1) ?? end + 1;
    else if (word === '(') end = closing(words, end);
    else break;
    if (next === 'both') all = 'both';
  }
  if (joins.has(tokens[end - 1]?.word ?? '')) return undefined;
  const named = tokens.slice(start, end).some(({ word }) => word === 'each' || word === 'both' || word === 'either');
  const both = named && side !== 'us' && tokens.slice(at, end).some(({ word }) => /^(?:part(?:y|ies)|sides?)$/.test(word)); // prettier-ignore
  const verbAt = adverbsFrom(words, end);
  const together = tokens.slice(end, verbAt).some(({ word }) => word === 'jointly' || word === 'together' || word === 'both' || word === 'each'); // prettier-ignore
  if (!isVerb(words, verbAt, at)) return undefined;
  return { side: both || together ? 'both' : all, from: at, verbAt };
}

/** Contractions hold subject and verb: "we'll", "you're". */
function sideOf({ tokens, who }: Words, at: number): Who | undefined {
  return who[at] ?? contracted(tokens[at]?.word ?? '');
}

function contracted(word: string): Who | undefined {
  if (/^(?:we|i)'/.test(word)) return 'us';
  return /^(?:you|they)'/.test(word) ? 'partner' : undefined;
}

function sideBehind({ who, tokens }: Words, at: number): number | undefined {
  const noun = determiners.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return who[noun] === undefined ? undefined : noun;
}

function closing({ tokens }: Words, at: number): number {
  for (let end = at + 1; end < at + 10; end++) if (tokens[end]?.word === ')') return end + 1;
  return at + 10;
}

function adverbsFrom({ tokens }: Words, from: number): number {
  let at = from;
  while (at < from + 3 && (adverbs.has(tokens[at]?.word ?? '') || /^[a-z]{3,}ly$/.test(tokens[at]?.word ?? ''))) at++;
  return at;
}

const isVerbHere = ({ hits }: Words, at: number): boolean =>
  hits.some(({ group, from }) => from === at && verbGroups.has(group));

/** What one thinks, wants or asks is no deed. */
const noDeeds = new Set(['trust', 'look', 'looking', 'seek', 'seeking', 'want', 'need', 'ask', 'believe', 'think', 'know', 'see', 'love', 'like']); // prettier-ignore
const modals = new Set(['may', 'will', 'shall', 'can', 'must']);
const endsLabel = new Set([':', '|']);
const pronouns = new Set(['we', 'i', 'you', 'they']);
const beings = new Set(['be', 'do', 'own', 'run', 'take', 'make', 'propose', 'bear', 'hand', 'put', 'join', 'handle', 'need', 'help', 'work', 'use']); // prettier-ignore

/** Whether a verb stands at `at`: a known one, any third person of a small word, any small word behind a pronoun. */
function isVerb(words: Words, at: number, subject: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1]?.word ?? '';
  if (noDeeds.has(token?.word ?? '')) return false;
  if (contracted(words.tokens[subject]?.word ?? '')) return true;
  if (!token || token.kind !== 'word' || before.endsWith("'s")) return false;
  if (/^(?:our|your|their|its|my)$/.test(before)) return false;
  if (modals.has(token.word)) return true;
  if (isVerbHere(words, at)) return pronouns.has(before) || !endsLabel.has(words.tokens[at + 1]?.word ?? '');
  if (beings.has(token.lemma)) return true;
  return pronouns.has(before) && !token.capital;
}

/** Whom a subject with its verb makes the giver; `undefined` where it owes nothing by it. */
function deedOf(words: Words, { side, from, verbAt }: Subject): Told | undefined {
  const { tokens } = words;
  const short = contracted(tokens[from]?.word ?? '') !== undefined;
  const modal = tokens[verbAt]?.word ?? '';
  const near = tokens.slice(verbAt, verbAt + 4);
  if (near.some(({ word }) => word === 'not' || word === 'never' || word.endsWith("n't"))) return undefined;
  const permitted = modal === 'may' || modal === 'can' || modal === 'could' || modal === 'might';
  const told = (who: Who): Told => ({ side: who, from, to: short ? from + 1 : verbAt + 1 });
  if (receivesAt(words, verbAt) || isServed(near)) return told(otherThan(side));
  if (permitted) {
    const deed = tokens[verbAt + 1]?.lemma ?? '';
    if (side === 'partner' && modal === 'may' && (deed === '' || deed === ':')) return told('us');
    if (side === 'partner' && mayTake.has(deed)) return told('us');
    if (side === 'us' && mayTakeOfOthers.has(deed)) return told('partner');
    if (modal === 'can' && side === 'partner') return undefined;
  }
  return told(side);
}

const served = new Set(['named', 'offered', 'listed', 'featured', 'given', 'shown', 'thanked', 'mentioned', 'credited', 'sent', 'paid', 'granted', 'invited', 'provided', 'reimbursed', 'compensated']); // prettier-ignore

/** "You will be named on the wall": the subject has the deed done to it. */
const isServed = (near: Words['tokens']): boolean =>
  near.some(({ lemma }, at) => lemma === 'be' && [1, 2].some((step) => served.has(near[at + step]?.word ?? '')));

const keeping = new Set(['keep', 'keeps']);

/** Whether the verb at `at`, behind a modal or not, receives. */
function receivesAt({ hits, tokens }: Words, at: number): boolean {
  return hits.some(
    ({ group, from }) =>
      group === 'receives' &&
      (from === at || from === at + 1) &&
      (!keeping.has(tokens[from]?.word ?? '') || keepsMoney(tokens, from)),
  );
}

/** "We keep 12 % of each sale": a share that the other side leaves. "The school keeps the desks" gives them away. */
const keepsMoney = (tokens: Words['tokens'], at: number): boolean =>
  tokens.slice(at + 1, at + 6).some(({ word }) => word === '%' || word === 'percent' || /^[$€£₹]$/.test(word));

const otherThan = (side: Who): Who => (side === 'us' ? 'partner' : side === 'partner' ? 'us' : 'both');
