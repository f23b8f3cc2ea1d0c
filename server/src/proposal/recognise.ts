import { comparable } from './phraseMatch.js';
import { indexOfName } from './parties/partyNames.js';
import type { Proposal } from './model.js';
import {
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
  return proposalSignals(proposal).reduce((sum, { weight }) => sum + weight, 0) >= recognitionThreshold;
}

/** The signals that speak for and against it. */
export function proposalSignals(proposal: Proposal): FoundSignal[] {
  const places = placesOf(proposal);
  const found = signals.flatMap((signal) => wordsFound(signal, places[signal.where]));
  return [...found, ...signsOfReading(proposal)];
}

function wordsFound(signal: Signal, place: string): FoundSignal[] {
  const phrase = signal.phrases.find((each) => indexOfName(place, comparable(each)) >= 0);
  return phrase === undefined ? [] : [{ name: signal.name, weight: signal.weight, words: phrase }];
}

function placesOf(proposal: Proposal): Record<Signal['where'], string> {
  const { text, bodyStart, frontmatter } = proposal;
  const key = frontmatter?.keys.get('title')?.value;
  const declaredTitle = key ? text.slice(key.start, key.end) : '';
  const headings = proposal.sections.flatMap((section) => section.heading?.words ?? []).slice(1);
  return {
    title: comparable(`${proposal.title.value} ${declaredTitle}`),
    opening: comparable(text.slice(bodyStart, bodyStart + openingCharacters)),
    headings: comparable(headings.join(' | ')),
    body: comparable(proposal.statements.map((statement) => statement.context.text).join(' | ')),
  };
}

function signsOfReading({ commitments, leverage, us, partners }: Proposal): FoundSignal[] {
  const sides = new Set(commitments.flatMap(({ party }) => (party === 'both' ? ['us', 'partner'] : [party])));
  const signs: [boolean, string, number][] = [
    [commitments.length >= readingWeights.commitments.atLeast, 'promises', readingWeights.commitments.weight],
    [sides.has('us') && sides.has('partner'), 'promises of both sides', readingWeights.bothSides],
    [leverage.length >= readingWeights.leverage.atLeast, 'reasons', readingWeights.leverage.weight],
    [us !== undefined && partners.length > 0, 'two parties', readingWeights.twoParties],
  ];
  return signs.filter(([holds]) => holds).map(([, name, weight]) => ({ name, weight, words: '' }));
}
