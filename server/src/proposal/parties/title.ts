import { dealWords, joiners, kindWords, titlePrepositions } from '../vocabulary/parties.js';
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
    const kindFollows = !end.ends && words[last + 1]?.role === 'kind';
    runs.push({ name: name.replace(/[’']s?$/u, ''), start: word.start, before, kindFollows, owns });
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

/** What a title says of the parties. */
export function evidenceOfTitle(passage: Passage): NameEvidence[] {
  const runs = titleRuns(passage.text);
  const words = passage.text.toLowerCase().split(/[^\p{L}-]+/u);
  const isOfDeal = words.some((word) => dealWords.has(word));
  return runs.map((run, index) => evidence(passage, run.name, run.start, weightsOf(run, index, runs, isOfDeal)));
}

function weightsOf(
  run: TitleRun,
  index: number,
  runs: readonly TitleRun[],
  isOfDeal: boolean,
): { us?: number; partner?: number } {
  const isFirstOfPair = runs[index + 1]?.before === 'and';
  if (run.before === 'and' && index > 0) return { partner: 3 };
  if (isFirstOfPair) return run.before === 'with' || run.before === 'to' ? { partner: 2 } : { us: 3 };
  if (run.before !== '' && run.owns) return {};
  const side = titlePrepositions[run.before];
  if (side) return { [side]: isOfDeal ? 3 : 1 };
  if (run.owns || run.kindFollows) return index === 0 ? { us: 2.5 } : { partner: 1.5, us: 0.5 };
  if (index === 0) return { us: isOfDeal ? 2 : 0.8 };
  return isOfDeal ? { partner: 1, us: 0.3 } : {};
}
