import { checkFindings, checkFix } from '../../support/verbs.js';

/** What can be wrong between a phase and the next: of a pair, one thing is said. */
const codes = ['phases/skipped', 'phases/failed-gate', 'phases/no-gate', 'phases/premature'];

const declared = (lines: string): string => `
---
proposal: partnership
partner: Copperfield Brewing
us: Mashtun Controls
${lines.replace(/^\n|\n$/g, '')}
---
# Mashtun Controls + Copperfield Brewing
`;

const pilot = 'crawl: { start: 2027-01-11, end: 2027-02-12, gate: 20%';
const today = '2027-03-10';

describe('the phases, one after the other', () => {
  it('are in order when each was measured before the next began', () =>
    void checkFindings(
      codes,
      declared(`
status: live
phase: walk
phases:
  ${pilot}, result: 20% }
  walk: { start: 2027-03-01, end: 2027-04-30, gate: 70% }`),
      { today },
    ));

  it('begin on their first day', () => {
    const walk = (marks = '') =>
      declared(`
phases:
  ${pilot} }
${marks}  walk: { start: 2027-03-10, end: 2027-05-07, gate: 70% }`);
    checkFindings(codes, walk(), { today: '2027-03-09' });
    checkFindings(codes, walk('  ^^^^^ warning phases/premature: Crawl has no result, and walk has begun.\n'), {
      today,
    });
  });

  it('have begun when they have a result, or are the current one', () => {
    checkFindings(
      codes,
      declared(`
phases:
  walk: { gate: 70%, result: 74% }
  ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result.`),
      { today },
    );
    checkFindings(
      codes,
      declared(`
phase: Walk
       ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result.`),
      { today },
    );
    checkFindings(codes, declared('phase: Crawl'), { today });
    checkFindings(codes, declared('phases:\n  walk: { gate: 70% }'), { today });
  });

  it('count as run with one day, or with a result alone', () => {
    for (const crawl of ['start: 2027-01-11', 'end: 2027-02-12'])
      checkFindings('phases/skipped', declared(`phase: walk\nphases:\n  crawl: { ${crawl}, gate: 20% }`), { today });
    checkFindings(codes, declared('phase: walk\nphases:\n  crawl: { gate: 20%, result: 21% }'), { today });
  });

  it('of a proposal that renews another have been through', () =>
    void checkFindings(codes, declared('renews: 2026.md\nphases:\n  walk: { start: 2027-03-01, gate: 70% }'), {
      today,
    }));

  it('are skipped by a plan without dates too, which is named', () =>
    void checkFindings(
      'phases/skipped',
      declared(`
phases:
  crawl: { gate: 20% }
  walk: { start: 2027-03-01, gate: 70% }
  ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result.`),
      { today },
    ));
});

describe('phases/no-gate', () => {
  it('asks of a phase with one day', () => {
    checkFindings(
      codes,
      declared(`
phases:
  crawl: { start: 2027-04-01 }
  ^^^^^ warning phases/no-gate: Crawl has dates and no gate, so nothing decides whether to go on. Write what must be reached, such as 20 %`),
      { today },
    );
  });

  it('says nothing of a phase without days, or without its programme', () => {
    checkFindings(codes, declared('phases:\n  crawl: { metric: lost batches }'), { today });
    checkFindings(codes, declared('phases:\n  run: { start: 2027-04-01 }'), { today });
  });

  it('sets the gate of that phase', () =>
    checkFix(
      declared('phases:\n  ${pilot}, result: 31% }\n  <|>walk: { start: 2027-04-01 }'.replace('${pilot}', pilot)),
      declared(`phases:\n  ${pilot}, result: 31% }\n  walk: { start: 2027-04-01, gate: 70% }`).trimStart(),
      { code: 'phases/no-gate', today },
    ));
});

describe('phases/failed-gate', () => {
  const code = 'phases/failed-gate';

  it('lets a partnership end, or wait', () => {
    const failed = (lines: string) => declared(`${lines}\nphases:\n  ${pilot}, result: 19% }`);
    checkFindings(codes, failed('status: ended'), { today });
    checkFindings(codes, failed('status: signed'), { today });
    checkFindings(codes, failed('status: ended\nphase: walk'), { today });
  });

  it('says what goes on', () => {
    checkFindings(
      codes,
      declared(`
status: live
phases:
  ${pilot}, result: 19% }
                                                                  ^^^ error phases/failed-gate: Crawl missed its gate ("19%" against "20%"), and the partnership goes on. After a failed crawl, `),
      { today },
    );
    checkFindings(
      codes,
      declared(`
phases:
  ${pilot}, result: missed }
                                                                  ^^^^^^ error phases/failed-gate: Crawl missed its gate ("missed" against "20%"), and walk goes on.
  walk: { start: 2027-03-01, gate: 70% }`),
      { today },
    );
    checkFindings(
      codes,
      declared(`
phase: walk
phases:
  crawl: { start: 2027-01-11, result: not reached }
                                      ^^^^^^^^^^^ error phases/failed-gate: Crawl missed its gate ("not reached"), and the partnership goes on.`),
      { today },
    );
  });

  it('takes the words of a result, and two shares, and nothing else', () => {
    const result = (words: string) =>
      declared(`status: live\nphases:\n  crawl: { start: 2027-01-11, gate: 20%, result: ${words} }`);
    for (const words of ['20%', 'passed', 'reached 31 %', 'a good start', '12 orders', '10 % and 30 %'])
      checkFindings(code, result(words), { today });
  });

  it('ends the partnership', () => {
    checkFix(
      declared(`status: live\nphases:\n  ${pilot}, result: <|>19% }`),
      declared(`status: ended\nphases:\n  ${pilot}, result: 19% }`).trimStart(),
      { code, today },
    );
    checkFix(
      declared(`phase: walk\nphases:\n  ${pilot}, result: <|>19% }`),
      declared(`phase: walk\nphases:\n  ${pilot}, result: 19% }\nstatus: ended`).trimStart(),
      { code, today },
    );
  });
});

describe('phases/premature', () => {
  const code = 'phases/premature';

  it('looks at a live partnership from the day behind the last', () => {
    const live = (marks = '') => declared(`status: live\nphases:\n  ${pilot} }${marks}`);
    checkFindings(codes, live(), { today: '2027-02-12' });
    checkFindings(
      codes,
      live(
        '\n  ^^^^^ error phases/premature: Crawl has no result, and the partnership is live. Write what was measured against "20%", or wait',
      ),
      { today: '2027-02-13' },
    );
    checkFindings(codes, declared(`status: signed\nphases:\n  ${pilot} }`), { today });
    checkFindings(codes, declared(`status: live\nphase: crawl\nphases:\n  ${pilot} }`), { today });
    checkFindings(codes, declared('status: live\nphases:\n  crawl: { start: 2027-01-11, gate: 20% }'), { today });
  });

  it('asks for the result of that phase', () =>
    checkFix(
      declared(`phase: run\nphases:\n  ${pilot}, result: 31% }\n  <|>walk: { start: 2027-03-01, gate: 70% }`),
      declared(
        `phase: run\nphases:\n  ${pilot}, result: 31% }\n  walk: { start: 2027-03-01, gate: 70%, result: "[what was measured]" }`,
      ).trimStart(),
      { code, today },
    ));
});

describe('phases/skipped', () => {
  const code = 'phases/skipped';

  it('plans the phase, or names what is renewed', () => {
    const before = declared('phase: <|>walk');
    checkFix(
      before,
      declared(
        `phase: walk\nphases:\n  crawl: { start: 2027-01-11, end: 2027-03-05, metric: what is measured, gate: 20% }`,
      ).trimStart(),
      { code, today, title: 'Plan crawl', brings: ['phases/premature', 'charter/no-cadence'] },
    );
    checkFix(before, declared('phase: walk\nrenews: "[the earlier proposal]"').trimStart(), {
      code,
      today,
      title: 'Name the proposal',
    });
  });

  it('takes a body that describes its steps without days at its word', () => {
    const body = (lines: string, marks = '') => `
---
proposal: partnership
partner: Copperfield Brewing
us: Mashtun Controls
${lines}
${marks}---
# Mashtun Controls + Copperfield Brewing

## Phase 1: Crawl

- Two breweries

## Phase 2: Walk (from 1 March 2027)

- Six breweries
`;
    checkFindings(code, body('status: draft'), { today });
  });
});

describe('phases/parallel', () => {
  const code = 'phases/parallel';
  const both = (crawl: string, walk: string) => declared(`phases:\n  crawl: { ${crawl} }\n  walk: { ${walk} }`);

  it('lets a phase begin on the day behind the last, and not on it', () => {
    checkFindings(code, both('end: 2027-05-07', 'start: 2027-05-08'));
    checkFindings(
      code,
      declared(`
phases:
  crawl: { end: 2027-05-07 }
  walk: { start: 2027-05-07 }
                 ^^^^^^^^^^ error phases/parallel: Walk begins on 2027-05-07, 1 day before crawl is over`),
    );
    checkFindings(
      code,
      declared(`
phases:
  crawl: { end: 2027-05-07 }
  walk: { start: 2027-05-06 }
                 ^^^^^^^^^^ error phases/parallel: Walk begins on 2027-05-06, 2 days before crawl is over (2027-05-07). Begin it on 2027-05-08`),
    );
  });

  it('needs an end before and a start behind', () => {
    checkFindings(code, both('start: 2027-05-01', 'start: 2027-03-01'));
    checkFindings(code, both('end: 2027-05-07', 'end: 2027-04-07'));
  });

  it('compares with the nearest phase before it that has an end', () =>
    void checkFindings(
      code,
      declared(`
phases:
  crawl: { end: 2027-05-07 }
  walk: { gate: 70% }
  run: { start: 2027-05-01 }
                ^^^^^^^^^^ error phases/parallel: Run begins on 2027-05-01, 7 days before crawl is over`),
    ));

  it('begins that phase later', () =>
    checkFix(
      both('end: 2027-05-07', 'start: <|>2027-05-01, end: 2027-07-30').replace(
        ' }\n---',
        ' }\n  run: { start: 2027-07-01 }\n---',
      ),
      both('end: 2027-05-07', 'start: 2027-05-08, end: 2027-07-30')
        .replace(' }\n---', ' }\n  run: { start: 2027-07-01 }\n---')
        .trimStart(),
      { code },
    ));
});

describe('phases/missing', () => {
  const code = 'phases/missing';

  it('asks from review on, for tiers with phases, once nothing is planned', () => {
    for (const lines of [
      'status: draft\ntier: partnership',
      'status: ended\ntier: partnership',
      'status: in-review\ntier: integration',
      'status: in-review',
      'status: in-review\ntier: partnership\nrenews: 2026.md',
      'status: in-review\ntier: partnership\nphase: crawl',
      'status: in-review\ntier: partnership\nphases:\n  walk: { gate: 70% }',
    ])
      checkFindings(code, declared(lines), { today });
    checkFindings(
      code,
      declared(`
tier: strategic
^^^^ warning phases/missing: "strategic" begins with crawl, and no phase is planned. Plan it: 1–2 customers, 4–8 weeks, a gate of 20 %`),
      { today },
    );
  });

  it('names what the first phase of the programme has', () =>
    void checkFindings(
      code,
      declared(`
status: live
tier: partnership
^^^^ error phases/missing: "partnership" begins with run, and no phase is planned. Plan it: 20 or more customers, 26 or more weeks.`),
      { today, program: 'phases: { crawl: false, walk: false, run: { customers: { min: 20 } } }\n' },
    ));

  it('plans the first phase', () =>
    checkFix(
      declared('status: in-review\n<|>tier: partnership'),
      declared(
        'status: in-review\ntier: partnership\nphases:\n  crawl: { start: 2027-03-10, end: 2027-03-10, metric: what is measured, gate: 20% }',
      ).trimStart(),
      { code, today, brings: ['phases/duration', 'charter/no-cadence'] },
    ));
});
