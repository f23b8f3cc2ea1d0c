import { recalled } from '../../text/derived.js';
import { legalForms, notNames } from '../vocabulary/parties.js';

/** A capitalised phrase that may be the name of an organisation, and where it stands in its text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Begins the sentence or line, so that its capital says little. */
  readonly opens: boolean;
}

const token = /[\p{Lu}][\p{L}\p{N}’'&\-.]*|\p{Ll}{1,3}\p{Lu}[\p{L}\p{N}]*|\d{1,4}(?=\s|$|[),.;:])/gu;
const longestName = 6;

/** Capitalised phrases of a text in order: "Code for Australia", "iHub", "Group 6", "Orchard Foods, Inc.". */
export function namesIn(text: string): FoundName[] {
  const found: FoundName[] = [];
  let open: { start: number; end: number; tokens: number } | undefined;
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    const start = match.index;
    if (start > 0 && /[\p{L}\p{N}_/@#]/u.test(text[start - 1]!)) continue;
    const words = withoutStop(raw);
    const between = open ? text.slice(open.end, start) : '';
    const joins =
      open !== undefined &&
      open.tokens < longestName &&
      (between === ' ' ||
        (between === ', ' && legalForms.has(bare(words))) ||
        (/ of | & | for the | of the | for /.test(between) && between.length <= 9));
    if (/^\d/.test(raw) && !(joins && between === ' ')) continue;
    if (open && joins) open = { start: open.start, end: start + words.length, tokens: open.tokens + 1 };
    else {
      if (open) push(found, text, open);
      open = { start, end: start + words.length, tokens: 1 };
    }
  }
  if (open) push(found, text, open);
  return found;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** A token without the full stop or apostrophe that ends the sentence or makes a genitive. */
function withoutStop(raw: string): string {
  const word = raw.replace(/[’']s?$/u, '').replace(/[-&]+$/u, '');
  if (!word.endsWith('.')) return word;
  return legalForms.has(bare(word)) || /^(?:\p{L}\.)+$/u.test(word) ? word : word.replace(/\.+$/, '');
}

function push(found: FoundName[], text: string, span: { start: number; end: number }): void {
  let { start } = span;
  let opens = opensSentence(text, start);
  let name = text.slice(start, span.end);
  // "The Orchard", "If Orchard": the first word belongs to the sentence.
  for (let first = firstWord(name); first !== '' && notNames.has(first.toLowerCase()); first = firstWord(name)) {
    const rest = name.slice(first.length).trimStart();
    start += name.length - rest.length;
    name = rest;
    opens = false;
    if (rest === '') return;
  }
  name = withoutProgramme(name);
  if (notNames.has(name.toLowerCase()) || /^(?:\p{Lu}{2,}s|\p{Lu}+-?\d+)$/u.test(name) || isFile.test(name)) return;
  found.push({ name, start, end: start + name.length, opens });
}

/** "CONTRIBUTING.md": a file is no party. */
const isFile = /\.(?:md|mdx|pdf|txt|json|ya?ml|docx?|html|py|ts|js)$/i;

/** "Orchard Partner Program" in a sentence: the name ends before the words that say what of Orchard's it is. */
const programme =
  / (?:(?:Partner|Affiliate|Referral|Reseller|Ambassador|Sponsor|Sponsorship|Partnership)s? (?:Program(?:me)?|Agreement|Proposal|Network|Prospectus|Team)|Partnership|Sponsorship)$/;

const withoutProgramme = (name: string): string => name.replace(programme, '');

const firstWord = (name: string): string => /^[^\s]+/.exec(name)?.[0] ?? '';

const opensSentence = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 6), at).trimEnd();
  return before === '' || /[.!?:|•"“(*\n-]$/.test(before) || /\n\s*$/.test(text.slice(Math.max(0, at - 3), at));
};

/** A name for comparing: lower case, without "the", legal form, genitive and marks. */
export const nameKey = recalled((name): string => {
  const words = name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter(Boolean);
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(bare(words.at(-1)!))) words.pop();
  return words.join(' ');
});

/** A name without its legal form: "Orchard Foods, Inc." is "Orchard Foods". */
export const shortName = recalled((name): string => {
  const words = name.replace(/^the\s+/i, '').split(/\s+/);
  while (words.length > 1 && legalForms.has(bare(words.at(-1)!))) words.pop();
  return words.join(' ').replace(/[,;]+$/, '');
});

/** The first letters of a name of several words: "Orchard Growers Union" is "OGU". */
export const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
