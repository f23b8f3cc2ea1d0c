import type { ProposalSummary } from './summary.js';

/** When proposals count, and whether two of them count at the same time. Days are ISO days. */

/** Neither a draft, which binds nobody and may never be sent, nor over. */
export const counts = ({ status }: ProposalSummary): boolean => status !== 'draft' && status !== 'ended';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Whether they share a day; an end that nobody states is open. */
export const overlap = (one: Period, other: Period): boolean =>
  !(isBefore(one.to, other.from) || isBefore(other.to, one.from));

const isBefore = (day: string | undefined, later: string | undefined): boolean =>
  day !== undefined && later !== undefined && day < later;

/** Whether they have a partner in common, under whatever spelling. */
export const sharePartner = (one: ProposalSummary, other: ProposalSummary): boolean =>
  one.partners.some(({ key }) => other.partners.some((partner) => partner.key === key));

/** What to call a proposal in a sentence: by its partner, else by its title. */
export const calledAfter = ({ partners, title }: ProposalSummary): string => partners[0]?.name ?? title;
