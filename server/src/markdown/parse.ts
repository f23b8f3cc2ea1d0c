import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Offset } from '../text/span.js';
import { addBlocks, type BlockCollector } from './blocks.js';
import { overBounds, unreadable, withoutParts } from './bounds.js';
import { findConflict } from './conflicts.js';
import type { MarkdownTree } from './tree.js';

/** CommonMark with the three GFM constructs that proposals use. Bare addresses stay words: they need no link. */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmTaskListItem(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])
  .freeze();

/**
 * The body of a document as blocks. `bodyStart` is where the frontmatter ends, 0 without one. Every span counts
 * from the document's first character. What passes a bound is left out, with a problem at its place. Never throws.
 */
export function parseMarkdown(text: string, bodyStart: Offset): MarkdownTree {
  // The parser drops a U+FEFF at its start without counting it, which would shift every place by one.
  const base = text[bodyStart] === '\uFEFF' ? bodyStart + 1 : bodyStart;
  const over = overBounds(text, base);
  const conflict = findConflict(text);
  const into: BlockCollector = { text, base, blocks: [], comments: [], heading: -1, lists: 0, tables: 0 };
  const nodes = topLevelNodes(withoutParts(text, base, over.parts));
  for (const node of nodes ?? []) addBlocks(into, node);
  const problems = [...over.problems, ...(conflict ? [conflict] : []), ...(nodes ? [] : [unreadable(text, base)])];
  return { blocks: into.blocks, comments: into.comments, problems };
}

/** `undefined` where the parser runs out of stack in spite of the bounds. */
function topLevelNodes(body: string): readonly RootContent[] | undefined {
  try {
    return parser.parse(body).children;
  } catch {
    return undefined;
  }
}
