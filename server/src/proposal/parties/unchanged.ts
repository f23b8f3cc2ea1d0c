import { replacementBetween } from '../../text/edits.js';
import { overlaps } from '../../text/span.js';
import { sameEnds } from '../../text/stretches.js';
import { announces } from './definitions.js';
import type { FoundParties } from './find.js';
import { otherKeys, shifted, titlePassages, type PartySource, type PlacedPassage } from './passages.js';
import { introducing, saidBy, sentencesAtStart } from './said.js';
import { partsSoughtFor } from './title.js';

/** A version of a document as far as it is searched for its parties. */
export interface Searched {
  readonly source: PartySource;
  readonly passages: readonly PlacedPassage[];
}

/** What was found then. */
export interface Found extends Searched {
  readonly found: FoundParties;
}

/** An edit that touches more passages is looked at as a whole. */
const mostChanged = 3;

/**
 * Whether an edit has surely left what is said of the parties as it was, down to the places: mostly one passage has
 * changed that says of them what it said before. `false` says only that all has to be looked at again.
 */
export function isSurelySaidAlike(before: Found, now: Searched): boolean {
  if (!areSameAround(before.source, now.source) || before.passages.length !== now.passages.length) return false;
  const { first, last } = sameEnds(before.passages, now.passages);
  const [old, next] = [before, now].map(({ passages }) => passages.slice(first, passages.length - last));
  if (next!.length > mostChanged) return false;
  const opening = new Set([...sentencesAtStart(before.passages), ...sentencesAtStart(now.passages)]);
  const isPlain = (placed: PlacedPassage): boolean => placed.passage.kind !== 'heading' && !opening.has(placed);
  return (
    [...old!, ...next!].every(isPlain) &&
    (first >= introducing.between ||
      !now.passages.slice(0, introducing.between).some(({ passage }) => announces(passage))) &&
    old!.every((each, index) => saysTheSame(each, next![index]!, now.source) && !isNamedIn(each, before.found)) &&
    !mentionsWhom(before.source, now.source)
  );
}

const areSameAround = (a: PartySource, b: PartySource): boolean =>
  a.lines === b.lines &&
  a.title === b.title &&
  a.frontmatter === b.frontmatter &&
  a.organisation === b.organisation &&
  titlesOf(a) === titlesOf(b);

const titlesOf = (source: PartySource): string =>
  JSON.stringify(titlePassages(source).map(({ text, place }) => [text, place(0, text.length)]));

function saysTheSame(a: PlacedPassage, b: PlacedPassage, source: PartySource): boolean {
  const titles = [...titlePassages(source), ...otherKeys(source, ['description'], 'sentence')];
  const holdAlike = (part: string): boolean => a.passage.text.includes(part) === b.passage.text.includes(part);
  return (
    a.origin === b.origin &&
    a.passage.kind === b.passage.kind &&
    titles.every(
      ({ text }) => text !== a.passage.text && text !== b.passage.text && partsSoughtFor(text).every(holdAlike),
    ) &&
    withoutPlaces(saidBy(a.passage)) === withoutPlaces(saidBy(b.passage))
  );
}

const withoutPlaces = (said: readonly unknown[]): string =>
  JSON.stringify(said, (key, value: unknown) => (key === 'span' || key === 'at' ? undefined : value));

/** Whether a party's name was taken from a passage: behind the edit it has moved. */
function isNamedIn({ passage, origin }: PlacedPassage, { us, partners }: FoundParties): boolean {
  const span = shifted(passage.place(0, passage.text.length), origin);
  return [...(us ? [us] : []), ...partners].some(({ name }) => overlaps(name.span, span));
}

/** As far from an edit as an address can reach that it has a part in. */
const reach = 500;
const address = /@|:\/\/|www\.|\.com\//i;

/** Whether an address, or the programme's organisation, stands where the text has changed. */
function mentionsWhom({ text: old, organisation }: PartySource, { text }: PartySource): boolean {
  const { start, oldEnd, newEnd } = replacementBetween(old, text);
  const far = reach + (organisation?.length ?? 0);
  return [old.slice(Math.max(0, start - far), oldEnd + far), text.slice(Math.max(0, start - far), newEnd + far)].some(
    (words) =>
      address.test(words) || (organisation !== undefined && words.toLowerCase().includes(organisation.toLowerCase())),
  );
}
