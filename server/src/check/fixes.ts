import { allRules } from '../rules/index.js';
import type { Finding, Fix } from '../rules/rule.js';
import type { Checked } from './checked.js';
import { silenceFixes } from './silenceFixes.js';

/** What can be done about a finding: what its rule offers, then the ways to silence it. Never throws. */
export function fixesFor(checked: Checked, finding: Finding): readonly Fix[] {
  return [...ruleFixes(checked, finding), ...silenceFixes(checked.proposal, finding)];
}

function ruleFixes({ proposal, program, today, silences }: Checked, finding: Finding): readonly Fix[] {
  const rule = allRules.find(({ code }) => code === finding.code);
  try {
    return rule?.fixes?.({ proposal, program, today, silences, finding }) ?? [];
  } catch {
    // A finding can be older than the text, and its data come over a wire: no fix is better than a wrong one.
    return [];
  }
}
