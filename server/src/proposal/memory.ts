import type { Frontmatter } from '../frontmatter/facts.js';
import { readFrontmatter } from '../frontmatter/read.js';
import { createMarkdownParser, type MarkdownParser } from '../markdown/incremental.js';
import { readStatement } from '../reading/read.js';
import type { ExtraVocabulary, Reading, StatementInContext } from '../reading/reading.js';
import type { Statement } from './model.js';
import type { UnreadStatement } from './statements.js';

/**
 * What is kept from one version of an open document to the next, so that a keystroke costs what it changed. It never
 * changes an answer: with a memory or without one, the model of a text is the same.
 */
export interface Memory {
  /** As `readFrontmatter`. */
  readonly frontmatterOf: (text: string) => Frontmatter | undefined;
  readonly parser: MarkdownParser;
  /** Statements with their readings. */
  readonly readAll: (statements: readonly UnreadStatement[], extra: ExtraVocabulary | undefined) => Statement[];
}

/** An empty memory, for one document. `read` is there for tests. */
export const createMemory = (read = readStatement): Memory => ({
  frontmatterOf: rememberFrontmatter(),
  parser: createMarkdownParser(),
  readAll: rememberReadings(read),
});

/** A closed block says the same whatever comes below it. */
function rememberFrontmatter(): Memory['frontmatterOf'] {
  let last: { readonly block: string; readonly frontmatter: Frontmatter } | undefined;
  return (text) => {
    if (last && text.startsWith(last.block)) return last.frontmatter;
    const frontmatter = readFrontmatter(text);
    const block = text.slice(0, frontmatter?.block.end ?? 0);
    // Without the line feed, more could be typed behind the fence.
    last = frontmatter?.closed && block.endsWith('\n') ? { block, frontmatter } : undefined;
    return frontmatter;
  };
}

/**
 * Readings are kept by a statement's words and surroundings, until a version comes that does not have them. With a
 * reading its context is kept: what else was worked out for that one need not be worked out again.
 */
function rememberReadings(read: typeof readStatement): Memory['readAll'] {
  type Read = { readonly context: StatementInContext; readonly reading: Reading };
  let last = new Map<string, Read>();
  return (statements, extra) => {
    const now = new Map<string, Read>();
    const all = statements.map((statement): Statement => {
      const { context } = statement;
      const key = JSON.stringify([context, extra?.phrases ?? null]);
      const known = now.get(key) ?? last.get(key) ?? { context, reading: read(context, extra) };
      now.set(key, known);
      return { ...statement, ...known };
    });
    last = now;
    return all;
  };
}
