import type { Commitment, Proposal, Side } from '../proposal/model.js';
import { statedPrice } from '../proposal/prices.js';
import type { Program } from '../program/program.js';
import type { Basis } from './rule.js';

/** Where the two sides of a proposal stand to each other; the rules of commitments/ each report one of these. */
export type Standing = 'one-sided' | 'marketing-only' | 'handshake' | 'open';

/**
 * How far the two sides are from being bound. `open` while nothing can be said: both are bound, a side promises nothing
 * at all, which is another finding, or what it promises waits for its blanks to be filled, or a price is named and
 * nobody said to pay it.
 */
export function standingOf(proposal: Proposal, program: Program): Standing {
  const { sides, commitments } = proposal;
  const both = [sides.us, sides.partner];
  if (!both.some((side) => side.bond === 'soft' && !side.couldBe && !waitsForBlanks(side))) return 'open';
  // Where a price is named somebody pays it, and sponsors' packages seldom say so in a sentence.
  if (statedPrice(proposal)) return 'open';
  if (both.some(({ bond }) => bond === 'bound')) return 'one-sided';
  // What could bind a side if it is read right does not let it be said that nothing does.
  if (both.some(({ bond, couldBe }) => bond === 'soft' && couldBe)) return 'open';
  // A doubtful reading of something else does not make webinars more than webinars.
  const firm = commitments.filter((each) => each.strength === 'firm' && isSure(each, program));
  return firm.length > 0 && firm.every(isMarketing) ? 'marketing-only' : 'handshake';
}

export const isMarketing = ({ kinds }: Commitment): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'marketing');

/** A promise of the side stands there already, with a blank in it: what it will amount to is open. */
const waitsForBlanks = ({ commitments }: Side): boolean => commitments.some(({ hedge }) => hedge?.placeholder === true);

/** Declared, or read surely enough to carry a finding alone: the programme's `reading.sayFrom`. */
export const isSure = ({ statement }: Commitment, { reading }: Program): boolean =>
  !statement || statement.reading.confidence >= reading.sayFrom;

/** The promises that bind a side, where that is beyond doubt: one that can be checked, or several. */
export function surelyBinding({ commitments }: Side, program: Program): Commitment[] {
  const binding = commitments.filter((each) => each.economic && each.strength === 'firm' && isSure(each, program));
  return binding.length > 1 || binding.some(({ fact, measurable }) => fact !== undefined || measurable) ? binding : [];
}

/** A firm promise in words that fit no kind: what is given could well hurt to lose, so nothing is said against it. */
export const isUnknown = ({ statement, strength, kinds }: Commitment): boolean =>
  statement !== undefined && strength === 'firm' && kinds.every((kind) => kind === 'other');

/** Whether the author says that it is not finished: `status: draft`. */
export const isDraft = ({ frontmatter, declared }: Proposal): boolean =>
  declared && frontmatter?.facts.status?.value === 'draft';

/** In review it is the words that are wrong; in a draft the rest is still to be written. */
export const basisOfStanding = (proposal: Proposal): Basis => (isDraft(proposal) ? 'missing' : 'wording');
