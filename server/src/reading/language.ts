import { recalled } from '../text/derived.js';
import { longestRead, tokenise } from './tokens.js';

/**
 * Words that nearly every English sentence has and few sentences of other languages do. Words that are also common
 * in another European language ("in", "for", "a", "of" in Dutch, "me", "on") are left out.
 */
const english = new Set(
  `the and of to is are be with by from this that will shall may their our we you your they it its at as or not have has
   which for each any all both can per if into between within upon under other such more than provide provides support
   partner partners partnership agreement team customers monthly revenue free year month access joint`.split(/\s+/),
);

/** Words that give away one of the other languages that proposals come in. */
const foreign = new Set(
  `der die das und ist mit für von nicht werden wird eine einen auf im zu den dem des sich auch oder wir sie
   le la les des et est une dans pour avec sur par pas nous vous aux du que qui sont
   el los las una del con para por que se es son como nuestro al más su sus
   il gli della che per con non sono nel di una alla dei
   o os um uma com não dos das para são ao pela nos
   het een van voor met niet zijn wordt ook deze aan bij naar
   och att som med för inte är av på det den ett
   i w z na do się nie jest oraz dla że
   og til af som det en ikke`.split(/\s+/),
);

/** Fewest words on which a language can be told; a shorter text counts as English. */
const fewestWords = 12;

/**
 * Whether a text can be read as English. False only with evidence: mostly letters of another script, or clearly more
 * of another language's small words than of English ones. Meant for whole documents; a short text counts as English.
 */
export function looksEnglish(text: string): boolean {
  const counts = text.slice(0, longestRead).split('\n').map(countsOf);
  const sum = (count: keyof Counts): number => counts.reduce((all, each) => all + each[count], 0);
  if (isOtherScript(sum('letters'), sum('latin'))) return false;
  const words = sum('words');
  return words < fewestWords || sum('foreign') < words * 0.08 || sum('foreign') <= sum('english');
}

interface Counts {
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
  readonly letters: number;
  /** Of the letters. */
  readonly latin: number;
}

/** Of one line: while somebody types, the others stay as they are. */
const countsOf = recalled(
  (line): Counts => {
    const words = tokenise(line).filter(({ kind }) => kind === 'word');
    return {
      words: words.length,
      english: words.filter(({ word }) => english.has(word)).length,
      foreign: words.filter(({ word }) => foreign.has(word)).length,
      letters: line.match(/\p{L}/gu)?.length ?? 0,
      latin: line.match(/\p{Script=Latin}/gu)?.length ?? 0,
    };
  },
  { most: 500, longest: 2000 },
);

/** Whether most letters are of no Latin script; a name or two in another script in an English text does not matter. */
const isOtherScript = (letters: number, latin: number): boolean => letters >= 8 && latin < letters / 2;
