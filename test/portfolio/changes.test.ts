import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { changesBetween, checkDocument, type TermChange } from 'partnerlint';

const today = '2027-02-15';

const deal = `---
proposal: partnership
partner: Hollin Brewing
us: Saltmarsh Instruments
status: signed
tier: partnership
phase: crawl
phases:
  crawl: { start: 2027-01-18, end: 2027-03-12, customers: 1, metric: brews saved, gate: 20% }
  walk: { start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70% }
---

# Saltmarsh Instruments and Hollin Brewing

## What each side commits

- Saltmarsh Instruments will dedicate two engineers to the hot probe until 30 November 2027.
- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.
`;

type Edit = readonly [from: string, to: string];

/** The deal with the words of each edit changed; an edit whose words it does not have is a mistake of the test. */
function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    ok(text.includes(from), from);
    return text.replace(from, to);
  }, deal);
}

const between = (before: string | undefined, after: string | undefined): readonly TermChange[] =>
  changesBetween(
    before === undefined ? undefined : checkDocument(before, { today }),
    after === undefined ? undefined : checkDocument(after, { today }),
  );

const changes = (...edits: readonly Edit[]): readonly TermChange[] => between(deal, edited(...edits));

const moves = (...edits: readonly Edit[]): string[] =>
  changes(...edits).map(({ term, move, forbidden }) => `${term} ${move}${forbidden === undefined ? '' : '!'}`);

describe('what changed in terms', () => {
  it('is nothing where only words are put otherwise', () => {
    deepEqual(
      moves(['will dedicate two engineers', 'dedicates two engineers'], ['# Saltmarsh', '# Proposal: Saltmarsh']),
      [],
    );
  });

  it('is a promise that is only hedged now', () =>
    deepEqual(moves(['will pay €45,000', 'may pay €45,000']), ['commitment weakened']));

  it('is a promise of less', () => deepEqual(moves(['€45,000', '€30,000']), ['commitment weakened']));

  it('is a promise of more', () => deepEqual(moves(['two engineers', 'three engineers']), ['commitment strengthened']));

  it('is another day', () => deepEqual(moves(['30 June 2027', '30 September 2027']), ['date changed']));

  it('is a promise that was dropped, which is forbidden once it is signed', () => {
    deepEqual(moves(['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', '']), [
      'commitment dropped!',
    ]);
  });

  it('is a promise that was dropped, which is no harm when all of it ends', () => {
    deepEqual(
      moves(
        ['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', ''],
        ['status: signed', 'status: ended'],
      ),
      ['status changed', 'commitment dropped'],
    );
  });

  it('is a new promise', () => {
    const more =
      '- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n- Hollin Brewing will grant a discount of 12 % on its beer until 31 May 2027.\n';
    deepEqual(moves(['- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n', more]), [
      'commitment added',
    ]);
  });

  it('is a gate that was passed', () => deepEqual(moves(['gate: 20%', 'gate: 20%, result: 31%']), ['gate passed']));

  it('is a gate that was lowered', () => deepEqual(moves(['gate: 20%', 'gate: 10%']), ['gate changed']));

  it('is a phase that was skipped, which is forbidden', () => {
    deepEqual(
      moves(
        ['phase: crawl', 'phase: run'],
        ['  walk: { start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70% }\n', ''],
      ),
      ['phase changed', 'phase changed!'],
    );
  });

  it('is going on after a failed gate, which is forbidden', () => {
    deepEqual(moves(['phase: crawl', 'phase: walk'], ['gate: 20%', 'gate: 20%, result: 9%']), [
      'phase changed',
      'phase changed!',
      'gate failed',
    ]);
  });

  it('is another partner, but not another spelling', () => {
    deepEqual(moves(['partner: Hollin Brewing', 'partner: Hollin Brewing Ltd.']), []);
    deepEqual(moves(['partner: Hollin Brewing', 'partner: [Hollin Brewing, Tarnside Ales]']), ['party added']);
  });

  it('is a higher tier', () => {
    const [change] = changes(['tier: partnership', 'tier: strategic']);
    equal(change?.message, 'The tier was partnership, and is strategic, a higher one.');
  });

  it('is a signed proposal that is gone, which is forbidden', () => {
    const [change] = between(deal, undefined);
    equal(change?.move, 'dropped');
    match(change?.forbidden ?? '', /ended/);
  });
});

describe('a change says', () => {
  const said = (before: string | undefined, after: string | undefined): string[] =>
    between(before, after).map(({ message }) => message);
  const payment = '- Hollin Brewing will pay €45,000 for the probes by 30 June 2027.\n';
  const mayPay: Edit = ['will pay', 'may pay'];
  const notPaid: Edit = [payment, ''];
  const withoutWalk: Edit = [
    '  walk: { start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70% }\n',
    '',
  ];
  const draft: Edit = ['status: signed', 'status: draft'];

  it('how firm a new proposal is', () => {
    const mayDedicate: Edit = ['will dedicate', 'may dedicate'];
    deepEqual(said(undefined, deal), ['A new proposal with Hollin Brewing, with 2 firm promises.']);
    deepEqual(said('# Notes\n', edited(mayPay)), ['A new proposal with Hollin Brewing, with one firm promise.']);
    deepEqual(said(undefined, edited(mayPay, mayDedicate)), [
      'A new proposal with Hollin Brewing, with no firm promises.',
    ]);
  });

  it('that a proposal is gone, which is no harm in a draft, nor without a firm promise', () => {
    const gone = (before: string) => between(before, undefined).map(({ message, forbidden }) => [message, forbidden]);
    const plain = [['The proposal with Hollin Brewing is gone.', undefined]];
    deepEqual(gone(edited(draft)), plain);
    deepEqual(gone(edited(mayPay, ['will dedicate', 'may dedicate'])), plain);
    deepEqual(between('# Notes\n', undefined), []);
  });

  const cases: readonly (readonly [what: string, before: string, after: string, ...messages: string[]])[] = [
    [
      'that our side is another, but not that it is spelt otherwise',
      edited(['us: Saltmarsh Instruments', 'us: Saltmarsh Instruments Ltd.'], notPaid, [
        '- Saltmarsh Instruments will dedicate two engineers to the hot probe until 30 November 2027.\n',
        '',
      ]),
      edited(['us: Saltmarsh Instruments', 'us: Fenland Meters'], notPaid, [
        '- Saltmarsh Instruments will dedicate two engineers to the hot probe until 30 November 2027.\n',
        '',
      ]),
      'Our side was Saltmarsh Instruments Ltd., and is Fenland Meters.',
    ],
    [
      'that a partner has left',
      edited(['partner: Hollin Brewing', 'partner: [Hollin Brewing, Tarnside Ales]']),
      deal,
      'Tarnside Ales is no longer a partner.',
    ],
    [
      'that a status is in review where none is stated',
      deal,
      edited(['status: signed\n', '']),
      'The status was signed, and is in-review.',
    ],
    ['nothing of a status that is written out', edited(['status: signed\n', '']), edited(['signed', 'in-review'])],
    [
      'that a tier is lower',
      deal,
      edited(['tier: partnership', 'tier: integration']),
      'The tier was partnership, and is integration, a lower one.',
    ],
    [
      'which tier it is now, where the programme does not have it',
      deal,
      edited(['tier: partnership', 'tier: gold']),
      'The tier was partnership, and is gold.',
    ],
    ['that a tier is new', edited(['tier: partnership\n', '']), deal, 'The tier is new: partnership.'],
    [
      'that a tier is gone',
      deal,
      edited(['tier: partnership\n', '']),
      'The tier was partnership, and is no longer stated.',
    ],
    [
      'that a gate was failed, with its result',
      deal,
      edited(['gate: 20%', 'gate: 20%, result: 9%']),
      'The gate of crawl is failed (9%).',
    ],
    [
      'that a gate of a new phase was passed',
      edited(withoutWalk),
      edited(['gate: 70%', 'gate: 70%, result: 80%']),
      'The gate of walk is passed (80%).',
    ],
    [
      'nothing of a gate that stays passed by another result',
      edited(['gate: 20%', 'gate: 20%, result: 29%']),
      edited(['gate: 20%', 'gate: 20%, result: 39%']),
    ],
    [
      'that a phase begins and ends on another day',
      deal,
      edited(['start: 2027-01-18', 'start: 2027-01-25'], [', end: 2027-05-28', '']),
      'The start of crawl was 2027-01-18, and is 2027-01-25.',
      'The end of walk was 2027-05-28, and is no longer stated.',
    ],
    [
      'that days came',
      deal,
      edited([
        'phase: crawl\n',
        'phase: crawl\nlaunch: 2027-09-01\nsigned: { us: 2027-01-04, partner: 2027-01-05 }\nreviewed: 2027-02-01\nreview: quarterly\n',
      ]),
      'The launch is new: 2027-09-01.',
      'Our day of signature is new: 2027-01-04.',
      "The partner's day of signature is new: 2027-01-05.",
      'The last review is new: 2027-02-01.',
      'The time between reviews is new: quarterly.',
    ],
    [
      'that an exclusivity ends later, whatever the order of its words',
      edited([
        'phase: crawl\n',
        'phase: crawl\nexclusivity: { scope: In-line sensors for breweries, until: 2028-01-31 }\n',
      ]),
      edited(['phase: crawl\n', 'phase: crawl\nexclusivity: { scope: brewery (in-line sensor), until: 2028-03-31 }\n']),
      'The end of the exclusivity was 2028-01-31, and is 2028-03-31.',
    ],
    [
      'that an exclusivity came, or is of something else',
      edited(['phase: crawl\n', 'phase: crawl\nexclusivity: { scope: breweries }\n']),
      edited(['phase: crawl\n', 'phase: crawl\nexclusivity: { scope: dairies }\n']),
      'Exclusivity was breweries, and is dairies.',
    ],
    [
      'that a promise has become firm',
      edited(mayPay),
      deal,
      'Hollin Brewing now promises what it only might do: "Hollin Brewing will pay €45,000 for the probes by 30 June…".',
    ],
    [
      'that a promise is due on no day any more',
      deal,
      edited([' by 30 June 2027', '']),
      'What Hollin Brewing promises ("Hollin Brewing will pay €45,000 for the probes") was due 2027-06-30, and is due on no day.',
    ],
    [
      'that each side promises',
      deal,
      edited([payment, `${payment}- Both parties will pay €3,000 for the fair by 31 May 2027.\n`]),
      'Each side now promises: "Both parties will pay €3,000 for the fair by 31 May 2027".',
    ],
    [
      'that what might have been done is gone',
      edited(mayPay),
      edited(notPaid),
      'Hollin Brewing no longer may do: "Hollin Brewing may pay €45,000 for the probes by 30 June…".',
    ],
    [
      'that something may be done',
      edited(notPaid),
      edited(mayPay),
      'Hollin Brewing now may do: "Hollin Brewing may pay €45,000 for the probes by 30 June…".',
    ],
    [
      'that a share is smaller',
      edited(['€45,000 for the probes', '12 % of the revenue of the probes']),
      edited(['€45,000 for the probes', '9 % of the revenue of the probes']),
      'Hollin Brewing now promises less: "Hollin Brewing will pay 12 % of the revenue of the probes…" became "Hollin Brewing will pay 9 % of the revenue of the probes by…".',
    ],
    [
      'that something is done less often',
      edited([payment, '- Saltmarsh Instruments will visit the brewery four times a year for calibration.\n']),
      edited([payment, '- Saltmarsh Instruments will visit the brewery twice a year for calibration.\n']),
      'Saltmarsh Instruments now promises less: "Saltmarsh Instruments will visit the brewery four times a…" became "Saltmarsh Instruments will visit the brewery twice a year…".',
    ],
    [
      'that more things are promised',
      edited([payment, '- Saltmarsh Instruments will supply 40 probes by 31 May 2027.\n']),
      edited([payment, '- Saltmarsh Instruments will supply 60 probes by 31 May 2027.\n']),
      'Saltmarsh Instruments now promises more: "Saltmarsh Instruments will supply 40 probes by 31 May 2027" became "Saltmarsh Instruments will supply 60 probes by 31 May 2027".',
    ],
    [
      'nothing of two figures, since nobody knows which became which',
      edited(['€45,000', '€45,000 and €5,000']),
      edited(['€45,000', '€40,000 and €7,000']),
    ],
    [
      'what a key promises, until when, and that it was kept',
      edited([
        'phase: crawl\n',
        'phase: crawl\ncommitments: { partner: [{ kind: spend, amount: €60k a year, until: 2027-12-31 }] }\n',
      ]),
      edited([
        'phase: crawl\n',
        'phase: crawl\ncommitments: { partner: [{ kind: spend, amount: €40k a year, until: 2028-03-31, done: 2027-02-01 }] }\n',
      ]),
      'Hollin Brewing now promises less: "€60k a year spend" became "€40k a year spend".',
      'What Hollin Brewing promises ("€40k a year spend") was due 2027-12-31, and is due 2028-03-31.',
      'Hollin Brewing kept "€40k a year spend" on 2027-02-01.',
    ],
    [
      'nothing of a promise that stands in the other half as well',
      edited(['phase: crawl\n', "phase: crawl\ncommitments: { partner: [{ kind: spend, amount: '€45,000' }] }\n"]),
      deal,
    ],
    [
      'nothing of a phase that is left out by a proposal that renews another',
      deal,
      edited(['phase: crawl', 'phase: run\nrenews: 2026.md'], withoutWalk),
      'The phase was crawl, and is run.',
    ],
    [
      'that a phase was left out where nothing but its size is stated',
      edited(['start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70%', 'customers: 5']),
      edited(
        ['phase: crawl', 'phase: run'],
        ['start: 2027-03-22, end: 2027-05-28, customers: 5, metric: adoption, gate: 70%', 'customers: 5'],
      ),
      'The phase was crawl, and is run.',
      'Run has begun, and walk has been left out.',
    ],
    [
      'that a proposal has gone back a phase, which is no skip',
      edited(['phase: crawl', 'phase: walk']),
      deal,
      'The phase was walk, and is crawl.',
    ],
    [
      'that a phase is new',
      edited(['phase: crawl\n', ''], ['start: 2027-01-18', 'start: 2027-02-20']),
      edited(['start: 2027-01-18', 'start: 2027-02-20']),
      'The phase is new: crawl.',
    ],
  ];
  for (const [what, before, after, ...messages] of cases) {
    it(what, () => deepEqual(said(before, after), messages));
  }

  it('where the term stands, in both versions', () => {
    const after = edited(['gate: 20%', 'gate: 30%']);
    const [change] = between(deal, after);
    equal(change?.before && deal.slice(change.before.start, change.before.end), '20%');
    equal(change?.span && after.slice(change.span.start, change.span.end), '30%');
  });

  it('that a promise may be dropped in a draft, and one that binds nobody always', () => {
    const forbidden = (before: string, after: string) => between(before, after).map((change) => change.forbidden);
    deepEqual(forbidden(edited(draft), edited(draft, notPaid)), [undefined]);
    deepEqual(forbidden(edited(mayPay), edited(notPaid)), [undefined]);
  });
});
