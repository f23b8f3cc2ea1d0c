import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem as ListItemNode,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import type { Offset, Span } from '../text/span.js';
import { emptyFlat } from './flat.js';
import { flatten, spanOf } from './flatten.js';
import type { Block, FlatText, HtmlComment, Opaque, TableRow } from './tree.js';

/** What grows as top-level nodes are turned into blocks one after the other. */
export interface BlockCollector {
  readonly text: string;
  /** What the parser's offsets are counted from. */
  readonly base: Offset;
  readonly blocks: Block[];
  readonly comments: HtmlComment[];
  /** Index of the last heading block, or -1. */
  heading: number;
  lists: number;
  tables: number;
}

type FlowNode = RootContent | BlockContent | DefinitionContent;
/** The list item that a node stands in, or -1. */
type ItemIndex = number;

/** Adds the blocks of one top-level node. */
export function addBlocks(into: BlockCollector, node: RootContent): void {
  addFlow(into, node, -1);
}

function addFlow(into: BlockCollector, node: FlowNode, item: ItemIndex): void {
  const place = { span: spanOf(node, into.base), heading: into.heading };
  switch (node.type) {
    case 'heading': {
      const content = wordsOf(into, node);
      // A heading inside a list item looks like one but opens no section.
      if (item >= 0) return void into.blocks.push({ type: 'paragraph', ...place, content, item });
      into.blocks.push({ type: 'heading', ...place, depth: node.depth, content });
      into.heading = into.blocks.length - 1;
      return;
    }
    case 'paragraph':
      return void into.blocks.push({ type: 'paragraph', ...place, content: wordsOf(into, node), item });
    case 'list':
      return addList(into, node, item);
    case 'table':
      return addTable(into, node);
    case 'html':
      into.comments.push(...commentsIn(into.text, place.span));
      return addOpaque(into, 'html', place.span);
    case 'code':
      return addOpaque(into, 'code', place.span);
    case 'blockquote':
      return addOpaque(into, 'quote', place.span);
    case 'thematicBreak':
      return addOpaque(into, 'rule', place.span);
    default:
    // Definitions have no words of their own.
  }
}

function addOpaque(into: BlockCollector, type: Opaque['type'], span: Span): void {
  into.blocks.push({ type, span, heading: into.heading });
}

function addList(into: BlockCollector, node: List, parent: ItemIndex): void {
  const list = into.lists++;
  for (const child of node.children) addItem(into, child, { list, parent, ordered: node.ordered === true });
}

function addItem(
  into: BlockCollector,
  node: ListItemNode,
  of: { list: number; parent: ItemIndex; ordered: boolean },
): void {
  const span = spanOf(node, into.base);
  const [first, ...others] = node.children;
  const own = first?.type === 'paragraph' || first?.type === 'heading' ? first : undefined;
  const index = into.blocks.length;
  into.blocks.push({
    type: 'item',
    span,
    heading: into.heading,
    content: own ? wordsOf(into, own) : emptyFlat,
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    marker: /^[^\s]{1,12}/.exec(into.text.slice(span.start, span.start + 12))?.[0] ?? '-',
    ...of,
  });
  for (const child of own ? others : node.children) addFlow(into, child, index);
}

function addTable(into: BlockCollector, node: Table): void {
  const table = into.tables++;
  const [header, ...rows] = node.children;
  const columns = (header?.children ?? []).map((cell) => wordsOf(into, cell).text.trim());
  for (const row of rows) {
    const cells: TableRow['cells'] = row.children.map((cell) => ({
      span: spanOf(cell, into.base),
      content: wordsOf(into, cell),
    }));
    into.blocks.push({ type: 'row', span: spanOf(row, into.base), heading: into.heading, cells, columns, table });
  }
}

type Wordy = Paragraph | Extract<Nodes, { type: 'heading' | 'tableCell' }>;

function wordsOf(into: BlockCollector, node: Wordy): FlatText {
  for (const child of node.children) {
    if (child.type === 'html') into.comments.push(...commentsIn(into.text, spanOf(child, into.base)));
  }
  return flatten(node.children, into);
}

/** The complete HTML comments within `span`. */
export function commentsIn(text: string, span: Span): HtmlComment[] {
  const comments: HtmlComment[] = [];
  let start = text.indexOf('<!--', span.start);
  while (start >= 0 && start < span.end) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0 || close + 3 > span.end) break;
    comments.push({ span: { start, end: close + 3 }, text: text.slice(start + 4, close).trim() });
    start = text.indexOf('<!--', close + 3);
  }
  return comments;
}
