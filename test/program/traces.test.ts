import { deepEqual, equal, match } from 'node:assert/strict';
import type { Trace } from 'partnerlint';
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
