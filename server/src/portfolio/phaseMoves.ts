import type { Checked } from '../check/checked.js';
import { currentRank, gateVerdict, hasBegun, plannedPhases } from '../program/phases.js';
import type { TermChange } from './termChange.js';

/**
 * The steps from phase to phase that the method does not allow: one left out, or the next begun after a failed gate. A
 * proposal that renews another need not begin at the first phase; what stood so before is no move.
 */
export function phaseMoves(before: Checked, after: Checked): TermChange[] {
  const [was, is] = [lastBegun(before), lastBegun(after)];
  if (is <= was || after.proposal.frontmatter?.facts.renews) return [];
  const planned = plannedPhases(after.proposal, after.program);
  return after.program.phases.slice(Math.max(0, was), is).flatMap(({ name }, index): TermChange[] => {
    const phase = planned.find(({ rank }) => rank === Math.max(0, was) + index);
    const next = after.program.phases[is]?.name ?? '';
    const span = after.proposal.frontmatter?.facts.phase?.span ?? phase?.name.span ?? after.proposal.title.span;
    const isLeftOut = !phase || (!phase.start && !phase.end && !phase.result);
    if (isLeftOut && Math.max(0, was) + index > was) {
      const message = `${capital(next)} has begun, and ${name} has been left out.`;
      return [{ term: 'phase', move: 'changed', message, forbidden: 'No phase is skipped.', span }];
    }
    if (phase && gateVerdict(phase) === 'failed') {
      const message = `${capital(next)} has begun, and the gate of ${name} was failed.`;
      return [{ term: 'phase', move: 'changed', message, forbidden: 'Nothing goes on after a failed gate.', span }];
    }
    return [];
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Rank of the last phase that has begun, by the key or by its dates; -1 where none has. */
function lastBegun({ proposal, program, today }: Checked): number {
  const begun = plannedPhases(proposal, program).findLast((phase) => hasBegun(phase, proposal, program, today));
  return Math.max(currentRank(proposal, program), begun?.rank ?? -1);
}
