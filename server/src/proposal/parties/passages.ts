import type { Frontmatter } from '../../frontmatter/facts.js';
import { flatSpan, joinFlat, movedFlat } from '../../markdown/flat.js';
import type { Block, FlatText, MarkdownTree } from '../../markdown/tree.js';
import { derived, keptBy } from '../../text/derived.js';
import type { Offset, Span, Stated } from '../../text/span.js';
import type { HeadingLine } from '../outline.js';
import type { Passage } from './evidence.js';

/** Text of the body that is searched for names, in characters: names of parties stand early and often. */
const searchedCharacters = 120_000;

export interface PartySource {
  readonly text: string;
  readonly frontmatter: Frontmatter | undefined;
  readonly tree: MarkdownTree;
  readonly lines: readonly HeadingLine[];
  readonly title: Stated<string>;
  readonly organisation: string | undefined;
}

/** A passage where it stands. Its own places count from `origin`, so that it is the same passage wherever it stands. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly origin: Offset;
}

/** The passages of the body, as far as it is searched. */
export function passagesOf({ tree, lines }: Pick<PartySource, 'tree' | 'lines'>): PlacedPassage[] {
  const headings = new Set(lines.map((line) => line.block));
  const passages: PlacedPassage[] = [];
  let searched = 0;
  for (const [index, block] of tree.blocks.entries()) {
    if (searched > searchedCharacters) break;
    const words = wordsOf(block);
    if (!words) continue;
    const placed = placedPassage(block, { words, isHeading: headings.has(index) });
    searched += placed.passage.text.length;
    passages.push(placed);
  }
  return passages;
}

const placedPassage = keptBy(
  (block: Block, { words, isHeading }: { words: FlatText; isHeading: boolean }): PlacedPassage => ({
    passage: passageOf(words, block, isHeading),
    origin: words.origin,
  }),
);

/** The words of a block that tell where it stands: those of a row's first cell that has any. */
const wordsOf = (block: Block): FlatText | undefined =>
  block.type === 'row'
    ? (block.cells.find(({ content }) => content.pieces.length > 0) ?? block.cells[0])?.content
    : 'content' in block
      ? block.content
      : undefined;

type Known = Partial<Record<Passage['kind'], Passage>>;
const knownPassages = derived((_pieces: FlatText['pieces']): Known => ({}));

/** The passage of a block, the same as long as its words are there. */
function passageOf(words: FlatText, block: Block, isHeading: boolean): Passage {
  const kind = isHeading ? 'heading' : block.type === 'row' ? 'row' : 'sentence';
  const known = words.pieces.length > 0 ? knownPassages(words.pieces) : {};
  const before = known[kind];
  const isSame =
    block.type === 'row' ? before?.columns === block.columns && before !== undefined : before?.text === words.text;
  if (before && isSame) return before;
  const passage = newPassage(words, block, kind);
  known[kind] = passage;
  return passage;
}

function newPassage(words: FlatText, block: Block, kind: Passage['kind']): Passage {
  const content =
    block.type === 'row'
      ? joinFlat(
          block.cells.map((cell) => cell.content),
          ' | ',
        )
      : words;
  const own = movedFlat(content, -words.origin);
  return {
    text: own.text,
    kind,
    place: (start, end) => flatSpan(own, start, end),
    ...(block.type === 'row'
      ? { cells: block.cells.map((cell) => cell.content.text.trim()), columns: block.columns }
      : {}),
  };
}

/** The body's title, one written in HTML, and the `title` of a frontmatter that is not ours. */
export function titlePassages(source: PartySource): Passage[] {
  const { title } = source;
  const body: Passage = { text: title.value, kind: 'heading', place: () => title.span };
  return [body, ...titleInHtml(source), ...otherKeys(source, ['title'], 'heading')];
}

/** Above the first heading such a title stands, behind a logo at most. */
const blocksAboveHtmlTitle = 3;
const longestHtmlTitle = 2000;
const htmlTitle = /<h[12](?: [^<>]{0,200})?>([^<>]{1,200})<\/h[12]>/i;

/** `<h1 align="center">Orchard Foods Sponsorship</h1>`: the words, where they stand. */
function titleInHtml({ text, tree }: PartySource): Passage[] {
  for (const { type, span } of tree.blocks.slice(0, blocksAboveHtmlTitle)) {
    const match =
      type === 'html' && htmlTitle.exec(text.slice(span.start, Math.min(span.end, span.start + longestHtmlTitle)));
    if (!match) continue;
    const from = span.start + match.index + match[0].indexOf('>') + 1;
    return [{ text: match[1]!, kind: 'heading', place: (start, end) => ({ start: from + start, end: from + end }) }];
  }
  return [];
}

/** Keys of a frontmatter that other tools read. */
export function otherKeys(
  { text, frontmatter }: PartySource,
  keys: readonly string[],
  kind: Passage['kind'],
): Passage[] {
  return keys.flatMap((key): Passage[] => {
    const value = frontmatter?.keys.get(key)?.value;
    if (!value || value.end <= value.start) return [];
    const words = text.slice(value.start, Math.min(value.end, value.start + 1000)).replace(/^['"]|['"]$/g, '');
    return [{ text: words, kind, place: () => value }];
  });
}

export const shifted = ({ start, end }: Span, distance: Offset): Span => ({
  start: start + distance,
  end: end + distance,
});
