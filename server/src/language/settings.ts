import { allRules, nearest, portfolioRules, programRules, type RuleSetting } from 'partnerlint';
import { isRecord } from './client.js';

/** The editor's settings below `partnerlint`. */
export interface Settings {
  readonly include: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface SettingsRead {
  readonly settings: Settings;
  /** Ready to show: what was of no use, and what would be. */
  readonly problems: readonly string[];
}

export const noSettings: Settings = { include: [], rules: {} };

const severities: readonly string[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
  'default',
] satisfies RuleSetting[];

/** Reads what a client sends as `partnerlint`. A value of the wrong type is left out and named; the rest counts. */
export function readSettings(value: unknown): SettingsRead {
  if (value === undefined || value === null) return { settings: noSettings, problems: [] };
  const problems: string[] = [];
  if (!isRecord(value)) {
    return {
      settings: noSettings,
      problems: [`The settings "partnerlint" must be an object; ${shown(value)} is ignored.`],
    };
  }
  const settings = { include: readInclude(value['include'], problems), rules: readRules(value['rules'], problems) };
  return { settings, problems };
}

function readInclude(value: unknown, problems: string[]): string[] {
  if (value === undefined || value === null) return [];
  const globs: unknown[] = Array.isArray(value) ? value : [value];
  const texts = globs.filter((glob) => typeof glob === 'string');
  if (!Array.isArray(value) || texts.length < globs.length) {
    problems.push(
      `The setting "partnerlint.include" must be a list of globs such as ["deals/**/*.md"]; ` +
        `${shown(globs.find((glob) => typeof glob !== 'string') ?? value)} is ignored.`,
    );
  }
  return Array.isArray(value) ? texts : [];
}

function readRules(value: unknown, problems: string[]): Record<string, RuleSetting> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push(
      `The setting "partnerlint.rules" must map rules to severities, such as {"leverage/missing": "hint"}; ` +
        `${shown(value)} is ignored.`,
    );
    return {};
  }
  const rules = new Map<string, RuleSetting>();
  for (const [code, severity] of Object.entries(value)) {
    if (!codes.has(code)) problems.push(unknownRule(code));
    else if (isSetting(severity)) rules.set(code, severity);
    else problems.push(`"partnerlint.rules" has ${shown(severity)} for "${code}"; it takes ${severities.join(', ')}.`);
  }
  return Object.fromEntries(rules);
}

const codes: ReadonlySet<string> = new Set([...allRules, ...portfolioRules, ...programRules].map(({ code }) => code));

function unknownRule(code: string): string {
  const meant = nearest(code, codes);
  const wayOut = meant === undefined ? 'Take it out, or name a rule that exists.' : `Did you mean "${meant}"?`;
  return `"partnerlint.rules" names ${shown(code)}, and there is no such rule. ${wayOut}`;
}

const isSetting = (value: unknown): value is RuleSetting => typeof value === 'string' && severities.includes(value);

const longestShown = 40;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}
