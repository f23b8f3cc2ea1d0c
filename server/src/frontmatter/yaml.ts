import { isAlias, isCollection, isMap, isScalar, Lexer, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node, YAMLMap } from 'yaml';
import { lineAt } from '../text/lines.js';
import { wordsOf, type Offset, type Span } from '../text/span.js';
import type { YamlComment } from './facts.js';
import { tooDeep } from './nesting.js';
import { inPlainWords } from './syntaxMessages.js';

/**
 * YAML as far as it can be read: the library's nodes with their places in the document, and the first thing that is
 * wrong. A line that swallows the keys below it (a quote or bracket never closed) is blanked and the rest read again.
 */
export interface YamlBlock {
  readonly root?: YAMLMap;
  readonly problem?: { readonly span: Span; readonly message: string };
  /** The node itself, or what an alias stands for; `undefined` for an alias of nothing. */
  readonly resolve: (node: unknown) => Node | undefined;
  /** Where a node stands in the document, without the white space behind it. */
  readonly spanOf: (node: Node) => Span;
  readonly comments: readonly YamlComment[];
}

/** Rereading is bounded: each round blanks one part, and nobody leaves more quotes open than this. */
const maxRounds = 8;

/** Longer YAML is read once, whatever is wrong with it; real frontmatter has a twentieth of this. */
const maxReread = 32 * 1024;

/** Largest YAML block that is read, in UTF-16 units: that of a Markdown block (design.md 5). */
const maxLength = 256 * 1024;

/** Reads the YAML at `place` of `text`. Never throws. */
export function readYaml(text: string, place: Span): YamlBlock {
  const base = place.start;
  let source = text.slice(place.start, place.end);
  if (source.length > maxLength) return unread(place, 'The frontmatter is larger than 256 KB, so it is not read.');
  let problem: YamlBlock['problem'];
  const deep = tooDeep(source);
  if (deep) {
    problem = { span: shifted(deep, base), message: 'This is nested too deeply to be read. Take a level or two out.' };
    source = blanked(source, deep);
  }
  for (let round = 0; ; round++) {
    const document = parsed(source);
    if (!document) return unread(place, 'The frontmatter cannot be read as YAML.');
    const swallowed = round < maxRounds && source.length <= maxReread ? swallowing(document, source) : undefined;
    if (swallowed) {
      problem ??= { span: shifted(firstLineOf(source, swallowed), base), message: neverClosed(source, swallowed) };
      source = blanked(source, swallowed);
      continue;
    }
    const error = document.errors[0];
    if (error) problem ??= firstProblem(error, source, base);
    return block(document, { source, base }, problem);
  }
}

/** The YAML that was read, with what could not be read blanked, and where in the document it begins. */
interface YamlSource {
  readonly source: string;
  readonly base: Offset;
}

function block(document: Document.Parsed, { source, base }: YamlSource, problem: YamlBlock['problem']): YamlBlock {
  const anchors = anchorsOf(document);
  return {
    ...(isMap(document.contents) ? { root: document.contents } : {}),
    ...(problem ? { problem } : {}),
    resolve: (node) => (isAlias(node) ? anchors.get(node) : isScalar(node) || isCollection(node) ? node : undefined),
    spanOf: ({ range }) => shifted(withoutBlanksBehind(source, { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }), base),
    comments: commentsOf({ source, base }),
  };
}

const unread = (place: Span, message: string): YamlBlock => ({
  problem: { span: { start: place.start, end: place.start }, message },
  resolve: () => undefined,
  spanOf: () => ({ start: place.start, end: place.start }),
  comments: [],
});

function parsed(source: string): Document.Parsed | undefined {
  try {
    return parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' });
  } catch {
    // The bounds above should keep the library from its own limits; a document must not cost the others theirs.
    return undefined;
  }
}

/** What each alias stands for. Found in one pass, since the library would walk the document for each alias. */
function anchorsOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const byName = new Map<string, Node>();
  const anchors = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const node = byName.get(alias.source);
      if (node) anchors.set(alias, node);
    },
    Value: (_, node) => {
      if (node.anchor) byName.set(node.anchor, node);
    },
  });
  return anchors;
}

/**
 * The part that swallows a key at the left margin: from the quote or bracket that is never closed to the end of the
 * last line before that key. Only a broken document is looked at.
 */
function swallowing(document: Document.Parsed, source: string): Span | undefined {
  if (document.errors.length === 0) return undefined;
  const keys = new Set<Offset>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) if (isScalar(key) && key.range) keys.add(key.range[0]);
  }
  let valueAbove: Offset | undefined;
  for (const match of source.matchAll(/^[A-Za-z"'][\w"'-]*[ \t]*:(?=[ \t\r\n]|$)/gm)) {
    if (!keys.has(match.index)) {
      const start = innermostAround(document.contents, match.index)?.range?.[0] ?? valueAbove;
      if (start !== undefined && source.slice(start, match.index).trim()) return { start, end: match.index };
    }
    valueAbove = match.index + match[0].length;
  }
  return undefined;
}

/** The innermost scalar or bracketed list or group that holds `at` behind its own start. */
function innermostAround(root: unknown, at: Offset): Node | undefined {
  let found: Node | undefined;
  if (!isCollection(root) && !isScalar(root)) return undefined;
  const holds = (node: Node): boolean => !!node.range && node.range[0] < at && at < node.range[2];
  visit(root, {
    Node: (_, node) => {
      if (!holds(node)) return visit.SKIP;
      if (isScalar(node) || (isCollection(node) && node.flow)) found = node;
      return undefined;
    },
  });
  return found;
}

function neverClosed(source: string, part: Span): string {
  const words = wordsOf(source, firstLineOf(source, part));
  if (/^["'[{]/.test(words)) return `This ${words[0]} is never closed, so the lines below it cannot be read with it.`;
  if (isLineStart(source, part.start)) return inPlainWords('MULTILINE_IMPLICIT_KEY', source, part.start);
  if (/:\s/.test(words)) return inPlainWords('BLOCK_AS_IMPLICIT_KEY', source, part.start);
  return 'This value runs on into the keys below it. Indent its lines, or put it in quotes.';
}

const notLineEnd = /[^\r\n]/g;

const isLineStart = (source: string, at: Offset): boolean => lineAt(source, at).start === at;

/** The source with `part` as spaces; line ends stay, so that every place stays. */
const blanked = (source: string, part: Span): string =>
  source.slice(0, part.start) + source.slice(part.start, part.end).replace(notLineEnd, ' ') + source.slice(part.end);

const shifted = (span: Span, by: Offset): Span => ({ start: span.start + by, end: span.end + by });

/** `span` cut at the end of its first line: a finding is ranged on a word or a line. */
function firstLineOf(source: string, span: Span): Span {
  const line = lineAt(source, span.start);
  return trimmed(source, { start: span.start, end: Math.min(line.end, span.end) });
}

/** A text in the style of `|` counts the line endings behind it as its own. */
function withoutBlanksBehind(source: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(source[last - 1] ?? '')) last--;
  return { start, end: last };
}

function trimmed(source: string, span: Span): Span {
  const words = wordsOf(source, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start: Math.min(start, span.end), end: Math.max(start, span.start + words.trimEnd().length) };
}

function firstProblem(error: { code: string; pos: [number, number]; message: string }, source: string, base: Offset) {
  const place = firstLineOf(source, { start: error.pos[0], end: error.pos[1] });
  const message = inPlainWords(error.code, source, place.start);
  return {
    span: shifted(place.end > place.start ? place : trimmed(source, lineAt(source, place.start)), base),
    message,
  };
}

/** A key with its value, as they stand in the YAML. */
export interface YamlEntry {
  readonly name: string;
  readonly key: Node;
  readonly value: unknown;
}

/** The entries of a group whose keys are plain words; a key that is itself a list or group is left out. */
export function entriesOf(map: YAMLMap): YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const { key, value } of map.items) {
    if (isScalar(key)) entries.push({ name: nameOf(key.value), key, value });
  }
  return entries;
}

/** The comments of a YAML source. The library keeps their words but not their places, its lexer does. */
function commentsOf({ source, base }: YamlSource): YamlComment[] {
  const comments: YamlComment[] = [];
  let at = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(source)) {
    // The lexer marks what is not text by a control character of its own.
    if (lexerMarks.has(lexeme) && source[at] !== lexeme) {
      scalarFollows = lexeme === scalarMark;
      continue;
    }
    if (lexeme.startsWith('#') && !scalarFollows) {
      comments.push({ span: { start: base + at, end: base + at + lexeme.length }, text: lexeme });
    }
    scalarFollows = false;
    at += lexeme.length;
  }
  return comments;
}

const scalarMark = '\x1f';
const lexerMarks: ReadonlySet<string> = new Set(['\x02', '\x18', scalarMark]);

/** A key as a name: YAML allows numbers and booleans for one as well. */
const nameOf = (key: unknown): string =>
  typeof key === 'string' ? key : typeof key === 'number' || typeof key === 'boolean' ? `${key}` : '';
