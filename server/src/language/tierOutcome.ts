import {
  checkDocument,
  decideTier,
  tierRank,
  type CheckOptions,
  type Program,
  type Proposal,
  type TierDecision,
} from 'partnerlint';
import { refusal } from './refusal.js';
import type { TierOutcomeResult, WireAnswers } from './protocol.js';
import { writeTierInto } from './tierText.js';

/** The tier that the answers give; refuses while one that is needed is missing. */
export function decide(answers: WireAnswers, program: Program): TierDecision {
  const criteria = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }]));
  const decision = decideTier(criteria, program);
  if (!decision) throw refusal('These answers do not give a tier yet: answer all questions.');
  return decision;
}

/**
 * What the answers give and why. The reasons are those that the document itself would give with the answers written
 * in, so that wizard and hover cannot differ.
 */
export function tierOutcome(
  answers: WireAnswers,
  program: Program,
  options: CheckOptions,
  proposal: Proposal | undefined,
): TierOutcomeResult {
  const decision = decide(answers, program);
  const { tier } = decision;
  const written = checkDocument(writeTierInto('', undefined, tier.name, answers), options);
  return {
    tier: tier.name,
    why: written.trace('tier').steps.map(({ question, answer, follows }) => ({ question, answer, follows })),
    includes: tier.includes.map(({ name }) => name),
    timeline: tier.timeline,
    graduation: tier.graduation ?? withoutGraduation(tier, program),
    warnings: [...differenceFromDeclared(decision, program, proposal), ...decision.warnings],
  };
}

const withoutGraduation = (tier: TierDecision['tier'], { tiers }: Program): string =>
  tiers.at(-1) === tier ? 'This is the highest tier.' : 'The programme names no way to the next tier.';

function differenceFromDeclared({ tier }: TierDecision, program: Program, proposal: Proposal | undefined): string[] {
  const declared = proposal?.frontmatter?.facts.tier?.value ?? proposal?.tiers[0]?.value;
  if (declared === undefined || declared.trim().toLowerCase() === tier.name.toLowerCase()) return [];
  const rank = tierRank(declared, program);
  if (rank < 0) return [`The proposal says "${declared}", which is no tier of the programme.`];
  const isHigher = rank > tierRank(tier.name, program);
  return [`The proposal says "${declared}", which is ${isHigher ? 'higher' : 'lower'} than these answers give.`];
}
