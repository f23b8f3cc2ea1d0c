import type { Block, FlatText, MarkdownTree } from '../markdown/tree.js';
import { perItem } from '../text/stretches.js';

/**
 * The blocks with line feeds where the author broke the line. In Markdown a break is a blank like any other, but
 * people write one label, signature or lettered clause a line, and a line is where such a statement begins.
 */
export function withLineBreaks(tree: MarkdownTree, document: string): MarkdownTree {
  return { ...tree, blocks: brokenBlocks(tree.blocks, document) };
}

const brokenBlocks = perItem((block: Block, document: string) => [brokenBlock(block, document)]);

function brokenBlock(block: Block, document: string): Block {
  if (block.type !== 'paragraph' && block.type !== 'item') return block;
  const content = broken(block.content, document);
  return content === block.content ? block : { ...block, content };
}

/** Texts with their line feeds, by the pieces, whose source is the same wherever they stand. */
const known = new WeakMap<FlatText['pieces'], string>();

function broken(flat: FlatText, document: string): FlatText {
  // Words that stand as written, in one piece, are on one line.
  if (flat.pieces.length < 2) return flat;
  const text = known.get(flat.pieces) ?? brokenText(flat, document);
  known.set(flat.pieces, text);
  return text === flat.text ? flat : { ...flat, text };
}

function brokenText(flat: FlatText, document: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const piece of flat.pieces) {
    if (piece.sourceLength === undefined || piece.length !== 1 || flat.text[piece.at] !== ' ') continue;
    if (
      !/[\n\r]|<br/i.test(document.slice(flat.origin + piece.source, flat.origin + piece.source + piece.sourceLength))
    )
      continue;
    parts.push(flat.text.slice(done, piece.at), '\n');
    done = piece.at + 1;
  }
  return done === 0 ? flat.text : parts.join('') + flat.text.slice(done);
}
