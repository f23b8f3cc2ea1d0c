import type { Offset } from '../text/span.js';
import { replacementBetween, type Replacement } from '../text/edits.js';
import { following } from '../text/stretches.js';
import { unreadable } from './bounds.js';
import { findConflict } from './conflicts.js';
import type { Above, TopLevelNode } from './node.js';
import { readableBody, type ReadableBody } from './parse.js';
import { nodesOfPart } from './part.js';
import { isSurelyReadable, paragraphsAround } from './surelyReadable.js';
import type { Labels } from './topLevel.js';
import type { Block, HtmlComment, MarkdownTree } from './tree.js';

/** Parses the versions of one document one after the other. */
export interface MarkdownParser {
  /** What `parseMarkdown` gives, for the cost of what has changed since the version before. */
  readonly parse: (text: string, bodyStart: Offset) => MarkdownTree;
}

/**
 * A parser that keeps the top-level nodes of the last version. An edit is parsed from the node before the touched one
 * until a node that was there before comes again; a first version in parts, since the parser's time grows faster than
 * its text. Nothing needs to be told of edits: they are seen by comparing the texts.
 */
export function createMarkdownParser(): MarkdownParser {
  let last = nothing;
  const bodyOf = rememberBody();
  const placed = rememberPlaces();
  return {
    parse: (text, bodyStart) => {
      const { base, body, problems } = bodyOf(text, bodyStart);
      const source = body.length === text.length - base ? text.slice(base) : body;
      const parsed = parseVersion({ body, source }, last);
      last = parsed ?? nothing;
      if (!parsed) return { blocks: [], comments: [], problems: [...problems, unreadable(text, base)] };
      return { ...placed(parsed.nodes, base), problems };
    },
  };
}

/** As `readableBody`: of a body that is within all bounds only the paragraphs that have changed are looked at. */
function rememberBody(): typeof readableBody {
  let last: { readonly text: string; readonly base: Offset } | undefined;
  const changedOnly = (text: string, bodyStart: Offset): ReadableBody | undefined => {
    if (last?.base !== bodyStart || text[bodyStart] === '\uFEFF' || findConflict(text)) return undefined;
    const { start, newEnd } = replacementBetween(last.text, text);
    if (start < bodyStart) return undefined;
    const changed = paragraphsAround(text, { start, end: newEnd });
    if (!isSurelyReadable(text, Math.max(bodyStart, changed.start), changed.end)) return undefined;
    return { base: bodyStart, body: text.slice(bodyStart), problems: [] };
  };
  return (text, bodyStart) => {
    const known = changedOnly(text, bodyStart);
    const readable = known ?? readableBody(text, bodyStart);
    const isSure = known ?? isSurelyReadable(text, readable.base, text.length);
    last = isSure && readable.problems.length === 0 ? { text, base: readable.base } : undefined;
    return readable;
  };
}

interface Version {
  /** What the parser sees: `source` with spaces for what passes a bound. */
  readonly body: string;
  readonly source: string;
}

interface ParsedVersion extends Version {
  readonly nodes: readonly TopLevelNode[];
  /** All labels that are defined anywhere: they decide what `[words]` are elsewhere. */
  readonly labels: Labels;
}

const nothing: ParsedVersion = { body: '', source: '', nodes: [], labels: new Set() };

function parseVersion(version: Version, last: ParsedVersion): ParsedVersion | undefined {
  const nodes = parseChanged(version, last);
  const labels = nodes && labelsOf(nodes);
  if (!labels) return undefined;
  if (isSameSet(labels, last.labels)) return { ...version, nodes, labels };
  // Where definitions stand does not hang on the labels, so a second run knows all of them.
  const again = parseChanged(version, { ...nothing, labels });
  return again && { ...version, nodes: again, labels };
}

function labelsOf(nodes: readonly TopLevelNode[]): Labels {
  const all = new Set<string>();
  for (const { labels } of nodes) for (const label of labels) all.add(label);
  return all;
}

const isSameSet = (a: Labels, b: Labels): boolean => a.size === b.size && [...a].every((label) => b.has(label));

/** Characters that are parsed at a time where no end is in sight; found by trying. */
const partLength = 4096;

/** All nodes of `version`, those of `last` where it can be seen that they are the same; `undefined` as `topLevelNodes`. */
function parseChanged(version: Version, last: ParsedVersion): TopLevelNode[] | undefined {
  const { body } = version;
  const edit = editOf(version, last);
  const distance = edit.newEnd - edit.oldEnd;
  const restart = restartBefore(body, last.nodes, firstTouched(last.nodes, edit.start));
  const nodes = last.nodes.slice(0, restart);
  let at = restart === 0 ? 0 : lineStart(body, last.nodes[restart]!.start);
  const after = firstAfter(last, edit, version);
  let end =
    after < last.nodes.length ? lineEnd(body, last.nodes[after]!.end + distance) : lineEnd(body, at + partLength);
  for (let length = partLength; ;) {
    const parsed = parsePart(version, at, end, last.labels)?.map((node, index) =>
      sameAbove(node, last.nodes[nodes.length + index], edit),
    );
    if (!parsed) return undefined;
    const join = joinOf({ body, nodes: parsed }, last, after, distance);
    if (join) {
      const kept = last.nodes.slice(join.old).map((node) => node.movedBy(distance));
      return [...nodes, ...parsed.slice(0, join.parsed), ...kept];
    }
    if (end === body.length) return [...nodes, ...parsed];
    // What comes below may still change the last node, and that the one above it.
    const settled = restartBefore(body, parsed, parsed.length - 1);
    nodes.push(...parsed.slice(0, settled));
    if (settled > 0) at = lineStart(body, parsed[settled]!.start);
    length = settled > 0 ? partLength : length * 4;
    end = lineEnd(body, at + length);
  }
}

/** A node above an edit that came out as it was is the one that it was. */
const sameAbove = (node: TopLevelNode, before: TopLevelNode | undefined, edit: Replacement): TopLevelNode =>
  before?.start === node.start && before.end === node.end && before.type === node.type && node.end < edit.start
    ? before
    : node;

function parsePart({ body, source }: Version, start: Offset, end: Offset, known: Labels): TopLevelNode[] | undefined {
  const part = detached(body.slice(start, end));
  return nodesOfPart({ body: part, source: body === source ? part : detached(source.slice(start, end)), start }, known);
}

/** A copy that does not keep the whole document in memory, as a slice of a string does. */
const detached = (part: string): string => ` ${part}`.slice(1);

/** The smallest replacement that makes one version of the other, in what is parsed and in what it stands for. */
function editOf(version: Version, last: Version): Replacement {
  const edit = replacementBetween(last.body, version.body);
  if (version.body === version.source && last.body === last.source) return edit;
  const inSource = replacementBetween(last.source, version.source);
  return {
    start: Math.min(edit.start, inSource.start),
    oldEnd: Math.max(edit.oldEnd, inSource.oldEnd),
    newEnd: Math.max(edit.newEnd, inSource.newEnd),
  };
}

/** Index of the first node that ends at `at` or behind it. */
function firstTouched(nodes: readonly TopLevelNode[], at: Offset): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the node to parse again from when the one at `touched` may change: the node before it, which it may have
 * ended, or an earlier one where that cannot be parsed by itself.
 */
function restartBefore(body: string, nodes: readonly TopLevelNode[], touched: number): number {
  let index = Math.max(0, Math.min(touched, nodes.length) - 1);
  while (index > 0 && !startsAfresh(body, nodes, index)) index--;
  return index;
}

const blankLine = /\n[ \t]*\r?\n|\r[ \t]*\r/;
/** What ends with its own line. Of what follows anything else without a blank line, that decides how it is read. */
const endsByItself: ReadonlySet<string> = new Set(['heading', 'thematicBreak']);

/** Whether a parser that begins at a node's line reads it as one that has come from above. */
function startsAfresh(body: string, nodes: readonly TopLevelNode[], index: number): boolean {
  const above = nodes[index - 1];
  if (!above) return true;
  const start = lineStart(body, nodes[index]!.start);
  // A U+FEFF would be dropped at the start.
  if (start < above.end || body[start] === '\uFEFF') return false;
  return endsByItself.has(above.type) || blankLine.test(body.slice(above.end, start));
}

/** Index of the first old node that begins on a line wholly behind the edit, in both versions. */
function firstAfter(last: ParsedVersion, edit: Replacement, { body }: Version): number {
  let index = firstTouched(last.nodes, edit.oldEnd);
  for (; index < last.nodes.length; index++) {
    const start = lineStart(last.body, last.nodes[index]!.start);
    const newStart = start + edit.newEnd - edit.oldEnd;
    const isBehind = start >= edit.oldEnd && lineStart(body, newStart) === newStart;
    if (isBehind && startsAfresh(last.body, last.nodes, index)) return index;
  }
  return index;
}

type Parsed = Pick<ParsedVersion, 'body' | 'nodes'>;

/** Where a newly parsed node is an old one, not before `after`, so that all below it is as it was. */
function joinOf(
  parsed: Parsed,
  old: Parsed,
  after: number,
  distance: number,
): { readonly parsed: number; readonly old: number } | undefined {
  let candidate = after;
  for (let index = 0; index < parsed.nodes.length; index++) {
    const node = parsed.nodes[index]!;
    while (candidate < old.nodes.length && old.nodes[candidate]!.start + distance < node.start) candidate++;
    const same = old.nodes[candidate];
    if (!same) return undefined;
    if (same.start + distance !== node.start || same.end + distance !== node.end || same.type !== node.type) continue;
    if (startsAfresh(parsed.body, parsed.nodes, index) && startsAfresh(old.body, old.nodes, candidate))
      return { parsed: index, old: candidate };
  }
  return undefined;
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

/** Start of the line that `at` stands in. */
function lineStart(body: string, at: Offset): Offset {
  let start = at;
  while (start > 0 && !isLineEnd(body[start - 1])) start--;
  return start;
}

/** End of the line that `at` stands in, line feed included. */
function lineEnd(body: string, at: Offset): Offset {
  const newline = body.indexOf('\n', at);
  return newline < 0 ? body.length : newline + 1;
}

/** Puts nodes where they stand; what stands above and below those that have changed is taken as it was. */
function rememberPlaces(): (
  nodes: readonly TopLevelNode[],
  bodyStart: Offset,
) => Pick<MarkdownTree, 'blocks' | 'comments'> {
  let blocks: readonly Block[] = [];
  let comments: readonly HtmlComment[] = [];
  return (nodes, bodyStart) => {
    const now = placed(nodes, bodyStart);
    blocks = following(blocks, now.blocks);
    comments = following(comments, now.comments);
    return { blocks, comments };
  };
}

function placed(nodes: readonly TopLevelNode[], bodyStart: Offset): Pick<MarkdownTree, 'blocks' | 'comments'> {
  const blocks: Block[] = [];
  const comments: HtmlComment[] = [];
  let above: Above = { blocks: 0, heading: -1, lists: 0, tables: 0 };
  for (const node of nodes) {
    const own = node.placedAt(bodyStart, above);
    for (const block of own.blocks) blocks.push(block);
    for (const comment of own.comments) comments.push(comment);
    above = node.below(above);
  }
  return { blocks, comments };
}
