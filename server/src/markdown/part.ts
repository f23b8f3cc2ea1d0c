import type { Offset } from '../text/span.js';
import type { BlockCollector } from './blocks.js';
import { TopLevelNode } from './node.js';
import { addPlainBlock } from './plain/block.js';
import { PlainLines } from './plain/lines.js';
import { topLevelNodes, type Labels } from './topLevel.js';

/** A part of a body: what the parser is to see, and the words of the document in its place. */
export interface Part {
  readonly body: string;
  /** As long as `body`. */
  readonly source: string;
  /** Where in the body it begins. */
  readonly start: Offset;
}

/** Line ends of old, letters that are none, and a mark that is dropped at a start: only the parser knows. */
const odd = /\r(?!\n)|[\0\uFEFF]/;

/**
 * The top-level nodes of a part that begins with nothing open above it: plain blocks read as they are, the others and
 * what hangs together with them by the parser. `undefined` where the parser gives up.
 */
export function nodesOfPart(part: Part, known: Labels): TopLevelNode[] | undefined {
  const isPlain = part.body === part.source && !odd.test(part.body);
  return isPlain ? plainNodes(part, known) : parsedNodes(part, known);
}

function parsedNodes({ body, source, start }: Part, known: Labels): TopLevelNode[] | undefined {
  return topLevelNodes(body, known)?.map((node) => TopLevelNode.of(node, source, start));
}

function plainNodes(part: Part, known: Labels): TopLevelNode[] | undefined {
  const lines = new PlainLines(part.body);
  const nodes: TopLevelNode[] = [];
  /** First line of blocks for the parser, which gets all that stand together at once. */
  let unsure: number | undefined;
  for (let line = lines.afterBlank(0); line < lines.count; line = lines.afterBlank(line)) {
    const plain = plainNode(part, lines, line, known);
    if (!plain) {
      unsure ??= line;
      line = behindConnected(lines, line);
      continue;
    }
    if (unsure !== undefined) {
      const above = separateNodes(part, [lines.start(unsure), lines.start(line)], known);
      if (!above) break;
      for (const node of above) nodes.push(node);
      unsure = undefined;
    }
    nodes.push(plain.node);
    line = plain.next;
  }
  const rest = unsure === undefined ? [] : parsedNodes(partOf(part, lines.start(unsure), part.body.length), known);
  return rest && [...nodes, ...rest];
}

function plainNode(
  { body, start: origin }: Part,
  lines: PlainLines,
  line: number,
  known: Labels,
): { readonly node: TopLevelNode; readonly next: number } | undefined {
  const own: BlockCollector = { text: body, base: 0, blocks: [], comments: [], heading: -1, lists: 0, tables: 0 };
  if (lines.indent(line) > 0) return undefined;
  const block = addPlainBlock(lines, line, own, known.size > 0);
  if (!block) return undefined;
  const span = { start: origin + lines.start(line), end: origin + block.end };
  return { node: new TopLevelNode(block.type, span, noLabels, origin, own), next: block.next };
}

const noLabels: Labels = new Set();

/** So much of the line that follows tells the parser what follows. */
const followed = 80;

/**
 * The nodes from `from` to `to`, where a line begins; `undefined` where no node begins there, since the last one goes
 * on, such as code without its second fence.
 */
function separateNodes(part: Part, [from, to]: readonly [Offset, Offset], known: Labels): TopLevelNode[] | undefined {
  const newline = part.body.indexOf('\n', to);
  const end = Math.min(to + followed, newline < 0 ? part.body.length : newline);
  const nodes = topLevelNodes(part.body.slice(from, end), known);
  const follower = nodes?.findIndex((node) => node.position?.start.offset === to - from) ?? -1;
  if (follower < 0) return undefined;
  const { source, start } = partOf(part, from, to);
  return nodes?.slice(0, follower).map((node) => TopLevelNode.of(node, source, start));
}

/** A line at the left edge that goes on with nothing above a blank line: neither an item nor what is indented. */
const startsAnew = /[^\s\-+*\d]/y;

function behindConnected(lines: PlainLines, line: number): number {
  for (let next = line; next < lines.count; next++) {
    if (!lines.isBlank(next)) continue;
    next = lines.afterBlank(next);
    startsAnew.lastIndex = lines.start(next);
    if (startsAnew.test(lines.text)) return next;
  }
  return lines.count;
}

const partOf = ({ body, start }: Part, from: Offset, to: Offset): Part => {
  const text = body.slice(from, to);
  return { body: text, source: text, start: start + from };
};
