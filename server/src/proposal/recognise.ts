import { headingWords } from './headingRole.js';
import type { Party, Proposal } from './model.js';
import { indexOfName } from './parties/partyNames.js';
import { comparable } from './phraseMatch.js';
import {
  countedDealWords,
  dealWordDensities,
  frameSignals,
  openingCharacters,
  readingWeights,
  recognitionThreshold,
  signals,
  type Signal,
} from './vocabulary/recognition.js';

/** A signal that was found, for explaining why a document does or does not read as a proposal. */
export interface FoundSignal {
  readonly name: string;
  readonly weight: number;
  /** The words that were found, '' for a sign that is not a word. */
  readonly words: string;
}

/**
 * Whether an undeclared document reads as a partnership proposal: parties, terms, asks, packages for sponsors,
 * memoranda, terms of a partner programme. It adds up independent signals, so that no single word decides.
 */
export function readsAsProposal(proposal: Proposal): boolean {
  const found = proposalSignals(proposal);
  const isFramed = found.some(({ name }) => frameSignals.has(name));
  return isFramed && found.reduce((sum, { weight }) => sum + weight, 0) >= recognitionThreshold;
}

/** The signals that speak for and against it. */
export function proposalSignals(proposal: Proposal): FoundSignal[] {
  const places = placesOf(proposal);
  const found = signals.flatMap((signal) => wordsFound(signal, places[signal.where]));
  return [...found, ...density(places.body), ...signsOfReading(proposal)];
}

function wordsFound(signal: Signal, place: string): FoundSignal[] {
  const needed = signal.atLeast ?? 1;
  const phrases: string[] = [];
  for (const phrase of signal.phrases) {
    const wanted = signal.where === 'wholeHeadings' ? `|${phrase}|` : comparable(phrase);
    if ((signal.where === 'wholeHeadings' ? place.indexOf(wanted) : indexOfName(place, wanted)) < 0) continue;
    phrases.push(phrase);
    if (phrases.length >= needed) return [{ name: signal.name, weight: signal.weight, words: phrases.join(', ') }];
  }
  return [];
}

function placesOf(proposal: Proposal): Record<Signal['where'], string> {
  const { text, bodyStart, frontmatter } = proposal;
  const words = (key: string): string => {
    const place = frontmatter?.keys.get(key)?.value;
    return place ? text.slice(place.start, place.end) : '';
  };
  const headings = proposal.sections.flatMap((section) => section.heading?.words ?? []);
  return {
    title: comparable(`${proposal.title.value} | ${words('title')}`),
    opening: comparable(`${words('description')} | ${text.slice(bodyStart, bodyStart + openingCharacters)}`),
    headings: comparable(headings.slice(1).join(' | ')),
    wholeHeadings: `|${headings.map((heading) => headingWords(heading).join(' ')).join('|')}|`,
    body: comparable([...headings, ...proposal.statements.map((statement) => statement.context.text)].join(' | ')),
  };
}

function density(body: string): FoundSignal[] {
  const words = body.split(/[^\p{L}]+/u);
  const count = words.filter((word) => countedDealWords.has(word)).length;
  const reached = dealWordDensities.find(
    ({ perThousand, atLeast }) => count >= atLeast && count * 1000 >= perThousand * words.length,
  );
  return reached ? [{ name: 'speaks of partners throughout', weight: reached.weight, words: '' }] : [];
}

function signsOfReading({ commitments, sides, sections, title, us, partners }: Proposal): FoundSignal[] {
  const promising = new Set(commitments.flatMap(({ party }) => (party === 'both' ? ['us', 'partner'] : [party])));
  const promises =
    commitments.length >= readingWeights.promises.atLeast && promising.has('us') && promising.has('partner');
  const headings = sections.slice(1).map(({ heading }) => comparable(heading?.words ?? ''));
  const [partner] = partners;
  const both = us && partner ? { us, partner } : undefined;
  const signs = [
    { name: 'promises of both sides', weight: readingWeights.promises.weight, holds: promises },
    { name: 'two parties', weight: readingWeights.twoParties, holds: both !== undefined },
    {
      name: 'a title of both',
      weight: readingWeights.titleOfBoth,
      holds: both && named(both.us, comparable(title.value)) && named(both.partner, comparable(title.value)),
    },
    {
      name: 'a heading of each',
      weight: readingWeights.headingOfEach,
      holds:
        both &&
        headings.some((words) => named(both.us, words) && !named(both.partner, words)) &&
        headings.some((words) => named(both.partner, words) && !named(both.us, words)),
    },
    {
      name: 'each side is bound',
      weight: readingWeights.bothBound,
      holds: both && sides.us.bond === 'bound' && sides.partner.bond === 'bound',
    },
  ];
  return signs.filter(({ holds }) => holds === true).map(({ name, weight }) => ({ name, weight, words: '' }));
}

/** Whether words hold a party's name or a short form of it. */
const named = ({ name, aliases }: Party, words: string): boolean =>
  [name.value, ...aliases].some((form) => form.length > 2 && indexOfName(words, comparable(form)) >= 0);
