import type { Program, RuleSetting, Severity } from '../program/program.js';
import type { Proposal } from '../proposal/model.js';
import type { Report, Rule } from '../rules/rule.js';
import type { CheckOptions } from './checked.js';

/** What the settings say of a rule: programme file before editor settings. */
export function settingOf(
  code: string,
  { frontmatter }: Proposal,
  program: Program,
  settings: CheckOptions['rules'],
): RuleSetting | undefined {
  const set = Object.hasOwn(program.rules, code) ? program.rules[code] : undefined;
  const own = typeof set === 'object' ? set[frontmatter?.facts.status?.value ?? 'in-review'] : set;
  if (own !== undefined) return own;
  return settings && Object.hasOwn(settings, code) ? settings[code] : undefined;
}

/** A preview rule runs only when somebody switched it on. */
export const isSwitchedOn = (rule: Rule, setting: RuleSetting | undefined): boolean =>
  setting === undefined ? !rule.preview : setting !== 'off';

/** The severity of a report where no setting names one: the programme's, by status. Declares none: in review. */
export function gradeReport({ basis }: Report, { frontmatter }: Proposal, { severities }: Program): Severity {
  return severities[basis][frontmatter?.facts.status?.value ?? 'in-review'];
}
