import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { decisions, type Trace } from 'partnerlint';
import { check } from '../support/verbs.js';

const head = (lines: string): string =>
  `---\nproposal: partnership\npartner: Orchard Foods\nus: Halden Robotics\n${lines}---\n\n# Picking robots\n`;
const traceOf = (lines: string, decision: Trace['decision']): Trace => check(head(lines)).trace(decision);
const answers = ({ steps }: Trace): string[] => steps.map(({ answer }) => answer);
const evidence = ({ steps }: Trace): (string | undefined)[] => steps.map((step) => step.evidence?.words);

describe('the trace of the tier', () => {
  it('asks on until it is decided, each answer with the words it was read from', () => {
    const trace = traceOf('criteria: { partner-can-build: false, marquee: true, strategic-fit: high }\n', 'tier');
    equal(trace.verdict, 'strategic');
    deepEqual(answers(trace), ['No', 'Yes', 'High']);
    deepEqual(evidence(trace), ['false', 'true', 'high']);
    match(trace.steps.at(-1)?.follows ?? '', /^A marquee name that shifts our positioning/);
  });
  it('says what would change it', () => {
    const { wouldChange } = traceOf(
      'criteria: { partner-can-build: false, marquee: true, strategic-fit: high }\n',
      'tier',
    );
    deepEqual(wouldChange, [
      'With the answer "Yes" to "Can the partner build the integration by itself?" the tier would be "integration".',
      'With the answer "No" to "Is it a marquee name that shifts our positioning?" the tier would be "partnership".',
      'With the answer "Low" to "How good is the strategic fit?" the tier would be "partnership".',
    ]);
  });
  it('stops at the first question when the partner can build', () => {
    const trace = traceOf('criteria: { partner-can-build: true, marquee: true }\n', 'tier');
    equal(trace.verdict, 'integration');
    equal(trace.steps.length, 1);
  });
  it('is undecided while a question is open, and names it', () => {
    const trace = traceOf('criteria: { partner-can-build: false }\n', 'tier');
    equal(trace.verdict, 'undecided');
    deepEqual(answers(trace), ['No', 'Not answered']);
    match(trace.wouldChange[0] ?? '', /marquee/);
  });
  it('is undecided without criteria', () => equal(traceOf('', 'tier').verdict, 'undecided'));
});

describe('the trace of the leverage', () => {
  it('names the strongest reason and what it earns', () => {
    const trace = traceOf(
      'leverage:\n  - { type: co-marketing, evidence: A webinar. }\n  - { type: customer, evidence: 60 of their clients asked. }\n',
      'leverage',
    );
    equal(trace.verdict, 'moderate');
    match(trace.steps[0]?.follows ?? '', /customer, which is moderate/);
    equal(trace.steps[1]?.answer, 'A light test');
    deepEqual(trace.wouldChange, [
      'A proved requirement reason of the partner would earn full investment.',
      'A proved economic reason of the partner would earn full investment.',
    ]);
  });
  it('of ours alone earns nothing', () => {
    equal(traceOf('leverage:\n  - { type: economic, evidence: We win $2M., for: us }\n', 'leverage').verdict, 'none');
  });
  it('asks what happens without the deal, where the document says so', () => {
    const trace = traceOf('if-we-dont: They lose their certificate in May.\n', 'leverage');
    equal(trace.steps.at(-1)?.answer, 'They lose their certificate in May.');
  });
});

describe('the trace of the handshake', () => {
  it('of two sides that are bound', () => {
    const trace = traceOf(
      'commitments:\n  us: [{ kind: engineering, amount: 2 FTE }]\n  partner: [{ kind: spend, amount: $40k }]\n',
      'handshake',
    );
    equal(trace.verdict, 'bound');
    deepEqual(answers(trace), ['A firm economic commitment', 'A firm economic commitment']);
    deepEqual(trace.wouldChange, []);
  });
  it('of one side says which other one to bind', () => {
    const trace = traceOf('commitments:\n  us: [{ kind: engineering, amount: 2 FTE }]\n', 'handshake');
    equal(trace.verdict, 'one-sided');
    match(trace.wouldChange[0] ?? '', /Orchard Foods/);
  });
  it('of marketing is a handshake', () => {
    const trace = traceOf(
      'commitments:\n  us: [{ kind: marketing, what: Two webinars }]\n  partner: [{ kind: marketing, what: A logo }]\n',
      'handshake',
    );
    equal(trace.verdict, 'handshake');
    deepEqual(answers(trace), ['Promises, but none that hurts to lose', 'Promises, but none that hurts to lose']);
  });
});

describe('the trace of build or partner', () => {
  it('asks until an answer decides, and compares what was decided', () => {
    const trace = traceOf(
      'build-or-partner: { core: false, build-delay: 9 months, decision: build }\n',
      'build-or-partner',
    );
    equal(trace.verdict, 'partner');
    deepEqual(answers(trace), ['No', 'Yes', 'build']);
    deepEqual(evidence(trace), ['false', '9 months', 'build']);
    match(trace.steps.at(-1)?.follows ?? '', /contradicts the answers, which give "partner"/);
    match(trace.wouldChange[0] ?? '', /"Yes" to "Is it core.*"build"/);
  });
  it('says what the other answer to the last question would give', () => {
    const trace = traceOf(
      'build-or-partner: { core: false, build-delay: 2 months, partner-needs-us: true }\n',
      'build-or-partner',
    );
    equal(trace.verdict, 'partner');
    deepEqual(trace.wouldChange.slice(1), [
      'With the answer "Yes" to "Would building it delay our roadmap by more than 6 months?" it would still be "partner".',
      'With the answer "No" to "Does a credible partner need us too?" it would be "build".',
    ]);
  });
  it('is undecided without answers, and with words that are no length of time', () => {
    equal(traceOf('', 'build-or-partner').verdict, 'undecided');
    const trace = traceOf('build-or-partner: { core: false, build-delay: long }\n', 'build-or-partner');
    deepEqual([trace.verdict, ...answers(trace)], ['undecided', 'No', 'Not answered']);
  });
});

describe('the trace of continuing', () => {
  const phases = (crawl: string, walk = ''): Trace =>
    traceOf(`phases:\n  crawl: { gate: 20%${crawl} }\n${walk}`, 'continue-or-end');

  it('waits for a result', () => {
    const trace = phases('');
    deepEqual([trace.verdict, ...answers(trace)], ['wait', 'No result yet']);
    equal(trace.steps[0]?.follows, 'Walk waits for the result.');
  });
  it('goes on to the next gate once one is passed', () => {
    const trace = phases(', result: 24%', '  walk: { gate: 70%, result: 40% }\n');
    equal(trace.verdict, 'end or restart');
    deepEqual(answers(trace), ['Yes: 24%', 'No: 40%']);
    deepEqual(evidence(trace), ['24%', '40%']);
    deepEqual(trace.wouldChange, ['A result of walk that reaches 70% would mean: go on.']);
  });
  it('ends after a failed crawl', () => equal(phases(', result: 9%').verdict, 'end'));
  it('continues when all gates are passed', () =>
    equal(phases(', result: 24%', '  walk: { gate: 70%, result: 81% }\n').verdict, 'continue'));
  it('cannot tell a result that its gate cannot be compared with', () => {
    const trace = traceOf('phases:\n  crawl: { gate: 40 orders, result: a good start }\n', 'continue-or-end');
    deepEqual([trace.verdict, ...answers(trace)], ['wait', 'It cannot be told: a good start']);
  });
  it('is undecided without phases', () => equal(traceOf('', 'continue-or-end').verdict, 'undecided'));
});

describe('the trace of the ecosystem', () => {
  const byProgram = (lines: string): Trace => check(head(''), { program: lines }).trace('ecosystem');

  it('is curated where a bad partner damages our name', () =>
    equal(byProgram('ecosystem: { brand-risk: high, partners: 300 }\n').verdict, 'curated'));
  it('is open once review does not scale, with what then helps customers', () => {
    const trace = byProgram('ecosystem: { brand-risk: low, partners: 100 }\n');
    equal(trace.verdict, 'open');
    match(trace.steps.at(-1)?.follows ?? '', /badges/);
  });
  it('says that the stated model contradicts the answers', () => {
    const trace = byProgram('ecosystem: { model: open, brand-risk: low, partners: 99 }\n');
    equal(trace.verdict, 'curated');
    match(trace.steps.at(-1)?.follows ?? '', /contradicts/);
  });
  it('is undecided while the programme says nothing, and names no place of the document', () => {
    const trace = byProgram('');
    equal(trace.verdict, 'undecided');
    deepEqual(evidence(trace), [undefined]);
  });
});

describe('a trace of the ecosystem says', () => {
  const trace = (lines: string): Trace => check(head(''), { program: lines }).trace('ecosystem');
  const follows = ({ steps }: Trace): string[] => steps.map((step) => step.follows);

  it('what is asked first, and what would answer it', () => {
    const open = trace('');
    deepEqual(answers(open), ['Not answered']);
    deepEqual(follows(open), ['The model stays open until the programme says so.']);
    deepEqual(open.wouldChange, [
      '"ecosystem: brand-risk" in the programme file would decide it, or lead to the next question.',
    ]);
  });
  it('that a high risk decides alone', () => {
    const high = trace('ecosystem: { brand-risk: high, partners: 300 }\n');
    deepEqual(answers(high), ['High']);
    deepEqual(follows(high), ['Review every partner before it is let in: curated.']);
    deepEqual(high.wouldChange, ['With a low risk for our name the number of partners would decide.']);
  });
  it('that a low risk leads to the number of partners', () => {
    const low = trace('ecosystem: { brand-risk: low }\n');
    deepEqual(answers(low), ['Low', 'Not answered']);
    deepEqual(low.wouldChange, [
      '"ecosystem: partners" in the programme file would decide it.',
      'With a high risk for our name it would be curated.',
    ]);
    equal(low.verdict, 'undecided');
  });
  it('from how many partners on it is open', () => {
    const few = trace('ecosystem: { brand-risk: low, partners: 1, model: curated }\n');
    deepEqual(answers(few), ['Low', 'Yes: 1 partner', 'curated']);
    deepEqual(follows(few).slice(1), [
      'Below 100 partners each can be reviewed: curated.',
      'That does not contradict the answers.',
    ]);
    deepEqual(few.wouldChange, ['From 100 partners on it would be open.']);
    const many = trace('ecosystem: { brand-risk: low, partners: 100, trust-layers: [] }\n');
    deepEqual(answers(many), ['Low', 'No: 100 partners']);
    equal(follows(many)[1], 'From 100 partners on review does not scale: open.');
    deepEqual(many.wouldChange, [
      'Below 100 partners it would be curated.',
      'With a high risk for our name it would be curated.',
    ]);
    equal(trace('ecosystem: { model: open }\n').verdict, 'open');
    equal(follows(trace('ecosystem: { model: open }\n')).at(-1), 'That does not contradict the answers.');
  });
});

describe('a trace of build or partner says', () => {
  const trace = (answer: string): Trace => traceOf(`build-or-partner: { ${answer} }\n`, 'build-or-partner');
  const last = ({ steps }: Trace): string | undefined => steps.at(-1)?.follows;

  it('what was decided beside the answers', () => {
    equal(last(trace('core: true, decision: build')), 'That is what the answers give.');
    equal(last(trace('core: true, decision: partner')), 'That contradicts the answers, which give "build".');
    equal(last(trace('decision: partner')), 'No answers bear that out yet.');
  });
  it('what would change it', () => {
    deepEqual(trace('core: true').wouldChange, [
      'With the answer "No" to "Is it core to what sets us apart?" the next question would decide.',
    ]);
    deepEqual(trace('').wouldChange, ['An answer to "Is it core to what sets us apart?".']);
    equal(last(trace('core: false')), 'The decision stays open until this is answered.');
    equal(trace('core: false').verdict, 'undecided');
  });
});

describe('a trace of the handshake says', () => {
  const trace = (keys: string): Trace => traceOf(keys, 'handshake');

  it('what each side loses, by its name, and the words it rests on', () => {
    const { steps } = trace(
      'commitments:\n  us: [{ kind: marketing, what: a talk }, { kind: engineering, amount: 2 FTE }]\n  partner: [{ kind: spend, amount: TBD }]\n',
    );
    deepEqual(
      steps.map(({ question, answer, follows }) => [question, answer, follows]),
      [
        ['What does Halden Robotics lose if this fails?', 'A firm economic commitment', 'That side is bound.'],
        ['What does Orchard Foods lose if this fails?', 'Only what may or may not happen', 'That binds nobody.'],
      ],
    );
    deepEqual(
      steps.map((step) => step.evidence?.words),
      ['engineering', 'spend'],
    );
  });
  it('that a side without a promise has nothing to lose', () => {
    const { steps } = check('# Deal\n').trace('handshake');
    deepEqual(
      steps.map(({ question, answer, follows }) => [question, answer, follows]),
      [
        ['What does our side lose if this fails?', 'Nothing', 'That side is not bound.'],
        ['What does the partner lose if this fails?', 'Nothing', 'That side is not bound.'],
      ],
    );
  });
});

describe('a trace of the leverage says', () => {
  it('that nothing is a reason, and what nothing earns', () => {
    const { steps } = traceOf('', 'leverage');
    equal(steps[0]?.answer, 'Nothing in the text says so');
    equal(steps[0]?.evidence, undefined);
  });
  it('all types of theirs, and the words of the strongest', () => {
    const { steps } = traceOf(
      'leverage:\n  - { type: customer, evidence: 60 of their clients asked. }\n  - { type: economic, evidence: We win $2M., for: us }\n  - { type: requirement, for: customers, evidence: Rule 12 asks it. }\n  - { type: customer, evidence: 70 asked. }\n',
      'leverage',
    );
    equal(steps[0]?.answer, 'customer, requirement');
    equal(steps[0]?.evidence?.words, 'requirement');
  });
  it('whether they lose anything without it', () => {
    const without = (answer: string): string | undefined =>
      traceOf(`if-we-dont: ${answer}\n`, 'leverage').steps.at(-1)?.follows;
    equal(without('They lose their certificate in May.'), 'They lose something without it.');
    equal(without('Nothing.'), 'Nothing changes for them: they do not need it.');
  });
});

describe('every decision', () => {
  it('can be traced in any document', () => {
    for (const text of ['', '---\nproposal: partnership\nbuild-or-partner: [x]\nphases: 3\n---\n', '# Only a title\n'])
      for (const decision of decisions) {
        const trace = check(text).trace(decision);
        equal(trace.decision, decision);
        ok(trace.verdict !== '' && trace.steps.length > 0);
      }
  });
});
