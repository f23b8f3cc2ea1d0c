import { nameKey } from '../proposal/parties/names.js';
import { scopeFillers } from './vocabulary.js';

/**
 * What all spellings of an organisation's name have in common: "Halden & Søn GmbH", "Halden and Son" and "Halden-Son"
 * are one. Empty for a name without a letter or digit.
 */
export function partnerKey(name: string): string {
  return nameKey(plain(name))
    .split(/[\s.]+/)
    .filter((word) => word !== 'and')
    .join('');
}

/** The words of a scope that decide what it covers, in the order of the alphabet, plural as singular. */
export function scopeKey(scope: string): string {
  const words = plain(scope)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !scopeFillers.has(word))
    .map(singular);
  return [...new Set(words)].sort().join(' ');
}

/** Letters that Unicode does not take for a plain one with a mark. */
const ownLetters: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ł: 'l' };

const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{L})\/(?=\p{L}\b)/gu, '') // "A/S" is one word.
    .replace(/[øßæœđł]/g, (letter) => ownLetters[letter] ?? letter);

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
    ? word.replace(/ies$/, 'y').replace(/s$/, '')
    : word;
