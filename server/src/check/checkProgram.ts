import { readProgram, type ProgramChain } from '../program/load.js';
import type { ProgramProblem } from '../program/program.js';
import { allRules, portfolioRules, programRules } from '../rules/index.js';
import type { Finding } from '../rules/rule.js';
import { inOrder } from './causes.js';
import { nearest } from './nearest.js';

/**
 * What is wrong with a `partner-program.yaml`, in its order; `chain` are the files it extends. Never throws.
 * A `program/` rule that the file itself switches off is not reported.
 */
export function checkProgram(text: string, chain?: ProgramChain): readonly Finding[] {
  const { program, problems, namedRules } = readProgram(text, chain);
  const unknown = namedRules.flatMap(({ code, span }): ProgramProblem[] =>
    codes.has(code) ? [] : [{ code: 'program/schema', span, message: unknownRule(code) }],
  );
  const findings: Finding[] = [];
  for (const { code, checkProgram: check } of programRules) {
    const set = Object.hasOwn(program.rules, code) ? program.rules[code] : undefined;
    const setting = typeof set === 'string' && set !== 'default' ? set : undefined;
    if (setting === 'off') continue;
    check({
      problems: [...problems, ...unknown],
      report: (report) =>
        findings.push({ ...report, code, severity: setting ?? program.severities[report.basis]['in-review'] }),
    });
  }
  return inOrder(findings);
}

const codes: ReadonlySet<string> = new Set([...allRules, ...portfolioRules, ...programRules].map(({ code }) => code));

function unknownRule(code: string): string {
  const meant = nearest(code, codes);
  return `There is no rule "${code}". ${meant === undefined ? 'Remove it, or name a rule that exists.' : `Did you mean "${meant}"?`}`;
}
