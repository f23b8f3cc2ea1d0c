import { recalled } from '../text/derived.js';
import type { SectionRole } from './model.js';
import { headingRoles, otherMeanings, type HeadingPhrase } from './vocabulary/headings.js';

interface KnownPhrase {
  /** `undefined` for words that only look like a phrase of a role. */
  readonly role: SectionRole | undefined;
  readonly whole: boolean;
  /** Parts between which one to three words may stand. */
  readonly parts: readonly (readonly string[])[];
  readonly length: number;
}

const gapAtMost = 3;

/** Phrases by their first word, so that a heading is matched in time linear in its words. */
const phrasesByFirstWord = new Map<string, KnownPhrase[]>();
for (const [role, phrases] of Object.entries(headingRoles) as [SectionRole, readonly HeadingPhrase[]][]) {
  for (const phrase of phrases) remember(role, phrase.phrase, phrase.whole === true);
}
for (const phrase of otherMeanings) remember(undefined, phrase, false);

function remember(role: SectionRole | undefined, phrase: string, whole: boolean): void {
  const parts = phrase.split('*').map((part) => part.trim().split(' ').filter(Boolean));
  const first = parts[0]![0]!;
  const known = { role, whole, parts, length: parts.flat().length };
  phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), known]);
}

const numbering =
  /^(?:(?:part|section|article|clause|schedule|annex|appendix)\s+)?(?:[a-z]{2,5}\d+\w*|\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}|[a-h])\s*[.):–—-]+\s+/i;
const bareNumber = /^\d{1,3}(?:\.\d{1,3})*\s+(?=\p{L})/u;

/** A heading's words without numbering ("3.2", "ARTICLE 4:", "b)"), emoji and marks at its ends. */
export const plainHeading = recalled((words) => {
  const start = words.slice(0, 200).replace(/^[^\p{L}\p{N}]+/u, '');
  const unnumbered = start.replace(numbering, '').replace(bareNumber, '');
  return (unnumbered || start).replace(/[\s:–—-]+$/u, '').trim();
});

/** The lower-case words of a heading, for comparing. */
export const headingWords = recalled((words): readonly string[] =>
  plainHeading(words)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean),
);

/** What a heading promises; `undefined` where its words say nothing we know. Looks at its first 40 words. */
export const roleOfHeading = recalled((words): SectionRole | undefined => {
  const list = headingWords(words).slice(0, 40);
  let best: { phrase: KnownPhrase; at: number } | undefined;
  list.forEach((word, at) => {
    for (const phrase of phrasesByFirstWord.get(word) ?? []) {
      if (!matchesAt(list, at, phrase)) continue;
      if (!best || phrase.length > best.phrase.length) best = { phrase, at };
    }
  });
  return best?.phrase.role;
});

function matchesAt(words: readonly string[], at: number, phrase: KnownPhrase): boolean {
  let next = at;
  for (const [index, part] of phrase.parts.entries()) {
    const found = index === 0 ? next : firstAt(words, part, next + 1, next + gapAtMost);
    if (found < 0 || !part.every((word, offset) => words[found + offset] === word)) return false;
    next = found + part.length;
  }
  return !phrase.whole || (at === 0 && next === words.length);
}

/** Where `part` first stands between two places, an empty part anywhere; -1 if nowhere. */
function firstAt(words: readonly string[], part: readonly string[], from: number, to: number): number {
  for (let at = from; at <= Math.min(to, words.length); at++) {
    if (part.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}
