import { checkFindings, checkFix, checkFixWithBlanks, checkNoFix, checkOffers } from '../../support/verbs.js';

const codes = ['duration', 'customers', 'lenient-gate', 'skipped', 'failed-gate', 'missing', 'no-gate'].map(
  (rule) => `phases/${rule}`,
);
const proposal = (keys: string, body = ''): string => `
---
proposal: partnership
partner: Copperfield Brewing
us: Mashtun Controls
${keys}---
# Mashtun Controls + Copperfield Brewing

${body}`;

describe('what is said of phases', () => {
  it('of a draft is still to be written where keys say it', () =>
    void checkFindings(
      codes,
      proposal(`status: draft
phases:
  crawl: { start: 2027-03-01, end: 2027-03-10, customers: 9, metric: batches, gate: 5% }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information phases/duration: Crawl takes 2 weeks, and the programme allows 4 to 8 weeks. Give it long enough
                                                          ^ information phases/customers: Crawl has 9 customers, and the programme tries it with 1 to 2. Keep the others
                                                                                    ^^ information phases/lenient-gate: The gate of crawl is "5%", and the programme asks for 20 % improvement
  walk: { start: 2027-04-01, end: 2027-09-30, customers: 1, metric: batches, gate: 70% }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information phases/duration: Walk takes 26 weeks, and the programme allows 8 to 12 weeks. End it sooner
                                                         ^ information phases/customers: Walk has 1 customer, and the programme tries it with 5 to 10. Invite enough
`),
    ));

  it('of a draft is judged as words where the text says it', () =>
    void checkFindings(
      codes,
      proposal(
        'status: draft\n',
        `## Phases

### Phase 1: Crawl

From 1 March 2027 to 10 March 2027, with 9 customers.
                                         ^^^^^^^^^^^ warning phases/customers: Crawl has 9 customers, and

### Phase 2: Walk

From 1 April 2027 to 30 September 2027, with 1 customer.
                                             ^^^^^^^^^^ warning phases/customers: Walk has 1 customer, and
`,
      ),
    ));

  it('is where the phase that was left out is planned, if it is', () => {
    checkFindings(
      codes,
      proposal(`phase: walk
       ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result. Run crawl first
phases:
  crawl: { customers: 2, metric: batches, gate: 20% }
  ^^^^^ see phases/skipped: Crawl is planned here, without dates.
`),
    );
    checkFindings(
      codes,
      proposal(`phase: walk
       ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result. Run crawl first
`),
    );
    checkFindings(
      codes,
      proposal(`phases:
  walk: { start: 2027-01-01, end: 2027-03-20, customers: 5, metric: batches, gate: 70% }
  ^^^^ error phases/skipped: Walk has begun, and crawl has neither dates nor a result. Run crawl first
`),
    );
  });

  it('is the gate that was missed, and where the next phase has begun', () =>
    void checkFindings(
      codes,
      proposal(`phase: walk
phases:
  crawl: { start: 2026-11-01, end: 2026-12-10, customers: 2, metric: batches, gate: 20%, result: 9% }
                                                                                                 ^^ error phases/failed-gate: Crawl missed its gate ("9%" against "20%"), and walk goes on. After a failed crawl, end it.
                                                                                    ^^^ see phases/failed-gate: The gate.
  walk: { start: 2027-01-01, end: 2027-03-20, customers: 5, metric: batches, gate: 70% }
  ^^^^ see phases/failed-gate: Walk has begun here.
`),
    ));

  it('is how the first phase is planned, where none is', () =>
    void checkFindings(
      codes,
      proposal(`tier: strategic
^^^^ warning phases/missing: "strategic" begins with crawl, and no phase is planned. Plan it: 1–2 customers, 4–8 weeks, a gate of 20 % improvement of the stated metric.
`),
    ));

  it('is nothing of the last phase, of a renewal, or of a number of customers that fits', () => {
    checkFindings(codes, proposal('phase: walk\nrenews: 2026.md\n'));
    checkFindings(codes, proposal('tier: strategic\nrenews: 2026.md\n'));
    for (const customers of ['1', '2', '1-2'])
      checkFindings(codes, proposal(`phases: { crawl: { customers: ${customers}, gate: 20% } }\n`));
    for (const customers of ['5', '10', '5-10'])
      checkFindings('phases/customers', proposal(`phases: { walk: { customers: ${customers} } }\n`));
  });
});

describe('what mends one of two phases', () => {
  const planned = (crawl: string, walk: string): string =>
    proposal(`phases:\n  crawl: { ${crawl} }\n  walk: { ${walk} }\n`);

  it('is its own number of customers', () => {
    const code = 'phases/customers';
    const before = planned('customers: 9, gate: 20%', 'customers: <|>1');
    checkFix(before, planned('customers: 9, gate: 20%', 'customers: 5'), { code });
    checkFix(
      planned('customers: <|>9, gate: 20%', 'customers: 1'),
      planned('customers: 2, gate: 20%', 'customers: 1'),
      { code },
    );
  });

  it('is its own end', () => {
    const code = 'phases/duration';
    const crawl = 'start: 2027-03-01, end: 2027-03-10, customers: 2, metric: batches, gate: 20%';
    const walk = (end: string): string => `start: 2027-04-01, end: ${end}, customers: 5, metric: batches, gate: 70%`;
    checkFixWithBlanks(planned(crawl, walk('<|>2027-09-30')), planned(crawl, walk('2027-06-23')), { code });
  });

  it('is nobody’s to guess where only the text says it', () => {
    const text = (body: string): string => proposal('', `## Phases\n\n### Phase 1: Crawl\n\n${body}\n`);
    checkNoFix(text('From 1 March 2027 to 30 April 2027, with 9 customers.'), { code: 'phases/customers' });
    checkOffers(planned('customers: 9, gate: 20%', 'customers: 5'), ['Plan crawl with 2'], {
      code: 'phases/customers',
    });
  });
});
