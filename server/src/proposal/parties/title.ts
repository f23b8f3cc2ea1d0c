import { recalled } from '../../text/derived.js';
import {
  counterpartWords,
  dealWords,
  joiners,
  kindWords,
  notNames,
  oneSidedWords,
  proposalWords,
  titlePrepositions,
} from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';

/** A run of words of a title that may be a name, with what stands around it. */
export interface TitleRun {
  readonly name: string;
  readonly start: number;
  /** The preposition right before it, `and` behind a joiner ("×", "+", "and"), '' if neither. */
  readonly before: string;
  /** A word that says what kind of paper it is follows: "Orchard Partner Program". */
  readonly kindFollows: boolean;
  /** "Orchard's": the name owns what follows. */
  readonly owns: boolean;
  /** "Orchard: milk for all": a colon behind the name, and what it does behind that. */
  readonly introduced: boolean;
}

interface Word {
  readonly words: string;
  readonly lower: string;
  readonly start: number;
  readonly role: 'name' | 'kind' | 'filler' | 'preposition' | 'joiner' | 'break';
  /** A colon or the like ends it. */
  readonly ends: boolean;
}

const longestTitle = 300;

/** The runs of a title, without the words that say what kind of paper it is: "Partnership Proposal: Acme + Orchard". */
export function titleRuns(title: string): TitleRun[] {
  const words = wordsOfTitle(title.slice(0, longestTitle));
  const runs: TitleRun[] = [];
  let before = '';
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.role !== 'name') {
      if (word.role === 'preposition') before = word.lower;
      else if (word.role === 'joiner') before = 'and';
      else if (word.role === 'break' || word.lower !== 'the') before = '';
      continue;
    }
    const last = lastOfRun(words, index);
    const end = words[last]!;
    const name = title.slice(word.start, end.start + end.words.length);
    const owns = /[’']s?$/u.test(name);
    // "Orchard — Partners" is as much Orchard's page as "Orchard Partners".
    const next = words[last + 1]?.role === 'break' ? words[last + 2] : words[last + 1];
    const kindFollows = !end.ends && next?.role === 'kind';
    const introduced = title[end.start + end.words.length] === ':';
    runs.push({ name: name.replace(/[’']s?$/u, ''), start: word.start, before, kindFollows, owns, introduced });
    before = '';
    index = last;
  }
  return runs.filter((run) => /\p{L}/u.test(run.name));
}

/** Index of the last word of the run that begins at `first`: "Code for Australia" and "Bank of Kent" are one name. */
function lastOfRun(words: readonly Word[], first: number): number {
  let last = first;
  while (!words[last]!.ends && !/[’']s$/u.test(words[last]!.words)) {
    const next = words[last + 1];
    const connects =
      next && (next.lower === 'of' || next.lower === 'for') && !next.ends && words[last + 2]?.role === 'name';
    if (next?.role === 'name') last += 1;
    else if (connects) last += 2;
    else break;
  }
  return last;
}

function wordsOfTitle(title: string): Word[] {
  const words: Word[] = [];
  // "[EP 6.15] [Social]": tags in front of a title.
  const tags = /^(?:\s*\[[^\][]{1,30}\])*/.exec(title)![0].length;
  for (const match of title.slice(tags).matchAll(/\S+/g)) {
    const raw = match[0];
    const bare = raw.replace(/^[([“"*]+/u, '').replace(/[,:;.()[\]"“”|*]+$/u, '');
    const lower = bare.toLowerCase();
    const start = tags + match.index + Math.max(0, raw.indexOf(bare));
    words.push({ words: bare, lower, start, role: roleOfWord(raw, bare, lower), ends: /[:;|]$/.test(raw) });
  }
  return words;
}

function roleOfWord(raw: string, word: string, lower: string): Word['role'] {
  if (/^[–—|:-]+$/.test(raw)) return 'break';
  if (joiners.has(raw.toLowerCase())) return 'joiner';
  if (lower in titlePrepositions) return 'preposition';
  if (kindWords.has(lower.replace(/[’']s$/u, ''))) return 'kind';
  return /[\p{Lu}\p{N}]/u.test(word) ? 'name' : 'filler';
}

/**
 * What a title says of the parties. Titles are written in capitals throughout, so of each run only what the body also
 * has is a name: of "Fund Orchard Foods" that is "Orchard Foods".
 */
export function evidenceOfTitle(passage: Passage, body: string): NameEvidence[] {
  const runs = titleRuns(passage.text).filter((run) => !isCode(run.name) && !notNames.has(run.name.toLowerCase()));
  const words = passage.text.toLowerCase().split(/[^\p{L}-]+/u);
  const isOfDeal = words.some((word) => dealWords.has(word));
  return runs.map((run, index) => {
    const known = knownPart(run.name, body);
    const weights = weightsOf(run, index, runs, words, isOfDeal);
    const share = known === undefined ? unknownShare : 1;
    const name = known ?? run.name;
    const start = run.start + run.name.indexOf(name);
    return evidence(passage, name, start, { us: (weights.us ?? 0) * share, partner: (weights.partner ?? 0) * share });
  });
}

/** What a name is worth that stands in the title only. */
const unknownShare = 0.75;

/** "BFP-27", "MIP95": the number of a paper. */
const isCode = (name: string): boolean => /^\p{Lu}{2,6}[- ]?\d+(?:\.\d+)?$/u.test(name);

/** Words of a name that are looked for. */
const longestSought = 8;

/** The longest part of a run that stands in the body too, the first of equals; `undefined` if none does. */
function knownPart(name: string, body: string): string | undefined {
  const words = name.split(' ').slice(0, longestSought);
  for (let length = words.length; length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const part = words.slice(first, first + length).join(' ');
      const isCommon = kindWords.has(part.toLowerCase()) || (first > 0 && body.includes(` ${part.toLowerCase()}`));
      const isWord = part.length >= 3 && !(length === 1 && isCommon);
      if (isWord && body.includes(part)) return part;
    }
  }
  return undefined;
}

/** All that `knownPart` may look for in a body, of the names of a title. */
export const partsSoughtFor: (title: string) => readonly string[] = recalled((title) =>
  titleRuns(title).flatMap(({ name }) => {
    const words = name.split(' ').slice(0, longestSought);
    const parts = words.flatMap((_, first) =>
      words.slice(first).map((_, more) => words.slice(first, first + more + 1)),
    );
    return parts.map((part) => part.join(' ')).flatMap((part) => [part, ` ${part.toLowerCase()}`]);
  }),
);

function weightsOf(
  run: TitleRun,
  index: number,
  runs: readonly TitleRun[],
  words: readonly string[],
  isOfDeal: boolean,
): { us?: number; partner?: number } {
  // "Orchard — Partners & Suppliers" is no pair: the joiner stands behind the word for the paper.
  const isFirstOfPair = runs[index + 1]?.before === 'and' && !run.kindFollows;
  if (run.before === 'and' && index > 0) return { partner: 2.5 };
  if (isFirstOfPair) return run.before === 'with' || run.before === 'to' ? { partner: 2 } : { us: 2.5 };
  if (isOfTwo(runs, words) && run.before === '')
    return index === 0 ? { partner: 1.5, us: 1.2 } : { us: 1.5, partner: 1.2 };
  if (run.before !== '' && run.owns) return {};
  const side = run.before === 'for' && isOwnPage(words) ? 'us' : titlePrepositions[run.before];
  if (side) return { [side]: isOfDeal ? 3 : 1 };
  if (words.some((word) => counterpartWords.has(word)) && runs.length === 1 && !isProgramme(words))
    return { partner: 2 };
  if (run.owns || run.kindFollows)
    return index > 0 ? { partner: 1.5, us: 0.5 } : ofOneSide(words) ? { us: 2.5 } : { us: 1.5, partner: 1 };
  if (index === 0) return { us: isOfDeal ? 2 : run.introduced && run.start === 0 ? 1.5 : 0.8 };
  return isOfDeal ? { partner: 1, us: 0.3 } : {};
}

/** "Orchard partner onboarding guide" is Orchard's; "Orchard onboarding" is done for Orchard. */
const isProgramme = (words: readonly string[]): boolean => words.includes('partner') || words.includes('partners');

/** "Sponsors guide for Orchard" is Orchard's; a proposal for Orchard is somebody else's. */
const isOwnPage = (words: readonly string[]): boolean =>
  words.some((word) => oneSidedWords.has(word)) && !words.some((word) => proposalWords.has(word));

/** "Orchard Partnership Proposal – Lakeside": both names are of parties, and only the text tells which is whose. */
const isOfTwo = (runs: readonly TitleRun[], words: readonly string[]): boolean =>
  runs.length === 2 && runs[0]!.kindFollows && !runs[1]!.kindFollows && words.includes('proposal');

/** "Orchard Partner Program" is Orchard's paper; "Orchard Partnership" may as well be about Orchard. */
const ofOneSide = (words: readonly string[]): boolean =>
  words.some((word) => oneSidedWords.has(word)) || !words.includes('partnership');
