import { deepEqual, equal, ok } from 'node:assert/strict';
import { builtinProgram, checkDocument, checkProgram, readProgram, type Checked } from 'partnerlint';

/** Two tiers, one question of its own, and a matrix for them: nothing here has a name of the built-in programme. */
const bakery = `
organisation: Hollow Hill Mills
tiers:
  - name: Stall
    purpose: They sell our flour beside others.
    includes: [{ name: shelf cards, phrases: [shelf card, shelf cards] }]
    timeline: a season
    graduation: To "House" after two seasons.
  - name: House
    purpose: They bake with our flour alone.
    includes: [{ name: own miller, phrases: [own miller, dedicated miller] }]
    needs: { ovens: many }
    needs-sponsor: true
tier-questions:
  - key: only-flour
    ask: Do they bake with our flour alone?
    answers: [{ value: yes }, { value: no }]
  - key: ovens
    ask: How many ovens do they run?
    answers: [{ value: few, label: One or two }, { value: many, label: Three and more }]
tier-ladder:
  - { when: { only-flour: yes }, tier: House, because: nobody else's flour is in their bread }
  - { when: { only-flour: no }, tier: Stall, because: our flour is one of several, overridable: true }
charter: { governance: House, exit: never }
capacity: { House: 4 }
review: { cadence-days: { House: 60 } }
sign-off: { roles: { miller: [head miller] }, tiers: { House: { us: [miller], partner: [signatory] } } }
`;

const proposal = (lines: string): string => `---
proposal: partnership
partner: Dunmore Bakers
${lines}
---

# Hollow Hill Mills and Dunmore Bakers

- Hollow Hill Mills will deliver 40 tonnes of flour a year until 2029-06-30.
- Dunmore Bakers will pay €30,000 a year until 2029-06-30.
`;

const check = (lines: string, programme = bakery): Checked =>
  checkDocument(proposal(lines), { program: readProgram(programme).program, today: '2027-01-01' });

const codes = (checked: Checked): string[] => checked.findings.map(({ code }) => code);

describe('a programme with own tiers and questions', () => {
  it('has nothing wrong with it', () => deepEqual(checkProgram(bakery), []));

  it('decides by its own questions, in capitals or not', () => {
    equal(check('criteria: { only-flour: true, ovens: many }').trace('tier').verdict, 'House');
    equal(check('criteria: { only-flour: no }').trace('tier').verdict, 'Stall');
    equal(check('criteria: { marquee: true, strategic-fit: high }').trace('tier').verdict, 'undecided');
  });

  it('says in its own words why a tier contradicts the criteria', () => {
    const found = check('tier: house\ncriteria: { only-flour: no }').findings;
    const contradiction = found.find(({ code }) => code === 'tier/contradicts-criteria');
    ok(contradiction?.message.includes('our flour is one of several'), contradiction?.message);
  });

  it('knows the built-in tiers no more, and its own ones', () => {
    const unknown = check('tier: strategic').findings.find(({ code }) => code === 'tier/unknown');
    ok(unknown?.message.includes('"Stall" and "House"'), unknown?.message);
    ok(!codes(check('tier: Stall')).includes('tier/unknown'));
  });

  it('judges answers by its own questions', () => {
    const wrong = check('criteria: { ovens: seven }').findings.find(({ code }) => code === 'frontmatter/schema');
    equal(wrong?.message, '"criteria.ovens" is "seven", but must be one of few and many.');
    ok(!codes(check('criteria: { ovens: few, only-flour: no }\ntier: Stall')).includes('frontmatter/schema'));
  });

  it('may ask a built-in question with answers of its own', () => {
    const own = `
tier-questions:
  - { key: strategic-fit, ask: How near?, answers: [{ value: near }, { value: far }] }
tiers: [{ name: Stall }, { name: House }]
tier-ladder: [{ when: { strategic-fit: near }, tier: House }, { when: { strategic-fit: far }, tier: Stall }]
`;
    deepEqual(checkProgram(own), []);
    const checked = check('tier: House\ncriteria: { strategic-fit: near }', own);
    ok(!codes(checked).includes('frontmatter/schema'));
    equal(checked.trace('tier').verdict, 'House');
  });

  it('keeps of the tables by tier only what its own tiers have', () => {
    const { program } = readProgram(bakery);
    deepEqual(program.capacity, { House: 4 });
    deepEqual(program.review.cadenceDays, { default: 92, House: 60 });
    deepEqual(program.signOff['House']?.us, [{ name: 'miller', titles: ['head miller'] }]);
    deepEqual(
      program.charter.parts.map(({ part, from }) => (from === undefined ? part : `${part} from ${from}`)),
      ['goals', 'exchange', 'timeline', 'measurement', 'governance from House'],
    );
  });
});

describe('what a programme does not say', () => {
  it('stays within a phase, a tier and a question', () => {
    const { program, problems } = readProgram(`
phases: { crawl: { gate: { percent: 35 } }, run: false }
tiers: [{ name: integration }, { name: partnership, timeline: a year }]
tier-ladder: [{ when: { partner-can-build: true }, tier: integration }]
launch: { items: { press release: false, open day: { phase: launch-week, from: 0, to: 2, words: open day } } }
`);
    deepEqual(problems, []);
    const [crawl, walk, run] = program.phases;
    deepEqual(
      [crawl?.gate, crawl?.weeks],
      [
        { percent: 35, of: 'improvement of the stated metric' },
        { min: 4, max: 8 },
      ],
    );
    deepEqual([walk, run], [builtinProgram.phases[1], undefined]);
    deepEqual(program.tiers[1], { ...builtinProgram.tiers[1], timeline: 'a year' });
    const tasks = program.launch.items.map(({ name }) => name);
    deepEqual([tasks.includes('press release'), tasks.at(-1), tasks.length], [false, 'open day', 17]);
  });

  it('stays where a value is wrong, so that no rule goes by half a number', () => {
    const { program, problems } = readProgram(
      'phases: { crawl: { weeks: { min: -3 }, customers: { max: many } } }\nreading: { say-from: 60 }\ntier-limit: 0\n',
    );
    equal(problems.length, 4);
    deepEqual(program, builtinProgram);
  });
});

describe('overrides by path', () => {
  const loaded = readProgram(`
rules: { tier/missing: off }
overrides:
  - paths: [deals/**]
    rules: { tier/missing: error }
    phases: { crawl: { weeks: { max: 6 } } }
  - paths: deals/lighthouse.md
    rules: { tier/missing: hint }
    silences: [{ code: leverage/missing, paths: deals/lighthouse.md, reason: The council asked. }]
`);

  it('hold for the documents they name, the last before the others', () => {
    deepEqual(loaded.problems, []);
    const settingAt = (path: string): unknown => loaded.at(path).program.rules['tier/missing'];
    deepEqual(['notes.md', 'deals/a.md', 'deals/lighthouse.md'].map(settingAt), ['off', 'error', 'hint']);
    const weeks = loaded.at('deals/lighthouse.md').program.phases[0]?.weeks;
    deepEqual(weeks, { min: 4, max: 6 });
    equal(loaded.at('deals/lighthouse.md').program.silences.length, 1);
    equal(loaded.program.silences.length, 0);
  });

  it('make one programme for all documents they treat alike', () => {
    equal(loaded.at('deals/a.md').program, loaded.at('deals/b/c.md').program);
    equal(loaded.at(undefined).program, loaded.program);
  });
});

describe('severities', () => {
  it('follow the status, by what a finding rests on and for one rule', () => {
    const programme = `
severities: { missing: { in-review: hint } }
rules: { tier/missing: { draft: off, signed: warning } }
`;
    const severity = (status: string): string | undefined =>
      check(`status: ${status}\ncriteria: { partner-can-build: true }`, programme).findings.find(
        ({ code }) => code === 'tier/missing',
      )?.severity;
    deepEqual(['draft', 'in-review', 'signed', 'live'].map(severity), [undefined, 'hint', 'warning', 'error']);
  });

  it('of reading: a reading that is less sure than the programme asks binds nobody', () => {
    const sure = check('us: Hollow Hill Mills', 'reading: { binds-from: 0 }').proposal.sides;
    const strict = check('us: Hollow Hill Mills', 'reading: { binds-from: 1 }').proposal.sides;
    deepEqual([sure.partner.bond, strict.partner.bond], ['bound', 'soft']);
  });
});
