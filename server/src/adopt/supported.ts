import { flatSpan } from '../markdown/flat.js';
import type { Statement } from '../proposal/model.js';
import { wordsOf, type Span, type Stated } from '../text/span.js';

/** Values that the text supports, in the shape they get in the frontmatter; each leaf knows the words it comes from. */
export type Supported = Stated<string> | readonly Supported[] | SupportedGroup;
export interface SupportedGroup {
  readonly [key: string]: Supported | undefined;
}

/** Where a value of the frontmatter was read. */
export interface AdoptedValue {
  /** As in `Frontmatter.keys`: `commitments.us.0.amount`. */
  readonly path: string;
  readonly value: string;
  readonly span: Span;
  /** The words of the document at `span`. */
  readonly words: string;
}

const isStated = (node: Supported): node is Stated<string> => 'origin' in node && 'span' in node;
const isList = (node: Supported): node is readonly Supported[] => Array.isArray(node);

/** The kinds of node apart, so that nobody else has to tell them. */
export function matchSupported<T>(
  node: Supported,
  to: {
    readonly value: (stated: Stated<string>) => T;
    readonly list: (items: readonly Supported[]) => T;
    readonly group: (entries: readonly (readonly [string, Supported])[]) => T;
  },
): T {
  if (isList(node)) return to.list(node);
  if (isStated(node)) return to.value(node);
  return to.group(Object.entries(node).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Every value with its path and its words, in the order of the frontmatter. */
export function traceOf(text: string, node: Supported, path = ''): AdoptedValue[] {
  const below = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  return matchSupported(node, {
    value: ({ value, span }) => [{ path, value, span, words: wordsOf(text, span) }],
    list: (items) => items.flatMap((item, index) => traceOf(text, item, below(index))),
    group: (entries) => entries.flatMap(([key, value]) => traceOf(text, value, below(key))),
  });
}

/** Nothing instead of an empty list or group, so that no key stands there without a value. */
export const unlessEmpty = <T extends Supported>(node: T): T | undefined =>
  traceOf('', node).length > 0 ? node : undefined;

/** A part of a statement's words as a value; line breaks of the source are spaces. */
export function partOf({ content }: Statement, start: number, end: number, value?: string): Stated<string> {
  const words = value ?? content.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { value: words, span: flatSpan(content, start, end), origin: 'body' };
}
