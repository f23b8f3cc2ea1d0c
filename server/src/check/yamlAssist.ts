import { schemaAt, type JsonSchema } from '../frontmatter/jsonSchema.js';
import type { Span } from '../text/span.js';

/**
 * What can be written at a place of a YAML text that a schema describes. Lines are told apart by their indentation, so
 * half a file will do. It knows YAML and schemas, not what a key is about.
 */

/** A key or value that can be written. */
export interface Completion {
  readonly label: string;
  /** The words it replaces. */
  readonly span: Span;
  readonly text: string;
  readonly description?: string;
}

/** A word that can stand somewhere, with a sentence where it has one. */
export interface Choice {
  readonly value: string;
  readonly description?: string;
}

/** Where the cursor stands: below which keys, behind which one, and what is typed already. */
export interface Place {
  /** Keys that it stands under, outermost first; the items of a list stand for the list. */
  readonly path: readonly string[];
  /** The key whose value is being written; `undefined` where a key is. */
  readonly key?: string;
  /** The words typed so far, up to the cursor. */
  readonly typed: Span;
}

const longestLine = 2000;
const blockLine = /^((?: |- )*)(?:([^\s:#{[-][^:{[]{0,80}): +)?([^\s:#[\]{},"']*)$/;

/** The place at an offset of `text`, whose YAML begins at `start`; `undefined` in a comment, a text or behind a value. */
export function placeAt(text: string, offset: number, start = 0): Place | undefined {
  const lineStart = Math.max(start, text.lastIndexOf('\n', offset - 1) + 1);
  const before = text.slice(lineStart, offset);
  if (before.length > longestLine) return undefined;
  const [, indent = '', key, word = ''] = blockLine.exec(before) ?? [];
  const typed = { start: offset - word.length, end: offset };
  if (indent + word !== '' || before === '' || key !== undefined) {
    const path = pathAbove(text.slice(start, lineStart), indent.length);
    return { path, typed, ...(key !== undefined && { key: key.trim() }) };
  }
  return placeInBraces(text, { start, lineStart, offset });
}

/** Within `{ kind: spend, amount: … }` on one line. */
function placeInBraces(
  text: string,
  { start, lineStart, offset }: { readonly start: number; readonly lineStart: number; readonly offset: number },
): Place | undefined {
  const before = text.slice(lineStart, offset);
  const open = before.lastIndexOf('{');
  const [, indent = '', outer] =
    /^((?: |- )*)(?:([^\s:#{[-][^:{[]{0,80}): *)?$/.exec(before.slice(0, Math.max(0, open))) ?? [];
  if (open < 0 || before.includes('}', open)) return undefined;
  const [, key, word = ''] = /(?:^|,) *(?:([\w-]{1,40}): +)?([^\s:#[\]{},"']*)$/.exec(before.slice(open + 1)) ?? [];
  const above = pathAbove(text.slice(start, lineStart), indent.length);
  const path = outer === undefined ? above : [...above, outer.trim()];
  return { path, typed: { start: offset - word.length, end: offset }, ...(key !== undefined && { key }) };
}

/** The keys under which a line of this indentation stands, outermost first. A dash counts as indentation. */
function pathAbove(text: string, indentation: number): string[] {
  const path: string[] = [];
  let depth = indentation;
  for (const line of text.split('\n').reverse()) {
    const [, indent = '', name] = /^((?: |- )*)([^\s:#-][^:]{0,80}):/.exec(line) ?? [];
    if (name === undefined || indent.length >= depth) continue;
    path.unshift(name.trim());
    depth = indent.length;
    if (depth === 0) break;
  }
  return path;
}

/** The schema at a path of keys; the items of a list stand for the list. */
export function schemaBelow(schema: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  let found: JsonSchema | undefined = schema;
  for (const key of path) {
    found = schemaAt(found, [key]);
    while (found?.items?.properties) found = found.items;
    if (!found) return undefined;
  }
  return found;
}

/** The words that a schema lists. */
export function choicesOf({ enum: words = [], enumDescriptions = [], type }: JsonSchema): readonly Choice[] {
  if (type === 'boolean') return [{ value: 'true' }, { value: 'false' }];
  return words.map((value, index) => {
    const description = enumDescriptions[index];
    return { value, ...(description !== undefined && { description }) };
  });
}

/** The keys that a schema has. */
export const keysIn = ({ properties }: JsonSchema): readonly Choice[] =>
  Object.entries(properties ?? {}).map(([value, { description }]) => ({
    value,
    ...(description !== undefined && { description }),
  }));

/** Choices as what is written in the place of the words typed: a key with its colon, a value as it is. */
export const completionsOf = (choices: readonly Choice[], { typed, key }: Place): readonly Completion[] =>
  choices.map(({ value, description }) => ({
    label: value,
    text: key === undefined ? `${value}: ` : value,
    span: typed,
    ...(description !== undefined && { description }),
  }));
