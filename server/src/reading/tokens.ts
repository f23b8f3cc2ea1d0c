import { type Part, partOf } from './featureNames.js';
import { familyOfWord } from './senses.js';

/** What a word, number or sign is wherever it stands. */
interface Kind {
  /** As written, in lower case, with straight apostrophes and hyphens. */
  readonly word: string;
  /** The word without its inflection: "providing", "provides" and "provided" are all "provide". */
  readonly lemma: string;
  readonly capital: boolean;
  readonly kind: 'word' | 'number' | 'sign';
  /** The lemma, in the names of features. */
  readonly part: Part;
  /** The family of the word's meaning, where it has one. */
  readonly family: Part | undefined;
}

/** One word, number or sign of a text. */
export interface Token extends Kind {
  readonly start: number;
  readonly end: number;
}

/** Longest part of a statement that is read; what follows in a longer one cannot change a verdict worth having. */
export const longestRead = 6000;

const tokenPattern =
  /[\p{L}\p{M}]+(?:['’][\p{L}]+)?|\d[\d.,]*\d|\d|\{\{|\}\}|_{3,}|[^\s\p{L}\p{M}\d]/gu; // prettier-ignore

/** The words, numbers and signs of `text`, in order. Linear; invisible characters are passed over. */
export function tokenise(text: string): readonly Token[] {
  const read = text.slice(0, longestRead);
  const tokens: Token[] = [];
  let at = 0;
  while (at < read.length) {
    if (read.charCodeAt(at) === space) {
      at++;
      continue;
    }
    let end = plainEnd(read, at);
    if (end === unknown) {
      tokenPattern.lastIndex = at;
      const found = tokenPattern.exec(read);
      if (!found) break;
      at = found.index;
      end = at + found[0].length;
    }
    pushToken(tokens, read.slice(at, end), at);
    at = end;
  }
  return tokens;
}

function pushToken(tokens: Token[], written: string, start: number): void {
  const first = written.charCodeAt(0);
  if (first >= 0x200b && first <= 0x200f) return;
  const known = isMonthOfMay(written, tokens) ? monthOfMay : kindOf(written);
  const { word, lemma, capital, kind, part, family } = known;
  tokens.push({ word, lemma, start, end: start + written.length, capital, kind, part, family });
}

const space = 32;
const apostrophe = 39;
const unknown = -1;

/** The end of a token of ASCII alone, as the pattern would find it and ten times as fast; `unknown` for any other. */
function plainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isLetter(first)) return wordEnd(text, start);
  if (isDigit(first)) return numberEnd(text, start);
  const isSign = first > space && first < 127 && first !== 95 && first !== 123 && first !== 125;
  return isSign ? start + 1 : unknown;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => !(code >= 128);

function wordEnd(text: string, start: number): number {
  const end = lettersEnd(text, start);
  if (text.charCodeAt(end) !== apostrophe) return isAscii(text.charCodeAt(end)) ? end : unknown;
  const contracted = lettersEnd(text, end + 1);
  if (!isAscii(text.charCodeAt(contracted))) return unknown;
  return contracted > end + 1 ? contracted : end;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Stops and commas within a number are part of it. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) end = at + 1;
    else if (text[at] !== '.' && text[at] !== ',') break;
  }
  return end;
}

const month = 'may (month)';
const monthOfMay: Kind = {
  word: month,
  lemma: month,
  capital: true,
  kind: 'word',
  part: partOf(month),
  family: undefined,
};

const knownKinds = new Map<string, Kind>();
const mostKnown = 10_000;

/** Remembered, since a few thousand words make up nearly all that is written. */
function kindOf(written: string): Kind {
  let known = knownKinds.get(written);
  if (!known) {
    if (knownKinds.size >= mostKnown) knownKinds.clear();
    // A copy: the engine keeps a long piece of a text as a view that holds on to the whole text.
    const copy = ` ${written}`.slice(1);
    knownKinds.set(copy, (known = newKind(copy)));
  }
  return known;
}

function newKind(written: string): Kind {
  const word = written.toLowerCase().replace('’', "'");
  const kind = /^\p{L}/u.test(written) ? 'word' : /^\d/.test(written) ? 'number' : 'sign';
  const capital = kind === 'word' && written[0] !== written[0]?.toLowerCase();
  const lemma = kind === 'word' ? lemmaOf(word) : word;
  const family = kind === 'word' ? familyOfWord(word, lemma) : undefined;
  return { word, lemma, capital, kind, part: partOf(lemma), family };
}

/** "since May": a capital within a sentence names the month; "May" at its beginning may be either. */
function isMonthOfMay(written: string, tokens: readonly Token[]): boolean {
  if (written !== 'May') return false;
  const before = tokens.at(-1);
  return before !== undefined && (before.kind !== 'sign' || before.word === ',');
}

const irregular = new Map(
  Object.entries({
    is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', has: 'have', had: 'have', does: 'do', did: 'do',
    done: 'do', paid: 'pay', gives: 'give', gave: 'give', given: 'give', got: 'get', gets: 'get', gotten: 'get',
    sold: 'sell', bought: 'buy', built: 'build', made: 'make', kept: 'keep', sent: 'send', met: 'meet', led: 'lead',
    held: 'hold', lost: 'lose', won: 'win', brought: 'bring', wrote: 'write', written: 'write', taken: 'take',
    took: 'take', chosen: 'choose', owed: 'owe', leads: 'lead', lead: 'lead', data: 'data', fees: 'fee', series: 'series',
    business: 'business', access: 'access', process: 'process', success: 'success', less: 'less', loss: 'loss',
    press: 'press', wireless: 'wireless', address: 'address', class: 'class', this: 'this', its: 'its', us: 'us',
    as: 'as', plus: 'plus', status: 'status', always: 'always', previous: 'previous', various: 'various', bonus: 'bonus',
    during: 'during', pricing: 'pricing', training: 'training', marketing: 'marketing', branding: 'branding',
    listing: 'listing', billing: 'billing', hosting: 'hosting', funding: 'funding', hundred: 'hundred', need: 'need',
    being: 'be', nothing: 'nothing', anything: 'anything', something: 'something', everything: 'everything',
    shared: 'share', agreed: 'agree', free: 'free', speed: 'speed', exceed: 'exceed', feed: 'feed', seed: 'seed',
    proceed: 'proceed', monthly: 'monthly', sales: 'sale', news: 'news', lens: 'lens', yes: 'yes', gas: 'gas',
    bus: 'bus', campus: 'campus', focus: 'focus', consensus: 'consensus', bring: 'bring', thing: 'thing', king: 'king',
    ring: 'ring', spring: 'spring', string: 'string', wing: 'wing', sing: 'sing', red: 'red', bed: 'bed',
  }),
); // prettier-ignore

/** The word without its inflection, good enough to let the forms of one word meet; never a dictionary form for certain. */
export function lemmaOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("'s")) return lemmaOf(word.slice(0, -2));
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) return restored(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return restored(word.slice(0, -2));
  return word;
}

/** A stem as its verb is written: "provid" is "provide", "runn" is "run", "train" stays. */
function restored(stem: string): string {
  if (!/[aeiouy]/.test(stem)) return stem;
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && !'lsz'.includes(last)) return stem.slice(0, -1);
  if (/(?:[cdgsuv]|[^aeiou]l|[aiu]z|[aiou]s|[^aeiou][aiou][kmt]|at|it|ut|ir|ur|or|as|id|[^aeo]in|ag)$/.test(stem) && !finalE.has(stem)) return `${stem}e`; // prettier-ignore
  return stem;
}

/** Stems that look as if they had lost an "e" and have not. */
const finalE = new Set(
  'support limit edit audit visit deposit credit permit transport report export import benefit monitor sponsor market target commit end fund send spend extend attend recommend respond intend depend defend demand brand expand hand understand need add lead load upload download fulfil sell fill roll enroll develop help maintain train explain contain gain sustain obtain retain join begin sign design assign align earn learn return discuss process pass assess address access press express focus host cost post list boost trust adjust test request invest assist exist consist insist work check book look track pack back link market ask risk visit deal appeal feel deliver offer cover consider order transfer refer answer enter register partner enter gather treat meet seat repeat greet float award reward forward record guard afford build hold yield regard avoid aid paid aud plug bug flag tag beg debug blog log jog dialog elect select collect connect protect respect expect direct correct inspect affect effect reflect contract contact extract conduct product act react impact interact adopt adapt accept except attempt prompt script print paint point hint grant want plant warrant mount count account discount amount front present represent document implement supplement comment prevent content rent cement invent patent'
    .split(' '),
); // prettier-ignore
