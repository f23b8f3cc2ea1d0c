import { economicKinds, type LeverageType } from '../reading/reading.js';
import type { Commitment, LeverageClaim, Proposal, Side } from '../proposal/model.js';
import { leverageStrengths, type Program, type Trace, type TraceStep } from './program.js';
import { answerTo, askedQuestions, decideTier } from './tier.js';
import { traceBuildOrPartner, traceEcosystem } from './tracesOfAnswers.js';
import { traceContinueOrEnd } from './tracesOfGates.js';
import { endSentence, evidenceOf, firstUpper, notAnswered } from './traceSteps.js';

/** The decision of that name, step by step, with the words each step rests on. */
export function traceOf(decision: Trace['decision'], proposal: Proposal, program: Program): Trace {
  return traces[decision](proposal, program);
}

const traces: Readonly<Record<Trace['decision'], (proposal: Proposal, program: Program) => Trace>> = {
  tier: traceTier,
  leverage: traceLeverage,
  handshake: traceHandshake,
  'build-or-partner': traceBuildOrPartner,
  'continue-or-end': traceContinueOrEnd,
  ecosystem: (_proposal, program) => traceEcosystem(program),
};

/** Which tier the criteria of the frontmatter give: the name of a tier, or `undecided`. */
export function traceTier(proposal: Proposal, program: Program): Trace {
  const criteria = proposal.frontmatter?.facts.criteria ?? {};
  const decision = decideTier(criteria, program);
  const questions = askedQuestions(criteria, program);
  const steps = questions.map((question, index): TraceStep => {
    const answer = answerTo(question, criteria);
    const stated = criteria[question.key];
    const last = index === questions.length - 1;
    const follows = !answer
      ? 'The tier stays open until this is answered.'
      : last && decision
        ? endSentence(decision.rung.because)
        : 'Look at the next question.';
    return {
      question: question.ask,
      answer: answer?.label ?? notAnswered,
      ...(answer && stated && { evidence: evidenceOf(proposal, stated.span, 'frontmatter') }),
      follows,
    };
  });
  return {
    decision: 'tier',
    verdict: decision?.tier.name ?? 'undecided',
    steps,
    wouldChange: decision ? otherTiers(proposal, program, decision.tier.name) : openQuestion(steps),
  };
}

const openQuestion = (steps: readonly TraceStep[]): string[] => {
  const open = steps.at(-1);
  return open ? [`An answer to "${open.question}"`].map(endSentence) : [];
};

/** What each other answer would give, where that is another tier. */
function otherTiers(proposal: Proposal, program: Program, tierName: string): string[] {
  const criteria = proposal.frontmatter?.facts.criteria ?? {};
  const sentences: string[] = [];
  for (const question of askedQuestions(criteria, program)) {
    const current = answerTo(question, criteria);
    for (const answer of question.answers) {
      if (answer === current) continue;
      const changed = { ...criteria, [question.key]: { value: answer.value } };
      const other = decideTier(changed, program)?.tier.name ?? askedQuestions(changed, program).at(-1)?.ask;
      if (other === undefined || other === tierName) continue;
      const isTier = program.tiers.some(({ name }) => name === other);
      const outcome = isTier ? `the tier would be "${other}"` : `the next question would be "${other}"`;
      sentences.push(`With the answer "${answer.label}" to "${question.ask}" ${outcome}.`);
    }
  }
  return sentences;
}

/** The partner's strongest leverage type, or `undefined` where it has none. Order: the programme's strengths. */
export function strongestLeverage(proposal: Proposal, program: Program): LeverageClaim | undefined {
  const rankOf = (type: LeverageType): number => leverageStrengths.indexOf(program.leverageStrength[type]);
  return proposal.leverage
    .filter(isPartnersLeverage)
    .reduce<LeverageClaim | undefined>(
      (best, claim) => (!best || rankOf(claim.type) < rankOf(best.type) ? claim : best),
      undefined,
    );
}

/** What the partner's customers get keeps the partner in the deal as well. */
const isPartnersLeverage = (claim: LeverageClaim): boolean => claim.for === 'partner' || claim.for === 'customers';

/** How strongly the partner needs the deal and what that earns it; the verdict is a strength or `none`. */
export function traceLeverage(proposal: Proposal, program: Program): Trace {
  const best = strongestLeverage(proposal, program);
  const strength = best ? program.leverageStrength[best.type] : 'none';
  const types = new Set(proposal.leverage.filter(isPartnersLeverage).map(({ type }) => type));
  const reasons: TraceStep = {
    question: 'Why does the partner need this?',
    answer: best ? [...types].join(', ') : 'Nothing in the text says so',
    ...(best && { evidence: evidenceOf(proposal, best.cue, best.origin) }),
    follows: best
      ? `The strongest reason is ${best.type}, which is ${strength}.`
      : 'Without a reason of its own the partner will drift away.',
  };
  const investment: TraceStep = {
    question: 'What does that earn?',
    answer: firstUpper(program.leverageEarns[strength]),
    follows: `Leverage that is ${strength === 'none' ? 'missing' : strength} earns ${program.leverageEarns[strength]}.`,
  };
  const steps = [reasons, investment, ...withoutDeal(proposal)];
  return { decision: 'leverage', verdict: strength, steps, wouldChange: strongerLeverage(strength, program) };
}

/** "If we don't do this, what happens to the partner?", where the document answers it. */
function withoutDeal(proposal: Proposal): TraceStep[] {
  const answer = proposal.ifWeDont[0];
  if (!answer) return [];
  return [
    {
      question: 'If we do not do this partnership, what happens to the partner?',
      answer: answer.stated.value,
      evidence: evidenceOf(proposal, answer.stated.span, answer.stated.origin),
      follows: answer.nothing ? 'Nothing changes for them: they do not need it.' : 'They lose something without it.',
    },
  ];
}

function strongerLeverage(strength: Trace['verdict'], program: Program): string[] {
  const rank = leverageStrengths.findIndex((candidate) => candidate === strength);
  const earnsMore = leverageStrengths
    .slice(0, rank < 0 ? undefined : rank)
    .filter((stronger) => program.leverageEarns[stronger] !== program.leverageEarns[strength as 'none']);
  return Object.entries(program.leverageStrength)
    .filter(([, typeStrength]) => earnsMore.includes(typeStrength))
    .map(
      ([type, typeStrength]) =>
        `A proved ${type} reason of the partner would earn ${program.leverageEarns[typeStrength]}.`,
    );
}

/** Whether both sides are bound: `bound`, `one-sided` or `handshake` (reading guide, "A whole document"). */
export function traceHandshake(proposal: Proposal): Trace {
  const { us, partner } = proposal.sides;
  const bound = [us, partner].filter((side) => side.bond === 'bound').length;
  const verdict = bound === 2 ? 'bound' : bound === 1 ? 'one-sided' : 'handshake';
  const names = { us: proposal.us?.name.value ?? 'us', partner: proposal.partners[0]?.name.value ?? 'the partner' };
  const steps = [sideStep(proposal, us, names.us), sideStep(proposal, partner, names.partner)];
  const unbound = (['us', 'partner'] as const).filter((side) => proposal.sides[side].bond !== 'bound');
  return {
    decision: 'handshake',
    verdict,
    steps,
    wouldChange: unbound.map(
      (side) =>
        `A firm commitment of ${names[side]} that hurts to lose (${[...economicKinds].join(', ')}) would bind that side.`,
    ),
  };
}

function sideStep(proposal: Proposal, side: Side, name: string): TraceStep {
  const decisive = decisiveCommitment(side);
  const answers = {
    bound: 'A firm economic commitment',
    soft: decisive?.strength === 'firm' ? 'Promises, but none that hurts to lose' : 'Only what may or may not happen',
    none: side.couldBe ? 'Nothing for certain: it is unclear who owes what' : 'Nothing',
  };
  const follows = { bound: 'That side is bound.', soft: 'That binds nobody.', none: 'That side is not bound.' };
  return {
    question: `What does ${name === 'us' ? 'our side' : name} lose if this fails?`,
    answer: answers[side.bond],
    ...(decisive && { evidence: evidenceOf(proposal, decisive.cue, decisive.origin) }),
    follows: follows[side.bond],
  };
}

/** The commitment that makes the side what it is: firm and economic before firm before hedged. */
function decisiveCommitment(side: Side): Commitment | undefined {
  const firm = side.commitments.filter(({ strength }) => strength === 'firm');
  return firm.find(({ economic }) => economic) ?? firm[0] ?? side.commitments[0];
}
