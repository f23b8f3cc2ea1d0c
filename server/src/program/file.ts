import type { Status } from '../frontmatter/facts.js';
import { readBoolean } from '../frontmatter/scalars.js';
import { commitmentKinds, leverageTypes, type CommitmentKind } from '../reading/reading.js';
import { charterPartNames } from '../proposal/vocabulary/charter.js';
import {
  bases,
  leverageStrengths,
  statuses,
  type Bounds,
  type LaunchItem,
  type LeverageStrength,
  type PerTier,
  type PhasePlan,
  type Program,
  type ProgramSilence,
  type RuleSetting,
  type RuleSettingByStatus,
  type SignatureRole,
  type Tier,
  type TierQuestion,
} from './program.js';
import { entriesOf, itemsOf, treeAt, valueOf, type MapTree, type ProgramTree } from './tree.js';

/** What can stand behind a phrase of the vocabulary: the reader's own verdicts. */
const vocabularyVerdicts: readonly string[] = [...leverageTypes, ...commitmentKinds, 'firm', 'hedged'];

/** The phases in the order in which they follow each other. */
const phaseOrder = ['crawl', 'walk', 'run'];

/** The programme that a merged tree states. The schema has seen to the types; what is absent is empty here. */
export function programOf(tree: MapTree): Program {
  const at = (...path: string[]): ProgramTree | undefined => treeAt(tree, ...path);
  const organisation = textAt(tree, 'organisation');
  const tiers = itemsOf(at('tiers')).map(tierOf);
  const has = (tier: string): boolean => tiers.some(({ name }) => isSameTier(name, tier));
  return {
    ...(organisation !== undefined && { organisation }),
    include: textsAt(tree, 'include'),
    ignore: textsAt(tree, 'ignore'),
    tiers,
    tierQuestions: itemsOf(at('tier-questions')).map(questionOf),
    tierLadder: itemsOf(at('tier-ladder')).map(rungOf),
    leverageStrength: recordOf(leverageTypes, (type) => strengthAt(at('leverage-strength'), type) ?? 'weak'),
    leverageEarns: recordOf([...leverageStrengths, 'none'], (key) => textAt(tree, 'leverage-earns', key) ?? ''),
    phases: phaseOrder.flatMap((name) => phaseOf(name, at('phases', name))),
    charter: { parts: charterPartNames.flatMap((part) => charterPartOf(part, textAt(tree, 'charter', part), has)) },
    capacity: perTier(at('capacity'), has, numberOf),
    ecosystem: ecosystemOf(at('ecosystem')),
    signOff: signOffOf(at('sign-off'), has),
    review: {
      cadenceDays: perTier(at('review', 'cadence-days'), has, numberOf),
      graceDays: numberAt(tree, 'review', 'grace-days'),
    },
    launch: {
      askedFrom: numberAt(tree, 'launch', 'asked-from'),
      items: [...entriesOf(at('launch', 'items'))].flatMap(([name, { value }]) => launchItemOf(name, value)),
    },
    balance: { few: numberAt(tree, 'balance', 'few'), many: numberAt(tree, 'balance', 'many') },
    buildOrPartner: { delayMonths: numberAt(tree, 'build-or-partner', 'delay-months') },
    tierLimit: numberAt(tree, 'tier-limit'),
    lookAgainMonths: numberAt(tree, 'look-again-months'),
    reading: {
      bindsFrom: numberAt(tree, 'reading', 'binds-from'),
      sayFrom: numberAt(tree, 'reading', 'say-from'),
    },
    severities: recordOf(bases, (basis) =>
      recordOf(statuses, (status) => textAt(tree, 'severities', basis, status)),
    ) as Program['severities'],
    rules: Object.fromEntries([...entriesOf(at('rules'))].map(([code, { value }]) => [code, settingOf(value)])),
    silences: itemsOf(at('silences')).map(silenceOf),
    vocabulary: {
      phrases: vocabularyVerdicts.flatMap((verdict) =>
        textsAt(tree, 'vocabulary', verdict).map((phrase) => ({ phrase, for: verdict })),
      ),
    },
  };
}

export const isSameTier = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function tierOf(tree: ProgramTree): Tier {
  const months = treeAt(tree, 'build-months');
  const graduation = textAt(tree, 'graduation');
  const leverage = strengthAt(tree, 'needs-leverage');
  return {
    name: textAt(tree, 'name') ?? '',
    purpose: textAt(tree, 'purpose') ?? '',
    includes: itemsOf(treeAt(tree, 'includes')).map((benefit) => ({
      name: textAt(benefit, 'name') ?? '',
      phrases: textsAt(benefit, 'phrases').map((phrase) => phrase.toLowerCase()),
      ...(treeAt(benefit, 'kinds') && { kinds: textsAt(benefit, 'kinds') as CommitmentKind[] }),
    })),
    ...(months && { buildMonths: boundsOf(months) }),
    timeline: textAt(tree, 'timeline') ?? '',
    ...(graduation !== undefined && { graduation }),
    needs: Object.fromEntries([...entriesOf(treeAt(tree, 'needs'))].map(([key, { value }]) => [key, answerOf(value)])),
    needsSponsor: valueOf(treeAt(tree, 'needs-sponsor')) === true,
    needsPhases: valueOf(treeAt(tree, 'needs-phases')) === true,
    needsBuildDecision: valueOf(treeAt(tree, 'needs-build-decision')) === true,
    ...(leverage && { needsLeverage: leverage }),
  };
}

const questionOf = (tree: ProgramTree): TierQuestion => ({
  key: textAt(tree, 'key') ?? '',
  ask: textAt(tree, 'ask') ?? textAt(tree, 'key') ?? '',
  answers: itemsOf(treeAt(tree, 'answers')).map((answer) => {
    const value = answerOf(treeAt(answer, 'value'));
    return { value, label: textAt(answer, 'label') ?? labelOf(value), detail: textAt(answer, 'detail') ?? '' };
  }),
});

const labelOf = (value: boolean | string): string => (typeof value === 'string' ? value : value ? 'Yes' : 'No');

/** Answers are compared in lower case, and `yes` is the same as true, as in a proposal. */
export function answerOf(tree: ProgramTree | undefined): boolean | string {
  const value = valueOf(tree) ?? '';
  return readBoolean(value) ?? String(value).trim().toLowerCase();
}

function rungOf(tree: ProgramTree): Program['tierLadder'][number] {
  const tier = textAt(tree, 'tier') ?? '';
  return {
    when: Object.fromEntries(
      [...entriesOf(treeAt(tree, 'when'))].map(([key, { value }]) => [key, itemsOf(value).map(answerOf)]),
    ),
    tier,
    because: textAt(tree, 'because') ?? `the answers give "${tier}"`,
    overridable: valueOf(treeAt(tree, 'overridable')) === true,
  };
}

function phaseOf(name: string, tree: ProgramTree | undefined): PhasePlan[] {
  if (tree?.kind !== 'map') return [];
  const [customers, gate, leverage] = [
    treeAt(tree, 'customers'),
    treeAt(tree, 'gate'),
    strengthAt(tree, 'needs-leverage'),
  ];
  return [
    {
      name,
      weeks: boundsOf(treeAt(tree, 'weeks')),
      ...(customers && { customers: boundsOf(customers) }),
      ...(gate && { gate: { percent: numberAt(gate, 'percent'), of: textAt(gate, 'of') ?? '' } }),
      afterFailure: textsAt(tree, 'after-failure') as ('end' | 'restart')[],
      ...(leverage && { needsLeverage: leverage }),
    },
  ];
}

function charterPartOf(
  part: (typeof charterPartNames)[number],
  from: string | undefined,
  has: (tier: string) => boolean,
): Program['charter']['parts'][number][] {
  if (from === undefined || from === 'never') return [];
  return [{ part, ...(has(from) && { from }) }];
}

function ecosystemOf(tree: ProgramTree | undefined): Program['ecosystem'] {
  const model = textAt(tree, 'model') as Program['ecosystem']['model'];
  const brandRisk = textAt(tree, 'brand-risk') as Program['ecosystem']['brandRisk'];
  const partners = valueOf(treeAt(tree, 'partners'));
  return {
    ...(model && { model }),
    ...(brandRisk && { brandRisk }),
    ...(typeof partners === 'number' && { partners }),
    openFrom: numberAt(tree, 'open-from'),
    trustLayers: textsAt(tree, 'trust-layers'),
  };
}

function signOffOf(tree: ProgramTree | undefined, has: (tier: string) => boolean): Program['signOff'] {
  const roles = entriesOf(treeAt(tree, 'roles'));
  const rolesAt = (side: ProgramTree | undefined): SignatureRole[] =>
    itemsOf(side).flatMap((item) => {
      const name = String(valueOf(item) ?? '');
      const role = roles.get(name);
      return role ? [{ name, titles: itemsOf(role.value).map((title) => String(valueOf(title)).toLowerCase()) }] : [];
    });
  return perTier(treeAt(tree, 'tiers'), has, (sides) => ({
    us: rolesAt(treeAt(sides, 'us')),
    partner: rolesAt(treeAt(sides, 'partner')),
  }));
}

/** A task whose days or words are missing or impossible is left out: it could be found nowhere or be late at once. */
function launchItemOf(name: string, tree: ProgramTree): LaunchItem[] {
  const [from, to] = [valueOf(treeAt(tree, 'from')), valueOf(treeAt(tree, 'to'))];
  const phase = textAt(tree, 'phase') as LaunchItem['phase'] | undefined;
  const words = textsAt(tree, 'words');
  if (typeof from !== 'number' || typeof to !== 'number' || from > to || !phase || words.length === 0) return [];
  return [{ name, phase, from, to, words }];
}

function settingOf(tree: ProgramTree): RuleSetting | RuleSettingByStatus {
  const setting = valueOf(tree);
  if (setting !== undefined) return setting as RuleSetting;
  const byStatus = [...entriesOf(tree)].map(([status, { value }]) => [status as Status, valueOf(value)]);
  return Object.fromEntries(byStatus) as RuleSettingByStatus;
}

function silenceOf(tree: ProgramTree): ProgramSilence {
  const [reason, until] = [textAt(tree, 'reason'), textAt(tree, 'until')];
  return {
    code: textAt(tree, 'code') ?? '',
    paths: textsAt(tree, 'paths'),
    span: tree.origin.span,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}

/** A table by tier. Tiers that the programme has no more are left out: their numbers were meant for others. */
function perTier<T>(
  tree: ProgramTree | undefined,
  has: (tier: string) => boolean,
  read: (value: ProgramTree) => T,
): PerTier<T> {
  const kept = [...entriesOf(tree)].filter(([tier]) => tier === 'default' || has(tier));
  return Object.fromEntries(kept.map(([tier, { value }]) => [tier, read(value)]));
}

/** An upper end below the lower one would make everything wrong: it counts for nothing, and has been reported. */
function boundsOf(tree: ProgramTree | undefined): Bounds {
  const [min, max] = [numberAt(tree, 'min'), valueOf(treeAt(tree, 'max'))];
  return { min, ...(typeof max === 'number' && max >= min && { max }) };
}

function textAt(tree: ProgramTree | undefined, ...path: string[]): string | undefined {
  const value = valueOf(treeAt(tree, ...path));
  return value === undefined ? undefined : String(value);
}

const textsAt = (tree: ProgramTree | undefined, ...path: string[]): string[] =>
  itemsOf(treeAt(tree, ...path)).flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));

const numberOf = (tree: ProgramTree | undefined): number => {
  const value = valueOf(tree);
  return typeof value === 'number' ? value : 0;
};
const numberAt = (tree: ProgramTree | undefined, ...path: string[]): number => numberOf(treeAt(tree, ...path));

const strengthAt = (tree: ProgramTree | undefined, key: string): LeverageStrength | undefined =>
  leverageStrengths.find((strength) => strength === textAt(tree, key));

const recordOf = <Key extends string, T>(keys: readonly Key[], value: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, T>;
