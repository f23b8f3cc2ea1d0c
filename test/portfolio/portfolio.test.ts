import { deepEqual, equal, ok } from 'node:assert/strict';
import { checkDocument, checkTogether, partnerKey, Portfolio, summaryOf, type ProposalSummary } from 'partnerlint';
import { takesAMoment } from '../support/cost.js';

const today = '2027-02-15';

const proposalFor = (partner: string, more = ''): string => `---
proposal: partnership
partner: ${partner}
us: Saltmarsh Instruments
${more}---

# Saltmarsh Instruments and ${partner}
`;

const summaryFor = (id: string, text: string): ProposalSummary => {
  const summary = summaryOf(checkDocument(text, { today }), { id, programme: 'programme' });
  ok(summary, `${id} is a proposal`);
  return summary;
};

const found = (files: readonly (readonly [string, string])[]): string[] =>
  checkTogether(
    files.map(([name, text]) => ({ name, text })),
    today,
  ).map(({ document, code }) => `${document} ${code}`);

describe('the name of a partner', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Tidewater Labs GmbH', 'Tide-Water Labs'],
    ['ORCHARD FOODS, INC.', 'Orchard Foods'],
    ['Møller & Søn A/S', 'Moller and Son'],
    ['The Café Group Ltd.', 'Cafe Group Limited'],
  ];
  for (const [one, other] of same) {
    it(`is the same in "${one}" and "${other}"`, () => equal(partnerKey(one), partnerKey(other)));
  }
  const different: readonly (readonly [string, string])[] = [
    ['Orchard Foods', 'Orchard Farms'],
    ['Tidewater Labs', 'Tidewater Labs North'],
    ['Hollin', 'Hollin Brewing'],
  ];
  for (const [one, other] of different) {
    it(`differs in "${one}" and "${other}"`, () => ok(partnerKey(one) !== partnerKey(other)));
  }
});

describe('two exclusivities', () => {
  const exclusive = (partner: string, scope: string, more = ''): string =>
    proposalFor(partner, `exclusivity: { scope: ${scope}, until: 2027-12-31 }\n${more}`);

  it('conflict whatever the order, case and number of their words', () => {
    deepEqual(
      found([
        ['a.md', exclusive('Hollin Brewing', 'In-line sensors for breweries')],
        ['b.md', exclusive('Tarnside Ales', 'the brewery (in-line sensor)')],
      ]),
      ['a.md portfolio/exclusivity-conflict', 'b.md portfolio/exclusivity-conflict'],
    );
  });

  const quiet: readonly (readonly [string, string])[] = [
    ['of a draft', 'status: draft\n'],
    ['of a proposal that has ended', 'status: ended\n'],
    ['that begins when the other is over', 'signed: { us: 2028-01-03, partner: 2028-01-04 }\n'],
  ];
  for (const [what, more] of quiet) {
    it(`do not conflict with one ${what}`, () => {
      deepEqual(
        found([
          ['a.md', exclusive('Hollin Brewing', 'breweries')],
          ['b.md', exclusive('Tarnside Ales', 'breweries', more)],
        ]),
        [],
      );
    });
  }

  it('do not conflict when they are for one partner, under whatever spelling', () => {
    deepEqual(
      found([
        ['a.md', exclusive('Hollin Brewing Ltd', 'breweries')],
        ['b.md', exclusive('Hollin Brewing', 'breweries')],
      ]),
      [],
    );
  });

  it('conflict in silence where a comment gives the reason', () => {
    const silenced = exclusive('Hollin Brewing', 'breweries').replace(
      'exclusivity:',
      '# partnerlint-disable-next-line portfolio/exclusivity-conflict: both know of each other\nexclusivity:',
    );
    const files = [
      ['a.md', silenced],
      ['b.md', exclusive('Tarnside Ales', 'breweries')],
    ] as const;
    deepEqual(found(files), ['b.md portfolio/exclusivity-conflict']);
    const { findings } = checkDocument(silenced, { today });
    ok(!findings.some(({ code }) => code.startsWith('silence/')), 'the silence is known, and not called unused');
  });

  it('weigh what the programme says', () => {
    const files = [
      { name: 'partner-program.yaml', text: 'rules: { portfolio/exclusivity-conflict: hint }\n' },
      { name: 'a.md', text: exclusive('Hollin Brewing', 'breweries') },
      { name: 'b.md', text: exclusive('Tarnside Ales', 'breweries') },
    ];
    deepEqual(new Set(checkTogether(files, today).map(({ severity }) => severity)), new Set(['hint']));
  });
});

describe('a full tier', () => {
  const program = ['partner-program.yaml', 'capacity: { strategic: 1 }\n'] as const;
  const strategic = (partner: string, more = ''): string => proposalFor(partner, `tier: strategic\n${more}`);

  it('leaves the place to the one that is live, whatever the order of the files', () => {
    deepEqual(
      found([program, ['a.md', strategic('Hollin Brewing')], ['b.md', strategic('Tarnside Ales', 'status: live\n')]]),
      ['a.md portfolio/over-tiered'],
    );
  });

  it('gives one place to two proposals of one partner', () => {
    const codes = found([program, ['a.md', strategic('Hollin Brewing')], ['b.md', strategic('Hollin Brewing Ltd')]]);
    ok(!codes.some((code) => code.includes('over-tiered')));
  });
});

describe('the index', () => {
  it('forgets what is taken out, and takes in what comes back', () => {
    const portfolio = new Portfolio();
    const a = summaryFor('a.md', proposalFor('Hollin Brewing', 'tier: partnership\n'));
    const b = summaryFor('b.md', proposalFor('Hollin Brewing Ltd', 'tier: partnership\n'));
    const count = (): number => portfolio.check(today).findings.length;
    portfolio.put(a);
    portfolio.put(b);
    equal(count(), 2);
    ok(portfolio.remove('b.md'));
    equal(count(), 0);
    ok(portfolio.put(b));
    ok(!portfolio.put({ ...b }), 'the same again is no change');
    equal(count(), 2);
  });

  it('holds no word of a document but a few', () => {
    const summary = summaryFor(
      'a.md',
      `${proposalFor('Hollin Brewing')}\n${'Beer is brewed from malt. '.repeat(5000)}`,
    );
    ok(JSON.stringify(summary).length < 3000);
  });

  it('compares 2,000 proposals of which 50 are broken in a moment', () => {
    const portfolio = new Portfolio();
    const broken = '---\nproposal: partnership\npartner: [Hollin\nexclusivity: {{\n---\n\n# [';
    for (let index = 0; index < 2000; index += 1) {
      const text =
        index % 40 === 0
          ? broken
          : proposalFor(`Brewery ${index % 700}`, `tier: partnership\nexclusivity: { scope: beer }\n`);
      portfolio.put(summaryFor(`${index}.md`, text));
    }
    takesAMoment(() => {
      const { findings, failures } = portfolio.check(today);
      deepEqual(failures, []);
      ok(findings.length > 0);
    });
  });
});
