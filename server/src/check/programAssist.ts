import { isMap, isScalar, isSeq } from 'yaml';
import { schemaAt, type JsonSchema } from '../frontmatter/jsonSchema.js';
import { programSchema } from '../program/schema.generated.js';
import { parseProgramYaml, spanOf, type Node } from '../program/yaml.js';
import { allRules, programRules } from '../rules/index.js';
import { touches, type Span } from '../text/span.js';
import { choicesOf, completionsOf, keysIn, placeAt, schemaBelow, type Choice, type Completion } from './yamlAssist.js';

/** What a key of a programme file is for, for its hover. */
export interface KeyHelp {
  readonly span: Span;
  readonly description: string;
  /** What can stand there, where the schema lists it, each with a sentence where it has one. */
  readonly values: readonly Choice[];
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
    return known && description !== undefined ? { span, description, values: choicesOf(known) } : undefined;
  });
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What can be written at an offset. Lines are told apart by their indentation, so half a file will do. */
export function programCompletions(text: string, offset: number): readonly Completion[] {
  const place = placeAt(text, offset);
  const schema = place && schemaBelow(programSchema, place.path);
  if (!place || !schema) return [];
  if (place.key !== undefined) return completionsOf(choicesOf(schemaBelow(schema, [place.key]) ?? {}), place);
  return completionsOf(place.path.at(-1) === 'rules' ? ruleChoices : keysIn(schema), place);
}

const rules = [...allRules, ...programRules];
const ruleChoices: readonly Choice[] = rules.map(({ code, title }) => ({ value: code, description: title }));
const ruleTitle = (code: string): string | undefined => rules.find((rule) => rule.code === code)?.title;
