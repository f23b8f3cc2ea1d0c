import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { parseDate } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import type { FrontmatterProblem } from './facts.js';
import { ownProperty, typesOf, type JsonSchema, type JsonType } from './jsonSchema.js';
import { readBoolean } from './scalars.js';
import { siteKeys } from './siteKeys.js';
import { nearest } from './spelling.js';
import { entriesOf, type YamlBlock } from './yaml.js';

/** Says where the YAML departs from the schema. A missing key is no departure: that is for rules to say. */
export function validate(yaml: YamlBlock, schema: JsonSchema): FrontmatterProblem[] {
  const problems: FrontmatterProblem[] = [];
  if (yaml.root) validateNode({ yaml, problems }, yaml.root, schema, '');
  return problems;
}

interface Validation {
  readonly yaml: YamlBlock;
  readonly problems: FrontmatterProblem[];
}

function validateNode(on: Validation, value: unknown, schema: JsonSchema, name: string): void {
  const node = on.yaml.resolve(value);
  if (isAlias(value) && !node) return void on.problems.push(aliasOfNothing(value.source, on.yaml.spanOf(value)));
  if (!node || isEmpty(node)) return;
  // An alias is faulted where it is used, not where its words stand.
  const span = on.yaml.spanOf(value as Node);
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => isOfType(node, type, schema))) {
    return void on.problems.push({ code: 'frontmatter/schema', span, message: wrongType(node, schema, name) });
  }
  if (isMap(node)) validateMap(on, node, schema, name);
  else if (isSeq(node) && schema.items) for (const item of node.items) validateNode(on, item, schema.items, name);
  else validateScalar(on, node, schema, { span, name });
}

const aliasOfNothing = (name: string, span: Span): FrontmatterProblem => ({
  code: 'frontmatter/schema',
  span,
  message: `"*${name}" refers to a name that stands nowhere above. If it is text, put it in quotes.`,
});

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

function isOfType(node: Node, type: JsonType, schema: JsonSchema): boolean {
  if (type === 'array') return isSeq(node);
  if (type === 'object') return isMap(node);
  if (!isScalar(node)) return false;
  const { value } = node;
  if (type === 'boolean') return readBoolean(value) !== undefined;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number';
  // A date or a listed word is judged by its letters, whatever type YAML takes them for.
  return typeof value === 'string' || schema.format !== undefined || schema.enum !== undefined;
}

function validateMap(on: Validation, map: YAMLMap, schema: JsonSchema, name: string): void {
  const seen = new Map<string, Span>();
  for (const entry of entriesOf(map)) {
    const span = on.yaml.spanOf(entry.key);
    const first = seen.get(entry.name);
    if (first) {
      on.problems.push(twice(entry.name, span, first));
      continue;
    }
    seen.set(entry.name, span);
    const path = name ? `${name}.${entry.name}` : entry.name;
    const known = ownProperty(schema, entry.name);
    if (known) validateNode(on, entry.value, known, path);
    else if (schema.additionalProperties) validateNode(on, entry.value, schema.additionalProperties, path);
    else if (schema.properties && !isLeftAlone(entry.name, name))
      on.problems.push(unknownKey(entry.name, span, schema));
  }
}

const isLeftAlone = (key: string, parent: string): boolean =>
  key.startsWith('x-') || (parent === '' && siteKeys.has(key.toLowerCase()));

const twice = (key: string, span: Span, first: Span): FrontmatterProblem => ({
  code: 'frontmatter/schema',
  span,
  message: `"${key}" stands here a second time, and only the first counts. Take one of them out.`,
  related: { span: first, message: `"${key}" stands here first.` },
});

function unknownKey(key: string, span: Span, schema: JsonSchema): FrontmatterProblem {
  const suggestion = nearest(key, Object.keys(schema.properties ?? {}));
  const wayOut = suggestion ? `Did you mean "${suggestion}"?` : `For a key of your own, write "x-${key}".`;
  const message = `"${key}" is no key that Partnerlint knows. ${wayOut}`;
  return { code: 'frontmatter/unknown-key', span, message, ...(suggestion ? { suggestion } : {}) };
}

function validateScalar(on: Validation, node: Node, schema: JsonSchema, at: { span: Span; name: string }): void {
  if (!isScalar(node)) return;
  const words = node.source ?? String(node.value);
  const fault = faultOf(words, node.value, schema);
  if (!fault) return;
  const suggestion = schema.enum && nearest(words, schema.enum);
  const problem = { code: 'frontmatter/schema', span: at.span, message: `"${at.name}" ${fault}` } as const;
  on.problems.push(suggestion ? { ...problem, suggestion } : problem);
}

function faultOf(words: string, value: unknown, schema: JsonSchema): string | undefined {
  if (schema.enum && !schema.enum.includes(words)) {
    return `is "${shortened(words)}", but must be ${listed(schema.enum)}.`;
  }
  if (schema.format === 'date' && parseDate(words) === undefined) {
    return `is "${shortened(words)}", which is no day in the calendar. Write it as 2027-06-30.`;
  }
  if (schema.minimum !== undefined && typeof value === 'number' && value < schema.minimum) {
    return `is ${value}, but must be at least ${schema.minimum}.`;
  }
  return undefined;
}

const typeNames: Readonly<Record<JsonType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

function wrongType(node: Node, schema: JsonSchema, name: string): string {
  const wanted = typesOf(schema).map((type) => typeNames[type]);
  const keys = Object.keys(schema.properties ?? {});
  const withKeys =
    keys.length > 0 && !isScalar(node) ? '' : keys.length > 0 ? `, such as ${listed(keys.slice(0, 3))}` : '';
  return `"${name}" is ${described(node)}, but must be ${wanted.join(' or ')}${withKeys}.${wayOut(node, schema)}`;
}

function described(node: Node): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a group of keys';
  if (!isScalar(node)) return 'something else';
  const words = shortened(node.source ?? String(node.value));
  return typeof node.value === 'string' ? `the text "${words}"` : words;
}

function wayOut(node: Node, schema: JsonSchema): string {
  if (isScalar(node) && typeof node.value !== 'string' && typesOf(schema).includes('string')) {
    return ` If that is what it is called, write "${shortened(node.source ?? '')}" in quotes.`;
  }
  return '';
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
