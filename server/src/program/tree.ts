import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { ownProperty, typesOf, type JsonSchema, type JsonType } from '../frontmatter/jsonSchema.js';
import { nearest } from '../frontmatter/spelling.js';
import type { Span } from '../text/span.js';
import type { ProgramProblem, ProgramSource } from './program.js';
import { isDay, schemaProblem, spanOf, type Node } from './yaml.js';

/** Where a value of a programme is written: what "line 12 of company.yaml" is made from. */
export interface Origin {
  readonly source: ProgramSource;
  /** The key and its value; an item of a list without a key is its value alone. */
  readonly span: Span;
}

/** The values of one programme file, or of several merged, each with its origin. */
export type ProgramTree = MapTree | ListTree | ScalarTree;
export interface MapTree {
  readonly kind: 'map';
  readonly origin: Origin;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}
export interface TreeEntry {
  readonly key: Origin;
  readonly value: ProgramTree;
}
export interface ListTree {
  readonly kind: 'list';
  readonly origin: Origin;
  readonly items: readonly ProgramTree[];
}
export interface ScalarTree {
  readonly kind: 'scalar';
  readonly origin: Origin;
  readonly value: string | number | boolean;
}

/**
 * Reads YAML by a schema. What does not fit is left out and listed in `problems`, so what it would replace stays.
 * Aliases are refused rather than followed, so that a few lines cannot unfold into millions.
 */
export class TreeReader {
  readonly problems: ProgramProblem[];
  readonly #source: ProgramSource;

  constructor(source: ProgramSource, problems: ProgramProblem[]) {
    this.#source = source;
    this.problems = problems;
  }

  /** `undefined` for an empty value, which sets nothing, and for one of the wrong kind. */
  read(node: Node, schema: JsonSchema): ProgramTree | undefined {
    if (!node || (isScalar(node) && node.value === null)) return undefined;
    const types = typesOf(schema);
    if (isMap(node) && types.includes('object')) return this.#map(node, schema);
    if (isSeq(node) && types.includes('array')) return this.#list(node.items, node, schema);
    if (!isScalar(node)) return this.#wrong(node, schema);
    const value = scalarValue(node.value, types);
    if (value === undefined) return this.#wrong(node, schema);
    const fault = faultOf(value, schema);
    return fault === undefined ? { kind: 'scalar', origin: this.#origin(node), value } : this.#note(node, fault);
  }

  #list(items: readonly ParsedNode[], node: Node, schema: JsonSchema): ListTree | undefined {
    const read = items.flatMap((item) => (schema.items && this.read(item, schema.items)) ?? []);
    if (read.length < (schema.minItems ?? 0))
      return items.length > 0 ? undefined : this.#note(node, 'Expected one at least.');
    return { kind: 'list', origin: this.#origin(node), items: read };
  }

  /** A key that stands twice: the first counts. */
  #map(node: YAMLMap.Parsed, schema: JsonSchema): MapTree | undefined {
    const seen = new Set<string>();
    const entries = new Map<string, TreeEntry>();
    for (const { key: keyNode, value: valueNode } of node.items) {
      const key = isScalar(keyNode) ? String(keyNode.value) : undefined;
      if (key === undefined) this.#note(keyNode, 'A key is one plain word.');
      else if (seen.has(key)) this.#note(keyNode, `"${shown(key)}" stands twice; the first counts. Remove one.`);
      else {
        seen.add(key);
        const known = ownProperty(schema, key) ?? (schema.additionalProperties || undefined);
        const value = known && this.read(valueNode, known);
        if (!known) this.#note(keyNode, unknownKey(key, Object.keys(schema.properties ?? {})));
        if (value) entries.set(key, { key: this.#origin(keyNode), value });
      }
    }
    const missing = (schema.required ?? []).find((key) => !entries.has(key));
    if (missing === undefined) return { kind: 'map', origin: this.#origin(node), entries };
    // A part that is there and wrong has been reported already.
    return seen.has(missing) ? undefined : this.#note(node, missingKey(missing, schema));
  }

  #origin(node: Node): Origin {
    return { source: this.#source, span: spanOf(node) };
  }

  #wrong(node: Node, schema: JsonSchema): undefined {
    if (isAlias(node)) return this.#note(node, 'Aliases are not followed here: write the value out.');
    return this.#note(node, expected(schema));
  }

  #note(node: Node, message: string): undefined {
    this.problems.push(schemaProblem(spanOf(node), message));
  }
}

function scalarValue(value: unknown, types: readonly JsonType[]): ScalarTree['value'] | undefined {
  if (typeof value === 'boolean' && types.includes('boolean')) return value;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value)) ? value : undefined;
  }
  return typeof value === 'string' && types.includes('string') ? value : undefined;
}

function faultOf(value: ScalarTree['value'], schema: JsonSchema): string | undefined {
  const { enum: words, minimum, maximum } = schema;
  if (words && !words.includes(String(value))) return `${expected(schema)}${didYouMean(String(value), words)}`;
  if (schema.format === 'date' && !isDay(String(value))) return expected(schema);
  if (typeof value !== 'number') return undefined;
  const fits = (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
  return fits ? undefined : expected(schema);
}

const typeNames: Readonly<Record<JsonType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: '"key: value" lines',
};

/** "Expected a number of at least 0." */
function expected(schema: JsonSchema): string {
  const { enum: words, minimum, maximum } = schema;
  if (words) return `Expected one of ${words.join(', ')}.`;
  if (schema.format === 'date') return 'Expected a day such as 2027-01-31.';
  const types = typesOf(schema);
  const bounds = [
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
  ];
  const within = bounds.filter((bound) => bound !== '').join(' and ');
  const keys = Object.keys(schema.properties ?? {});
  if (types.length === 1 && keys.length > 0) return `Expected the keys ${keys.join(', ')}.`;
  const named = types.map((type) => typeNames[type]).join(' or ');
  return `Expected ${named}${within && ` of ${within}`}${named === 'text' ? '; put it in quotes' : ''}.`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const others = known.length > mostListed ? ` and ${known.length - mostListed} more` : '';
  const list = ` Known are ${known.slice(0, mostListed).join(', ')}${others}.`;
  return `"${shown(key)}" is not a key here.${didYouMean(key, known) || list}`;
}

const mostListed = 12;

const missingKey = (key: string, { description, required }: JsonSchema): string =>
  `${(description ?? 'This').replace(/\.$/, '')} needs ${(required ?? [key]).map((each) => `"${each}"`).join(' and ')}.`;

/** Begins with a space; empty where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

const shown = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** The value under a path of keys; `undefined` where there is none. */
export function treeAt(tree: ProgramTree | undefined, ...path: readonly string[]): ProgramTree | undefined {
  return path.reduce<ProgramTree | undefined>(
    (found, key) => (found?.kind === 'map' ? found.entries.get(key)?.value : undefined),
    tree,
  );
}

/** The entries of a map; none where it is no map. */
export const entriesOf = (tree: ProgramTree | undefined): ReadonlyMap<string, TreeEntry> =>
  tree?.kind === 'map' ? tree.entries : new Map();

/** The items of a list, or a single value as a list of one. */
export function itemsOf(tree: ProgramTree | undefined): readonly ProgramTree[] {
  if (!tree) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

export const valueOf = (tree: ProgramTree | undefined): ScalarTree['value'] | undefined =>
  tree?.kind === 'scalar' ? tree.value : undefined;
