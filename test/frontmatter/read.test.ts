import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontmatter, wordsOf, type Frontmatter, type Span, type Stated } from 'partnerlint';
import { takesAMoment } from '../support/cost.js';

const inFences = (yaml: string): string => `---\n${yaml}\n---\n`;

function read(yaml: string): Frontmatter {
  const frontmatter = readFrontmatter(inFences(yaml));
  assert.ok(frontmatter);
  return frontmatter;
}

/** The words a fact was read from: its span, not its value. */
const source = (yaml: string, fact: { readonly span: Span } | undefined): string | undefined =>
  fact && wordsOf(inFences(yaml), fact.span);

/** Problems as `rule on "words"`. */
const problems = (yaml: string): string[] =>
  read(yaml).problems.map(
    ({ code, span }) => `${code.replace('frontmatter/', '')} on "${wordsOf(inFences(yaml), span)}"`,
  );
const messages = (yaml: string): string[] => read(yaml).problems.map(({ message }) => message);

const whole = `proposal: partnership
partner: [Mill Lane, "Weir & Sons"]   # two of them
us: Hearth Bakery
status: live
owners: { us: Ada Brook, partner: Cem Oak }
tier: strategic
tier-reason: they need us there
criteria: { partner-can-build: false, marquee: yes, strategic-fit: high, region: north }
graduation: after 50 schools
build-time: 9 months
leverage:
  - { type: economic, evidence: "saves €40k", source: https://example.org/a, for: customers }
  - type: customer
if-we-dont: They buy flour elsewhere.
commitments:
  us:
    - kind: engineering
      amount: 2
      until: 30 June 2027
      owner: Ada Brook
    - two ovens
  partner: [{ kind: spend, amount: $400k, until: 2028-01-31, done: 2027-12-01, what: flour }]
if-it-fails: { us: the ovens }
value:
  us: one reason
  partner: [two, reasons]
build-or-partner: { core: false, build-delay: 9 months, partner-needs-us: true, decision: partner }
phase: walk
phases:
  crawl: { start: 2027-01-11, end: 2027-03-05, customers: 2, metric: waste, gate: 20%, result: 0.24 }
  walk:
review: quarterly
reviewed: 2027-03-30
exclusivity: { scope: school bread, until: 2027-12-31 }
renews: last-year.md
launch: Q3 2027
signed: { us: 2027-01-04, partner: 2027-01-05 }`;

/** For a fact that was not found: its words are none. */
const nowhere = { start: 0, end: 0 };

describe('the facts of a frontmatter', () => {
  const { facts, problems: none, declared, keys, comments } = read(whole);
  const value = <T>(stated: Stated<T> | undefined): T | undefined => stated?.value;

  it('are all read, without a problem', () => {
    assert.deepEqual(none, []);
    assert.ok(declared);
    assert.deepEqual(facts.partner.map(value), ['Mill Lane', 'Weir & Sons']);
    assert.deepEqual([value(facts.us), value(facts.status), value(facts.tier)], ['Hearth Bakery', 'live', 'strategic']);
    assert.deepEqual([value(facts.owners?.us), value(facts.owners?.partner)], ['Ada Brook', 'Cem Oak']);
    assert.deepEqual(
      Object.entries(facts.criteria).map(([key, answer]) => [key, answer.value]),
      [
        ['partner-can-build', false],
        ['marquee', true],
        ['strategic-fit', 'high'],
        ['region', 'north'],
      ],
    );
    assert.deepEqual(
      facts.leverage.map(({ type, for: whom }) => [value(type), value(whom)]),
      [
        ['economic', 'customers'],
        ['customer', undefined],
      ],
    );
    assert.deepEqual(facts.value.us.map(value), ['one reason']);
    assert.deepEqual(value(facts.buildOrPartner['decision']), 'partner');
    assert.deepEqual(
      [value(facts.launch), value(facts.reviewed), value(facts.exclusivity?.until)],
      ['2027-09-30', '2027-03-30', '2027-12-31'],
    );
    assert.deepEqual(
      [value(facts.signed?.us), value(facts.renews), value(facts.ifItFails?.us)],
      ['2027-01-04', 'last-year.md', 'the ovens'],
    );
  });

  it('have commitments per side, as a group of keys or in words', () => {
    assert.deepEqual(
      facts.commitments.map((fact) => [
        fact.side,
        value(fact.kind),
        value(fact.what),
        value(fact.amount),
        value(fact.until),
        value(fact.done),
      ]),
      [
        ['us', 'engineering', undefined, '2', '2027-06-30', undefined],
        ['us', undefined, 'two ovens', undefined, undefined, undefined],
        ['partner', 'spend', 'flour', '$400k', '2028-01-31', '2027-12-01'],
      ],
    );
    assert.match(source(whole, facts.commitments[0]) ?? '', /^kind: engineering[^]*owner: Ada Brook$/);
  });

  it('have phases with gate and result as written', () => {
    const [crawl, ...others] = facts.phases;
    assert.deepEqual(
      [crawl?.name, value(crawl?.gate), value(crawl?.result), value(crawl?.customers)],
      ['crawl', '20%', '0.24', 2],
    );
    assert.deepEqual(others, []);
  });

  it('know where they stand', () => {
    assert.equal(source(whole, facts.partner[1]), '"Weir & Sons"');
    assert.equal(source(whole, facts.commitments[0]?.until), '30 June 2027');
    assert.equal(source(whole, facts.criteria['marquee']), 'yes');
  });

  it('come with every key by its path, and the comments', () => {
    const text = inFences(whole);
    assert.equal(wordsOf(text, keys.get('commitments.us.0.amount')!.value), '2');
    assert.equal(wordsOf(text, keys.get('phases.crawl.gate')!.key), 'gate');
    assert.deepEqual(keys.get('phases.walk')!.value, {
      start: text.indexOf('walk:\n') + 5,
      end: text.indexOf('walk:\n') + 5,
    });
    assert.deepEqual(
      comments.map((comment) => [comment.text, wordsOf(text, comment.span)]),
      [['# two of them', '# two of them']],
    );
  });

  it('stand at the same words with CRLF and a BOM', () => {
    const text = `\uFEFF${inFences(whole).replaceAll('\n', '\r\n')}`;
    const frontmatter = readFrontmatter(text);
    assert.deepEqual(frontmatter?.problems, []);
    assert.equal(wordsOf(text, frontmatter?.facts.signed?.partner?.span ?? nowhere), '2027-01-05');
    assert.equal(wordsOf(text, frontmatter?.facts.ifWeDont?.span ?? nowhere), 'They buy flour elsewhere.');
  });
});

describe('half-typed frontmatter', () => {
  /** Each broken line stands among others, all of which must still be read. */
  const broken: Readonly<Record<string, readonly [line: string, place: string, message: RegExp]>> = {
    'a quote never closed': ['if-we-dont: "they lose', '"they lose', /never closed/],
    'a bracket never closed': ['leverage: [{ type: economic', '', /bracket/],
    'a word without a colon': ['partn', 'partn', /missing/],
    'a second colon': ['graduation: later: perhaps', 'later: perhaps', /second colon/],
    'a tab': ['owners:\n\tus: Ada', 'us: Ada', /tab/],
    'an item below a value': ['renews: x\n  - y: z', '', /./],
    'text that begins with @': ['graduation: @home', '@', /begin with @/],
  };
  for (const [what, [line, place, message]] of Object.entries(broken)) {
    it(`gives the other facts and one problem: ${what}`, () => {
      const yaml = `proposal: partnership\npartner: Mill Lane\n${line}\ntier: strategic\nphase: run`;
      const { facts, declared, problems: found } = read(yaml);
      assert.deepEqual(
        [declared, facts.partner[0]?.value, facts.tier?.value, facts.phase?.value],
        [true, 'Mill Lane', 'strategic', 'run'],
      );
      assert.deepEqual(
        found.map(({ code }) => code),
        ['frontmatter/syntax'],
      );
      assert.match(found[0]?.message ?? '', message);
      if (place)
        assert.ok(wordsOf(inFences(yaml), found[0]!.span).includes(place), wordsOf(inFences(yaml), found[0]!.span));
    });
  }

  it('is declared although nothing of it can be read', () => {
    assert.ok(read('- [\nproposal: partnership # yes').declared);
    assert.ok(!read('- [\nnote: proposal: partnership').declared);
  });

  it('says that its closing fence is missing', () => {
    const [problem] = readFrontmatter('---\npartner: X\n')?.problems ?? [];
    assert.deepEqual([problem?.code, problem?.span], ['frontmatter/syntax', { start: 0, end: 3 }]);
  });
});

describe('a value of the wrong type', () => {
  const cases: readonly (readonly [yaml: string, ...problems: string[]])[] = [
    ['partner: 42', 'schema on "42"'],
    ['status: Draft', 'schema on "Draft"'],
    ['launch: 2027-02-30', 'schema on "2027-02-30"'],
    ['reviewed: 2027', 'schema on "2027"'],
    ['criteria: { marquee: perhaps, strategic-fit: top }', 'schema on "perhaps"', 'schema on "top"'],
    ['leverage: economic', 'schema on "economic"'],
    ['leverage: [{ type: economics, since: 2020 }]', 'schema on "economics"', 'unknown-key on "since"'],
    ['owners: [Ada]', 'schema on "[Ada]"'],
    ['phases: { crawl: { customers: two } }', 'schema on "two"'],
    ['phases: { crawl: { customers: -1 } }', 'schema on "-1"'],
    ['us: *nobody', 'schema on "*nobody"'],
    ['tier:'],
    ['commitments: { us: [{ amount: 5 }] }'],
    ['criteria: { our-own-question: fine, __proto__: true, constructor: true }'],
  ];
  for (const [yaml, ...expected] of cases) it(yaml, () => assert.deepEqual(problems(yaml), expected));

  it('is named with what is allowed and the way out', () => {
    assert.deepEqual(messages('partner: 42\nstatus: Drft\nlaunch: 2027-02-30\nleverage: economic'), [
      '"partner" is 42, but must be text or a list. If that is what it is called, write "42" in quotes.',
      '"status" is "Drft", but must be draft, in-review, signed, live or ended.',
      '"launch" is "2027-02-30", which is no day in the calendar. Write it as 2027-06-30.',
      '"leverage" is the text "economic", but must be a list.',
    ]);
    assert.equal(read('status: Drft').problems[0]?.suggestion, 'draft');
  });

  it('is no fact', () => {
    const { facts } = read('partner: 42\nstatus: Draft\nlaunch: 2027-02-30\ncriteria: { marquee: [yes] }');
    assert.deepEqual(
      [facts.partner, facts.status, facts.launch, { ...facts.criteria }],
      [[], undefined, undefined, {}],
    );
  });

  it('is a fact all the same under criteria, where the programme says what can be answered', () => {
    const { marquee } = read('criteria: { marquee: perhaps }').facts.criteria;
    assert.equal(marquee?.value, 'perhaps');
  });
});

describe('a key', () => {
  it('that is not ours is asked about, with what was probably meant', () => {
    const [problem] = read('stauts: draft').problems;
    assert.deepEqual([problem?.code, problem?.suggestion], ['frontmatter/unknown-key', 'status']);
    assert.equal(problem?.message, '"stauts" is no key that Partnerlint knows. Did you mean "status"?');
    assert.deepEqual(messages('zebra: 1'), [
      '"zebra" is no key that Partnerlint knows. For a key of your own, write "x-zebra".',
    ]);
    assert.equal(read('Tier_Reason: x').problems[0]?.suggestion, 'tier-reason');
  });

  it('of a site generator, or with x- before it, is left alone', () => {
    assert.deepEqual(problems('title: T\ntags: [a]\nlayout: page\nx-crm: 17'), []);
  });

  it('that stands twice is one problem on the second, and the first counts', () => {
    const {
      facts,
      problems: [problem, ...others],
    } = read('tier: integration\nus: X\ntier: strategic');
    assert.equal(facts.tier?.value, 'integration');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [problem?.code, problem?.span, problem?.related?.span],
      ['frontmatter/schema', { start: 28, end: 32 }, { start: 4, end: 8 }],
    );
  });

  it('named like a part of every object harms nobody', () => {
    const { facts } = read(
      '__proto__: { proposal: partnership }\nconstructor: x\ncriteria: { __proto__: { marquee: true } }\nbuild-or-partner: { __proto__: words }',
    );
    assert.deepEqual(
      [
        facts.proposal,
        ({} as { proposal?: string }).proposal,
        facts.criteria['marquee'],
        facts.buildOrPartner['value'],
      ],
      [undefined, undefined, undefined, undefined],
    );
  });
});

describe('hostile YAML', () => {
  it('of aliases within aliases costs what it is long', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, level) => `x-${level}: &a${level} [${`*a${level - 1},`.repeat(level ? 20 : 0)}x]`,
    ).join('\n');
    takesAMoment(() =>
      assert.equal(read(`${bomb}\npartner: *a29\nus: &us Hearth\ntier: *us`).facts.tier?.value, 'Hearth'),
    );
  });

  it('that contains itself is read once', () => {
    assert.deepEqual(
      read('partner: &p [X, *p]').facts.partner.map((name) => name.value),
      ['X'],
    );
  });

  for (const [what, part] of Object.entries({
    brackets: '['.repeat(20_000),
    braces: '{a: '.repeat(20_000),
    dashes: `\n  ${'- '.repeat(20_000)}`,
    indentation: Array.from({ length: 600 }, (_, depth) => `\n${' '.repeat(depth + 1)}a:`).join(''),
  })) {
    it(`nested too deeply keeps what stands above it: ${what}`, () => {
      takesAMoment(() => {
        const { facts, problems: found } = read(`proposal: partnership\npartner: X\nx-deep: ${part}`);
        assert.equal(facts.partner[0]?.value, 'X');
        assert.ok(found.some(({ code }) => code === 'frontmatter/syntax'));
      });
    });
  }

  it('never throws, and every place lies within the text', () => {
    const pieces = fc.constantFrom(
      'proposal',
      'partner',
      ': ',
      ':',
      '\n',
      '\r\n',
      '  ',
      '\t',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '|\n',
      '>',
      '!x ',
      '? ',
      '%',
      '---\n',
      '\uFEFF',
      '\0',
      '\uD800',
      '<<',
      '2027-01-01',
      '<<<<<<< x\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (yaml) => {
          const text = inFences(yaml);
          const frontmatter = readFrontmatter(text);
          const places = [...(frontmatter?.problems ?? []), ...(frontmatter?.comments ?? [])].map(({ span }) => span);
          for (const key of frontmatter?.keys.values() ?? []) places.push(key.key, key.value);
          assert.ok(places.every(({ start, end }) => 0 <= start && start <= end && end <= text.length));
          assert.ok((frontmatter?.problems ?? []).filter(({ code }) => code === 'frontmatter/syntax').length <= 1);
          for (const comment of frontmatter?.comments ?? []) assert.equal(wordsOf(text, comment.span), comment.text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the partner of a proposal', () => {
  const of = (yaml: string): string[] =>
    read(`proposal: partnership\n${yaml}`).problems.map(
      ({ span, basis, message }) => `${wordsOf(inFences(`proposal: partnership\n${yaml}`), span)} ${basis} ${message}`,
    );
  const empty = ['partner missing "partner" is empty: write who it is with.'];

  it('has to be named', () => {
    assert.deepEqual(of('us: Mill Lane'), [
      'proposal missing Nothing here says who the proposal is with. Add the key "partner" with their name.',
    ]);
    for (const yaml of ['partner:', 'partner: ""', 'partner: "  "', 'partner: "\u200B"', 'partner: []'])
      assert.deepEqual(of(yaml), empty, yaml);
    assert.deepEqual(of('partner: [Weir & Sons]'), []);
  });

  it('is wrong only once', () => {
    assert.equal(of('partner: 7').length, 1);
    assert.equal(of('partner: "Weir\nus: Mill Lane').length, 1);
    assert.equal(of('us: "Mill Lane').length, 1);
  });

  it('is somebody else than us', () => {
    assert.deepEqual(of('partner: [Weir & Sons, MILL  Lane]\nus: Mill Lane'), [
      'MILL  Lane contradiction "partner" and "us" name the same organisation. Write who is on the other side.',
    ]);
    assert.deepEqual(of('partner: Mill Lane Farm\nus: Mill Lane'), []);
  });
});
