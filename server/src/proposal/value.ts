import { flatSpan } from '../markdown/flat.js';
import type { Block, FlatText, TableRow } from '../markdown/tree.js';
import type { Frontmatter } from '../frontmatter/facts.js';
import { derived, keptBy } from '../text/derived.js';
import type { Span } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Commitment, LeverageClaim, Proposal, Section, Statement } from './model.js';
import { mentions, namesOf, type PartyNames } from './parties/partyNames.js';
import { comparable, findPhrase } from './phraseMatch.js';
import { sectionFinder } from './sections.js';
import { getColumns, giveColumns, ourWords, sharedCustomers, theirWords } from './vocabulary/value.js';

export const valueSides = ['us', 'partner', 'customers'] as const;
export type ValueSide = (typeof valueSides)[number];

/** One thing that a side gives or gets. */
export interface ValueItem {
  readonly origin: 'frontmatter' | 'body';
  readonly span: Span;
  readonly words: string;
  /** Said to be this side's by a key, a heading, a column or a label, rather than read out of a reason or a promise. */
  readonly stated: boolean;
  /** Where it is a promise. */
  readonly commitment?: Commitment;
}

/** What each side gives and gets. Customers give nothing: they are no party to the deal. */
export type GiveAndGet = Readonly<
  Record<ValueSide, { readonly gives: readonly ValueItem[]; readonly gets: readonly ValueItem[] }>
>;

/**
 * The three-sided value of a proposal, side by side: what each side gives are its promises and what tables give it; what
 * it gets are `value` of the frontmatter, what sections and tables about value name for it, and its reasons.
 */
export const giveAndGet: (proposal: Proposal) => GiveAndGet = derived((proposal: Proposal): GiveAndGet => {
  const parts: Parts = [
    declaredValue(proposal),
    tableValue(proposal),
    sectionValue(proposal),
    promises(proposal),
    reasons(proposal),
  ];
  const before = lastFound.get(proposal.commitments);
  if (before && areSame(before.parts, parts)) return before.value;
  const value = bySide(parts);
  lastFound.set(proposal.commitments, { parts, value });
  return value;
});

/** In the order in which they count: declared, in tables, told by sections, promised, given as reasons. */
type Parts = readonly [readonly Found[], readonly Found[], readonly Found[], readonly Found[], readonly Found[]];

/** By the promises, which outlive a version of the document where none of them is touched. */
const lastFound = new WeakMap<readonly Commitment[], { readonly parts: Parts; readonly value: GiveAndGet }>();

const areSame = (a: Parts, b: Parts): boolean =>
  a.every(
    (part, index) =>
      part === b[index] || (part.length === b[index]!.length && part.every((each, at) => each === b[index]![at])),
  );

function bySide([declared, cells, told, promised, reasoned]: Parts): GiveAndGet {
  const rows = new Set(cells.map(({ place }) => place));
  const read = [...promised, ...reasoned].filter(({ place }) => !rows.has(place));
  const all = [...declared, ...cells, ...told, ...read];
  const of = (side: ValueSide) => ({ gives: itemsOf(all, side, 'gives'), gets: itemsOf(all, side, 'gets') });
  return { us: of('us'), partner: of('partner'), customers: of('customers') };
}

type Direction = 'gives' | 'gets';
interface Found {
  /** Start of the key, statement or row it stands in: what a table tells by the cell is not read again as a whole row. */
  readonly place: number;
  readonly side: ValueSide;
  readonly direction: Direction;
  readonly item: ValueItem;
}

/** In the order they were found: what is told counts before what is read, and keeps it out. */
function itemsOf(all: readonly Found[], side: ValueSide, direction: Direction): ValueItem[] {
  const own = all.filter((found) => found.side === side && found.direction === direction);
  const told = new Set(own.filter(({ item }) => item.stated).map(({ place }) => place));
  const read = new Set<number>();
  return own.flatMap(({ item, place }) => {
    if (!item.stated && (told.has(place) || read.has(place))) return [];
    read.add(place);
    return [item];
  });
}

const declaredValue = ({ frontmatter }: Proposal): readonly Found[] => (frontmatter ? declaredIn(frontmatter) : []);

const declaredIn = derived((frontmatter: Frontmatter) =>
  valueSides.flatMap((side) =>
    (frontmatter.facts.value[side] ?? []).map(({ value, span }): Found => ({
      place: span.start,
      side,
      direction: 'gets',
      item: { origin: 'frontmatter', span, words: value, stated: true },
    })),
  ),
);

const promises = ({ commitments }: Proposal): readonly Found[] => promised(commitments);

const promised = perItem((commitment: Commitment): Found[] => {
  const { origin, span, party, statement, fact } = commitment;
  const words = statement?.content.text ?? fact?.what?.value ?? fact?.amount?.value ?? '';
  const givers = party === 'both' ? (['us', 'partner'] as const) : party === 'unclear' ? [] : [party];
  const item: ValueItem = { origin, span, words, stated: false, commitment };
  return givers.map((side): Found => ({ place: span.start, side, direction: 'gives', item }));
});

const reasons = ({ leverage }: Proposal): readonly Found[] => reasoned(leverage);

const reasoned = perItem(({ origin, span, for: side, statement, fact }: LeverageClaim): Found[] => {
  if (side === 'unclear') return [];
  const words = statement?.content.text ?? fact?.evidence?.value ?? '';
  const item: ValueItem = { origin, span, words, stated: false };
  return [{ place: span.start, side, direction: 'gets', item }];
});

/** Statements of sections about value, by the side that heading, label or first words name. */
function sectionValue(proposal: Proposal): Found[] {
  const names = namesOf(proposal.us, proposal.partners);
  return proposal.statements.flatMap((statement) => {
    const section = proposal.sections[statement.section];
    return section?.role === 'value' && statement.shape !== 'row' ? toldIn(statement, { section, names }) : [];
  });
}

const toldIn = keptBy((statement: Statement, { section, names }: { section: Section; names: PartyNames }): Found[] => {
  const side = sideOfStatement(statement, section, names);
  if (!side) return [];
  const { span, content } = statement;
  const item: ValueItem = { origin: 'body', span, words: content.text, stated: true };
  return [{ place: span.start, side, direction: 'gets', item }];
});

/** How far into a statement its subject is looked for, in UTF-16 units. */
const subjectLength = 40;

function sideOfStatement({ content, context }: Statement, section: Section, names: PartyNames): ValueSide | undefined {
  const colon = content.text.indexOf(':');
  const label = content.text.slice(0, colon > 0 && colon < subjectLength ? colon : 0);
  for (const words of [label, context.leadIn, section.heading?.words ?? '', content.text.slice(0, subjectLength)]) {
    const side = sideOfWords(words, names);
    if (side) return side;
  }
  return section.side === 'both' ? undefined : section.side;
}

/** The one side that words name; `undefined` where they name none, or several. */
function sideOfWords(words: string, names: PartyNames): ValueSide | undefined {
  const plain = comparable(words);
  const named: ValueSide[] = [];
  if (mentions(words, names.us) || findPhrase(plain, ourWords)) named.push('us');
  if (mentions(words, names.partner) || findPhrase(plain, theirWords)) named.push('partner');
  if (findPhrase(plain, sharedCustomers)) named.push('customers');
  return named.length === 1 ? named[0] : undefined;
}

/** "Party | Gives | Gets", or a column a side in a section about commitments or value. */
function tableValue(proposal: Proposal): Found[] {
  const names = namesOf(proposal.us, proposal.partners);
  const sectionAt = sectionFinder(proposal.sections);
  return rowsIn(proposal.tree.blocks).flatMap((block) => {
    const role = proposal.sections[sectionAt(block.span.start)]?.role;
    const ofSection = role === 'value' ? 'gets' : role === 'commitments' ? 'gives' : undefined;
    return rowValue(block, { ofSection, names });
  });
}

const rowsIn = perItem((block: Block) => (block.type === 'row' ? [block] : []));

const rowValue = keptBy(
  (row: TableRow, { ofSection, names }: { ofSection: Direction | undefined; names: PartyNames }): Found[] => {
    if (!ofSection && !row.columns.some(directionOfColumn)) return [];
    const rowSide = sideOfWords(row.cells[0]?.content.text ?? '', names);
    const spans = row.cells.map(({ content }) => trimmedSpan(content));
    // Where the row's statement begins.
    const place = spans.find(Boolean)?.start ?? row.span.start;
    return row.cells.flatMap(({ content }, index) => {
      const column = row.columns[index]?.trim() ?? '';
      const span = spans[index];
      const told = directionOfColumn(column);
      const side = told && index > 0 ? rowSide : sideOfWords(column, names);
      const direction = told ?? ofSection;
      if (!side || !direction || !span || !/[\p{L}\p{N}]/u.test(content.text)) return [];
      const item: ValueItem = { origin: 'body', span, words: content.text.trim(), stated: true };
      return [{ place, side, direction, item } satisfies Found];
    });
  },
);

/** Place of a cell's words; `undefined` where it is empty. */
function trimmedSpan(content: FlatText): Span | undefined {
  const words = content.text.trim();
  const start = content.text.indexOf(words);
  return words === '' ? undefined : flatSpan(content, start, start + words.length);
}

function directionOfColumn(column: string): Direction | undefined {
  const words = column.trim().toLowerCase();
  return giveColumns.has(words) ? 'gives' : getColumns.has(words) ? 'gets' : undefined;
}
