import type { Proposal } from '../proposal/model.js';
import { gateVerdict, plannedPhases, type GateVerdict, type PlannedPhase } from './phases.js';
import type { PhasePlan, Program } from './program.js';

/** The gate of a phase, and how it came out. */
export interface GateOutcome {
  readonly phase: PhasePlan;
  /** Absent where the proposal does not plan the phase. */
  readonly planned?: PlannedPhase;
  readonly verdict: GateVerdict;
  /** The phase that may begin once the gate is passed. */
  readonly next?: PhasePlan;
}

/** `wait` while a result is open, `undecided` while no phase is planned. */
export type Continuation = 'continue' | 'wait' | 'undecided' | 'end' | 'end or restart';

export interface ContinueOrEnd {
  readonly verdict: Continuation;
  /** The gates up to the first that was not passed, in the programme's order. */
  readonly gates: readonly GateOutcome[];
}

/**
 * Whether to go on, by the gates of the phases (design.md 1.5). It looks at gates and results alone: whether a phase
 * has begun too early is for the rules to say.
 */
export function decideContinuation(proposal: Proposal, program: Program): ContinueOrEnd {
  const planned = plannedPhases(proposal, program);
  if (planned.length === 0) return { verdict: 'undecided', gates: [] };
  const gates: GateOutcome[] = [];
  for (const [rank, phase] of program.phases.entries()) {
    const next = program.phases[rank + 1];
    if (!next && !phase.gate) break;
    const own = planned.find((candidate) => candidate.rank === rank);
    const verdict = own ? gateVerdict(own) : 'open';
    gates.push({ phase, verdict, ...(own && { planned: own }), ...(next && { next }) });
    if (verdict !== 'passed') break;
  }
  return { verdict: verdictOf(gates.at(-1)), gates };
}

function verdictOf(last: GateOutcome | undefined): Continuation {
  if (!last || last.verdict === 'passed') return 'continue';
  if (last.verdict === 'open') return 'wait';
  return last.phase.afterFailure.includes('restart') ? 'end or restart' : 'end';
}
