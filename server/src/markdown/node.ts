import type { RootContent } from 'mdast';
import type { Offset, Span } from '../text/span.js';
import { addBlocks, type BlockCollector } from './blocks.js';
import { movedFlat } from './flat.js';
import { collectLabels, type Labels } from './topLevel.js';
import type { Block, HtmlComment } from './tree.js';

/** What stands above a top-level node: the numbers that its own blocks go on from. */
export interface Above {
  readonly blocks: number;
  /** Index of the last heading block, or -1. */
  readonly heading: number;
  readonly lists: number;
  readonly tables: number;
}

/** Blocks and comments of one node as they stand in a document. */
interface Placed {
  readonly base: Offset;
  readonly above: Above;
  readonly blocks: readonly Block[];
  readonly comments: readonly HtmlComment[];
}

/**
 * A top-level node of a body, kept from one version of a document to the next. Its blocks count from a place of their
 * own, so that moving a node costs nothing; where they stand in a document is worked out when asked for, and not again
 * while it stays there.
 */
export class TopLevelNode {
  readonly type: string;
  /** Offsets in the body. */
  readonly start: Offset;
  readonly end: Offset;
  readonly labels: Labels;
  /** Where in the body the places of `#own` count from. */
  readonly #origin: Offset;
  readonly #own: BlockCollector;
  #placed: Placed | undefined;

  /** `own`: its blocks as they stand in the part of the document that begins at `origin` in the body. */
  constructor(type: string, span: Span, labels: Labels, origin: Offset, own: BlockCollector) {
    this.type = type;
    this.start = span.start;
    this.end = span.end;
    this.labels = labels;
    this.#origin = origin;
    this.#own = own;
  }

  /** `text` is the part of the document in which the parser has met `node`, `origin` that part's place in the body. */
  static of(node: RootContent, text: string, origin: Offset): TopLevelNode {
    const own: BlockCollector = { text, base: 0, blocks: [], comments: [], heading: -1, lists: 0, tables: 0 };
    addBlocks(own, node);
    const labels = new Set<string>();
    collectLabels(node, labels);
    const { start, end } = node.position!;
    return new TopLevelNode(
      node.type,
      { start: origin + start.offset!, end: origin + end.offset! },
      labels,
      origin,
      own,
    );
  }

  movedBy(distance: number): TopLevelNode {
    if (distance === 0) return this;
    const span = { start: this.start + distance, end: this.end + distance };
    return new TopLevelNode(this.type, span, this.labels, this.#origin + distance, this.#own);
  }

  /** What stands above the node below this one. */
  below(above: Above): Above {
    const { blocks, heading, lists, tables } = this.#own;
    return {
      blocks: above.blocks + blocks.length,
      heading: heading < 0 ? above.heading : above.blocks + heading,
      lists: above.lists + lists,
      tables: above.tables + tables,
    };
  }

  /** Its blocks in a document whose body begins at `bodyStart`. */
  placedAt(bodyStart: Offset, above: Above): Pick<Placed, 'blocks' | 'comments'> {
    const base = bodyStart + this.#origin;
    if (this.#placed?.base !== base || !isSame(this.#placed.above, above)) {
      const { blocks, comments } = this.#own;
      this.#placed = {
        base,
        above,
        blocks: blocks.map((block) => placeBlock(block, base, above)),
        comments: comments.map((comment) => ({ ...comment, span: moved(comment.span, base) })),
      };
    }
    return this.#placed;
  }
}

const isSame = (a: Above, b: Above): boolean =>
  a.blocks === b.blocks && a.heading === b.heading && a.lists === b.lists && a.tables === b.tables;

const moved = ({ start, end }: Span, distance: number): Span => ({ start: start + distance, end: end + distance });

/** Within one top-level node no block stands under a heading of that node: `heading` is always the one above. */
function placeBlock(block: Block, base: Offset, above: Above): Block {
  const place = { span: moved(block.span, base), heading: above.heading };
  const item = (index: number): number => (index < 0 ? index : index + above.blocks);
  switch (block.type) {
    case 'heading':
      return { ...block, ...place, content: movedFlat(block.content, base) };
    case 'paragraph':
      return { ...block, ...place, content: movedFlat(block.content, base), item: item(block.item) };
    case 'item': {
      const list = block.list + above.lists;
      return { ...block, ...place, content: movedFlat(block.content, base), parent: item(block.parent), list };
    }
    case 'row': {
      const cells = block.cells.map(({ span, content }) => ({
        span: moved(span, base),
        content: movedFlat(content, base),
      }));
      return { ...block, ...place, cells, table: block.table + above.tables };
    }
    default:
      return { ...block, ...place };
  }
}
