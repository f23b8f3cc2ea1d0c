import type { Proposal, Statement } from '../proposal/model.js';
import type { Stated } from '../text/span.js';
import { sideNamed } from './sides.js';
import { partOf, type SupportedGroup } from './supported.js';
import { daysIn } from './terms.js';

interface Signed extends SupportedGroup {
  readonly us?: Stated<string> | undefined;
  readonly partner?: Stated<string> | undefined;
}

/** The days on which the sides signed, where a signature block states them; blanks to be filled are none. */
export function signedIn(proposal: Proposal, today: string): Signed {
  let signed: Signed = {};
  for (const statement of proposal.statements) {
    if (proposal.sections[statement.section]?.role !== 'signatures') continue;
    signed = { ...columnDays(proposal, statement), ...sentenceDay(proposal, statement), ...signed };
  }
  const past = (day: Stated<string> | undefined): Stated<string> | undefined =>
    day && day.value <= today ? day : undefined;
  return { us: past(signed.us), partner: past(signed.partner) };
}

/** "For Kelp & Co: Ana Ruiz, 4 January 2027" names one side and one day. */
function sentenceDay(proposal: Proposal, statement: Statement): Signed {
  const [day, ...more] = daysIn(statement);
  if (!day || more.length > 0) return {};
  const { leadIn, heading, text } = statement.context;
  const side = [text, leadIn, heading].map((words) => sideNamed(proposal, words)).find((named) => named !== undefined);
  return side ? { [side]: partOf(statement, day.start, day.end, day.iso) } : {};
}

/** A row "Date | 4 January 2027 | 5 January 2027" below the names of the sides. */
function columnDays(proposal: Proposal, statement: Statement): Signed {
  if (statement.shape !== 'row') return {};
  const cells = statement.context.text.split(' | ');
  const { columns } = statement.context;
  const days = daysIn(statement);
  // Empty cells are left out of the words, so that only a full row tells which column a cell stands in.
  if (cells.length !== columns.length || days.length !== cells.length - 1) return {};
  const sides = columns.slice(1).map((column) => sideNamed(proposal, column));
  return Object.fromEntries(
    sides.flatMap((side, index) => {
      const day = days[index];
      return side && day ? [[side, partOf(statement, day.start, day.end, day.iso)]] : [];
    }),
  );
}
