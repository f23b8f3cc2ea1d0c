import type { Frontmatter } from '../frontmatter/facts.js';
import { readFrontmatter } from '../frontmatter/read.js';
import { createMarkdownParser, type MarkdownParser } from '../markdown/incremental.js';
import { readStatement } from '../reading/read.js';
import type { ExtraVocabulary, Reading, StatementInContext } from '../reading/reading.js';
import type { Statement } from './model.js';
import { createPartySearch, type PartySearch } from './parties/search.js';
import { perItem } from '../text/stretches.js';
import { Recollection } from './recollection.js';
import type { UnreadStatement } from './statements.js';

/**
 * What is kept from one version of an open document to the next, so that a keystroke costs what it changed. It never
 * changes an answer: with a memory or without one, the model of a text is the same.
 */
export interface Memory {
  /** As `readFrontmatter`. */
  readonly frontmatterOf: (text: string) => Frontmatter | undefined;
  readonly parser: MarkdownParser;
  /** The parties of a document, as it stands and as it declares them. */
  readonly partiesOf: PartySearch;
  /** Statements with their readings. */
  readonly readAll: (
    statements: readonly UnreadStatement[],
    extra: ExtraVocabulary | undefined,
  ) => readonly Statement[];
  /** The steps between the text and the model. */
  readonly steps: Recollection;
}

/** An empty memory, for one document. `read` is there for tests. */
export const createMemory = (read = readStatement): Memory => ({
  frontmatterOf: rememberFrontmatter(),
  parser: createMarkdownParser(),
  partiesOf: createPartySearch(),
  readAll: rememberReadings(read),
  steps: new Recollection(),
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

interface KnownReading {
  /** Words and surroundings of the statement, as they are compared. */
  readonly key: string;
  readonly phrases: ExtraVocabulary['phrases'] | undefined;
  readonly context: StatementInContext;
  readonly reading: Reading;
}

/**
 * Readings are kept by a statement's context, and by its words and surroundings for statements that have moved to a
 * block made anew. With a reading its context is kept: what else was worked out for that need not be again.
 */
function rememberReadings(read: typeof readStatement): Memory['readAll'] {
  const byContext = new WeakMap<StatementInContext, KnownReading>();
  let byWords = new Map<string, KnownReading>();
  const readAnew = (context: StatementInContext, extra: ExtraVocabulary | undefined): KnownReading => {
    const key = JSON.stringify([context, extra?.phrases ?? null]);
    const known = byWords.get(key) ?? { key, phrases: extra?.phrases, context, reading: read(context, extra) };
    byWords.set(key, known);
    byContext.set(context, known);
    return known;
  };
  const readingOf = (context: StatementInContext, extra: ExtraVocabulary | undefined): KnownReading => {
    const before = byContext.get(context);
    return before && before.phrases === extra?.phrases ? before : readAnew(context, extra);
  };
  const readersOf = (
    extra: ExtraVocabulary | undefined,
  ): ((unread: readonly UnreadStatement[]) => readonly Statement[]) =>
    perItem((statement: UnreadStatement): Statement[] => {
      const { context, reading } = readingOf(statement.context, extra);
      return [{ ...statement, context, reading }];
    });
  let reader = { extra: undefined as ExtraVocabulary | undefined, readAll: readersOf(undefined) };
  return (statements, extra) => {
    if (reader.extra?.phrases !== extra?.phrases) reader = { extra, readAll: readersOf(extra) };
    const all = reader.readAll(statements);
    // What is in no text of late is let go, though not at every version: to sort it out costs as much as the text is long.
    if (byWords.size > 2 * all.length + fewReadings)
      byWords = new Map(all.map(({ context }) => readingOf(context, extra)).map((known) => [known.key, known]));
    return all;
  };
}

/** So many readings more than the text has statements are no burden. */
const fewReadings = 100;
