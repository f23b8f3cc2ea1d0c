import { economicKinds, type CommitmentKind } from '../reading/reading.js';
import type { Commitment, Proposal } from '../proposal/model.js';
import { wordsOf, type Span } from '../text/span.js';

/** Related places beyond these nobody looks at. */
export const mostRelated = 5;

/** Words that the messages of several rules share, so that they all speak alike. */

/** Longest quotation in a message, in UTF-16 units: what still reads at a glance. */
const quotationLength = 60;

/** `words` in quotation marks on one line, cut at a word when they are long. */
export function quoted(words: string): string {
  const line = words
    .slice(0, 4 * quotationLength)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= quotationLength) return `"${line}"`;
  const cut = line.lastIndexOf(' ', quotationLength - 1);
  const end = cut > quotationLength / 2 ? cut : quotationLength - 1;
  // A lone half of a surrogate pair would show as a box.
  return `"${line
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:–—-]+$/, '')}…"`;
}

/** The words of a place in the document, quoted. */
export const quotedAt = (proposal: Proposal, span: Span): string => quoted(wordsOf(proposal.text, span));

/** A sentence without its full stop, which would meet that of the message. */
export const quotedSentence = (sentence: string): string => quoted(sentence.trimEnd().replace(/[.;:]$/, ''));

/** A promise in its own words, markup removed; a declared one by what it is, such as "€40k spend". */
export function quotedCommitment(proposal: Proposal, { statement, fact, span }: Commitment): string {
  if (statement) return quotedSentence(statement.content.text);
  const declared = fact?.what?.value ?? [fact?.amount?.value, fact?.kind?.value].filter(Boolean).join(' ');
  return declared === '' ? quotedAt(proposal, span) : quoted(declared);
}

/** A side's name as the document has it, else "our side" and "the partner". */
export function nameOf(proposal: Proposal, side: 'us' | 'partner'): string {
  const parties = side === 'us' ? [proposal.us].filter((party) => party !== undefined) : proposal.partners;
  const [first, ...others] = parties.map((party) => party.name.value.replace(/\s+/g, ' ').trim());
  if (first === undefined || first === '' || first.length > quotationLength)
    return side === 'us' ? 'our side' : 'the partner';
  return others.length === 0 ? first : 'the partners';
}

/** The same at the start of a sentence. */
export const startingName = (proposal: Proposal, side: 'us' | 'partner'): string => capitalised(nameOf(proposal, side));

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;

const kindWords: Readonly<Record<CommitmentKind, string>> = {
  spend: 'a payment',
  'revenue-share': 'a revenue share',
  'co-investment': 'co-investment',
  engineering: 'people who build',
  guarantee: 'a guarantee',
  roadmap: 'roadmap work',
  executive: 'executive time',
  exclusivity: 'exclusivity',
  distribution: 'distribution',
  enablement: 'training and support',
  marketing: 'marketing',
  concession: 'a concession',
  rights: 'rights',
  other: 'a duty',
};

/** What kind of promise it is, in words: its first economic kind, else its first. */
export const kindOf = ({ kinds }: Commitment): string =>
  kindWords[kinds.find((kind) => economicKinds.has(kind)) ?? kinds[0] ?? 'other'];
