import type { Nodes, PhrasingContent } from 'mdast';
import type { Offset, Span } from '../text/span.js';
import {
  addOutermost,
  addReplaced,
  addSame,
  finishFlat,
  layText,
  lineBreak,
  matchAt,
  newFlat,
  type FlatBuilder,
} from './laying.js';
import type { FlatText } from './tree.js';

/**
 * Turns inline Markdown into its words. The parser decodes text without keeping where each letter stood, so the
 * words are laid beside the source again.
 */
export interface InlineSource {
  readonly text: string;
  /** What the parser's offsets are counted from. */
  readonly base: Offset;
}

/** The words of inline `nodes`: markup removed, images dropped, a line break or `<br>` as a space. */
export function flatten(nodes: readonly PhrasingContent[], source: InlineSource): FlatText {
  const flat = newFlat();
  for (const node of nodes) append(flat, node, source);
  return finishFlat(flat);
}

/** Where a node stands in the document. */
export function spanOf(node: Nodes, base: Offset): Span {
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
}

function append(flat: FlatBuilder, node: PhrasingContent, source: InlineSource): void {
  const span = spanOf(node, source.base);
  switch (node.type) {
    case 'text':
      return layText(flat, source.text, span, node.value.length);
    case 'inlineCode':
      return layCode(flat, node.value, source.text, span);
    case 'break':
      return addReplaced(flat, ' ', span);
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? addReplaced(flat, ' ', span) : undefined;
    case 'strong':
    case 'delete': {
      const start = flat.text.length;
      for (const child of node.children) append(flat, child, source);
      addOutermost(node.type === 'strong' ? flat.strong : flat.struck, { start, end: flat.text.length });
      return;
    }
    default:
      if ('children' in node) for (const child of node.children) append(flat, child, source);
  }
}

const codeRun = /[^\r\n|\\]+/y;
const escapedPipe = /\\\|/y;

/** Inline code: as it stands, but for the fence with its padding, line breaks, and `\|` in a table. */
function layCode(flat: FlatBuilder, value: string, text: string, span: Span): void {
  let at = span.start;
  let end = span.end;
  while (at < end && text[at] === '`') at++;
  while (end > at && text[end - 1] === '`') end--;
  if (at < end && /^\s$/.test(text.charAt(at)) && !/^\s/.test(value)) at++;
  const limit = flat.text.length + value.length;
  while (at < end && flat.text.length < limit) {
    const run = matchAt(codeRun, text, at, end);
    const broken = run ? '' : matchAt(lineBreak, text, at, end);
    const pipe = run || broken || !value.includes('|') ? '' : matchAt(escapedPipe, text, at, end);
    const source = run || broken || pipe || text.charAt(at);
    const room = limit - flat.text.length;
    if (broken) addReplaced(flat, ' ', { start: at, end: at + source.length });
    else if (pipe && !value.includes('\\|')) addReplaced(flat, '|', { start: at, end: at + 2 });
    else addSame(flat, source.slice(0, room), at);
    at += source.length;
  }
}
