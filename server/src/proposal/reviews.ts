import { readQuantities } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import { isBlank } from './blanks.js';
import type { Proposal, SectionRole, Statement } from './model.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import { looseCadences, meetingWords, recurringReviews } from './vocabulary/reviews.js';

/** Where either half says that the two sides come back to the partnership again and again; `undefined` if nowhere. */
export function recurringReview(proposal: Proposal): Span | undefined {
  const declared = proposal.frontmatter?.facts.review;
  if (declared && !isBlank(declared.value)) return declared.span;
  return proposal.statements.find((statement) => recurs(statement, proposal))?.span;
}

/** Sections in which whatever is said to happen every week or quarter is a review. */
const reviewRoles: ReadonlySet<SectionRole> = new Set(['measurement', 'governance']);

/** "Every quarter" alone may be a payment: it takes people who meet, read or report, or a section about reviews. */
function recurs({ context, section }: Statement, { sections }: Proposal): boolean {
  const around = comparable(`${context.heading} ${context.leadIn} ${context.columns.join(' ')}`);
  const words = comparableStatement(context);
  if (findPhrase(words, recurringReviews) ?? findPhrase(around, recurringReviews)) return true;
  if (![context.text, around].some(namesCadence)) return false;
  const isAboutReviews = reviewRoles.has(sections[section]?.role ?? 'other');
  return isAboutReviews || (findPhrase(words, meetingWords) ?? findPhrase(around, meetingWords)) !== undefined;
}

const namesCadence = (words: string): boolean =>
  readQuantities(words).some(({ kind }) => kind === 'cadence') ||
  findPhrase(comparable(words), looseCadences) !== undefined;
