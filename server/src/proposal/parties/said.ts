import { derived } from '../../text/derived.js';
import type { Offset } from '../../text/span.js';
import { addressesOf, type OwnAddress } from './addresses.js';
import {
  evidenceOfAnnounced,
  evidenceOfBetween,
  evidenceOfBrackets,
  evidenceOfDefinitions,
  evidenceOfPairs,
} from './definitions.js';
import type { NameEvidence, Passage } from './evidence.js';
import { evidenceOfHeading } from './headings.js';
import { evidenceOfLabels } from './labels.js';
import { otherKeys, shifted, titlePassages, type PartySource, type PlacedPassage } from './passages.js';
import { evidenceOfOpening, evidenceOfProse } from './prose.js';
import { genericRoles, usesIn, type GenericRole } from './roles.js';
import { evidenceOfSignature } from './signatures.js';
import { evidenceOfTitle } from './title.js';

/** Evidence of one passage and kind; its places count from `origin`. */
export interface EvidenceGroup {
  readonly evidence: readonly NameEvidence[];
  readonly origin: Offset;
}

/** All that a document says of its parties. */
export interface SaidOfParties {
  /** In the order in which they count. */
  readonly groups: readonly EvidenceGroup[];
  readonly roles: readonly GenericRole[];
  /** Whose post it asks for; not looked at where we are known without. */
  readonly addresses: readonly OwnAddress[];
  /** The programme's organisation stands somewhere in it. */
  readonly namesUs: boolean;
}

export function saidOfParties(source: PartySource, passages: readonly PlacedPassage[]): SaidOfParties {
  const { text, frontmatter, organisation } = source;
  const isDeclared = frontmatter?.facts.us !== undefined;
  const namesUs = !isDeclared && organisation !== undefined && text.toLowerCase().includes(organisation.toLowerCase());
  return {
    groups: groupsOf(source, passages),
    roles: genericRoles(passages),
    addresses: isDeclared || namesUs ? [] : addressesOf(text, frontmatter?.block.end ?? 0),
    namesUs,
  };
}

/** Between so many passages at the beginning, and for labels so many at the end, the parties are introduced. */
export const introducing = { between: 40, others: 60, lastLabels: 25 };

function groupsOf(source: PartySource, passages: readonly PlacedPassage[]): EvidenceGroup[] {
  const first = passages.slice(0, introducing.others);
  const labelled = [...first, ...passages.slice(introducing.others).slice(-introducing.lastLabels)];
  return [
    ...inTitles(source, passages),
    ...grouped(passages.slice(0, introducing.between), between),
    inPlace(evidenceOfAnnounced(asPlaced(passages.slice(0, introducing.between))).map(stated)),
    ...grouped(passages, definitions),
    ...grouped(first, pairs),
    ...grouped(first, brackets),
    ...grouped(passages, signature),
    ...grouped(labelled, labels),
    inPlace(evidenceOfHeading(asPlaced(passages.filter(({ passage }) => passage.kind === 'heading'))).map(stated)),
    inPlace(evidenceOfOpening(asPlaced(sentencesAtStart(passages)))),
    ...grouped(passages, prose),
    ...otherKeys(source, ['description'], 'sentence').map((passage) => inPlace(evidenceOfProse(passage))),
  ];
}

function inTitles(source: PartySource, passages: readonly PlacedPassage[]): EvidenceGroup[] {
  const titles = titlePassages(source);
  const body = passages
    .filter(({ passage }) => passage.text !== source.title.value)
    .map(({ passage }) => passage.text)
    .join('\n');
  return [
    ...titles.map((title) => inPlace(evidenceOfTitle(title, body).map(stated))),
    ...titles.map((title) => inPlace(evidenceOfBetween(title).map(stated))),
  ];
}

const stated = (each: NameEvidence): NameEvidence => ({ ...each, stated: true });

const between = derived((passage: Passage) => evidenceOfBetween(passage).map(stated));
const pairs = derived((passage: Passage) => evidenceOfPairs(passage).map(stated));
const brackets = derived((passage: Passage) => evidenceOfBrackets(passage).map(stated));
const labels = derived((passage: Passage) => evidenceOfLabels(passage).map(stated));

/** What all passages are asked for, wherever they stand. */
const anywhere = derived((passage: Passage) => ({
  definitions: evidenceOfDefinitions(passage).map(stated),
  signature: evidenceOfSignature(passage).map(stated),
  prose: passage.kind === 'heading' ? [] : evidenceOfProse(passage),
}));
const definitions = (passage: Passage): readonly NameEvidence[] => anywhere(passage).definitions;
const signature = (passage: Passage): readonly NameEvidence[] => anywhere(passage).signature;
const prose = (passage: Passage): readonly NameEvidence[] => anywhere(passage).prose;

/** All that one passage by itself says of the parties. */
export const saidBy = (passage: Passage): readonly unknown[] =>
  [between, definitions, pairs, brackets, signature, labels, prose, usesIn].map((evidenceOf) => evidenceOf(passage));

const inPlace = (evidence: readonly NameEvidence[]): EvidenceGroup => ({ evidence, origin: 0 });

function grouped(
  passages: readonly PlacedPassage[],
  evidenceOf: (passage: Passage) => readonly NameEvidence[],
): EvidenceGroup[] {
  const groups: EvidenceGroup[] = [];
  for (const { passage, origin } of passages) {
    const evidence = evidenceOf(passage);
    if (evidence.length > 0) groups.push({ evidence, origin });
  }
  return groups;
}

/** More than are looked at for how a document begins. */
const sentencesOfOpening = 3;

export function sentencesAtStart(passages: readonly PlacedPassage[]): PlacedPassage[] {
  const found: PlacedPassage[] = [];
  for (const placed of passages) {
    if (found.length === sentencesOfOpening) break;
    if (placed.passage.kind === 'sentence') found.push(placed);
  }
  return found;
}

/** Passages whose places count from the beginning of the document. */
const asPlaced = (passages: readonly PlacedPassage[]): Passage[] =>
  passages.map(({ passage, origin }) => ({
    ...passage,
    place: (start, end) => shifted(passage.place(start, end), origin),
  }));

/** Whether two versions say the same of the parties, wherever they say it. */
export const isSaidAlike = (a: SaidOfParties, b: SaidOfParties): boolean =>
  a.namesUs === b.namesUs &&
  areAlike(a.groups, b.groups, (one, other) => one.evidence === other.evidence || isSameEvidence(one, other)) &&
  areAlike(a.roles, b.roles, isSameRole) &&
  areAlike(a.addresses, b.addresses, (one, other) => one.owner === other.owner && one.weight === other.weight);

const areAlike = <T>(a: readonly T[], b: readonly T[], isAlike: (one: T, other: T) => boolean): boolean =>
  a.length === b.length && a.every((each, index) => isAlike(each, b[index]!));

const isSameEvidence = (a: EvidenceGroup, b: EvidenceGroup): boolean =>
  areAlike(
    a.evidence,
    b.evidence,
    (one, other) =>
      one.name === other.name &&
      one.us === other.us &&
      one.partner === other.partner &&
      one.named === other.named &&
      one.stated === other.stated &&
      one.inside === other.inside &&
      areAlike(one.aliases ?? [], other.aliases ?? [], (alias, otherAlias) => alias === otherAlias),
  );

const isSameRole = (a: GenericRole, b: GenericRole): boolean =>
  a.side === b.side && a.stated.value === b.stated.value && a.defined === b.defined;
