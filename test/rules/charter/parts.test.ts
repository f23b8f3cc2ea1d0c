import { deepEqual, equal } from 'node:assert/strict';
import { check, checkFindings, checkFix } from '../../support/verbs.js';

const parts = ['goals', 'exchange', 'timeline', 'measurement', 'governance', 'exit'];
const codes = parts.map((part) => `charter/${part}`);

const front = `---
proposal: partnership
partner: Fern Hill School
us: Loom & Thread
commitments:
  us: [{ kind: concession, amount: 12 looms, until: 2029-07-31 }]
  partner: [{ kind: spend, amount: €2k a term, until: 2029-07-31 }]
`;

const sections = {
  goals: '## Goals\n\nEvery pupil of year nine weaves one scarf by July 2029.\n',
  exchange:
    '## What each side commits\n\n- Loom & Thread lends twelve looms until 31 July 2029.\n- Fern Hill School pays €2,000 a term.\n',
  timeline: '## Timeline\n\n- September 2028: six looms\n- January 2029: all twelve\n',
  measurement: '## How we measure it\n\nThe art teacher counts the scarves every month.\n',
  governance: '## Governance\n\nThe head teacher decides on rooms, Loom & Thread on looms.\n',
  exit: '## Exit\n\nBelow ten scarves by Christmas the looms go back.\n',
};

const charter = (without?: string): string =>
  `${front}---\n\n# Loom & Thread + Fern Hill School\n\n${Object.entries(sections)
    .filter(([part]) => part !== without)
    .map(([, text]) => text)
    .join('\n')}`;

const found = (text: string, program?: string): string[] =>
  check(text, program === undefined ? {} : { program })
    .findings.map(({ code }) => code)
    .filter((code) => codes.includes(code));

describe('the parts of a charter', () => {
  it('all there: nothing is said', () => deepEqual(found(charter()), []));

  for (const part of parts) {
    it(`only ${part} is called absent where only it is absent`, () =>
      deepEqual(found(charter(part)), [`charter/${part}`]));
  }

  it('stands on the heading where the part belongs, while nothing is below it', () =>
    void checkFindings(
      'charter/exit',
      `
${front}---
# Loom & Thread + Fern Hill School

## Goals

Every pupil weaves one scarf.

## Exit
   ^^^^ warning charter/exit: Nothing says what ends this partnership
`,
    ));

  it('is an error from the signature on, information in a draft, and nothing once it is over', () => {
    const severities = (status: string): string[] =>
      check(charter('exit').replace('us: Loom', `status: ${status}\nus: Loom`))
        .findings.filter(({ code }) => code === 'charter/exit')
        .map(({ severity }) => severity);
    deepEqual(['draft', 'in-review', 'signed', 'live', 'ended'].map(severities), [
      ['information'],
      ['warning'],
      ['error'],
      ['error'],
      [],
    ]);
  });

  it('is asked for where the programme asks for it, from a tier on or never', () => {
    const text = charter('exit');
    const program = 'charter: { exit: strategic }\n';
    deepEqual(found(text, program), []);
    deepEqual(found(text.replace('us: Loom', 'tier: integration\nus: Loom'), program), []);
    deepEqual(found(text.replace('us: Loom', 'tier: strategic\nus: Loom'), program), ['charter/exit']);
    deepEqual(found(text, 'charter: { exit: never }\n'), []);
  });

  it('yields to the finding that says so already', () => {
    const nobodyGives = charter('exchange').replace(/commitments:\n.*\n.*\n/, '');
    deepEqual(found(nobodyGives), []);
    const noPhases = charter('timeline').replace('us: Loom', 'tier: partnership\nus: Loom');
    deepEqual(found(noPhases), []);
    const noSponsor = charter('governance').replace('us: Loom', 'tier: partnership\nus: Loom');
    deepEqual(found(noSponsor), []);
  });

  for (const [part, words] of [
    ['goals', 'It succeeds when every pupil has woven a scarf.'],
    ['timeline', 'The looms come on 4 September 2028 and are all there on 8 January 2029.'],
    ['measurement', 'Scarves are reviewed with the art teacher in the last week of term.'],
    ['governance', 'Whatever the two cannot settle is escalated to the head teacher.'],
    ['exit', "Either side can end it with a term's notice."],
  ] as const) {
    it(`${part} in other words are not called absent: ${words}`, () => {
      const text = `${charter(part)}\n## Good to know\n\n${words}\n`;
      deepEqual(found(text), []);
    });
  }

  it('phases, a launch and a review of the frontmatter are a timeline and a measurement', () => {
    const planned = `phases:\n  crawl: { start: 2028-09-04, end: 2028-10-13, metric: scarves, gate: 20% }\nus: Loom`;
    deepEqual(found(charter('timeline').replace('us: Loom', planned)), []);
    deepEqual(found(charter('timeline').replace('us: Loom', 'launch: 2028-09-04\nus: Loom')), []);
    deepEqual(found(charter('measurement').replace('us: Loom', planned)), []);
    deepEqual(found(charter('measurement').replace('us: Loom', 'review: monthly\nus: Loom')), []);
  });

  it('is one gap among others in a document without frontmatter', () => {
    const text = charter('exit').slice(front.length + '---\n\n'.length);
    const { findings } = check(text, { included: true, organisation: 'Loom & Thread' });
    equal(findings.filter(({ code }) => codes.includes(code)).length, 0);
    const folded = findings.find(({ code }) => code === 'frontmatter/missing');
    equal(folded?.message.includes('how it ends'), true, folded?.message);
  });

  it('is mended as a section in the shape of the others', () =>
    checkFix(
      charter('exit'),
      `${charter('exit')}\n## Exit\n\n- Either side can end the partnership [after which event, or with how much notice]; [who] then hands over [what, within how many days].\n`,
      { code: 'charter/exit' },
    ));

  it('both sides are written for the exchange, by their names', () =>
    checkFix(
      charter('exchange'),
      `${charter('exchange')}\n## What each side gives and gets\n\n- Loom & Thread gives [how much of what, until when] and gets [what, in its own terms].\n- Fern Hill School gives [how much of what, until when] and gets [what, in its own terms].\n`,
      { code: 'charter/exchange' },
    ));
});
