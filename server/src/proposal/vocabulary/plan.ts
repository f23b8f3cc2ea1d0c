/**
 * How plans name their steps and what they say of each. Compared as whole words, without case and marks; every list
 * stands beside words that must not match.
 */

/** A step's label begins with one of these and a number: "Phase 1: Pilot", "Stage II", "Step two". */
export const stepWords: readonly string[] = ['phase', 'stage', 'step'];

/** Names that make a heading, a row or a bold label a step of its own, without a number, where it says little else. */
export const stepNames: readonly string[] = [
  'crawl', 'walk', 'run', 'pilot', 'pilot phase', 'proof of concept', 'poc', 'rollout', 'roll out', 'full rollout',
  'scale', 'scale up', 'expansion', 'ramp up', 'general availability',
]; // prettier-ignore
/** Headings that name a step and are none. */
export const notSteps: readonly string[] = [
  'pilot terms',
  'pilot customers',
  'run of show',
  'scale of fees',
  'how to run',
];

/** What a column's header or a label in front of a colon says of a step. */
export const stepFields = {
  dates: ['dates', 'date', 'when', 'timeline', 'timeframe', 'time frame', 'timing', 'period', 'start', 'schedule', 'target', 'target date'],
  length: ['duration', 'length', 'weeks', 'time', 'how long'],
  customers: ['customers', 'pilot customers', 'customer count', 'number of customers', 'clients', 'accounts', 'participants'],
  metric: ['metric', 'metrics', 'kpi', 'kpis', 'measure', 'measured by', 'what we measure', 'success metric', 'success metrics'],
  gate: [
    'gate', 'exit gate', 'exit criteria', 'exit criterion', 'success criteria', 'success criterion', 'go/no go',
    'go no go', 'go/no go criteria', 'gate to next phase', 'gate to the next phase', 'pass mark', 'decision gate',
    'passes when', 'moves on when', 'gate criteria', 'threshold',
  ],
  result: ['result', 'results', 'outcome', 'actual', 'achieved', 'measured result', 'gate result'],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore
export type StepField = keyof typeof stepFields;

/** Words that customers in a step go by: "2 pilot customers", "5–10 more accounts". */
export const customerNouns: readonly string[] = ['customers', 'customer', 'clients', 'client', 'accounts', 'account'];
/** Words that may stand between the number and the noun. */
export const customerAdjectives: readonly string[] = [
  'pilot', 'joint', 'shared', 'more', 'new', 'design', 'beta', 'additional', 'further', 'paying', 'mutual', 'early',
]; // prettier-ignore

/** A step whose label has one of these as whole words is a trial with few customers: the first phase of a programme. */
export const trialWords: readonly string[] = ['pilot', 'proof of concept', 'poc'];
