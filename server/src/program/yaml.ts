import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { findConflict } from '../markdown/conflicts.js';
import { inPlainWords } from '../frontmatter/syntaxMessages.js';
import type { Span } from '../text/span.js';
import type { ProgramProblem } from './program.js';

/**
 * Reads the YAML of a programme file value by value, each problem at its place. Aliases are refused rather than
 * followed, so that a few lines cannot unfold into millions; what cannot be read is left out and said.
 */
export interface ProgramYaml {
  readonly root: Node;
  readonly problems: ProgramProblem[];
}

export type Node = ParsedNode | null | undefined;
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

/** A programme is a page or two; beyond these the file is something else, and `yaml` would take long to say so. */
const longestFile = 256 * 1024;
const deepestNesting = 50;

export function parseProgramYaml(text: string): ProgramYaml {
  const problems: ProgramProblem[] = [];
  const whole = { start: 0, end: Math.min(text.length, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')) };
  if (text.length > longestFile || nestsTooDeep(text)) {
    problems.push(syntaxProblem(whole, 'This programme file is too large or too deeply nested to be read.'));
    return { root: undefined, problems };
  }
  const conflict = findConflict(text);
  if (conflict) return { root: undefined, problems: [syntaxProblem(conflict.span, conflict.message)] };
  try {
    // Keys are compared by us: the library's own comparison takes quadratic time.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    for (const error of document.errors.slice(0, 20)) {
      const start = Math.min(error.pos[0], text.length);
      const end = Math.min(Math.max(error.pos[1], start), text.length);
      problems.push(syntaxProblem({ start, end }, inPlainWords(error.code, text, start)));
    }
    const contents = document.contents as Node;
    if (isMap(contents)) return { root: contents, problems };
    if (contents && !(isScalar(contents) && contents.value === null)) {
      problems.push(schemaProblem(spanOf(contents), 'A programme file is a list of "key: value" lines.'));
    }
  } catch {
    problems.push(syntaxProblem(whole, 'This programme file cannot be read as YAML.'));
  }
  return { root: undefined, problems };
}

/** Brackets and indentation deep enough to overflow a recursive parser; counted roughly, quotes and all. */
function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let dashes = 0;
  for (const character of text) {
    if (character === '[' || character === '{') brackets += 1;
    else if (character === ']' || character === '}') brackets -= 1;
    dashes = character === '-' || character === '?' ? dashes + 1 : character === ' ' ? dashes : 0;
    if (brackets > deepestNesting || dashes > deepestNesting * 2) return true;
  }
  return false;
}

const syntaxProblem = (span: Span, message: string): ProgramProblem => ({ code: 'program/syntax', span, message });
export const schemaProblem = (span: Span, message: string): ProgramProblem => ({
  code: 'program/schema',
  span,
  message,
});

/** From the first character of the value to behind its last; an empty span at 0 where there is none. */
export function spanOf(node: Node): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** Reads values out of nodes and notes what is wrong with them. Every method gives `undefined` for a wrong value. */
export class ValueReader {
  readonly problems: ProgramProblem[];
  constructor(problems: ProgramProblem[]) {
    this.problems = problems;
  }

  /** The entries of a map with known keys; others are reported and left out. A key that stands twice: the first. */
  entries(node: Node, known?: readonly string[]): Entry[] {
    if (this.#isEmpty(node)) return [];
    if (!isMap(node)) {
      this.#wrong(node, known ? `Expected the keys ${known.join(', ')}` : 'Expected "key: value" lines');
      return [];
    }
    const seen = new Set<string>();
    const entries: Entry[] = [];
    for (const pair of (node as YAMLMap<ParsedNode, ParsedNode | null>).items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      const keySpan = spanOf(pair.key);
      if (key === undefined) this.#wrong(pair.key, 'A key is one plain word');
      else if (seen.has(key)) this.#note(keySpan, `"${key}" stands twice; the first counts. Remove one.`);
      else if (known && !known.includes(key)) this.#note(keySpan, unknownKeyMessage(key, known));
      else entries.push({ key, keySpan, value: pair.value });
      if (key !== undefined) seen.add(key);
    }
    return entries;
  }

  items(node: Node): readonly ParsedNode[] {
    if (this.#isEmpty(node)) return [];
    if (isSeq(node)) return node.items;
    this.#wrong(node, 'Expected a list');
    return [];
  }

  text(node: Node): string | undefined {
    if (this.#isEmpty(node)) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    return this.#wrong(node, 'Expected text; put it in quotes');
  }

  /** One text or a list of them. */
  texts(node: Node): string[] {
    if (isScalar(node)) return [this.text(node)].filter((text) => text !== undefined);
    return this.items(node).flatMap((item) => this.text(item) ?? []);
  }

  number(node: Node): number | undefined {
    if (isScalar(node) && typeof node.value === 'number') return node.value;
    return this.#wrong(node, 'Expected a number');
  }

  boolean(node: Node): boolean | undefined {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    return this.#wrong(node, 'Expected true or false');
  }

  /** `true`, `false` or a word: the answer to a question. */
  answer(node: Node): boolean | string | undefined {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    return this.text(node);
  }

  oneOf<T extends string>(node: Node, values: readonly T[]): T | undefined {
    // `off` is a word here, though older YAML took it for false.
    const word = isScalar(node) ? (node.value === false ? 'off' : node.value) : undefined;
    const found = values.find((value) => value === word);
    return found ?? this.#wrong(node, `Expected one of ${values.join(', ')}`);
  }

  /** An existing day, as written: `2027-01-31`. */
  day(node: Node): string | undefined {
    const words = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    return isDay(words) ? words : this.#wrong(node, 'Expected a day such as 2027-01-31');
  }

  #isEmpty(node: Node): boolean {
    return !node || (isScalar(node) && node.value === null);
  }

  #wrong(node: Node, expected: string): undefined {
    const message = isAlias(node) ? 'Aliases are not followed here: write the value out.' : `${expected}.`;
    this.#note(spanOf(node), message);
    return undefined;
  }

  #note(span: Span, message: string): void {
    this.problems.push(schemaProblem(span, message));
  }
}

/** Whether the words are a day of the calendar, `2027-02-30` being none. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}

const unknownKeyMessage = (key: string, known: readonly string[]): string =>
  `"${key}" is not a key here. Known are ${known.join(', ')}.`;
