import { deepEqual, equal } from 'node:assert/strict';
import { checkFolder, relatedTo } from '../../support/portfolio.js';

const proposal = (facts: string, title = 'Saltmarsh Instruments and a partner'): string => `---
proposal: partnership
us: Saltmarsh Instruments
${facts}
---

# ${title}
`;

const brewery = (number: number): string => `Brewery ${'ABCDEFGHIJ'.charAt(number)}`;

describe('one thing promised to two partners alone', () => {
  it('is reported in both, and each says until when the other has it', () => {
    const findings = checkFolder({
      'hollin.md': proposal(`partner: Hollin Brewing
exclusivity: { scope: breweries, until: 2027-12-31 }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict: "breweries" is promised to Hollin Brewing alone, and to Tarnside Ales alone. Narrow`),
      'tarnside.md': proposal(`partner: Tarnside Ales
exclusivity: { scope: Breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict: "Breweries" is promised to Tarnside Ales alone, and to Hollin Brewing alone until 2027-12-31. Narrow`),
    });
    deepEqual(relatedTo(findings, 'hollin.md'), ['tarnside.md: Promised to Tarnside Ales alone.']);
    deepEqual(relatedTo(findings, 'tarnside.md'), ['hollin.md: Promised to Hollin Brewing alone until 2027-12-31.']);
  });

  it('leaves a third proposal of another scope, or of none, in peace', () => {
    checkFolder({
      'a.md': proposal('partner: Fellside Dairy\nexclusivity: { scope: dairies }'),
      'b.md': proposal('partner: Corbeau Wines'),
      'hollin.md': proposal(`partner: Hollin Brewing
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
      'tarnside.md': proposal(`partner: Tarnside Ales
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
    });
  });

  it('counts on its last day', () => {
    checkFolder(
      {
        'hollin.md': proposal(`partner: Hollin Brewing
exclusivity: { scope: breweries, until: 2027-03-31 }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
        'tarnside.md': proposal(`partner: Tarnside Ales
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
      },
      '2027-03-31',
    );
  });

  it('counts no more on the day after', () => {
    checkFolder(
      {
        'hollin.md': proposal('partner: Hollin Brewing\nexclusivity: { scope: breweries, until: 2027-03-31 }'),
        'tarnside.md': proposal('partner: Tarnside Ales\nexclusivity: { scope: breweries }'),
      },
      '2027-04-01',
    );
  });

  it('clashes with one that begins on the day on which the first ends', () => {
    checkFolder({
      'hollin.md': proposal(`partner: Hollin Brewing
exclusivity: { scope: breweries, until: 2027-06-30 }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
      'tarnside.md': proposal(`partner: Tarnside Ales
signed: { us: 2027-06-29, partner: 2027-06-30 }
exclusivity: { scope: breweries, until: 2027-12-31 }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
    });
  });

  it('clashes where one has no end, though the other begins later', () => {
    checkFolder({
      'hollin.md': proposal(`partner: Hollin Brewing
signed: { us: 2026-06-29, partner: 2026-06-30 }
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
      'tarnside.md': proposal(`partner: Tarnside Ales
signed: { us: 2027-06-29, partner: 2027-06-30 }
exclusivity: { scope: breweries, until: 2027-12-31 }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
    });
  });

  it('is no conflict between two proposals that share one of several partners', () => {
    checkFolder({
      'hollin.md': proposal(`partner: [Hollin Brewing, Fellside Dairy]
exclusivity: { scope: breweries, until: 2027-12-31 }`),
      'tarnside.md': proposal(`partner: [Tarnside Ales, Hollin Brewing Ltd]
exclusivity: { scope: breweries, until: 2027-12-31 }`),
    });
  });

  it('is compared by its words, so a scope of none is compared with nothing', () => {
    checkFolder({
      'hollin.md': proposal('partner: Hollin Brewing\nexclusivity: { scope: the, until: 2027-12-31 }'),
      'tarnside.md': proposal('partner: Tarnside Ales\nexclusivity: { scope: the, until: 2027-12-31 }'),
      'fellside.md': proposal('partner: Fellside Dairy\nexclusivity: { until: 2027-12-31 }'),
      'corbeau.md': proposal('partner: Corbeau Wines'),
    });
  });

  it('points at five others at most', () => {
    const findings = checkFolder(
      Object.fromEntries(
        Array.from({ length: 7 }, (_, index) => [
          `${index}.md`,
          proposal(`partner: ${brewery(index)}
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict`),
        ]),
      ),
    );
    deepEqual(
      relatedTo(findings, '6.md').map((line) => line.slice(0, 4)),
      ['0.md', '1.md', '2.md', '3.md', '4.md'],
    );
  });

  it('is called by its title where a proposal names no partner', () => {
    checkFolder({
      'hollin.md': proposal(`partner: Hollin Brewing
exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict: "breweries" is promised to Hollin Brewing alone, and to One tap for all alone. Narrow`),
      'open.md': proposal(
        `exclusivity: { scope: breweries }
                      ^^^^^^^^^ error portfolio/exclusivity-conflict: "breweries" is promised to One tap for all alone, and to Hollin Brewing alone. Narrow`,
        'One tap for all',
      ),
    });
  });
});

describe('two proposals for one partner', () => {
  it('are reported in both, with the other spelling where there is one', () => {
    const findings = checkFolder({
      'labs.md': proposal(`partner: Tidewater Labs GmbH
         ^^^^^^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "strategic" proposal for Tidewater Labs GmbH, there as "Tide-Water Labs", and neither has ended. Make
tier: strategic`),
      'north.md': proposal(`partner: Tide-Water Labs
         ^^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "strategic" proposal for Tide-Water Labs, there as "Tidewater Labs GmbH", and neither has ended. Make
tier: Strategic`),
    });
    deepEqual(relatedTo(findings, 'labs.md'), ['north.md: The other proposal for Tide-Water Labs.']);
  });

  it('leave a third proposal of somebody else in peace', () => {
    checkFolder({
      '0.md': proposal('partner: Corbeau Wines\ntier: strategic'),
      'a.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner
tier: strategic`),
      'b.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner
tier: strategic`),
    });
  });

  it('need no other spelling', () => {
    checkFolder({
      'a.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "strategic" proposal for Fellside Dairy, and neither has ended. Make
tier: strategic`),
      'b.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "strategic" proposal for Fellside Dairy, and neither has ended. Make
tier: strategic`),
    });
  });

  it('are compared in a tier that the programme does not have, whatever its case', () => {
    checkFolder({
      'a.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "Gold" proposal
tier: Gold`),
      'b.md': proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner: There is another "gold" proposal
tier: gold`),
    });
  });

  it('may be of two tiers, or of none, or one goes on from the other', () => {
    checkFolder({
      'a.md': proposal('partner: Fellside Dairy\ntier: strategic'),
      'b.md': proposal('partner: Fellside Dairy\ntier: partnership'),
      'c.md': proposal('partner: Fellside Dairy'),
      'd.md': proposal('partner: Fellside Dairy'),
      'e.md': proposal('partner: Fellside Dairy\ntier: strategic\nrenews: a.md'),
      'f.md': proposal('partner: Fellside Dairy\ntier: strategic\nstatus: draft'),
      'g.md': proposal('tier: strategic'),
      'h.md': proposal('tier: strategic'),
    });
  });

  it('are found where they share one of several partners', () => {
    checkFolder({
      'a.md': proposal(`partner: [Fellside Dairy, Corbeau Wines]
          ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner
tier: strategic`),
      'b.md': proposal(`partner: [Hollin Brewing, Corbeau Wines Ltd]
          ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner
tier: strategic`),
    });
  });

  it('of eight, each points at five others', () => {
    const findings = checkFolder(
      Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `${index}.md`,
          proposal(`partner: Fellside Dairy
         ^^^^^^^^^^^^^^ warning portfolio/duplicate-partner
tier: strategic`),
        ]),
      ),
    );
    equal(relatedTo(findings, '0.md').length, 5);
    equal(relatedTo(findings, '7.md').length, 5);
  });
});

describe('a tier with too few places', () => {
  const oneTooMany = (facts: string, message = ''): string =>
    proposal(`tier: strategic
      ^^^^^^^^^ error portfolio/over-tiered: ${message}
${facts}`);
  const strategic = (facts: string): string => proposal(`tier: strategic\n${facts}`);
  const places = (capacity: number): string => `capacity: { strategic: ${capacity}, listed: 9 }\n`;

  it('names who has the place', () => {
    const findings = checkFolder({
      'partner-program.yaml': places(1),
      'a.md': oneTooMany(
        'partner: Hollin Brewing',
        'The programme can serve one partner of the tier "strategic", and the place is taken by Tarnside Ales. Choose another tier',
      ),
      'b.md': strategic('partner: Tarnside Ales\nstatus: signed'),
      'c.md': proposal('tier: listed\npartner: Fellside Dairy'),
      'd.md': proposal('partner: Corbeau Wines'),
    });
    deepEqual(relatedTo(findings, 'a.md'), ['b.md: Tarnside Ales has a place.']);
  });

  it('names five who have one, and counts the others', () => {
    const holders = Array.from({ length: 7 }, (_, index) => [
      `held-${index}.md`,
      strategic(`partner: ${brewery(index)}\nstatus: live`),
    ]);
    const findings = checkFolder({
      'partner-program.yaml': places(7),
      ...Object.fromEntries(holders),
      'last.md': oneTooMany(
        'partner: Fellside Dairy',
        'The programme can serve 7 partners of the tier "strategic", and the places are taken by Brewery A, Brewery B, Brewery C, Brewery D, Brewery E and 2 more. Choose',
      ),
    });
    equal(relatedTo(findings, 'last.md').length, 5);
  });

  it('names all of two', () => {
    checkFolder({
      'partner-program.yaml': places(2),
      'a.md': strategic('partner: Hollin Brewing'),
      'b.md': strategic('partner: Tarnside Ales'),
      'c.md': oneTooMany(
        'partner: Fellside Dairy',
        'The programme can serve 2 partners of the tier "strategic", and the places are taken by Hollin Brewing and Tarnside Ales. Choose',
      ),
    });
  });

  it('serves nobody where it has no place at all', () => {
    checkFolder({
      'partner-program.yaml': places(0),
      'a.md': oneTooMany(
        'partner: Hollin Brewing',
        'The programme serves no partner of the tier "strategic" now. Choose',
      ),
    });
  });

  it('goes to the one that was signed first, and then to the one that has a day at all', () => {
    checkFolder({
      'partner-program.yaml': places(2),
      'a.md': oneTooMany('partner: Hollin Brewing\nstatus: signed', 'The programme can serve 2 partners'),
      'b.md': strategic('partner: Tarnside Ales\nstatus: signed\nsigned: { us: 2026-12-01, partner: 2026-12-01 }'),
      'c.md': strategic('partner: Fellside Dairy\nstatus: signed\nsigned: { us: 2026-11-01, partner: 2026-11-01 }'),
    });
    checkFolder({
      'partner-program.yaml': places(1),
      'a.md': oneTooMany('partner: Hollin Brewing\nsigned: { us: 2026-12-01, partner: 2026-12-01 }'),
      'b.md': strategic('partner: Tarnside Ales\nsigned: { us: 2026-11-01, partner: 2026-11-01 }'),
    });
  });

  it('is counted by proposal where no partner is named', () => {
    checkFolder({
      'partner-program.yaml': places(1),
      'a.md': strategic(''),
      'b.md': oneTooMany(
        '',
        'The programme can serve one partner of the tier "strategic", and the place is taken by Saltmarsh Instruments and a partner.',
      ),
    });
  });
});

describe('a review that is overdue', () => {
  const signed = 'signed: { us: 2026-06-01, partner: 2026-06-02 }';

  it('is reported at the last one, with its own cadence', () => {
    checkFolder({
      'a.md': proposal(`partner: Hollin Brewing
status: live
${signed}
review: quarterly
reviewed: 2026-08-20
          ^^^^^^^^^^ warning portfolio/stale: The last review was on 2026-08-20, and by "quarterly" one was due on 2026-11-20. Meet Hollin Brewing`),
    });
  });

  it('is counted from the signature by the programme, where the proposal says nothing', () => {
    checkFolder({
      'a.md': proposal(
        `partner: Hollin Brewing
status: signed
${signed}`,
        `Hollin Brewing
  ^^^^^^^^^^^^^^ warning portfolio/stale: No review is noted, and by the programme one was due on 2026-09-02. Meet Hollin Brewing`,
      ),
    });
  });

  it('is not asked of a proposal in review, nor of one without any day', () => {
    checkFolder({
      'a.md': proposal(`partner: Hollin Brewing\n${signed}`),
      'b.md': proposal('partner: Tarnside Ales\nstatus: live\nreview: quarterly'),
      'c.md': proposal(`partner: Fellside Dairy\nstatus: ended\n${signed}`),
    });
  });

  it('begins on the day after the days of grace', () => {
    const live = 'partner: Hollin Brewing\nstatus: live\nreview: quarterly\nreviewed: 2026-11-10';
    checkFolder({ 'a.md': proposal(live) }, '2027-02-24');
    checkFolder({ 'a.md': proposal(`${live}\n          ^^^^^^^^^^ warning portfolio/stale`) }, '2027-02-25');
  });
});
