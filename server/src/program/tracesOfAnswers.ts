import type { Proposal } from '../proposal/model.js';
import { buildOutcomes, decideBuildOrPartner, type BuildAnswer, type BuildOrPartner } from './buildOrPartner.js';
import { decideEcosystem } from './ecosystem.js';
import type { Program, Trace, TraceStep } from './program.js';
import { endSentence, evidenceOf, notAnswered } from './traceSteps.js';

/** The decisions that follow from answers somebody has written down: build or partner, and the ecosystem's model. */

/** Whether to build or to partner, by the answers of the frontmatter: `build`, `partner` or `undecided`. */
export function traceBuildOrPartner(proposal: Proposal, program: Program): Trace {
  const decision = decideBuildOrPartner(proposal, program);
  const steps = decision.asked.map((answer) => answerStep(proposal, answer, decision));
  return {
    decision: 'build-or-partner',
    verdict: decision.gives ?? 'undecided',
    steps: [...steps, ...decidedStep(proposal, decision)],
    wouldChange: changesOfBuilding(decision),
  };
}

function answerStep(
  proposal: Proposal,
  { ask, stated, answer, speaksFor }: BuildAnswer,
  { because }: BuildOrPartner,
): TraceStep {
  const follows = speaksFor ? `${endSentence(because)} So ${speaksFor}.` : 'Look at the next question.';
  return {
    question: ask,
    answer: { yes: 'Yes', no: 'No', open: notAnswered }[answer],
    ...(stated && { evidence: evidenceOf(proposal, stated.span, stated.origin) }),
    follows: answer === 'open' ? 'The decision stays open until this is answered.' : follows,
  };
}

/** What the proposal says was decided, beside what the answers give. */
function decidedStep(proposal: Proposal, { gives, decided }: BuildOrPartner): TraceStep[] {
  if (!decided) return [];
  const follows = gives === undefined ? 'No answers bear that out yet.' : 'That is what the answers give.';
  return [
    {
      question: 'What was decided?',
      answer: decided.value,
      evidence: evidenceOf(proposal, decided.span, decided.origin),
      follows:
        gives === undefined || gives === decided.value
          ? follows
          : `That contradicts the answers, which give "${gives}".`,
    },
  ];
}

/** What the other answer to each question that was asked would give. */
function changesOfBuilding({ asked, gives }: BuildOrPartner): string[] {
  if (gives === undefined) return [`An answer to "${asked.at(-1)!.ask}"`].map(endSentence);
  return asked.map(({ key, ask, answer }) => {
    const other = answer === 'yes' ? 'no' : 'yes';
    const speaksFor = buildOutcomes[key][other];
    const word = speaksFor === gives ? 'still be' : 'be';
    const outcome = speaksFor === undefined ? 'the next question would decide' : `it would ${word} "${speaksFor}"`;
    return `With the answer "${other === 'yes' ? 'Yes' : 'No'}" to "${ask}" ${outcome}.`;
  });
}

/** How far partners are let in, by the programme: `open`, `curated` or `undecided`. The proposal has no part in it. */
export function traceEcosystem(program: Program): Trace {
  const { gives, asked } = decideEcosystem(program);
  const { model } = program.ecosystem;
  const steps = asked.map(({ ask, answer, follows }) => ({ question: ask, answer: answer ?? notAnswered, follows }));
  const stated: TraceStep[] =
    model === undefined
      ? []
      : [
          {
            question: 'What does the programme say it is?',
            answer: model,
            follows:
              gives === undefined || gives === model
                ? 'That does not contradict the answers.'
                : `That contradicts the answers, which give "${gives}".`,
          },
        ];
  return {
    decision: 'ecosystem',
    verdict: gives ?? model ?? 'undecided',
    steps: [...steps, ...stated],
    wouldChange: changesOfEcosystem(program),
  };
}

function changesOfEcosystem({ ecosystem }: Program): string[] {
  const { brandRisk, partners, openFrom } = ecosystem;
  if (brandRisk === undefined)
    return ['"ecosystem: brand-risk" in the programme file would decide it, or lead to the next question.'];
  if (brandRisk === 'high') return ['With a low risk for our name the number of partners would decide.'];
  const risk = 'With a high risk for our name it would be curated.';
  if (partners === undefined) return ['"ecosystem: partners" in the programme file would decide it.', risk];
  if (partners < openFrom) return [`From ${openFrom} partners on it would be open.`];
  return [`Below ${openFrom} partners it would be curated.`, risk];
}
