import { createMarkdownParser, type MarkdownParser } from '../markdown/incremental.js';
import { readStatement } from '../reading/read.js';
import type { ExtraVocabulary, Reading } from '../reading/reading.js';
import type { Statement } from './model.js';
import type { UnreadStatement } from './statements.js';

/**
 * What is kept from one version of an open document to the next, so that a keystroke costs what it changed. It never
 * changes an answer: with a memory or without one, the model of a text is the same.
 */
export interface Memory {
  readonly parser: MarkdownParser;
  readonly readings: Readings;
}

/** An empty memory, for one document. `read` is there for tests. */
export const createMemory = (read = readStatement): Memory => ({
  parser: createMarkdownParser(),
  readings: createReadings(read),
});

/** Reads the statements of the versions of one document one after the other. */
export interface Readings {
  readonly ofAll: (statements: readonly UnreadStatement[], extra: ExtraVocabulary | undefined) => Statement[];
}

/** Readings are kept by a statement's words and surroundings, until a version comes that does not have them. */
function createReadings(read: typeof readStatement): Readings {
  let last = new Map<string, Reading>();
  return {
    ofAll: (statements, extra) => {
      const now = new Map<string, Reading>();
      const readings = statements.map((statement): Statement => {
        const key = JSON.stringify([statement.context, extra?.phrases ?? null]);
        const reading = now.get(key) ?? last.get(key) ?? read(statement.context, extra);
        now.set(key, reading);
        return { ...statement, reading };
      });
      last = now;
      return readings;
    },
  };
}
