import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edits.js';
import { afterLine, lineAt, lineEndingOf } from '../text/lines.js';
import type { Offset, Span } from '../text/span.js';
import type { Frontmatter } from './facts.js';
import { yamlScalar } from './scalars.js';
import { entriesOf, readYaml, type YamlBlock, type YamlEntry } from './yaml.js';

/**
 * The smallest edits that change the frontmatter: every comment, quote, order, line ending and other byte stays.
 * Values are YAML as it is to stand there (see `yamlScalar`); they may hold a snippet's tab stops, so they are not
 * looked into. Whole lines go in at the start of a line, since editors indent a snippet like the line it begins in.
 */
interface Draft {
  readonly text: string;
  readonly yaml: YamlBlock;
  readonly lineEnding: string;
  /** Spaces a level, as the document has them. */
  readonly step: number;
}

/**
 * Sets the key at a dotted path (`criteria.marquee`, `leverage.0.source`) to a YAML value. Groups on the way are made
 * where they are missing, in the style of what is around them; a document without frontmatter gets a block that
 * declares it. `frontmatter` must have been read from `text`.
 */
export function setKey(
  text: string,
  frontmatter: Frontmatter | undefined,
  path: string,
  yamlValue: string,
): TextEdit[] {
  const steps = path.split('.');
  const value = { yaml: yamlValue, isItem: false };
  if (!frontmatter) return [newBlock(text, steps, value)];
  const draft = draftOf(text, frontmatter);
  const reached = walk(draft, steps);
  if (!reached) return [firstKey(draft, frontmatter, nested(draft, steps, value, 0))];
  if (reached.rest.length > 0) return [addBelow(draft, reached, value)];
  return [replaceValue(draft, reached.entry, reached.node, yamlValue)];
}

/**
 * Adds an item to the list at a dotted path, which is made where it is missing; a single text (`partner: Acme`)
 * becomes a list with it. `yamlItem` is YAML on one line.
 */
export function appendItem(
  text: string,
  frontmatter: Frontmatter | undefined,
  path: string,
  yamlItem: string,
): TextEdit[] {
  const steps = path.split('.');
  const item = { yaml: yamlItem, isItem: true };
  if (!frontmatter) return [newBlock(text, steps, item)];
  const draft = draftOf(text, frontmatter);
  const reached = walk(draft, steps);
  if (!reached) return [firstKey(draft, frontmatter, nested(draft, steps, item, 0))];
  return [reached.rest.length > 0 ? addBelow(draft, reached, item) : addItem(draft, reached, item)];
}

function addItem(draft: Draft, { node, entry }: Reached, item: NewValue): TextEdit {
  if (isSeq(node) && node.flow) return addToFlow(draft, node, item.yaml);
  if (isSeq(node)) {
    const line = `${' '.repeat(columnOf(draft.text, startOf(draft, node)))}- ${item.yaml}`;
    return addLines(draft, endOf(draft, node), [line]);
  }
  if (isScalar(node) && node.value !== null) {
    const first = typeof node.value === 'string' ? yamlScalar(node.value) : wordsAt(draft, node);
    return { span: draft.yaml.spanOf(node), newText: `[${first}, ${item.yaml}]` };
  }
  return replaceValue(draft, entry, node, flowValue(item));
}

/** Takes the key at a dotted path out, with its value and its line; nothing where there is no such key. */
export function removeKey(text: string, frontmatter: Frontmatter | undefined, path: string): TextEdit[] {
  const draft = frontmatter && draftOf(text, frontmatter);
  const reached = draft && walk(draft, path.split('.'));
  if (!draft || !reached?.entry || reached.rest.length > 0) return [];
  const { entry, parent } = reached;
  if (!parent) return [];
  const span = { start: startOf(draft, entry.key), end: endOfEntry(draft, entry) };
  return [{ span: parent.flow ? withComma(draft, parent, span) : withLine(draft, parent, span), newText: '' }];
}

function draftOf(text: string, frontmatter: Frontmatter): Draft {
  const words = text.slice(frontmatter.yaml.start, frontmatter.yaml.end);
  const step = /^( {1,8})[^ \t\r\n#-]/m.exec(words)?.[1]?.length ?? 2;
  return { text, yaml: readYaml(text, frontmatter.yaml), lineEnding: lineEndingOf(text), step };
}

/** What goes in: YAML for a key, or for the first item of a list that is not there yet. */
interface NewValue {
  readonly yaml: string;
  readonly isItem: boolean;
}

/** How far a path leads: the last node that exists, the entry it is the value of, and the steps not yet there. */
interface Reached {
  readonly node: Node | undefined;
  readonly entry?: YamlEntry;
  /** The group that holds `entry`. */
  readonly parent?: YAMLMap;
  readonly rest: readonly string[];
}

/** `undefined` where the frontmatter holds no group of keys at all. Does not go through aliases: what they name is used elsewhere, too. */
function walk(draft: Draft, steps: readonly string[]): Reached | undefined {
  if (!draft.yaml.root) return undefined;
  let reached: Reached = { node: draft.yaml.root, rest: steps };
  while (reached.rest.length > 0) {
    const [step = '', ...rest] = reached.rest;
    const node = reached.node;
    if (isMap(node)) {
      const entry = entriesOf(node).find(({ name }) => name === step);
      if (!entry) return reached;
      reached = { node: entry.value as Node | undefined, entry, parent: node, rest };
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      reached = { node: node.items[Number(step)] as Node, rest };
    } else return reached;
  }
  return reached;
}

/** Adds what is missing of the path below the last node that exists. */
function addBelow(draft: Draft, { node, entry, rest }: Reached, value: NewValue): TextEdit {
  if (isMap(node) && node.flow) return addToFlow(draft, node, inFlow(rest, value));
  if (isMap(node)) {
    const column = columnOf(draft.text, startOf(draft, node));
    return addLines(draft, endOf(draft, node), nested(draft, rest, value, column));
  }
  const isEmpty = !node || (isScalar(node) && wordsAt(draft, node) === '');
  if (entry && isEmpty && !isWithinFlow(draft, entry)) {
    const column = columnOf(draft.text, startOf(draft, entry.key)) + draft.step;
    return addLines(draft, endOfEntry(draft, entry), nested(draft, rest, value, column));
  }
  return replaceValue(draft, entry, node, `{ ${inFlow(rest, value)} }`);
}

/** Whether the entry stands in `{ }`: then its line goes on behind it. */
const isWithinFlow = (draft: Draft, entry: YamlEntry): boolean =>
  /[{,]/.test(draft.text.slice(lineAt(draft.text, startOf(draft, entry.key)).start, startOf(draft, entry.key)));

/** `a.b` and a value as lines, one a step. */
function nested(draft: Pick<Draft, 'step'>, steps: readonly string[], value: NewValue, column: number): string[] {
  const indented = (depth: number, words: string): string => ' '.repeat(column + depth * draft.step) + words;
  const keys = steps.map((step, depth) => indented(depth, `${yamlScalar(step)}:`));
  if (value.isItem) return [...keys, indented(steps.length, `- ${value.yaml}`)];
  return keys.map((key, depth) => (depth === steps.length - 1 ? `${key} ${value.yaml}` : key));
}

/** `a.b` and a value as they stand in brackets. */
const inFlow = ([step = '', ...rest]: readonly string[], value: NewValue): string =>
  `${yamlScalar(step)}: ${rest.length > 0 ? `{ ${inFlow(rest, value)} }` : flowValue(value)}`;

const flowValue = ({ yaml, isItem }: NewValue): string => (isItem ? `[${yaml}]` : yaml);

const startOf = (draft: Draft, node: Node): Offset => draft.yaml.spanOf(node).start;
const wordsAt = (draft: Draft, node: Node): string =>
  draft.text.slice(startOf(draft, node), draft.yaml.spanOf(node).end);

/** End of the last thing in a node that has words. */
function endOf(draft: Draft, node: Node): Offset {
  const last = isMap(node) && !node.flow ? entriesOf(node).at(-1) : undefined;
  return last ? Math.max(endOfEntry(draft, last), draft.yaml.spanOf(node).end) : draft.yaml.spanOf(node).end;
}

/** End of an entry: of its value, or of its colon where it has none. */
function endOfEntry(draft: Draft, entry: YamlEntry): Offset {
  const value = entry.value as Node | null;
  const colon = afterColon(draft, entry);
  return value && wordsAt(draft, value) !== '' ? Math.max(colon, draft.yaml.spanOf(value).end) : colon;
}

function afterColon(draft: Draft, entry: YamlEntry): Offset {
  const end = draft.yaml.spanOf(entry.key).end;
  return /^[ \t]*:/.test(draft.text.slice(end, end + 80)) ? draft.text.indexOf(':', end) + 1 : end;
}

/** Characters between the line's start and `at`. */
const columnOf = (text: string, at: Offset): number => at - lineAt(text, at).start;

function replaceValue(draft: Draft, entry: YamlEntry | undefined, node: Node | undefined, yamlValue: string): TextEdit {
  const isThere = node && wordsAt(draft, node) !== '';
  if (isThere && (isScalar(node) || !entry || isOnLineOf(draft, entry, node))) {
    return { span: draft.yaml.spanOf(node), newText: yamlValue };
  }
  const start = entry ? afterColon(draft, entry) : node ? startOf(draft, node) : 0;
  return { span: { start, end: isThere ? endOf(draft, node) : start }, newText: ` ${yamlValue}` };
}

const isOnLineOf = (draft: Draft, entry: YamlEntry, node: Node): boolean =>
  startOf(draft, node) <= lineAt(draft.text, startOf(draft, entry.key)).end;

/** Puts whole lines behind the line that holds `behind`. */
function addLines(draft: Draft, behind: Offset, lines: readonly string[]): TextEdit {
  const { text, lineEnding } = draft;
  const at = afterLine(text, behind);
  const isOpenEnd = at === text.length && !text.endsWith('\n');
  const newText = lines.map((line) => (isOpenEnd ? lineEnding + line : line + lineEnding)).join('');
  return { span: { start: at, end: at }, newText };
}

/** Adds to `{ a: 1 }` or `[a]`, empty or not. */
function addToFlow(draft: Draft, node: YAMLMap | YAMLSeq, newText: string): TextEdit {
  const span = draft.yaml.spanOf(node);
  const last = isMap(node) ? entriesOf(node).at(-1) : undefined;
  const item = isSeq(node) ? (node.items.at(-1) as Node | undefined) : undefined;
  if (!last && !item) return { span, newText: isMap(node) ? `{ ${newText} }` : `[${newText}]` };
  const at = last ? endOfEntry(draft, last) : item ? draft.yaml.spanOf(item).end : span.end;
  return { span: { start: at, end: at }, newText: `, ${newText}` };
}

/** A flow entry with the comma that parts it from its neighbour. */
function withComma(draft: Draft, parent: YAMLMap, span: Span): Span {
  const behind = /^\s*,[ \t]*/.exec(draft.text.slice(span.end, draft.yaml.spanOf(parent).end))?.[0];
  if (behind) return { start: span.start, end: span.end + behind.length };
  const before = draft.text.slice(startOf(draft, parent), span.start).trimEnd();
  const start = before.endsWith(',') ? startOf(draft, parent) + before.length - 1 : span.start;
  return { start, end: span.end };
}

/** A block entry with its line; the first key of a list item keeps its dash for the next key. */
function withLine(draft: Draft, parent: YAMLMap, span: Span): Span {
  const line = lineAt(draft.text, span.start);
  const end = afterLine(draft.text, span.end);
  if (draft.text.slice(line.start, span.start).trim() === '') return { start: line.start, end };
  const next = entriesOf(parent)[1];
  return next ? { start: span.start, end: startOf(draft, next.key) } : span;
}

/** The first key of a block that is empty or cannot be read. */
function firstKey(draft: Draft, frontmatter: Frontmatter, lines: readonly string[]): TextEdit {
  const at = frontmatter.yaml.end;
  const opening = at > 0 && draft.text[at - 1] !== '\n' ? draft.lineEnding : '';
  const newText = opening + lines.map((line) => line + draft.lineEnding).join('');
  return { span: { start: at, end: at }, newText };
}

/** A block for a document that has none, declared as a proposal. Behind a BOM, with an empty line below. */
function newBlock(text: string, steps: readonly string[], value: NewValue): TextEdit {
  const lineEnding = lineEndingOf(text);
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const blank = at === text.length || /[\r\n]/.test(text.charAt(at)) ? '' : lineEnding;
  const declared = steps.length === 1 && steps[0] === 'proposal' ? [] : ['proposal: partnership'];
  const lines = ['---', ...declared, ...nested({ step: 2 }, steps, value, 0), '---'];
  return { span: { start: at, end: at }, newText: lines.map((line) => line + lineEnding).join('') + blank };
}
