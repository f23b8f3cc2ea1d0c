import type { Block, Paragraph, ListItem, TableRow } from '../markdown/tree.js';
import { readQuantities } from '../text/quantities.js';
import { contains, type Span } from '../text/span.js';
import { isBlank } from './blanks.js';
import type { Proposal } from './model.js';
import { mentions, namesOf, type PartyNames } from './parties/partyNames.js';
import { signatureLabels, signatureOpenings } from './vocabulary/signatures.js';

/** A signature that is there, not only a line for one. */
export interface Signature {
  readonly origin: 'frontmatter' | 'body';
  /** `both` where the words name both sides or neither: it then counts for each. */
  readonly side: 'us' | 'partner' | 'both';
  /** Name, title and day as they stand there, for the roles of a sign-off; of the frontmatter the side's owner. */
  readonly words: string;
  readonly span: Span;
}

/** Who has signed, by `signed` of the frontmatter and by the signature blocks of the body whose lines are filled. */
export function signaturesOf(proposal: Proposal): Signature[] {
  const { signed, owners } = proposal.frontmatter?.facts ?? {};
  const declared = (['us', 'partner'] as const).flatMap((side): Signature[] => {
    const day = signed?.[side];
    return day ? [{ origin: 'frontmatter', side, words: owners?.[side]?.value ?? '', span: day.span }] : [];
  });
  return [...declared, ...writtenSignatures(proposal)];
}

/** One block of lines for one signer. */
interface Lines {
  readonly side: Signature['side'];
  readonly span: Span;
  words: string[];
  /** A line to sign or date stands empty. */
  isOpen: boolean;
  readonly labels: Set<string>;
}

function writtenSignatures(proposal: Proposal): Signature[] {
  const names = namesOf(proposal.us, proposal.partners);
  const reader = new SignatureReader(names);
  for (const { block, side } of signatureBlocks(proposal)) {
    if (side) reader.turnTo(side, block.span);
    if (block.type === 'row') reader.row(block);
    else if (block.type === 'paragraph' || block.type === 'item') reader.lines(block);
  }
  return reader.signed();
}

interface SignatureBlock {
  readonly block: Block;
  /** Side that a heading names. */
  readonly side?: Signature['side'] | undefined;
}

/** The blocks of sections about signatures, and lines that are one by their first words. */
function signatureBlocks({ tree, sections }: Proposal): SignatureBlock[] {
  const own = sections.filter(({ role }) => role === 'signatures');
  return tree.blocks.flatMap((block): SignatureBlock[] => {
    const section = own.find((each) => contains(each.own, block.span));
    if (section) return [{ block, side: block.type === 'heading' ? section.side : undefined }];
    if (block.type !== 'paragraph' && block.type !== 'item') return [];
    const opening = block.content.text.slice(0, 60).trim().toLowerCase();
    return signatureOpenings.some((known) => opening.startsWith(known.opening)) ? [{ block }] : [];
  });
}

/** What one signature holds at most, in UTF-16 units: a name, a title, a day. */
const longestLine = 300;
const mostSignatures = 100;

class SignatureReader {
  readonly #names: PartyNames;
  readonly #all: Lines[] = [];
  readonly #columns = new Map<string, Lines>();

  constructor(names: PartyNames) {
    this.#names = names;
  }

  turnTo(side: Signature['side'], span: Span): Lines {
    const lines: Lines = { side, span, words: [], isOpen: false, labels: new Set() };
    if (this.#all.length < mostSignatures) this.#all.push(lines);
    return lines;
  }

  lines({ content, span }: Paragraph | ListItem): void {
    for (const line of content.text.split('\n')) {
      const words = line.slice(0, longestLine).trim();
      const side = this.#sideIn(words);
      if (side) this.turnTo(side, span);
      for (const [label, value] of fieldsIn(words)) {
        const current = this.#all.at(-1) ?? this.turnTo('both', span);
        // A second name below the same side is a second signer.
        const isNext = label !== '' && current.labels.has(label);
        add(isNext ? this.turnTo(current.side, span) : current, label, value);
      }
    }
  }

  /** "Date | 4 May 2028 | 6 May 2028" below the names of the sides, or one signer a row. */
  row({ cells, columns, table, span }: TableRow): void {
    const sides = columns.map((column) => this.#sideIn(column));
    const words = cells.map(({ content }) => content.text.slice(0, longestLine).trim());
    if (sides.some(Boolean)) {
      words.forEach((cell, index) => {
        const side = sides[index];
        if (side) add(this.#column(`${table} ${index}`, side, span), labelOf(words[0] ?? ''), cell);
      });
      return;
    }
    const lines = this.turnTo(this.#sideIn(words.join(' ')) ?? 'both', span);
    words.forEach((cell, index) => add(lines, labelOf(columns[index] ?? ''), cell));
  }

  #column(key: string, side: Signature['side'], span: Span): Lines {
    const known = this.#columns.get(key) ?? this.turnTo(side, span);
    this.#columns.set(key, known);
    return known;
  }

  #sideIn(words: string): Signature['side'] | undefined {
    const isOurs = mentions(words, this.#names.us);
    const isTheirs = mentions(words, this.#names.partner);
    return isOurs && isTheirs ? 'both' : isOurs ? 'us' : isTheirs ? 'partner' : undefined;
  }

  /** Those with a day, or with a name and no line left open. */
  signed(): Signature[] {
    return this.#all.flatMap(({ side, span, words, isOpen }): Signature[] => {
      const said = words.join(', ');
      const isDated = readQuantities(said).some(({ kind }) => kind === 'date');
      const isSigned = isDated || (!isOpen && this.#namesPerson(said));
      return isSigned ? [{ origin: 'body', side, words: said, span }] : [];
    });
  }

  /** Two capitalised words that are no party's name. */
  #namesPerson(words: string): boolean {
    const people = words.match(/\p{Lu}[\p{L}’'.-]{0,30} \p{Lu}[\p{L}’'-]{1,30}/gu) ?? [];
    return people.some((person) => !mentions(person, [...this.#names.us, ...this.#names.partner]));
  }
}

function add(lines: Lines, label: string, value: string): void {
  const isEmpty =
    !/[\p{L}\p{N}]/u.test(value) || isBlank(value.replace(/`/g, '')) || /_{3}|\[[^\]]{1,80}\]/.test(value);
  if (label !== '') lines.labels.add(label);
  if (!isEmpty) lines.words.push(value);
  else if (label === '' ? /_{3}/.test(value) : signatureLabels[label]?.signs) lines.isOpen = true;
}

const labelOf = (words: string): string => {
  const label = words.toLowerCase().replace(/[:\s]+$/, '').trim(); // prettier-ignore
  return Object.hasOwn(signatureLabels, label) ? label : '';
};

const labels = new RegExp(
  `(?<![\\p{L}])(${Object.keys(signatureLabels)
    .sort((a, b) => b.length - a.length)
    .join('|')}) {0,2}:`,
  'giu',
);

/** "Signature: ____ Date: 4 May 2028" as pairs of label and value; words before the first label have none. */
function fieldsIn(line: string): (readonly [label: string, value: string])[] {
  const found = [...line.matchAll(labels)];
  const lead = line.slice(0, found[0]?.index ?? line.length).trim();
  const fields = found.map((match, index) => {
    const end = found[index + 1]?.index ?? line.length;
    return [match[1]!.toLowerCase(), line.slice(match.index + match[0].length, end).trim()] as const;
  });
  return lead === '' ? fields : [['', lead], ...fields];
}
