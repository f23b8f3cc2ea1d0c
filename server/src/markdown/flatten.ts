import { decodeString } from 'micromark-util-decode-string';
import type { Nodes, PhrasingContent } from 'mdast';
import type { Offset, Span } from '../text/span.js';
import type { FlatText } from './tree.js';

/**
 * Turns inline Markdown into its words. The parser decodes text without keeping where each letter stood, so the
 * words are laid beside the source again, letter by letter, in one pass.
 */
export interface InlineSource {
  readonly text: string;
  /** What the parser's offsets are counted from. */
  readonly base: Offset;
}

/** While it is built, `source` counts as the parser's offsets do. */
type Piece = { at: number; source: Offset; length: number; sourceLength?: number };

interface FlatBuilder {
  text: string;
  readonly pieces: Piece[];
  readonly strong: Span[];
  readonly struck: Span[];
}

/** The words of inline `nodes`: markup removed, images dropped, a line break or `<br>` as a space. */
export function flatten(nodes: readonly PhrasingContent[], source: InlineSource): FlatText {
  const flat: FlatBuilder = { text: '', pieces: [], strong: [], struck: [] };
  for (const node of nodes) append(flat, node, source);
  const origin = flat.pieces[0]?.source ?? 0;
  for (const piece of flat.pieces) piece.source -= origin;
  return { ...flat, origin };
}

/** Where a node stands in the document. */
export function spanOf(node: Nodes, base: Offset): Span {
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
}

function append(flat: FlatBuilder, node: PhrasingContent, source: InlineSource): void {
  const span = spanOf(node, source.base);
  switch (node.type) {
    case 'text':
      return layText(flat, node.value, source.text, span);
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

/** Bold within bold is one bold part: the parts ascend and do not overlap. */
function addOutermost(spans: Span[], span: Span): void {
  while (spans.length > 0 && spans.at(-1)!.start >= span.start) spans.pop();
  spans.push(span);
}

/** Letters that stand in the source as they are; neighbours in both are one piece. */
function addSame(flat: FlatBuilder, words: string, at: Offset): void {
  const last = flat.pieces.at(-1);
  if (last && last.sourceLength === undefined && last.source + last.length === at) last.length += words.length;
  else if (words) flat.pieces.push({ at: flat.text.length, source: at, length: words.length });
  // As the parser does: a NUL is no letter.
  flat.text += words.replaceAll('\0', '\uFFFD');
}

/** Letters that stand in the source as something else. */
function addReplaced(flat: FlatBuilder, words: string, span: Span): void {
  if (!words) return;
  const piece = { at: flat.text.length, source: span.start, length: words.length };
  flat.pieces.push({ ...piece, sourceLength: span.end - span.start });
  flat.text += words;
}

const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y;
const escapeOrEntity = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
const plainRun = /[^\\&\r\n \t]+|[ \t]+(?![ \t\r\n])/y;

/** The part of `text` that matches the sticky `pattern` at `at`, not beyond `end`; '' where none does. */
function matchAt(pattern: RegExp, text: string, at: Offset, end: Offset): string {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0] ?? '';
  return at + words.length > end ? words.slice(0, end - at) : words;
}

/** Lays the `value` of a text node beside its source, which has escapes, entities and line breaks besides. */
function layText(flat: FlatBuilder, value: string, text: string, span: Span): void {
  let at = span.start;
  let done = 0;
  while (at < span.end && done < value.length) {
    const run = matchAt(plainRun, text, at, span.end);
    const broken = run ? '' : matchAt(lineBreak, text, at, span.end);
    const coded = run || broken ? '' : matchAt(escapeOrEntity, text, at, span.end);
    const source = run || broken || coded || text.charAt(at);
    const words = broken ? ' ' : coded ? decodeString(coded) : source;
    if (words === source) addSame(flat, source, at);
    else addReplaced(flat, words, { start: at, end: at + source.length });
    at += source.length;
    done += words.length;
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
