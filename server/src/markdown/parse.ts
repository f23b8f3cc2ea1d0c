import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Offset } from '../text/span.js';
import { addBlocks, type BlockCollector } from './blocks.js';
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
 * from the document's first character. Never throws.
 */
export function parseMarkdown(text: string, bodyStart: Offset): MarkdownTree {
  // The parser drops a U+FEFF at its start without counting it, which would shift every place by one.
  const base = text[bodyStart] === '\uFEFF' ? bodyStart + 1 : bodyStart;
  const into: BlockCollector = { text, base, blocks: [], comments: [], heading: -1, lists: 0, tables: 0 };
  for (const node of parser.parse(text.slice(base)).children) addBlocks(into, node);
  return { blocks: into.blocks, comments: into.comments, problems: [] };
}
