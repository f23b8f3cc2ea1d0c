import { gateVerdict, plannedPhases, shareIn, type PlannedPhase } from '../program/phases.js';
import type { Span } from '../text/span.js';
import { checkDocument } from './check.js';
import type { Checked, CheckOptions } from './checked.js';

/** What would become of one document if another programme applied to it. */
export interface Change {
  /** Whether it is checked at all, its tier by the criteria, a gate of its phases, or a finding. */
  readonly kind: 'checked' | 'tier' | 'gate' | 'finding';
  /** The phase, or the code of the rule; empty for the other two. */
  readonly subject: string;
  /** A tier, a verdict, or a severity; `none` where there was or will be nothing. */
  readonly before: string;
  readonly after: string;
  /** For a finding: its place and words. */
  readonly finding?: { readonly span: Span; readonly message: string };
}

/** The differences between two runs over the same text, and whether either takes it for a proposal. Never throws. */
export function backtest(
  text: string,
  before: CheckOptions | undefined,
  after: CheckOptions | undefined,
): { readonly isProposal: boolean; readonly changes: readonly Change[] } {
  const [old, next] = [before, after].map((options) => (options ? checkDocument(text, options) : undefined));
  const wasChecked = old?.isProposal === true;
  const isChecked = next?.isProposal === true;
  if (!wasChecked && !isChecked) return { isProposal: false, changes: [] };
  if (wasChecked !== isChecked) {
    const [was, is] = [wasChecked, isChecked].map((checked) => (checked ? 'checked' : 'left alone')) as [
      string,
      string,
    ];
    return { isProposal: true, changes: [{ kind: 'checked', subject: '', before: was, after: is }] };
  }
  return { isProposal: true, changes: [...decisions(old!, next!), ...findings(old!, next!)] };
}

function decisions(before: Checked, after: Checked): Change[] {
  const tier = { kind: 'tier', subject: '', before: tierOf(before), after: tierOf(after) } as const;
  const [oldGates, newGates] = [gatesOf(before), gatesOf(after)];
  const phases = [...new Set([...oldGates.keys(), ...newGates.keys()])];
  const gates = phases.map((phase): Change => ({
    kind: 'gate',
    subject: phase,
    before: oldGates.get(phase) ?? 'none',
    after: newGates.get(phase) ?? 'none',
  }));
  return [tier, ...gates].filter((change) => change.before !== change.after);
}

const tierOf = (checked: Checked): string => checked.trace('tier').verdict;

function gatesOf({ proposal, program }: Checked): Map<string, string> {
  const planned = plannedPhases(proposal, program).filter(({ result }) => result !== undefined);
  return new Map(planned.map((phase) => [phase.phase.name, verdictOf(phase)]));
}

/** The document's own gate counts unless the programme asks for more. */
function verdictOf({ gate, result, phase }: PlannedPhase): string {
  const own = gateVerdict({ ...(gate && { gate }), ...(result && { result }) });
  const got = result && shareIn(result.value);
  const tooLow = got !== undefined && phase.gate !== undefined && got < phase.gate.percent;
  return tooLow ? 'failed' : own === 'open' && got !== undefined && phase.gate ? 'passed' : own;
}

/** Findings are the same when the same rule reports the same words; what it says of them may differ. */
function findings(before: Checked, after: Checked): Change[] {
  const keyOf = ({ code, span }: Checked['findings'][number]): string => `${code} ${span.start} ${span.end}`;
  const [old, next] = [before, after].map((checked) => new Map(checked.findings.map((each) => [keyOf(each), each])));
  const changes: Change[] = [];
  for (const key of new Set([...old!.keys(), ...next!.keys()])) {
    const [was, is] = [old!.get(key), next!.get(key)];
    const finding = is ?? was;
    if (!finding || was?.severity === is?.severity) continue;
    const { code: subject, span, message } = finding;
    const severities = { before: was?.severity ?? 'none', after: is?.severity ?? 'none' };
    changes.push({ kind: 'finding', subject, ...severities, finding: { span, message } });
  }
  return changes.sort((a, b) => (a.finding?.span.start ?? 0) - (b.finding?.span.start ?? 0));
}
