import { looksEnglish } from '../reading/language.js';
import type { Span } from '../text/span.js';
import type { Section } from './model.js';

/** Enough of the body to tell its language by. */
const proseLength = 20_000;

/** A letter with an accent or of another script; a section without any is hardly worth the count of its words. */
const foreignLetter = /[\u00C0-\u024F\u0370-\u1FFF\u3040-\uD7A3\uF900-\uFDFF]/;

/**
 * Sections of an English document that are in another language, as in a text that stands in two: nothing is read into
 * them. None where the document as a whole is foreign; that is for `document/language` to say.
 */
export function foreignPartsOf(text: string, bodyStart: number, sections: readonly Section[]): readonly Span[] {
  if (!foreignLetter.test(text)) return [];
  const foreign = sections
    .filter((section) =>
      isForeign(section, text.slice(section.own.start, Math.min(section.own.end, section.own.start + proseLength))),
    )
    .map(({ own }) => own);
  return foreign.length > 0 && looksEnglish(text.slice(bodyStart, bodyStart + proseLength)) ? foreign : [];
}

/** The words by which a section was told last. */
const told = new WeakMap<Section, { readonly words: string; readonly isForeign: boolean }>();

function isForeign(section: Section, words: string): boolean {
  if (!foreignLetter.test(words)) return false;
  const before = told.get(section);
  if (before?.words === words) return before.isForeign;
  const answer = !looksEnglish(words);
  told.set(section, { words, isForeign: answer });
  return answer;
}

/** Those of `items` that stand in none of the `parts`; both in the order of the text. */
export function outside<T extends { readonly span: Span }>(items: readonly T[], parts: readonly Span[]): readonly T[] {
  if (parts.length === 0) return items;
  let part = 0;
  return items.filter(({ span }) => {
    while (part < parts.length && parts[part]!.end <= span.start) part++;
    const next = parts[part];
    return next === undefined || span.start < next.start;
  });
}
