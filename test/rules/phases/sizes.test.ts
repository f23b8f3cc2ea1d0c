import { checkFindings, checkFix, checkNoFix } from '../../support/verbs.js';

/** A declared proposal with these phases, one a line. */
const planned = (...phases: readonly string[]): string => `
---
proposal: partnership
partner: Copperfield Brewing
us: Mashtun Controls
phases:
${phases.map((line) => (line.trimStart().startsWith('^') ? line : `  ${line}`)).join('\n')}
---
# Mashtun Controls + Copperfield Brewing
`;

/** A pilot of these days, with nothing else to say of it. */
const crawl = (start: string, end: string): string =>
  `crawl: { start: ${start}, end: ${end}, customers: 2, metric: lost batches, gate: 20% }`;

describe('phases/duration', () => {
  const code = 'phases/duration';

  it('takes four weeks to the Friday, and eight to the day before the ninth is full', () => {
    for (const end of ['2027-03-22', '2027-03-26', '2027-04-25', '2027-05-01'])
      checkFindings(code, planned(crawl('2027-03-01', end)));
  });

  it('warns from the first day outside', () => {
    checkFindings(
      code,
      planned(
        crawl('2027-03-01', '2027-03-21'),
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning phases/duration: Crawl takes 3 weeks, and the programme allows 4 to 8 weeks. Give it long',
      ),
    );
    checkFindings(
      code,
      planned(
        crawl('2027-03-01', '2027-05-02'),
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning phases/duration: Crawl takes 9 weeks, and the programme allows 4 to 8 weeks. End it sooner',
      ),
    );
  });

  it('says "1 week" of one', () =>
    void checkFindings(
      code,
      planned(
        crawl('2027-03-01', '2027-03-07'),
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning phases/duration: Crawl takes 1 week, and',
      ),
    ));

  it('has no upper end for the last phase', () => {
    checkFindings(code, planned('run: { start: 2027-03-01, end: 2029-03-01 }'));
    checkFindings(
      code,
      planned(
        'run: { start: 2027-03-01, end: 2027-06-01 }',
        '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning phases/duration: Run takes 14 weeks, and the programme allows 26 weeks or more. Give it long',
      ),
    );
  });

  it('says that a phase ends before it begins, and of that one no more', () => {
    checkFindings(
      code,
      planned(
        crawl('2027-04-09', '2027-03-01'),
        '                                   ^^^^^^^^^^ error phases/duration: Crawl ends on 2027-03-01, before it begins on 2027-04-09. Swap the two',
      ),
    );
    checkFindings(
      code,
      planned(
        crawl('2027-03-01', '2027-03-01'),
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning phases/duration: Crawl takes 1 week, and the programme allows',
      ),
    );
  });

  it('says nothing of a phase with one day only', () => {
    checkFindings(code, planned('crawl: { start: 2027-03-01, customers: 2, metric: lost batches, gate: 20% }'));
    checkFindings(code, planned('crawl: { end: 2027-03-01, customers: 2, metric: lost batches, gate: 20% }'));
  });

  it('ends it at the nearer bound', () => {
    checkFix(
      planned('crawl: { start: 2027-03-01, <|>end: 2027-03-15, customers: 2, metric: lost batches, gate: 20% }'),
      planned(crawl('2027-03-01', '2027-03-28')).trimStart(),
      { code },
    );
    checkFix(
      planned('crawl: { start: 2027-03-01, <|>end: 2027-08-27, customers: 2, metric: lost batches, gate: 20% }'),
      planned(crawl('2027-03-01', '2027-04-25')).trimStart(),
      { code },
    );
  });

  it('measures a plan in prose where it goes by the name of the programme', () => {
    const plan = (label: string, carets = '') => `
---
partner: Copperfield Brewing
us: Mashtun Controls
---
# Partnership proposal: Mashtun Controls + Copperfield Brewing

## ${label} (20 weeks)
${carets}
- Two breweries
- Metric: lost batches
- Gate: 20 % fewer lost batches
`;
    checkFindings(code, plan('Crawl', '   ^^^^^^^^^^^^^^^^ warning phases/duration: Crawl takes 20 weeks, and'), {
      wasDeclared: false,
      included: true,
    });
    checkFindings(code, plan('Pilot'), { wasDeclared: false, included: true });
  });
});

describe('phases/customers', () => {
  const code = 'phases/customers';
  const invited = (phase: string, customers: string) => `${phase}: { customers: ${customers} }`;

  it('takes each number within the bounds', () => {
    for (const customers of ['1', '2']) checkFindings(code, planned(invited('crawl', customers)));
    for (const customers of ['5', '10']) checkFindings(code, planned(invited('walk', customers)));
    checkFindings(code, planned(invited('run', '400')));
  });

  it('warns from the first one outside', () => {
    checkFindings(
      code,
      planned(
        invited('crawl', '3'),
        '                      ^ warning phases/customers: Crawl has 3 customers, and the programme tries it with 1 to 2. Keep the others',
      ),
    );
    checkFindings(
      code,
      planned(
        invited('walk', '4'),
        '                     ^ warning phases/customers: Walk has 4 customers, and the programme tries it with 5 to 10. Invite enough',
      ),
    );
  });

  it('sets the nearest number', () => {
    checkFix(planned(invited('crawl', '<|>30')), planned(invited('crawl', '2')).trimStart(), { code });
    checkFix(planned(invited('walk', '<|>2')), planned(invited('walk', '5')).trimStart(), { code });
  });

  it('knows bounds without an upper end', () => {
    const program = 'phases: { run: { customers: { min: 20 } } }\n';
    checkFindings(code, planned(invited('run', '300')), { program });
    checkFindings(
      code,
      planned(
        invited('run', '2'),
        '                    ^ warning phases/customers: Run has 2 customers, and the programme tries it with 20 or more.',
      ),
      { program },
    );
    checkFix(planned(invited('run', '<|>2')), planned(invited('run', '20')).trimStart(), { code, program });
  });
});

describe('phases/lenient-gate', () => {
  const code = 'phases/lenient-gate';
  const gate = (words: string) => `crawl: { gate: ${words} }`;

  it('is content with what the programme asks, to the point', () => {
    for (const words of ['20%', '20.0 %', '35%', '18 to 25 %', '12 orders']) checkFindings(code, planned(gate(words)));
    checkFindings(
      code,
      planned(
        gate('19.9%'),
        '                 ^^^^^ warning phases/lenient-gate: The gate of crawl is "19.9%", and the programme asks for 20 %',
      ),
    );
  });

  it('has nothing to ask of a phase for which the programme has no gate', () =>
    void checkFindings(code, planned('run: { start: 2027-09-06, gate: 2% }')));

  it('raises the gate of its own phase', () =>
    checkFix(
      planned('crawl: { gate: <|>5% }', 'walk: { gate: 30% }'),
      planned('crawl: { gate: 20% }', 'walk: { gate: 30% }').trimStart(),
      { code },
    ));

  it('leaves a plan in prose to its author', () =>
    checkNoFix(
      `
---
proposal: partnership
partner: Copperfield Brewing
us: Mashtun Controls
---
# Mashtun Controls + Copperfield Brewing

## Phase 1: Crawl (6 weeks)

- Two breweries
- Metric: lost batches
- Gate: <|>5 % fewer lost batches
`,
      { code },
    ));
});
