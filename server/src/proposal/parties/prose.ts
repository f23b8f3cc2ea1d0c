import { nameCues } from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { namesIn } from './names.js';

/** Every name of a passage, with what the words right beside it say of its side (nothing, mostly). */
export function evidenceOfProse(passage: Passage): (NameEvidence & { readonly opens: boolean })[] {
  return namesIn(passage.text).map((found) => {
    const after = passage.text
      .slice(found.end, found.end + 28)
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/\s/g, ' ');
    const before = passage.text
      .slice(Math.max(0, found.start - 28), found.start)
      .toLowerCase()
      .replace(/\s/g, ' ')
      .replace(/[ “"*(]+$/, '')
      .replace(/ (?:the|our)$/, '');
    let us = 0;
    let partner = 0;
    for (const cue of nameCues) {
      if (
        cue.after !== undefined
          ? !(after.startsWith(cue.after) && !/\p{L}/u.test(after[cue.after.length] ?? ' '))
          : !endsWithWords(before, cue.before!)
      )
        continue;
      if (cue.side === 'us') us += cue.weight;
      else partner += cue.weight;
    }
    return { ...evidence(passage, found.name, found.start, { us, partner }), opens: found.opens };
  });
}

const endsWithWords = (text: string, words: string): boolean =>
  text.endsWith(words) && !/\p{L}/u.test(text[text.length - words.length - 1] ?? ' ');
