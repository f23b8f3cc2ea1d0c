import { answerTo, type Criteria, type Program, type TierQuestion } from 'partnerlint';
import type { WireAnswers, WireQuestion } from './protocol.js';

/** The document whose tier is asked for, as far as there is one. */
export interface Questioned {
  readonly text: string;
  readonly criteria: Criteria;
}

/** The questions of the tier decision; answers that the frontmatter has already are preselected. */
export const tierQuestions = (program: Program, document: Questioned | undefined): readonly WireQuestion[] =>
  program.tierQuestions.map((question) => wireQuestion(question, document));

function wireQuestion(question: TierQuestion, document: Questioned | undefined): WireQuestion {
  const { key, ask, answers } = question;
  const known = document && answerTo(question, document.criteria);
  const stated = document?.criteria[key];
  return {
    key,
    title: titleOf(key),
    ask,
    answers,
    ...(known &&
      stated && {
        preselected: known.value,
        from: `from frontmatter, line ${lineOf(document.text, stated.span.start)}`,
      }),
  };
}

/** `partner-can-build` as people read it. */
const titleOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Only what the programme asks, and only with answers it knows: the rest is nobody's criterion. */
export function knownAnswers(answers: WireAnswers, program: Program): WireAnswers {
  const given = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }]));
  const known = program.tierQuestions.flatMap((question) => {
    const answer = answerTo(question, given);
    return answer ? [[question.key, answer.value] as const] : [];
  });
  return Object.fromEntries(known);
}
