import { readProgram } from '../program/load.js';
import type { ProgramProblem } from '../program/program.js';
import { allRules, programRules } from '../rules/index.js';
import type { Finding } from '../rules/rule.js';
import { inOrder } from './causes.js';
import { nearest } from './nearest.js';

/** What is wrong with a `partner-program.yaml`, in its order. Never throws. */
export function checkProgram(text: string): readonly Finding[] {
  const { problems, namedRules } = readProgram(text);
  const unknown = namedRules.flatMap(({ code, span }): ProgramProblem[] =>
    codes.has(code) ? [] : [{ code: 'program/schema', span, message: unknownRule(code) }],
  );
  const findings: Finding[] = [];
  for (const { code, checkProgram: check } of programRules) {
    check({
      problems: [...problems, ...unknown],
      report: (report) => findings.push({ ...report, code, severity: 'error' }),
    });
  }
  return inOrder(findings);
}

const codes: ReadonlySet<string> = new Set([...allRules, ...programRules].map(({ code }) => code));

function unknownRule(code: string): string {
  const meant = nearest(code, codes);
  return `There is no rule "${code}". ${meant === undefined ? 'Remove it, or name a rule that exists.' : `Did you mean "${meant}"?`}`;
}
