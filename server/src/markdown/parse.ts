import type { Offset } from '../text/span.js';
import { addBlocks, type BlockCollector } from './blocks.js';
import { overBounds, unreadable, withoutLongGaps, withoutParts } from './bounds.js';
import { findConflict } from './conflicts.js';
import { isSurelyReadable } from './surelyReadable.js';
import { topLevelNodes } from './topLevel.js';
import type { MarkdownProblem, MarkdownTree } from './tree.js';

/**
 * The body of a document as blocks, parsed in one go: what `createMarkdownParser` must give, too. `bodyStart` is where
 * the frontmatter ends, 0 without one. Every span counts from the document's first character. What passes a bound is
 * left out, with a problem at its place. Never throws.
 */
export function parseMarkdown(text: string, bodyStart: Offset): MarkdownTree {
  const { base, body, problems } = readableBody(text, bodyStart);
  const nodes = topLevelNodes(body);
  const into: BlockCollector = { text, base, blocks: [], comments: [], heading: -1, lists: 0, tables: 0 };
  for (const node of nodes ?? []) addBlocks(into, node);
  return {
    blocks: into.blocks,
    comments: into.comments,
    problems: nodes ? problems : [...problems, unreadable(text, base)],
  };
}

/** What of a document the parser gets to see. */
export interface ReadableBody {
  /** Where `body` begins in the document. */
  readonly base: Offset;
  /** The text from `base` on, with spaces in place of what passes a bound. */
  readonly body: string;
  readonly problems: readonly MarkdownProblem[];
}

/** Characters of the body of a document with an unresolved merge: they tell whether it is a proposal; no more is said. */
const readInConflict = 20_000;

export function readableBody(text: string, bodyStart: Offset): ReadableBody {
  let base = bodyStart;
  // The parser drops a U+FEFF at its start without counting it, which would shift every place by one.
  while (text[base] === '\uFEFF') base++;
  const conflict = findConflict(text);
  if (isSurelyReadable(text, base, text.length) && !conflict) return { base, body: text.slice(base), problems: [] };
  const over = overBounds(text, base);
  const body = withoutLongGaps(withoutParts(text, base, over.parts));
  return {
    base,
    body: conflict ? body.slice(0, readInConflict) : body,
    problems: [...over.problems, ...(conflict ? [conflict] : [])],
  };
}
