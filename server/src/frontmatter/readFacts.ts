import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { parseDate } from '../text/quantities.js';
import type { Span, Stated } from '../text/span.js';
import type { BySide, CommitmentFact, Facts, KeyPlace, LeverageFact, PhaseFact, Status } from './facts.js';
import { ownProperty, typesOf } from './jsonSchema.js';
import { readBoolean } from './scalars.js';
import { proposalSchema } from './schema.generated.js';
import { entriesOf, type YamlBlock } from './yaml.js';

/** A group of keys, by name; the first of two with one name counts. */
interface Group {
  readonly span: Span;
  readonly values: ReadonlyMap<string, unknown>;
}

/** The facts that can be read, whatever else is wrong. What has the wrong type is left out. */
export function readFacts(yaml: YamlBlock): Facts {
  const reader = new FactReader(yaml);
  const root = reader.group(yaml.root);
  const at = (key: string): unknown => root?.values.get(key);
  return withoutAbsent({
    proposal: reader.text(at('proposal')),
    partner: reader.texts(at('partner')),
    us: reader.text(at('us')),
    status: reader.oneOf<Status>(at('status'), 'status'),
    owners: reader.bySide(at('owners')),
    tier: reader.text(at('tier')),
    tierReason: reader.text(at('tier-reason')),
    criteria: reader.answers(at('criteria')),
    graduation: reader.text(at('graduation')),
    buildTime: reader.text(at('build-time')),
    leverage: reader.items(at('leverage')).flatMap((item) => reader.leverage(item)),
    ifWeDont: reader.text(at('if-we-dont')),
    commitments: (['us', 'partner'] as const).flatMap((side) =>
      reader.items(reader.group(at('commitments'))?.values.get(side)).flatMap((item) => reader.commitment(item, side)),
    ),
    ifItFails: reader.bySide(at('if-it-fails')),
    value: reader.value(at('value')),
    buildOrPartner: reader.answers(at('build-or-partner'), 'build-or-partner'),
    phase: reader.text(at('phase')),
    phases: reader.phases(at('phases')),
    review: reader.text(at('review')),
    reviewed: reader.day(at('reviewed')),
    exclusivity: reader.exclusivity(at('exclusivity')),
    renews: reader.text(at('renews')),
    launch: reader.day(at('launch')),
    signed: reader.bySide(at('signed'), 'day'),
  });
}

/** Optional facts are absent, never present as `undefined`. */
type Loose<T> = { [Key in keyof T]: T[Key] | undefined };
function withoutAbsent<T extends object>(facts: Loose<T>): T {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as T;
}

class FactReader {
  readonly #yaml: YamlBlock;

  constructor(yaml: YamlBlock) {
    this.#yaml = yaml;
  }

  group(value: unknown): Group | undefined {
    const node = this.#yaml.resolve(value);
    if (!isMap(node)) return undefined;
    const values = new Map<string, unknown>();
    for (const entry of entriesOf(node)) if (!values.has(entry.name)) values.set(entry.name, entry.value);
    return { span: this.#yaml.spanOf(value as Node), values };
  }

  items(value: unknown): readonly unknown[] {
    const node = this.#yaml.resolve(value);
    return isSeq(node) ? node.items : [];
  }

  /** Text; with `numbers` also a number, as it is written. */
  text(value: unknown, numbers = false): Stated<string> | undefined {
    const node = this.#yaml.resolve(value);
    if (!isScalar(node)) return undefined;
    const words = typeof node.value === 'number' && numbers ? (node.source ?? String(node.value)) : node.value;
    return typeof words === 'string' && !isInvisible(words) ? this.#stated(value, words) : undefined;
  }

  texts(value: unknown): Stated<string>[] {
    const single = this.text(value);
    return single ? [single] : this.items(value).flatMap((item) => this.text(item) ?? []);
  }

  oneOf<Word extends string>(value: unknown, key: string): Stated<Word> | undefined {
    const stated = this.text(value);
    const allowed = ownProperty(proposalSchema, key)?.enum ?? [];
    return stated && allowed.includes(stated.value) ? (stated as Stated<Word>) : undefined;
  }

  day(value: unknown): Stated<string> | undefined {
    const stated = this.text(value, true);
    const iso = stated && parseDate(stated.value);
    return iso === undefined ? undefined : this.#stated(value, iso);
  }

  bySide(value: unknown, as: 'text' | 'day' = 'text'): BySide | undefined {
    const group = this.group(value);
    if (!group) return undefined;
    const { span, values } = group;
    return withoutAbsent<BySide>({ span, us: this[as](values.get('us')), partner: this[as](values.get('partner')) });
  }

  /** Answers by their keys: true or false where the schema says so, else words. */
  /** Without a key, any answer is read: which there are is for the programme to say. */
  answers(value: unknown, key?: string): Readonly<Record<string, Stated<boolean | string>>> {
    const schema = key === undefined ? undefined : ownProperty(proposalSchema, key);
    // No prototype: a key such as `__proto__` is then a key like any other.
    const answers: Record<string, Stated<boolean | string>> = Object.create(null);
    for (const [name, answer] of this.group(value)?.values ?? []) {
      const types = typesOf((schema && ownProperty(schema, name)) ?? { type: ['boolean', 'string'] });
      const stated = this.#answer(answer, types.includes('boolean'), types.includes('string'));
      if (stated) answers[name] = stated;
    }
    return answers;
  }

  #answer(value: unknown, booleans: boolean, words: boolean): Stated<boolean | string> | undefined {
    const node = this.#yaml.resolve(value);
    const answer = isScalar(node) && booleans ? readBoolean(node.value) : undefined;
    return answer === undefined ? (words ? this.text(value) : undefined) : this.#stated(value, answer);
  }

  leverage(item: unknown): LeverageFact[] {
    const group = this.group(item);
    if (!group) return [];
    const at = (key: string) => this.text(group.values.get(key));
    const { span } = group;
    return [withoutAbsent({ span, type: at('type'), evidence: at('evidence'), source: at('source'), for: at('for') })];
  }

  /** A commitment as a group of keys, or only in words. */
  commitment(item: unknown, side: 'us' | 'partner'): CommitmentFact[] {
    const words = this.text(item);
    if (words) return [{ span: words.span, side, what: words }];
    const group = this.group(item);
    if (!group) return [];
    const at = (key: string) => group.values.get(key);
    return [
      withoutAbsent<CommitmentFact>({
        span: group.span,
        side,
        kind: this.text(at('kind')),
        what: this.text(at('what')),
        amount: this.text(at('amount'), true),
        until: this.day(at('until')),
        done: this.day(at('done')),
        owner: this.text(at('owner')),
      }),
    ];
  }

  value(value: unknown): Facts['value'] {
    const at = (side: string) => this.texts(this.group(value)?.values.get(side));
    return { us: at('us'), partner: at('partner'), customers: at('customers') };
  }

  phases(value: unknown): PhaseFact[] {
    const phases = this.group(value)?.values ?? new Map<string, unknown>();
    return [...phases].flatMap(([name, phase]) => this.#phase(name, phase));
  }

  #phase(name: string, value: unknown): PhaseFact[] {
    const group = this.group(value);
    if (!group) return [];
    const at = (key: string) => group.values.get(key);
    return [
      withoutAbsent<PhaseFact>({
        name,
        span: group.span,
        start: this.day(at('start')),
        end: this.day(at('end')),
        customers: this.#count(at('customers')),
        metric: this.text(at('metric')),
        gate: this.text(at('gate'), true),
        result: this.text(at('result'), true),
      }),
    ];
  }

  exclusivity(value: unknown): Facts['exclusivity'] {
    const group = this.group(value);
    if (!group) return undefined;
    const { span, values } = group;
    const scope = this.text(values.get('scope'));
    return withoutAbsent<NonNullable<Facts['exclusivity']>>({ span, scope, until: this.day(values.get('until')) });
  }

  #count(value: unknown): Stated<number> | undefined {
    const node = this.#yaml.resolve(value);
    const count = isScalar(node) ? node.value : undefined;
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? this.#stated(value, count) : undefined;
  }

  #stated<T>(value: unknown, stated: T): Stated<T> {
    return { value: stated, span: this.#yaml.spanOf(value as Node), origin: 'frontmatter' };
  }
}

/** White space and signs without a shape of their own. */
const isInvisible = (words: string): boolean => /^[\s\p{Cf}]*$/u.test(words);

/** Every key by its path; the items of a list are numbered from 0: `leverage.0.type`. */
export function readKeys(yaml: YamlBlock, text: string): Map<string, KeyPlace> {
  const keys = new Map<string, KeyPlace>();
  if (yaml.root) addKeys({ yaml, text, keys }, yaml.root, '');
  return keys;
}

function addKeys(
  into: { yaml: YamlBlock; text: string; keys: Map<string, KeyPlace> },
  node: unknown,
  parent: string,
): void {
  if (isSeq(node)) node.items.forEach((item, index) => addKeys(into, item, `${parent}${index}.`));
  if (!isMap(node)) return;
  for (const { name, key, value } of entriesOf(node)) {
    const path = parent + name;
    if (into.keys.has(path)) continue;
    const keySpan = into.yaml.spanOf(key);
    into.keys.set(path, { path, key: keySpan, value: valueSpan(into.yaml, into.text, keySpan, value) });
    addKeys(into, value, `${path}.`);
  }
}

function valueSpan(yaml: YamlBlock, text: string, key: Span, value: unknown): Span {
  const span = value ? yaml.spanOf(value as Node) : undefined;
  if (span && span.end > span.start) return span;
  const colon = text.indexOf(':', key.end);
  const behind = colon < 0 ? key.end : colon + 1;
  return { start: behind, end: behind };
}
