import { isMap, isScalar, isSeq } from 'yaml';
import { schemaAt, type JsonSchema } from '../frontmatter/jsonSchema.js';
import { programSchema } from '../program/schema.generated.js';
import { parseProgramYaml, spanOf, type Node } from '../program/yaml.js';
import { allRules, programRules } from '../rules/index.js';
import { touches, type Span } from '../text/span.js';

/** What a key of a programme file is for, for its hover. */
export interface KeyHelp {
  readonly span: Span;
  readonly description: string;
  /** What can stand there, where the schema lists it, each with a sentence where it has one. */
  readonly values: readonly { readonly value: string; readonly description?: string }[];
}

/** Help on the key at an offset; `undefined` where there is no key that the schema knows. */
export function programKeyHelp(text: string, offset: number): KeyHelp | undefined {
  return helpBelow(parseProgramYaml(text).root, programSchema, offset);
}

function helpBelow(node: Node, schema: JsonSchema | undefined, offset: number): KeyHelp | undefined {
  if (!schema || !node || !touches(spanOf(node), offset)) return undefined;
  if (isSeq(node)) return firstOf(node.items, (item) => helpBelow(item as Node, schema.items, offset));
  if (!isMap(node)) return undefined;
  return firstOf(node.items, ({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const known = schemaAt(schema, [name]);
    const span = spanOf(key);
    if (!touches(span, offset)) return helpBelow(value, known, offset);
    const description = ruleTitle(name) ?? known?.description;
    return known && description !== undefined ? { span, description, values: valuesOf(known) } : undefined;
  });
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A key or value that can be written at a place of a programme file. */
export interface ProgramCompletion {
  readonly label: string;
  /** The words it replaces. */
  readonly span: Span;
  readonly text: string;
  readonly description?: string;
}

/** What can be written at an offset. Lines are told apart by their indentation, so half a file will do. */
export function programCompletions(text: string, offset: number): readonly ProgramCompletion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const [, indent = '', key, typed = ''] =
    /^((?: |- )*)(?:([^\s:#][^:]{0,80}): +)?([^\s:#[\]{},"']*)$/.exec(before) ?? [];
  if (indent + typed === '' && before !== '') return [];
  const span = { start: offset - typed.length, end: offset };
  const path = pathAbove(text.slice(0, lineStart), indent.length);
  const schema = schemaBelow(path);
  if (!schema) return [];
  if (key !== undefined) {
    const values = valuesOf(schemaBelow([...path, key.trim()]) ?? {});
    return values.map(({ value, ...rest }) => ({ label: value, text: value, span, ...rest }));
  }
  return keysOf(schema, path).map(([name, description]) => ({ label: name, text: `${name}: `, span, description }));
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
function schemaBelow(path: readonly string[]): JsonSchema | undefined {
  let found: JsonSchema | undefined = programSchema;
  for (const key of path) {
    found = schemaAt(found, [key]);
    while (found?.items?.properties) found = found.items;
    if (!found) return undefined;
  }
  return found;
}

function keysOf({ properties }: JsonSchema, path: readonly string[]): [string, string][] {
  if (path.at(-1) === 'rules') return rules.map(({ code, title }) => [code, title]);
  return Object.entries(properties ?? {}).map(([name, { description = '' }]) => [name, description]);
}

function valuesOf(schema: JsonSchema): KeyHelp['values'] {
  const { enum: words = [], enumDescriptions = [], type } = schema;
  const sentences = words.map((value, index) => {
    const description = enumDescriptions[index];
    return { value, ...(description !== undefined && { description }) };
  });
  return type === 'boolean' ? [{ value: 'true' }, { value: 'false' }] : sentences;
}

const rules = [...allRules, ...programRules];
const ruleTitle = (code: string): string | undefined => rules.find((rule) => rule.code === code)?.title;
