import type { Program, RuleSetting, Severity } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import type { Report, Rule } from '../rules/rule.js';
import type { CheckOptions } from './checked.js';

/** What the settings say of a rule: programme file before editor settings. */
export function settingOf(code: string, program: Program, settings: CheckOptions['rules']): RuleSetting | undefined {
  if (Object.hasOwn(program.rules, code)) return program.rules[code];
  return settings && Object.hasOwn(settings, code) ? settings[code] : undefined;
}

/** A preview rule runs only when somebody switched it on. */
export const isSwitchedOn = (rule: Rule, setting: RuleSetting | undefined): boolean =>
  setting === undefined ? !rule.preview : setting !== 'off';

/** The severity of a report where no setting names one (design.md 3, "Severity"; see `Basis`). */
export function gradeReport({ basis }: Report, proposal: Proposal): Severity {
  switch (basis) {
    case 'syntax':
    case 'contradiction':
      return 'error';
    case 'missing':
      return severityOfGaps(proposal);
    case 'wording':
      return 'warning';
    case 'notice':
      return 'information';
  }
}

/** A draft may have gaps, a proposal in review should not, a signed one must not. */
function severityOfGaps({ frontmatter }: Proposal): Severity {
  switch (frontmatter?.facts.status?.value) {
    case 'draft':
      return 'information';
    case 'signed':
    case 'live':
    case 'ended':
      return 'error';
    case 'in-review':
    case undefined:
      return 'warning';
  }
}
