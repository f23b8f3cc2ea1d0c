import type { Proposal, Statement } from './model.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import { recalled } from '../text/derived.js';
import { perItem } from '../text/stretches.js';
import type { Stated } from '../text/span.js';
import { integrationClaims, integrationPaths, otherIntegrations } from './vocabulary/integration.js';

/** The first words that say that two products are to work together; `undefined` where nothing does. */
export function integrationClaim({ title, sections, statements }: Proposal): Stated<string> | undefined {
  const headings = [
    title,
    ...sections.flatMap(({ heading }) => (heading ? [{ value: heading.words, ...heading }] : [])),
  ];
  const heading = headings.find(({ value }) => claimsInHeading(value));
  if (heading) return { value: heading.value, span: heading.span, origin: 'body' };
  const statement = claiming(statements)[0];
  return statement && { value: statement.content.text, span: statement.span, origin: 'body' };
}

const claimsInHeading = recalled((words) => claims(comparable(words)));

const claiming = perItem((statement: Statement) =>
  isFirm(statement) && claims(comparableStatement(statement.context)) ? [statement] : [],
);

/** A promise: what somebody only describes, or has already, is no plan. */
const isFirm = ({ reading }: Statement): boolean => reading.commitment === 'firm';

function claims(words: string): boolean {
  return (
    findPhrase(words, integrationClaims) !== undefined && !otherIntegrations.some((other) => words.includes(other))
  );
}

/** Whether the document says how products are connected: in its words, a technical section, code, or declared builders. */
export function hasIntegrationPath({ tree, sections, statements, frontmatter }: Proposal): boolean {
  const declared = frontmatter?.facts.commitments ?? [];
  return (
    declared.some(({ kind, what }) => kind?.value === 'engineering' || namesPath(what?.value ?? '')) ||
    tree.blocks.some(({ type }) => type === 'code') ||
    sections.some(({ heading }) => heading && namesPath(heading.words)) ||
    statements.some(({ section }) => sections[section]?.role === 'technical') ||
    namingPath(statements).length > 0
  );
}

/** Whether words name an interface, a file or people who build: how two products are connected. */
export const namesPath: (words: string) => boolean = recalled(
  (words) => findPhrase(comparable(words), integrationPaths) !== undefined,
);

const namingPath = perItem((statement: Statement) => (namesPath(statement.context.text) ? [statement] : []));
