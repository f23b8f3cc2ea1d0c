import type { Frontmatter, LeverageFact } from '../frontmatter/facts.js';
import { leverageStrengths, type LeverageStrength, type Program } from '../program/program.js';
import { isBlankEvidence, isProved, typesByQuantity } from '../program/proof.js';
import type { LeverageClaim, Proposal } from '../proposal/model.js';
import { readStatement } from '../reading/read.js';
import { leverageTypes, type LeverageType } from '../reading/reading.js';
import { derived } from '../text/derived.js';

/** What several rules of leverage/ ask about the reasons that a proposal gives. */

/** Claims that count for the partner: its own, its customers', and those whose beneficiary the words leave open. */
export const partnersClaims = ({ leverage }: Proposal): LeverageClaim[] =>
  leverage.filter((claim) => claim.for !== 'us');

/** Somebody on the partner's side is said to gain, not only left open. */
export const servesPartner = (claim: LeverageClaim): boolean => claim.for === 'partner' || claim.for === 'customers';

/** The greatest strength among claims; `undefined` for none. */
export const bestStrength = (claims: readonly LeverageClaim[], program: Program): LeverageStrength | undefined =>
  leverageStrengths.find((strength) => claims.some(({ type }) => program.leverageStrength[type] === strength));

/** Whether `type` is as strong as `other`, or stronger. */
export const isAtLeast = (type: LeverageType, other: LeverageType, { leverageStrength }: Program): boolean =>
  leverageStrengths.indexOf(leverageStrength[type]) <= leverageStrengths.indexOf(leverageStrength[other]);

/** The declared type, where it is one of the method's. */
export const typeOf = ({ type }: LeverageFact): LeverageType | undefined =>
  leverageTypes.find((known) => known === type?.value.trim().toLowerCase());

/** The reasons that the frontmatter declares for the partner's side. */
export const declaredReasons = (proposal: Proposal): LeverageFact[] =>
  (proposal.frontmatter?.facts.leverage ?? []).filter((fact) => fact.for?.value.trim().toLowerCase() !== 'us');

/**
 * What the evidence of a declared reason reads as by itself, and what the body's statements do: the types that could
 * bear the declared one out.
 */
export function readTypes(proposal: Proposal, { evidence }: LeverageFact, program: Program): ReadonlySet<LeverageType> {
  const inBody = proposal.leverage.filter(({ origin }) => origin === 'body').map(({ type }) => type);
  return new Set([...inBody, ...evidenceTypes(proposal, evidence?.value ?? '', program)]);
}

/** How the evidence reads by itself; read once for as long as the frontmatter stands as it is. */
export function evidenceTypes(proposal: Proposal, evidence: string, program: Program): readonly LeverageType[] {
  const us = proposal.us?.name.value ?? '';
  const partner = proposal.partners[0]?.name.value ?? '';
  const known = proposal.frontmatter
    ? knownEvidence(program)(proposal.frontmatter)
    : new Map<string, readonly LeverageType[]>();
  const key = JSON.stringify([evidence, us, partner]);
  const types = known.get(key) ?? newEvidenceTypes(evidence, us, partner, program);
  known.set(key, types);
  return types;
}

const knownEvidence = derived((_program: Program) =>
  derived((_frontmatter: Frontmatter) => new Map<string, readonly LeverageType[]>()),
);

function newEvidenceTypes(evidence: string, us: string, partner: string, program: Program): readonly LeverageType[] {
  const statement = { text: evidence, heading: '', leadIn: '', columns: [], us, partner };
  const { leverage } = readStatement(statement, program.vocabulary);
  return [...new Set([...leverage, ...typesByQuantity(evidence)])];
}

/** Evidence is given, and neither it nor the body bears out a reason as strong as the declared one. */
export function isOverstated(proposal: Proposal, fact: LeverageFact, program: Program): boolean {
  const type = typeOf(fact);
  // The weakest type claims nothing that could be too much.
  if (!type || program.leverageStrength[type] === leverageStrengths.at(-1) || isBlankEvidence(fact.evidence?.value))
    return false;
  const reads = [...readTypes(proposal, fact, program)];
  if (reads.some((read) => isAtLeast(read, type, program))) return false;
  // Words that we cannot read but that can be looked up are not called too weak.
  const evidence = fact.evidence?.value ?? '';
  return evidenceTypes(proposal, evidence, program).length > 0 || !isProved(type, evidence, fact.source?.value);
}
