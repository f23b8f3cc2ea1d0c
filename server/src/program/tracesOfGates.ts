import type { Proposal } from '../proposal/model.js';
import { decideContinuation, type Continuation, type GateOutcome } from './continueOrEnd.js';
import type { Program, Trace, TraceStep } from './program.js';
import { evidenceOf, firstUpper } from './traceSteps.js';

/** Whether to go on: each gate up to the first that was not passed. The verdicts are those of `Continuation`. */
export function traceContinueOrEnd(proposal: Proposal, program: Program): Trace {
  const { verdict, gates } = decideContinuation(proposal, program);
  const [first] = program.phases;
  const steps = gates.map((gate) => gateStep(proposal, gate));
  const unplanned: TraceStep = {
    question: 'Which phases are planned?',
    answer: 'None',
    follows: first
      ? `Nothing can be decided before ${first.name} is planned with a gate.`
      : 'The programme has no phases.',
  };
  return {
    decision: 'continue-or-end',
    verdict,
    steps: gates.length > 0 ? steps : [unplanned],
    wouldChange: changes(verdict, gates.at(-1)),
  };
}

function gateStep(proposal: Proposal, outcome: GateOutcome): TraceStep {
  const { phase, planned } = outcome;
  const gate = planned?.gate?.value ?? gateOf(outcome);
  const read = planned?.result ?? planned?.gate;
  return {
    question: gate === undefined ? `Is ${phase.name} over?` : `Did ${phase.name} pass its gate (${gate})?`,
    answer: answerOf(outcome),
    ...(read && { evidence: evidenceOf(proposal, read.span, read.origin) }),
    follows: followsFrom(outcome),
  };
}

const gateOf = ({ phase: { gate } }: GateOutcome): string | undefined => gate && `${gate.percent} % ${gate.of}`;

function answerOf({ planned, verdict }: GateOutcome): string {
  if (!planned) return 'Not planned';
  if (!planned.result) return 'No result yet';
  const word = { passed: 'Yes', failed: 'No', open: 'It cannot be told' }[verdict];
  return `${word}: ${planned.result.value}`;
}

function followsFrom({ phase, planned, verdict, next }: GateOutcome): string {
  if (verdict === 'passed') return next ? `${firstUpper(next.name)} may begin.` : 'The gate is passed.';
  if (verdict === 'failed') return `${firstUpper(waysOut(phase.afterFailure))}.`;
  const what = next ? `${firstUpper(next.name)} waits` : 'It waits';
  if (!planned) return `${what} until ${phase.name} is planned and measured.`;
  return planned.result
    ? `${what}: write the result so that it can be compared with the gate.`
    : `${what} for the result.`;
}

const ways = { end: 'end the partnership', restart: 'start again with changes' } as const;
const waysOut = (after: readonly (keyof typeof ways)[]): string => after.map((way) => ways[way]).join(', or ');

/** The gate at which it stands is the one whose result changes something. */
function changes(verdict: Continuation, last: GateOutcome | undefined): string[] {
  if (!last)
    return verdict === 'undecided' ? ['A plan of the first phase, with its gate, would open the decision.'] : [];
  const { phase, planned } = last;
  const reach = planned?.gate ? `reaches ${planned.gate.value}` : `reaches ${gateOf(last) ?? 'its goal'}`;
  const miss = planned?.gate ? `misses ${planned.gate.value}` : 'misses its gate';
  if (verdict === 'continue')
    return [`A result of ${phase.name} that ${miss} would mean: ${waysOut(phase.afterFailure)}.`];
  const passed = `A result of ${phase.name} that ${reach} would mean: go on.`;
  return verdict === 'wait' ? [passed, `One that misses it would mean: ${waysOut(phase.afterFailure)}.`] : [passed];
}
