export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** The part of JSON Schema that the schemas of proposals and programmes use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  /** What the key is for: shown on hover and in completion. */
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  /** One sentence for each value of `enum`, in its order. */
  readonly enumDescriptions?: readonly string[];
  readonly default?: string;
  readonly examples?: readonly (string | number)[];
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Other editors report what is missing here; Partnerlint leaves that to its rules. */
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
}

/** The types a schema allows; none for a schema that allows anything. */
export const typesOf = (schema: JsonSchema): readonly JsonType[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

/**
 * The schema at a key path such as `commitments.us.0.kind` (numbers are places in a list); `undefined` where the
 * schema knows no such key. For completion and hover.
 */
export function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  let found: JsonSchema | undefined = schema;
  for (const step of path) {
    if (!found) return undefined;
    if (typesOf(found).includes('array') && /^\d+$/.test(step)) found = found.items;
    else found = ownProperty(found, step) ?? (found.additionalProperties || undefined);
  }
  return found;
}

/** The schema of a named property. `__proto__` and its like are no property of anything. */
export function ownProperty(schema: JsonSchema, key: string): JsonSchema | undefined {
  return schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
}
