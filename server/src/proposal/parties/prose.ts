import { communityWords, nameCues, subjectVerbs, type NameCue } from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { namesIn, type FoundName } from './names.js';

/** What "Harbour Governance" or "Harbour DAO" says for a side: such a body is asked, and hardly ever asks. */
const votes = 0.8;

/** Every name of a passage, with what the words right beside it say of its side (nothing, mostly). */
export function evidenceOfProse(passage: Passage): NameEvidence[] {
  return namesIn(passage.text).map((found) => {
    let us = 0;
    let partner = 0;
    for (const cue of cuesBeside(passage.text, found)) {
      if (cue.side === 'us') us += cue.weight;
      else partner += cue.weight;
    }
    if (communityWords.has(found.name.slice(found.name.lastIndexOf(' ') + 1).toLowerCase())) partner += votes;
    return { ...evidence(passage, found.name, found.start, { us, partner }), inside: isInside(passage, found) };
  });
}

/** The cues of the vocabulary by the letters that stand next to the name: few have the same. */
const nextLetters = 2;
const cuesBehind = cuesBy(({ after }) => after?.slice(0, nextLetters));
const cuesBefore = cuesBy(({ before }) => before?.slice(-nextLetters));

function cuesBy(lettersOf: (cue: NameCue) => string | undefined): ReadonlyMap<string, readonly NameCue[]> {
  const byLetters = new Map<string, NameCue[]>();
  for (const cue of nameCues) {
    const letters = lettersOf(cue);
    if (letters !== undefined) byLetters.set(letters, [...(byLetters.get(letters) ?? []), cue]);
  }
  return byLetters;
}

function cuesBeside(text: string, { start, end }: FoundName): NameCue[] {
  const after = text
    .slice(end, end + 28)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s/g, ' ');
  const before = text
    .slice(Math.max(0, start - 28), start)
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/[ “"*(]+$/, '')
    .replace(/ (?:the|our)$/, '');
  const behind = cuesBehind.get(after.slice(0, nextLetters)) ?? [];
  const ahead = cuesBefore.get(before.slice(-nextLetters)) ?? [];
  const beside = [
    ...behind.filter((cue) => after.startsWith(cue.after!) && !/\p{L}/u.test(after[cue.after!.length] ?? ' ')),
    ...ahead.filter(
      (cue) => endsWithWords(before, cue.before!) && (cue.ofPaper !== true || speaksOfPaper(text, start)),
    ),
  ];
  // In one order whatever side they stand on: what fractions come to depends on it.
  return beside.sort((a, b) => nameCues.indexOf(a) - nameCues.indexOf(b));
}

/**
 * Small letters stand before it, or it opens a sentence as the subject of a verb. Headings do not count, since there
 * all words may have capitals, nor does the first word of a line before a noun ("Contact details").
 */
function isInside({ kind, text }: Passage, { start, end, opens }: FoundName): boolean {
  if (kind === 'heading') return false;
  if (!opens) return /\p{Ll},?\s[“"*(]{0,2}$/u.test(text.slice(Math.max(0, start - 10), start));
  const next = /^(?:[’']s)?[\s”"*]{1,3}(\p{Ll}{2,14})(?!\p{L})/u.exec(text.slice(end, end + 22))?.[1];
  return next !== undefined && subjectVerbs.has(next);
}

/** "Submitted to Orchard" opens a line or follows "this proposal": apps and forms are submitted as well. */
const speaksOfPaper = (text: string, at: number): boolean =>
  at < 30 || /\b(?:proposal|document|memo|report|letter|paper|brief|mou)\b/i.test(text.slice(Math.max(0, at - 60), at));

const endsWithWords = (text: string, words: string): boolean =>
  text.endsWith(words) && !/\p{L}/u.test(text[text.length - words.length - 1] ?? ' ');

/** "Lakeside's plan for the valley": the first name of the text owns what it is about. */
const isOwner = (text: string, { end }: FoundName): boolean => /^[’']s \p{Ll}/u.test(text.slice(end, end + 4));

/** How many of the first sentences are looked at for whom the document speaks of first. */
const openingSentences = 3;

/** A document mostly begins with its writer as the subject: "Lakeside Dairy is a family firm …". */
export function evidenceOfOpening(passages: readonly Passage[]): NameEvidence[] {
  for (const passage of passages.filter(({ kind }) => kind === 'sentence').slice(0, openingSentences)) {
    const first = namesIn(passage.text.slice(0, 120))[0];
    if (first && first.start <= 4 && (isInside(passage, first) || isOwner(passage.text, first)))
      return [evidence(passage, first.name, first.start, { us: 1.2 })];
  }
  return [];
}
