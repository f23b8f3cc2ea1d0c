import type { PlanStep } from '../proposal/plan.js';
import type { CountRange } from '../proposal/planDetails.js';
import type { Proposal } from '../proposal/model.js';
import { trialWords } from '../proposal/vocabulary/plan.js';
import { keptBy } from '../text/derived.js';
import { daysBetween } from '../text/periods.js';
import { readQuantities } from '../text/quantities.js';
import type { Span, Stated } from '../text/span.js';
import type { PhasePlan, Program } from './program.js';

/** A phase of the programme as the proposal plans it: what the frontmatter says, and for the rest what the body says. */
export interface PlannedPhase extends Omit<PlanStep, 'number' | 'span'> {
  readonly phase: PhasePlan;
  /** 0 is the first phase of the programme. */
  readonly rank: number;
  /** Goes by the programme's name of it ("Crawl"), rather than as a pilot or by its number. */
  readonly named: boolean;
}

/** The programme's phases that the proposal plans, in the programme's order; each once. */
export const plannedPhases = ({ plan }: Proposal, program: Program): readonly PlannedPhase[] =>
  phasesOf(plan, { program });

const phasesOf = keptBy((plan: readonly PlanStep[], { program }: { program: Program }): readonly PlannedPhase[] => {
  const ranks = ranksOf(plan, program);
  return program.phases.flatMap((phase, rank) => {
    const steps = plan.filter((_, index) => ranks[index] === rank);
    const [first] = steps;
    if (!first) return [];
    const { origin, name } = first;
    const named = rankNamed(first, program, false) === rank;
    return [
      {
        ...(steps.reduceRight((all, step) => ({ ...all, ...step }), {}) as PlanStep),
        origin,
        name,
        named,
        phase,
        rank,
      },
    ];
  });
});

/** Which phase of the programme each step is; -1 where none. */
function ranksOf(plan: readonly PlanStep[], program: Program): number[] {
  const named = plan.map((step) => rankNamed(step, program));
  // "Phase 1: Pilot" makes the numbered steps behind it the phases behind it; "Phase 1: Design" makes nothing of them.
  const pilot = plan.findIndex((step, index) => step.number !== undefined && named[index] === 0);
  if (pilot < 0) return named;
  const first = plan[pilot]!.number!;
  return plan.map((step, index) => {
    const behind = step.number === undefined || index <= pilot ? -1 : step.number - first;
    return named[index]! >= 0 || behind <= 0 || behind >= program.phases.length ? named[index]! : behind;
  });
}

function rankNamed({ origin, name }: PlanStep, program: Program, alsoPilot = true): number {
  const words = ` ${name.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const own = program.phases.findIndex(({ name: known }) =>
    origin === 'frontmatter' ? known.toLowerCase() === words.trim() : isLabel(words, known.toLowerCase()),
  );
  if (own >= 0 || origin === 'frontmatter' || !alsoPilot) return own;
  return trialWords.some((trial) => words.includes(` ${trial} `)) ? 0 : -1;
}

/** "Crawl", "Crawl phase", "Phase 1: Crawl": the name, and nothing beside it but the number of the step. */
const isLabel = (words: string, known: string): boolean =>
  words.replace(/^ (?:phase|stage|step) [\p{L}\d]{1,5} /u, ' ').replace(/ (?:phase|stage) $/, ' ') === ` ${known} `;

/** Whether a phase has begun by `today`: it has a result, its first day is past, or it or a later one is the current. */
export function hasBegun(planned: PlannedPhase, proposal: Proposal, program: Program, today: string): boolean {
  if (planned.result) return true;
  if (planned.start) return planned.start.value <= today;
  return currentRank(proposal, program) >= planned.rank;
}

/** Rank of the phase that `phase` names; -1 where it names none of the programme's. */
export const currentRank = ({ frontmatter }: Proposal, program: Program): number => {
  const current = frontmatter?.facts.phase?.value.toLowerCase();
  return program.phases.findIndex(({ name }) => name.toLowerCase() === current);
};

/** How a phase came out against its gate: `open` while there is no result, or the two cannot be compared. */
export type GateVerdict = 'passed' | 'failed' | 'open';

/**
 * A result against its gate. Two shares or two plain numbers are compared, "passed" and "not met" are taken at their
 * word; anything else is left open.
 */
export function gateVerdict({ gate, result }: Pick<PlannedPhase, 'gate' | 'result'>): GateVerdict {
  if (!result) return 'open';
  const words = result.value.toLowerCase();
  if (/\b(?:not (?:met|passed|reached|achieved)|failed|missed|below)\b/.test(words)) return 'failed';
  const [wanted, got] = [gate && shareIn(gate.value), shareIn(result.value)];
  if (wanted !== undefined && got !== undefined) return got >= wanted ? 'passed' : 'failed';
  return /\b(?:passed|met|reached|achieved|exceeded)\b/.test(words) ? 'passed' : 'open';
}

/** The one share that the words name, in percent; `undefined` where there is none, or more than one. */
export function shareIn(words: string): number | undefined {
  const shares = readQuantities(words).flatMap((quantity) => (quantity.kind === 'share' ? [quantity.share * 100] : []));
  return shares.length === 1 ? Math.round(shares[0]! * 100) / 100 : undefined;
}

/** Weeks that a phase takes: by its dates where both are there, else by the words; with the place that says so. */
export function weeksOf({ start, end, weeks }: PlannedPhase): Stated<CountRange> | undefined {
  if (!start || !end) return weeks;
  const days = daysBetween(start.value, end.value);
  if (days < 1) return undefined;
  const span = joinedSpan(start, end);
  // From Monday to Friday of the fourth week is four weeks, and so is one day more.
  return { value: { min: Math.floor(days / 7), max: Math.ceil(days / 7) }, span, origin: end.origin };
}

/** From the first day to the last, where both stand close together; else the last day's place. */
const joinedSpan = (start: Stated<string>, end: Stated<string>): Span =>
  start.origin === end.origin && start.span.start <= end.span.start && end.span.end - start.span.start < 120
    ? { start: start.span.start, end: end.span.end }
    : end.span;
