import type { Party } from '../model.js';
import { partiesIn, type FoundParties } from './find.js';
import { passagesOf, shifted, type PartySource, type PlacedPassage } from './passages.js';
import { isSurelySaidAlike, type Found } from './unchanged.js';
import { isSaidAlike, saidOfParties, type SaidOfParties } from './said.js';
import { AskedWords, SmallWordCount, type SmallWords } from './smallWords.js';

/** Finds the parties of the versions of one document, one after the other. */
export type PartySearch = (source: PartySource) => FoundParties;

/**
 * A search that starts anew only when an edit changes what is said of the parties, or how common a word is that was
 * asked for. Mostly it does not; then the parties are the same, though they may stand elsewhere.
 */
export function createPartySearch(): PartySearch {
  const small = new SmallWordCount();
  let last: Search | undefined;
  let before: Found | undefined;
  const find = (source: PartySource, passages: readonly PlacedPassage[]): FoundParties => {
    const said = saidOfParties(source, passages);
    const ground = groundOf(source);
    const isSame =
      last && isSameGround(last.ground, ground) && isSaidAlike(last.said, said) && last.asked.areAsBefore(small);
    const search = last && isSame ? { ...last, said } : newSearch(source, ground, said, small);
    last = search.places.includes(undefined) ? undefined : search;
    return placed(search, source, said);
  };
  return (source) => {
    const passages = passagesOf(source);
    small.count(passages);
    const isAsBefore =
      before && last && isSurelySaidAlike(before, { source, passages }) && last.asked.areAsBefore(small);
    const found = before && isAsBefore ? before.found : find(source, passages);
    before = { source, passages, found };
    return found;
  };
}

function newSearch(source: PartySource, ground: Ground, said: SaidOfParties, small: SmallWords): Search {
  const asked = new AskedWords(small);
  const found = partiesIn(source, said, asked);
  return { ground, said, asked, found, places: placesOf(found, source, said) };
}

interface Search {
  readonly ground: Ground;
  readonly said: SaidOfParties;
  readonly asked: AskedWords;
  /** Its places are those of the evidence, counted from where the passage stands. */
  readonly found: FoundParties;
  readonly places: readonly Place[];
}

/** What the search goes by, besides what is said and the words. */
interface Ground {
  readonly facts: unknown;
  readonly organisation: string | undefined;
  readonly title: string;
}

const groundOf = ({ frontmatter, organisation, title }: PartySource): Ground => ({
  facts: frontmatter?.facts,
  organisation,
  title: title.value,
});

const isSameGround = (a: Ground, b: Ground): boolean =>
  a.facts === b.facts && a.organisation === b.organisation && a.title === b.title;

/** Where a party's name stands: in a piece of evidence, as a role, in the title or frontmatter; or somewhere else. */
type Place =
  { readonly group: number; readonly index: number } | { readonly role: number } | 'title' | 'frontmatter' | undefined;

const all = ({ us, partners }: FoundParties): readonly Party[] => (us ? [us, ...partners] : partners);

const placesOf = (found: FoundParties, source: PartySource, said: SaidOfParties): Place[] =>
  all(found).map((party) => placeOf(party, source, said));

function placeOf({ name: { span, origin } }: Party, source: PartySource, { groups, roles }: SaidOfParties): Place {
  for (const [group, { evidence }] of groups.entries()) {
    const index = evidence.findIndex((each) => each.span === span);
    if (index >= 0) return { group, index };
  }
  const role = roles.findIndex(({ stated }) => stated.span === span);
  if (role >= 0) return { role };
  if (span === source.title.span) return 'title';
  return origin === 'frontmatter' ? 'frontmatter' : undefined;
}

/** The parties at the places where their names stand now. */
function placed({ found, places }: Search, source: PartySource, said: SaidOfParties): FoundParties {
  const parties = all(found).map((party, index) => withPlace(party, places[index], source, said));
  return found.us ? { ...found, us: parties[0], partners: parties.slice(1) } : { ...found, partners: parties };
}

function withPlace(party: Party, place: Place, source: PartySource, said: SaidOfParties): Party {
  if (place === undefined || place === 'frontmatter') return party;
  const { span } = party.name;
  if (place === 'title') return { ...party, name: { ...party.name, span: source.title.span } };
  if ('role' in place) return { ...party, name: { ...party.name, span: said.roles[place.role]?.stated.span ?? span } };
  const group = said.groups[place.group];
  const evidence = group?.evidence[place.index];
  return evidence && group ? { ...party, name: { ...party.name, span: shifted(evidence.span, group.origin) } } : party;
}
