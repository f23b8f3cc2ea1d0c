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
