import { deepEqual, equal } from 'node:assert/strict';
import { checkDocument, effectiveValues, extendsOf, readProgram, treeAt } from 'partnerlint';

const shared = {
  name: 'shared.yaml',
  text: `organisation: Halden Mills
capacity: { strategic: 2 }
silences: [{ code: tier/no-graduation, paths: ['legacy/**'], reason: signed before there were tiers }]
tiers:
  - { name: Stall, purpose: They sell our flour. }
  - { name: House, purpose: They bake with our flour., needs-sponsor: true }
tier-ladder: [{ when: {}, tier: Stall }]
`,
};
const far = { name: 'far.yaml', text: 'organisation: Far Mills\nlook-again-months: 9\n' };
const own = `extends: ../shared.yaml
capacity: { House: 4 }
include: ['letters/**', notes.md]
silences: [{ code: commitments/hedged, paths: ['deals/**'] }]
tiers:
  - { name: house, graduation: After two seasons. }
  - { name: Stall }
overrides:
  - { paths: ['deals/*.md', 'offers/**'], look-again-months: 3 }
  - { paths: 'deals/big.md', organisation: Big Mills }
`;

describe('a programme file over those that it extends', () => {
  const loaded = readProgram(own, { bases: [shared, far], problems: [] });

  it('speaks before them, the nearest of them before the others', () => {
    equal(loaded.program.organisation, 'Halden Mills');
    equal(loaded.program.lookAgainMonths, 9);
    deepEqual(loaded.problems, []);
  });

  it('adds to their tables, and to their silences', () => {
    deepEqual({ ...loaded.program.capacity }, { House: 4 }, 'of tiers that there are');
    deepEqual(
      loaded.program.silences.map(({ code, reason }) => [code, reason]),
      [
        ['tier/no-graduation', 'signed before there were tiers'],
        ['commitments/hedged', undefined],
      ],
    );
  });

  it('has its own tiers, in its own order, with what is said of them below', () => {
    deepEqual(
      loaded.program.tiers.map(({ name, purpose, graduation, needsSponsor }) => [
        name,
        purpose,
        graduation,
        needsSponsor,
      ]),
      [
        ['house', 'They bake with our flour.', 'After two seasons.', true],
        ['Stall', 'They sell our flour.', undefined, false],
      ],
    );
  });

  it('is overridden for the documents that any of the globs fits, by all that fit', () => {
    const at = (path: string) => {
      const { program } = loaded.at(path);
      return [program.organisation, program.lookAgainMonths];
    };
    deepEqual(at('deals/small.md'), ['Halden Mills', 3]);
    deepEqual(at('offers/new/small.md'), ['Halden Mills', 3]);
    deepEqual(at('deals/big.md'), ['Big Mills', 3]);
    deepEqual(at('other.md'), ['Halden Mills', 9]);
    equal(loaded.at('deals/a.md').program, loaded.at('deals/b.md').program, 'the same object for the same overrides');
  });

  it('shows every value with the file that states it', () => {
    const values = effectiveValues(loaded.at('deals/big.md').tree);
    const stated = (path: string) => {
      const found = values.find((each) => each.path === path);
      return (
        found && [
          found.value,
          found.origin.source.name,
          found.origin.source.text.slice(found.origin.span.start, found.origin.span.end),
        ]
      );
    };
    deepEqual(stated('organisation'), ['Big Mills', 'partner-program.yaml', 'Big Mills']);
    deepEqual(stated('look-again-months'), [3, 'partner-program.yaml', '3']);
    deepEqual(stated('capacity.House'), [4, 'partner-program.yaml', '4']);
    deepEqual(stated('capacity.strategic'), [2, 'shared.yaml', '2']);
    deepEqual(stated('include'), [['letters/**', 'notes.md'], 'partner-program.yaml', "['letters/**', notes.md]"]);
    deepEqual(stated('tiers.Stall.purpose'), ['They sell our flour.', 'shared.yaml', 'They sell our flour.']);
    deepEqual(stated('tier-ladder.1.tier'), ['Stall', 'shared.yaml', 'Stall']);
    equal(stated('tier-questions.marquee.ask')?.[1], 'built-in', 'items are named by their key too');
    equal(
      values.some(({ path }) => path.startsWith('extends') || path.startsWith('overrides')),
      false,
    );
  });

  it('that is no programme changes nothing', () => {
    const { program } = readProgram('', { bases: [{ name: 'list.yaml', text: '- a\n' }], problems: [] });
    equal(program.organisation, undefined);
    equal(program.tiers.length, 3);
  });

  it('is judged by its own words alone', () => {
    const wrong = { name: 'wrong.yaml', text: 'tier-limit: 0\nrules: { no/rule: off }\n' };
    const { problems, namedRules } = readProgram('organisation: x\n', { bases: [wrong], problems: [] });
    deepEqual([problems, namedRules], [[], []]);
  });

  it('takes over what is wrong with the way to them', () => {
    const problem = { code: 'program/schema', span: { start: 9, end: 16 }, message: 'Nothing is there.' } as const;
    deepEqual(readProgram('extends: ../none\n', { bases: [], problems: [problem] }).problems, [problem]);
  });
});

describe('extends', () => {
  it('is a path and its place', () => {
    deepEqual(extendsOf('# shared\nextends: ../shared.yaml\n'), {
      path: '../shared.yaml',
      span: { start: 18, end: 32 },
    });
  });
  for (const text of ['', 'extends: 3\n', 'extends: [a]\n', 'organisation: x\n', '- extends: a\n']) {
    it(`is none in ${JSON.stringify(text)}`, () => equal(extendsOf(text), undefined));
  }
});

describe('rules that a programme file names', () => {
  it('are those of its severities and silences, in overrides too', () => {
    const text = `rules: { commitments/hedged: off }
silences: [{ code: tier/missing, paths: ['a/**'] }, { paths: [b] }]
overrides: [{ paths: a.md, rules: { launch/late: off }, silences: [{ code: charter/exit, paths: ['c/**'] }] }]
`;
    deepEqual(
      readProgram(text).namedRules.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      ['commitments/hedged', 'tier/missing', 'launch/late', 'charter/exit'].map((code) => [code, code]),
    );
  });
});

describe('what a programme file leaves out because it cannot hold', () => {
  const { program } = readProgram(`capacity: { nowhere: 3, strategic: 2, default: 5 }
phases: { crawl: { weeks: { min: 6, max: 5 }, customers: { min: 2, max: 2 } } }
charter: { exit: never, goals: nowhere }
launch:
  items:
    early: { phase: pre-launch, from: -3, to: -3, words: early }
    backwards: { phase: pre-launch, from: 5, to: 1, words: late }
    nowhere: { from: 1, to: 2, words: none }
    wordless: { phase: pre-launch, from: 1, to: 2 }
    endless: { phase: pre-launch, from: 1, words: endless }
    beginless: { phase: pre-launch, to: 1, words: beginless }
tiers:
  - { name: ' Strategic ', includes: [{ name: own miller, phrases: [own miller], kinds: [engineering] }, shelf cards] }
  - { name: integration }
  - { name: partnership }
`);

  it('are tables of tiers that there are not', () => deepEqual({ ...program.capacity }, { strategic: 2, default: 5 }));
  it('is an upper end below the lower', () => {
    const crawl = program.phases[0]!;
    deepEqual([crawl.weeks, crawl.customers], [{ min: 6 }, { min: 2, max: 2 }]);
  });
  it('is a launch task without its time, its words or its phase', () => {
    const names = program.launch.items.map(({ name }) => name);
    equal(names.includes('early'), true);
    for (const name of ['backwards', 'nowhere', 'wordless', 'endless', 'beginless'])
      equal(names.includes(name), false, name);
  });
  it('is no kind of a benefit that has one', () => {
    deepEqual(
      program.tiers[0]?.includes.map(({ name, kinds }) => [name, kinds]),
      [['own miller', ['engineering']]],
    );
  });
});

it('a document is checked by the programme at its path', () => {
  const { at } = readProgram("overrides: [{ paths: 'a/**', rules: { tier/missing: error } }]\n");
  const text = '---\nproposal: partnership\npartner: Hollin\nus: Saltmarsh\n---\n# Deal\n\nSaltmarsh will pay.\n';
  const severity = (path: string) =>
    checkDocument(text, { today: '2027-02-15', program: at(path).program }).findings.find(
      ({ code }) => code === 'tier/missing',
    )?.severity;
  deepEqual([severity('a/b.md'), severity('c.md')], ['error', 'warning']);
  equal(treeAt(at('c.md').tree, 'organisation'), undefined);
});
