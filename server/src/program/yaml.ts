import { isMap, isScalar, parseDocument, type ParsedNode } from 'yaml';
import { findConflict } from '../markdown/conflicts.js';
import { inPlainWords } from '../frontmatter/syntaxMessages.js';
import { lineAt } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { ProgramProblem } from './program.js';

/** The YAML of a programme file as a tree of nodes, as far as it can be read, and what is wrong with it. */
export interface ProgramYaml {
  readonly root: Node;
  readonly problems: ProgramProblem[];
}

export type Node = ParsedNode | null | undefined;
/** A programme is a page or two; beyond these the file is something else, and `yaml` would take long to say so. */
const longestFile = 256 * 1024;
const deepestNesting = 50;

export function parseProgramYaml(text: string): ProgramYaml {
  const problems: ProgramProblem[] = [];
  const whole = lineAt(text, 0);
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

/** Whether the words are a day of the calendar, `2027-02-30` being none. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}
