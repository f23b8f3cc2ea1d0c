import type { Proposal } from '../proposal/model.js';
import { readQuantities } from '../text/quantities.js';
import type { Stated } from '../text/span.js';
import type { Program } from './program.js';

/** The keys under `build-or-partner` that hold the answers, in the order they are asked (design.md 1.7). */
export const buildQuestions = ['core', 'build-delay', 'partner-needs-us'] as const;
export type BuildQuestion = (typeof buildQuestions)[number];
export type BuildDecision = 'build' | 'partner';

/** A question that was looked at. `speaksFor` is `undefined` where it is left to the next question. */
export interface BuildAnswer {
  readonly key: BuildQuestion;
  readonly ask: string;
  /** As written; absent where nothing that can be read answers it. */
  readonly stated?: Stated<boolean | string>;
  readonly answer: 'yes' | 'no' | 'open';
  readonly speaksFor?: BuildDecision;
}

/** What the answers give: `undefined` while one that is needed is open. */
export interface BuildOrPartner {
  readonly gives?: BuildDecision;
  /** Ends a sentence: "… contradicts the answers: because." Empty while nothing is given. */
  readonly because: string;
  /** The questions looked at, the last one still open where the decision waits for it. */
  readonly asked: readonly BuildAnswer[];
  /** What the proposal says was decided. */
  readonly decided?: Stated<BuildDecision>;
}

/** Core is built; else a delay beyond the programme's, or a partner that needs us too, speaks for the partner. */
export function decideBuildOrPartner(proposal: Proposal, program: Program): BuildOrPartner {
  const facts = proposal.frontmatter?.facts.buildOrPartner ?? {};
  const asked: BuildAnswer[] = [];
  for (const key of buildQuestions) {
    const answer = answerTo(key, facts[key], program);
    asked.push(answer);
    if (answer.speaksFor !== undefined || answer.answer === 'open') break;
  }
  const last = asked.at(-1)!;
  const decision = facts['decision'];
  const isDecided = decision?.value === 'build' || decision?.value === 'partner';
  return {
    ...(last.speaksFor && { gives: last.speaksFor }),
    because: last.speaksFor ? reasons[last.key][last.answer === 'yes' ? 'yes' : 'no'](program) : '',
    asked,
    ...(isDecided && { decided: { ...decision, value: decision.value } }),
  };
}

/** What each answer speaks for; nothing where the next question decides. */
export const buildOutcomes: Readonly<
  Record<BuildQuestion, { readonly yes?: BuildDecision; readonly no?: BuildDecision }>
> = {
  core: { yes: 'build' },
  'build-delay': { yes: 'partner' },
  'partner-needs-us': { yes: 'partner', no: 'build' },
};

const questions: Readonly<Record<BuildQuestion, (program: Program) => string>> = {
  core: () => 'Is it core to what sets us apart?',
  'build-delay': ({ buildOrPartner }) =>
    `Would building it delay our roadmap by more than ${monthsInWords(buildOrPartner.delayMonths)}?`,
  'partner-needs-us': () => 'Does a credible partner need us too?',
};

const reasons: Readonly<Record<BuildQuestion, Readonly<Record<'yes' | 'no', (program: Program) => string>>>> = {
  core: { yes: () => 'what is core to what sets us apart is built', no: () => '' },
  'build-delay': {
    yes: ({ buildOrPartner }) =>
      `it is not core, and building it would delay our roadmap by more than ${monthsInWords(buildOrPartner.delayMonths)}`,
    no: () => '',
  },
  'partner-needs-us': {
    yes: () => 'it is not core, and a credible partner needs us too',
    no: ({ buildOrPartner }) =>
      `building it costs no more than ${monthsInWords(buildOrPartner.delayMonths)}, and the partner does not need us`,
  },
};

function answerTo(key: BuildQuestion, stated: Stated<boolean | string> | undefined, program: Program): BuildAnswer {
  const isYes = stated && (key === 'build-delay' ? isLonger(stated.value, program) : stated.value);
  const answer = isYes === true ? 'yes' : isYes === false ? 'no' : 'open';
  const speaksFor = answer === 'open' ? undefined : buildOutcomes[key][answer];
  return {
    key,
    ask: questions[key](program),
    answer,
    ...(stated && answer !== 'open' && { stated }),
    ...(speaksFor && { speaksFor }),
  };
}

/** `undefined` where the words name no length of time: "long" is no answer. Of "6–9 months" the upper end counts. */
function isLonger(delay: boolean | string, { buildOrPartner }: Program): boolean | undefined {
  if (typeof delay === 'boolean') return undefined;
  if (/^(?:none|no|no delay|nothing|0)$/i.test(delay.trim())) return false;
  const days = readQuantities(delay).flatMap((quantity) => (quantity.kind === 'duration' ? [quantity.days] : []));
  return days.length === 0 ? undefined : Math.max(...days) / daysPerMonth > buildOrPartner.delayMonths + monthRounding;
}

const daysPerMonth = 30.4375;
/** Half a year is 182.6 days, 26 weeks are 182: both are six months. */
const monthRounding = 0.1;

const monthsInWords = (months: number): string => `${months} month${months === 1 ? '' : 's'}`;
