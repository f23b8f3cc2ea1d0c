import type { Program } from '../program/program.js';
import { currentRank, gateVerdict, hasBegun, plannedPhases, type PlannedPhase } from '../program/phases.js';
import type { Proposal } from '../proposal/model.js';
import type { Basis, Fix, RuleContext } from './rule.js';
import { underKey } from './placing.js';
import { quoted } from './wording.js';

/** What can be wrong between a phase and the one behind it, the worst first: of one pair only the first is said. */
export type GateFault = 'skipped' | 'failed-gate' | 'no-gate' | 'premature';

/** A phase of the programme, and the next one where that is planned. `earlier` is absent where it was skipped. */
export interface FaultyPair {
  readonly fault: GateFault;
  readonly earlier?: PlannedPhase;
  readonly later?: PlannedPhase;
  /** Name of the earlier phase by the programme. */
  readonly name: string;
}

/** The first fault of each pair of phases. None in a proposal that renews another, which has been through its phases. */
export function faultyPairs(proposal: Proposal, program: Program, today: string): FaultyPair[] {
  if (proposal.frontmatter?.facts.renews || proposal.forAnybody) return [];
  const planned = plannedPhases(proposal, program);
  if (planned.length === 0 && currentRank(proposal, program) <= 0) return [];
  return program.phases.slice(0, -1).flatMap(({ name }, rank) => {
    const earlier = planned.find((phase) => phase.rank === rank);
    const later = planned.find((phase) => phase.rank === rank + 1);
    const fault = faultOf({ earlier, later, rank }, proposal, program, today);
    return fault ? [{ fault, name, ...(earlier && { earlier }), ...(later && { later }) }] : [];
  });
}

interface Pair {
  readonly earlier: PlannedPhase | undefined;
  readonly later: PlannedPhase | undefined;
  readonly rank: number;
}

function faultOf(
  { earlier, later, rank }: Pair,
  proposal: Proposal,
  program: Program,
  today: string,
): GateFault | undefined {
  const begun = later ? hasBegun(later, proposal, program, today) : currentRank(proposal, program) > rank;
  const dated = earlier !== undefined && (earlier.start ?? earlier.end ?? earlier.result) !== undefined;
  if (begun && !dated && !(earlier && isInPast(earlier, proposal, program))) return 'skipped';
  if (!earlier) return undefined;
  if (gateVerdict(earlier) === 'failed') return carriesOn(proposal, begun) ? 'failed-gate' : undefined;
  if ((earlier.start ?? earlier.end) && !earlier.gate && program.phases[rank]?.gate) return 'no-gate';
  const livesOn = isLive(proposal) && currentRank(proposal, program) < 0 && (earlier.end?.value ?? today) < today;
  return (begun || livesOn) && !earlier.result ? 'premature' : undefined;
}

/** A body that describes its steps without days says nothing of which are over. */
const isInPast = (phase: PlannedPhase, proposal: Proposal, program: Program): boolean =>
  phase.origin === 'body' && currentRank(proposal, program) < 0;

/** An ended partnership has done what a failed gate asks for. */
const carriesOn = (proposal: Proposal, begun: boolean): boolean =>
  isLive(proposal) || (begun && proposal.frontmatter?.facts.status?.value !== 'ended');

const isLive = ({ frontmatter }: Proposal): boolean => frontmatter?.facts.status?.value === 'live';

/** Reports every pair with this fault. */
export function eachFault(
  { proposal, program, today }: RuleContext,
  fault: GateFault,
  report: (pair: FaultyPair) => void,
): void {
  for (const pair of faultyPairs(proposal, program, today)) if (pair.fault === fault) report(pair);
}

/** Declared facts that cannot both hold, or words of a plan. */
export const basisOfPhases = (...phases: readonly (PlannedPhase | undefined)[]): Basis =>
  phases.every((phase) => phase === undefined || phase.origin === 'frontmatter') ? 'contradiction' : 'wording';

/** What is to be filled in is missing where the plan is declared; a plan in prose is a matter of words. */
export const basisOfGap = (...phases: readonly (PlannedPhase | undefined)[]): Basis =>
  phases.some((phase) => phase?.origin === 'body') ? 'wording' : 'missing';

/** Sets a key of a declared phase; none where the plan stands in the body, whose shape is its author's. */
export const phaseKeyFix = (
  proposal: Proposal,
  phase: PlannedPhase | undefined,
  key: string,
  { title, value }: { readonly title: string; readonly value: string },
): readonly Fix[] =>
  phase?.origin === 'frontmatter'
    ? [{ title, edits: underKey(proposal, `phases.${phase.phase.name}.${key}`, value), preferred: true }]
    : [];

/**
 * The phases that are measured against the programme's numbers: those of the frontmatter, those that go by the
 * programme's names, and the pilot of a declared proposal. A pilot of somebody who never heard of the programme may take
 * as long as it likes, and "Phase 3: Review" is only a step.
 */
export const measuredPhases = (proposal: Proposal, program: Program): PlannedPhase[] =>
  plannedPhases(proposal, program).filter(
    ({ named, origin, rank }) => named || origin === 'frontmatter' || (proposal.declared && rank === 0),
  );

/** What a phase goes by in a message: the programme's name, or the words of the plan. */
export const calledOf = ({ named, name, phase }: PlannedPhase): string => (named ? phase.name : quoted(name.value));
