import { tierRank, decideTier, type TierDecision } from '../program/tier.js';
import type { Program, Tier } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import type { Stated } from '../text/span.js';
import type { Basis } from './rule.js';

/** A tier of the programme that the proposal names, declared before stated in the text. */
export interface StatedTier {
  readonly stated: Stated<string>;
  readonly known: Tier;
  /** 0 is the lowest. */
  readonly rank: number;
}

/** The tier that the rules judge by; `undefined` where the proposal names none that the programme has. */
export function statedTier({ tiers }: Proposal, program: Program): StatedTier | undefined {
  for (const stated of tiers) {
    const rank = tierRank(stated.value, program);
    const known = program.tiers[rank];
    if (known) return { stated, known, rank };
  }
  return undefined;
}

/** The tier that the criteria of the frontmatter give; `undefined` while one is open. */
export const decidedTier = (proposal: Proposal, program: Program): TierDecision | undefined =>
  decideTier(proposal.frontmatter?.facts.criteria ?? {}, program);

/** A contradiction of two declared facts is an error; a tier that the text names is only read. */
export const basisOfTier = ({ stated }: StatedTier): Basis =>
  stated.origin === 'frontmatter' ? 'contradiction' : 'wording';

/** Whether the proposal may be moved to that tier without contradicting its criteria. */
export function allowsTier(proposal: Proposal, program: Program, rank: number): boolean {
  const decision = decidedTier(proposal, program);
  return (
    !decision || tierRank(decision.tier.name, program) >= rank || proposal.frontmatter?.facts.tierReason !== undefined
  );
}
