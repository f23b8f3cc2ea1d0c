import { deepEqual } from 'node:assert/strict';
import { checkFindings, check } from '../support/verbs.js';

/** What a plan says of the phases of the programme, told by what the trace of continuing asks about. */
const gatesOf = (plan: string): readonly (readonly [string, string])[] =>
  check(`---
proposal: partnership
partner: Kittiwake Charters
us: Sextant Apps
---
# Sextant Apps + Kittiwake Charters

${plan}`)
    .trace('continue-or-end')
    .steps.map(({ question, answer }) => [question, answer] as const);

const crawlAsked = 'Did crawl pass its gate (20 % improvement of the stated metric)?';
const walkAsked = 'Did walk pass its gate (70 % invited customers that adopt)?';

describe('the phases of a plan in the text', () => {
  const passed = '- Two charter boats\n- Result: passed';

  it('go by the names of the programme', () => {
    for (const heading of ['Crawl', 'Phase 1: Crawl', 'Phase 1: Crawl phase'])
      deepEqual(gatesOf(`## ${heading}\n\n${passed}\n`)[0], [crawlAsked, 'Yes: passed'], heading);
  });

  it('a pilot is the first', () =>
    deepEqual(gatesOf(`## Phase 1: Pilot\n\n${passed}\n`), [
      [crawlAsked, 'Yes: passed'],
      [walkAsked, 'Not planned'],
    ]));

  it('and makes the numbered ones behind it those behind it', () =>
    deepEqual(
      gatesOf(`## Phase 1: Pilot\n\n${passed}\n\n## Phase 2: All harbours\n\n- Ten boats\n- Result: not met\n`),
      [
        [crawlAsked, 'Yes: passed'],
        [walkAsked, 'No: not met'],
      ],
    ));

  it('counted from the pilot, wherever it stands', () =>
    deepEqual(
      gatesOf(
        `## Phase 1: Design\n\n- Drawings\n\n## Phase 2: Pilot\n\n${passed}\n\n## Phase 3: All harbours\n\n- Ten boats\n- Result: not met\n`,
      ),
      [
        [crawlAsked, 'Yes: passed'],
        [walkAsked, 'No: not met'],
      ],
    ));

  it('numbers without a pilot are no phases of the programme', () =>
    deepEqual(gatesOf(`## Phase 1: Design\n\n${passed}\n\n## Phase 2: Building\n\n- Result: not met\n`), [
      ['Which phases are planned?', 'None'],
    ]));

  it('a name that only contains one is none', () =>
    deepEqual(gatesOf(`## Phase 1: The crawl of the archive\n\n${passed}\n`), [['Which phases are planned?', 'None']]));
});

describe('what the trace of continuing says would change it', () => {
  const trace = (phases: string) =>
    check(`---\nproposal: partnership\npartner: Kittiwake Charters\nus: Sextant Apps\n${phases}---\n`).trace(
      'continue-or-end',
    );

  it('of no plan', () => {
    const { steps, wouldChange } = trace('');
    deepEqual(steps, [
      {
        question: 'Which phases are planned?',
        answer: 'None',
        follows: 'Nothing can be decided before crawl is planned with a gate.',
      },
    ]);
    deepEqual(wouldChange, ['A plan of the first phase, with its gate, would open the decision.']);
  });

  it('of a gate that waits', () => {
    const { steps, wouldChange } = trace('phases:\n  crawl: { metric: fuel }\n');
    deepEqual(
      steps.map(({ question, answer, follows }) => [question, answer, follows]),
      [[crawlAsked, 'No result yet', 'Walk waits for the result.']],
    );
    deepEqual(wouldChange, [
      'A result of crawl that reaches 20 % improvement of the stated metric would mean: go on.',
      'One that misses it would mean: end the partnership.',
    ]);
  });

  it('of a phase that is not planned, behind one that passed', () => {
    const { steps } = trace('phases:\n  crawl: { gate: 20%, result: 24% }\n');
    deepEqual(
      steps.map(({ answer, follows }) => [answer, follows]),
      [
        ['Yes: 24%', 'Walk may begin.'],
        ['Not planned', 'Run waits until walk is planned and measured.'],
      ],
    );
  });

  it('of gates that all passed', () => {
    const { verdict, wouldChange } = trace(
      'phases:\n  crawl: { gate: 20%, result: 24% }\n  walk: { gate: 70%, result: 80% }\n',
    );
    deepEqual(
      [verdict, wouldChange],
      ['continue', ['A result of walk that misses 70% would mean: end the partnership, or start again with changes.']],
    );
  });

  it('of a gate that failed', () => {
    const { steps, wouldChange } = trace(
      'phases:\n  crawl: { gate: 20%, result: 24% }\n  walk: { gate: 70%, result: 40% }\n',
    );
    deepEqual(steps.at(-1)?.follows, 'End the partnership, or start again with changes.');
    deepEqual(wouldChange, ['A result of walk that reaches 70% would mean: go on.']);
  });

  it('of a result that cannot be compared', () =>
    deepEqual(
      trace('phases:\n  crawl: { gate: 20%, result: a good start }\n').steps[0]?.follows,
      'Walk waits: write the result so that it can be compared with the gate.',
    ));
});

describe('a finding about the days of a phase', () => {
  it('stands at the last day where that comes first', () =>
    void checkFindings(
      'phases/duration',
      `
---
proposal: partnership
partner: Kittiwake Charters
us: Sextant Apps
phases:
  crawl:
    end: 2027-03-14
         ^^^^^^^^^^ warning phases/duration: Crawl takes 3 weeks, and
    start: 2027-02-22
---
# Sextant Apps + Kittiwake Charters
`,
    ));
});
