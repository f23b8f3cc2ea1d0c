import type { Program, Tier, TierQuestion, TierRung } from './program.js';

/** Answers to the tier questions by key, as `criteria` of a proposal has them. */
export type TierAnswers = Readonly<Record<string, { readonly value: boolean | string }>>;

/** What the criteria give, and why. */
export interface TierDecision {
  readonly tier: Tier;
  /** The rung of the ladder that decided. */
  readonly rung: TierRung;
  /** Keys of the questions that were looked at, in the order asked. */
  readonly asked: readonly string[];
  /** Sentences on answers that do not fit the tier, such as a service too small for it. */
  readonly warnings: readonly string[];
}

/** The tier that the criteria give; `undefined` while an answer it needs is open. Ladder: design.md 1.4. */
export function decideTier(criteria: TierAnswers, program: Program): TierDecision | undefined {
  const { rung, asked, open } = climb(criteria, program);
  const tier = rung && program.tiers.find(({ name }) => name === rung.tier);
  if (!tier || open) return undefined;
  return { tier, rung, asked, warnings: capabilityWarnings(tier, criteria, program) };
}

/** The questions looked at so far, the last one still open where the decision waits for it. */
export function askedQuestions(criteria: TierAnswers, program: Program): readonly TierQuestion[] {
  const { asked, open } = climb(criteria, program);
  const keys = open ? [...asked, open] : asked;
  return keys.flatMap((key) => program.tierQuestions.find((question) => question.key === key) ?? []);
}

/** Position of a tier by its name, 0 the lowest; -1 where the programme has no such tier. Upper and lower case are one. */
export const tierRank = (name: string, program: Program): number =>
  program.tiers.findIndex((tier) => tier.name.toLowerCase() === name.trim().toLowerCase());

/** The answer of a question that the criteria give; `undefined` when open or not one of the answers. */
export function answerTo(question: TierQuestion, criteria: TierAnswers): TierQuestion['answers'][number] | undefined {
  const stated = Object.hasOwn(criteria, question.key) ? criteria[question.key]?.value : undefined;
  const value = typeof stated === 'string' ? stated.trim().toLowerCase() : stated;
  return question.answers.find((answer) => answer.value === value);
}

interface Climb {
  readonly rung?: TierRung;
  readonly asked: readonly string[];
  readonly open?: string;
}

/** Goes up the ladder to the first rung that holds, or to the first question that is open. */
function climb(criteria: TierAnswers, program: Program): Climb {
  const asked = new Set<string>();
  for (const rung of program.tierLadder) {
    let holds = true;
    for (const [key, accepted] of Object.entries(rung.when)) {
      const question = program.tierQuestions.find((candidate) => candidate.key === key);
      const answer = question && answerTo(question, criteria);
      if (!answer) return { asked: [...asked], open: key };
      asked.add(key);
      holds = accepted.includes(answer.value);
      if (!holds) break;
    }
    if (holds) return { rung, asked: [...asked] };
  }
  return { asked: [...asked] };
}

/** A tier follows strategic fit and capability: what is on offer has to carry it. */
function capabilityWarnings(tier: Tier, criteria: TierAnswers, program: Program): string[] {
  return Object.entries(tier.needs).flatMap(([key, least]) => {
    const question = program.tierQuestions.find((candidate) => candidate.key === key);
    const offered = question && answerTo(question, criteria);
    const needed = question?.answers.find(({ value }) => value === least);
    if (!question || !offered || !needed) return [];
    if (question.answers.indexOf(offered) >= question.answers.indexOf(needed)) return [];
    const timeline = tier.timeline ? ` (${tier.timeline})` : '';
    return [
      `"${tier.name}" needs ${lowerFirst(needed.label)}${timeline}, but the answer was "${offered.label}". ` +
        'A tier follows strategic fit and capability: plan the service, or start lower.',
    ];
  });
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
