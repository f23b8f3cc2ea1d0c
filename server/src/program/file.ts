import { commitmentKinds, leverageTypes, type ExtraVocabulary, type LeverageType } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import {
  leverageStrengths,
  type LeverageStrength,
  type Program,
  type ProgramProblem,
  type ProgramSilence,
  type RuleSetting,
  type Tier,
  type TierBenefit,
  type TierQuestion,
  type TierRung,
} from './program.js';
import { schemaProblem, ValueReader, type Entry, type Node } from './yaml.js';

/** What an organisation sets in its own programme file. */
export const settingKeys = ['organisation', 'include', 'ignore', 'rules', 'silences', 'vocabulary'] as const;
/** The method itself; for the moment only the built-in programme states it. */
export const methodKeys = [
  'tiers', 'tier-questions', 'tier-ladder', 'leverage-strength', 'leverage-earns', 'tier-limit', 'look-again-months',
  'phases', 'charter', 'capacity', 'ecosystem', 'sign-off', 'review', 'launch', 'build-or-partner', 'reading', 'severities',
] as const; // prettier-ignore

export type ProgramSettings = Partial<
  Pick<Program, 'organisation' | 'include' | 'ignore' | 'rules' | 'silences' | 'vocabulary'>
>;
export type ProgramMethod = Pick<
  Program,
  'tiers' | 'tierQuestions' | 'tierLadder' | 'leverageStrength' | 'leverageEarns' | ThresholdKey
>;
type ThresholdKey =
  | 'tierLimit' | 'lookAgainMonths' | 'phases' | 'charter' | 'capacity' | 'ecosystem' | 'signOff' | 'review' | 'launch'
  | 'buildOrPartner' | 'reading' | 'severities'; // prettier-ignore

/** A rule code that a programme file names, for whoever knows the rules. */
export interface NamedRule {
  readonly code: string;
  readonly span: Span;
}

const severities: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off', 'default'];

/** Turns the entries of a programme file into settings and method; wrong values become problems. */
export class ProgramReader {
  readonly namedRules: NamedRule[] = [];
  readonly #values: ValueReader;

  constructor(problems: ProgramProblem[]) {
    this.#values = new ValueReader(problems);
  }

  /** What the entries set, and nothing of what they leave out. */
  settings(entries: readonly Entry[]): ProgramSettings {
    const valueOf = (key: (typeof settingKeys)[number]): Node => entries.find((entry) => entry.key === key)?.value;
    const organisation = this.#values.text(valueOf('organisation'));
    const include = valueOf('include');
    const ignore = valueOf('ignore');
    const rules = valueOf('rules');
    const silences = valueOf('silences');
    const vocabulary = valueOf('vocabulary');
    return {
      ...(organisation !== undefined && { organisation }),
      ...(include && { include: this.#values.texts(include) }),
      ...(ignore && { ignore: this.#values.texts(ignore) }),
      ...(rules && { rules: this.#rules(rules) }),
      ...(silences && { silences: this.#silences(silences) }),
      ...(vocabulary && { vocabulary: this.#vocabulary(vocabulary) }),
    };
  }

  method(entries: readonly Entry[]): ProgramMethod {
    const valueOf = (key: (typeof methodKeys)[number]): Node => entries.find((entry) => entry.key === key)?.value;
    return {
      tiers: this.#values.items(valueOf('tiers')).map((node) => this.#tier(node)),
      tierQuestions: this.#values.items(valueOf('tier-questions')).map((node) => this.#question(node)),
      tierLadder: this.#values.items(valueOf('tier-ladder')).map((node) => this.#rung(node)),
      leverageStrength: this.#leverageStrength(valueOf('leverage-strength')),
      leverageEarns: this.#leverageEarns(valueOf('leverage-earns')),
      ...thresholds(entries),
    };
  }

  #rules(node: Node): Program['rules'] {
    const settings = new Map<string, RuleSetting>();
    for (const { key, keySpan, value } of this.#values.entries(node)) {
      this.namedRules.push({ code: key, span: keySpan });
      const setting = this.#values.oneOf(value, severities);
      if (setting) settings.set(key, setting);
    }
    return Object.fromEntries(settings);
  }

  #silences(node: Node): ProgramSilence[] {
    return this.#values.items(node).flatMap((item) => {
      const fields = this.#fields(item, ['code', 'paths', 'reason', 'until']);
      const code = this.#values.text(fields('code'));
      const paths = this.#values.texts(fields('paths'));
      const reason = this.#values.text(fields('reason'));
      const untilNode = fields('until');
      const until = untilNode ? this.#values.day(untilNode) : undefined;
      const span = { start: item?.range?.[0] ?? 0, end: item?.range?.[1] ?? 0 };
      if (code === undefined || paths.length === 0) {
        this.#values.problems.push(schemaProblem(span, 'A silence needs a "code" and the "paths" it is for.'));
        return [];
      }
      this.namedRules.push({ code, span: fields.spanOf('code') });
      return [{ code, paths, span, ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) }];
    });
  }

  /** `vocabulary` has a list of phrases under each verdict: `hedged: [as the board sees fit]`. */
  #vocabulary(node: Node): ExtraVocabulary {
    const phrases = this.#values
      .entries(node, vocabularyVerdicts)
      .flatMap(({ key, value }) => this.#values.texts(value).map((phrase) => ({ phrase, for: key })));
    return { phrases };
  }

  #tier(node: Node): Tier {
    const fields = this.#fields(node, [
      'name', 'purpose', 'includes', 'build-months', 'timeline', 'graduation', 'service', 'needs-sponsor',
      'needs-phases', 'needs-build-decision', 'needs-leverage',
    ]); // prettier-ignore
    const months = fields('build-months') && this.#fields(fields('build-months'), ['min', 'max']);
    const graduation = this.#values.text(fields('graduation'));
    const service = this.#values.text(fields('service'));
    const leverage = fields('needs-leverage') && this.#values.oneOf(fields('needs-leverage'), leverageStrengths);
    return {
      name: this.#values.text(fields('name')) ?? '',
      purpose: this.#values.text(fields('purpose')) ?? '',
      includes: this.#values.items(fields('includes')).map((item) => this.#benefit(item)),
      ...(months && {
        buildMonths: { min: this.#values.number(months('min')) ?? 0, max: this.#values.number(months('max')) ?? 0 },
      }),
      timeline: this.#values.text(fields('timeline')) ?? '',
      ...(graduation !== undefined && { graduation }),
      ...(service !== undefined && { service }),
      needsSponsor: this.#values.boolean(fields('needs-sponsor')) ?? false,
      needsPhases: this.#values.boolean(fields('needs-phases')) ?? false,
      needsBuildDecision: this.#values.boolean(fields('needs-build-decision')) ?? false,
      ...(leverage && { needsLeverage: leverage }),
    };
  }

  #benefit(node: Node): TierBenefit {
    const fields = this.#fields(node, ['name', 'phrases']);
    return { name: this.#values.text(fields('name')) ?? '', phrases: this.#values.texts(fields('phrases')) };
  }

  #question(node: Node): TierQuestion {
    const fields = this.#fields(node, ['key', 'ask', 'answers']);
    return {
      key: this.#values.text(fields('key')) ?? '',
      ask: this.#values.text(fields('ask')) ?? '',
      answers: this.#values.items(fields('answers')).map((answer) => {
        const parts = this.#fields(answer, ['value', 'label', 'detail']);
        return {
          value: this.#values.answer(parts('value')) ?? '',
          label: this.#values.text(parts('label')) ?? '',
          detail: this.#values.text(parts('detail')) ?? '',
        };
      }),
    };
  }

  #rung(node: Node): TierRung {
    const fields = this.#fields(node, ['when', 'tier', 'because', 'overridable']);
    const conditions = this.#values
      .entries(fields('when'))
      .map(({ key, value }) => [key, this.#values.items(value).flatMap((item) => this.#values.answer(item) ?? [])]);
    return {
      when: Object.fromEntries(conditions),
      tier: this.#values.text(fields('tier')) ?? '',
      because: this.#values.text(fields('because')) ?? '',
      overridable: this.#values.boolean(fields('overridable')) ?? false,
    };
  }

  #leverageStrength(node: Node): Program['leverageStrength'] {
    const fields = this.#fields(node, leverageTypes);
    const strengthOf = (type: LeverageType): LeverageStrength =>
      this.#values.oneOf(fields(type), leverageStrengths) ?? 'weak';
    return Object.fromEntries(leverageTypes.map((type) => [type, strengthOf(type)])) as Program['leverageStrength'];
  }

  #leverageEarns(node: Node): Program['leverageEarns'] {
    const strengths = [...leverageStrengths, 'none'] as const;
    const fields = this.#fields(node, strengths);
    const earnings = strengths.map((strength) => [strength, this.#values.text(fields(strength)) ?? '']);
    return Object.fromEntries(earnings) as Program['leverageEarns'];
  }

  /** Looks values of a map up by key; keys outside `known` are problems. */
  #fields(node: Node, known: readonly string[]): ((key: string) => Node) & { spanOf: (key: string) => Span } {
    const entries = this.#values.entries(node, known);
    const entryOf = (key: string): Entry | undefined => entries.find((entry) => entry.key === key);
    const spanOf = (key: string): Span => {
      const range = entryOf(key)?.value?.range;
      return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
    };
    return Object.assign((key: string): Node => entryOf(key)?.value, { spanOf });
  }
}

/** What an extra phrase can speak for: the reader's own verdicts. */
const vocabularyVerdicts: readonly string[] = [...leverageTypes, ...commitmentKinds, 'firm', 'hedged'];

function thresholds(entries: readonly Entry[]): Pick<Program, ThresholdKey> {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelCase(key), plain(inner)]));
  };
  const valueOf = (key: string): Json => entries.find((entry) => entry.key === key)?.value?.toJSON() as Json;
  const { tiers, roles } = valueOf('sign-off') as Record<'tiers' | 'roles', Record<string, Json>>;
  const rolesOf = (names: unknown) =>
    (names as string[]).map((name) => ({ name, titles: roles[name] as unknown as string[] }));
  const review = valueOf('review');
  const keys = [
    'tier-limit',
    'look-again-months',
    'phases',
    'charter',
    'ecosystem',
    'launch',
    'build-or-partner',
    'reading',
  ];
  return {
    ...(Object.fromEntries(keys.map((key) => [camelCase(key), plain(valueOf(key))])) as unknown as Program),
    capacity: valueOf('capacity') as unknown as Program['capacity'],
    review: {
      cadenceDays: review['cadence-days'] as Record<string, number>,
      graceDays: review['grace-days'] as number,
    },
    severities: valueOf('severities') as unknown as Program['severities'],
    signOff: Object.fromEntries(
      Object.entries(tiers).map(([tier, by]) => {
        const sides = by as Record<string, unknown>;
        return [tier, { us: rolesOf(sides['us']), partner: rolesOf(sides['partner']) }];
      }),
    ),
  };
}

type Json = Record<string, unknown>;
const camelCase = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
