import { deepEqual, equal } from 'node:assert/strict';
import { explainReading, readStatement, type Reading, type StatementInContext } from 'partnerlint';

const statement = (text: string, more: Partial<StatementInContext> = {}): StatementInContext => ({
  text,
  heading: '',
  leadIn: '',
  columns: [],
  us: 'Halden Robotics',
  partner: 'Orchard Foods',
  ...more,
});
const said = (text: string, more: Partial<StatementInContext> = {}): string => {
  const context = statement(text, more);
  return explainReading(readStatement(context), context);
};
/** Read by hand, so that each part of the sentence can be said. */
const reading = (more: Partial<Reading>): Reading => ({
  ...readStatement(statement('The press is blue.')),
  ...more,
});
const at = { span: { start: 0, end: 4 }, words: 'word' } as const;

describe('a reading in one sentence', () => {
  it('of a description', () =>
    equal(
      said('The press is blue.'),
      'Read as description: nobody promises anything here, and it names no reason to partner.',
    ));

  it('of a firm promise with its words and its measure', () =>
    equal(
      said('Orchard Foods will dedicate two engineers until 30 June 2028.'),
      'Firm: Orchard Foods promises engineering ("will dedicate"), measurable by "two".',
    ));

  it('of a hedged one with the words that weaken it', () =>
    equal(
      said('Halden Robotics may run a joint campaign.').split(';')[0],
      'Hedged: Halden Robotics speaks of marketing (weakened by "may"), which is not economic, with no measure',
    ));

  it('of each side, and of somebody', () => {
    const explained = (party: Reading['party'], us = 'Halden Robotics', partner = 'Orchard Foods'): string =>
      explainReading(
        reading({ commitment: 'firm', party, kinds: ['spend'], measurable: true, evidence: [] }),
        statement('', { us, partner }),
      );
    equal(explained('both'), 'Firm: each side promises spend, measurable by its figures.');
    equal(explained('unclear'), 'Firm: somebody promises spend, measurable by its figures.');
    equal(explained('us', ''), 'Firm: our side promises spend, measurable by its figures.');
    equal(explained('partner', '', ''), 'Firm: the partner promises spend, measurable by its figures.');
  });

  it('of a reason with its words, where they stand, and whose it is', () => {
    const explained = (side: Reading['for'], place: 'text' | 'heading' | 'leadIn' | 'columns'): string =>
      explainReading(
        reading({
          leverage: ['economic', 'customer'],
          for: side,
          evidence: [{ of: 'leverage', for: 'economic', in: place, ...at }],
        }),
        statement(''),
      );
    equal(explained('partner', 'text'), 'Leverage: economic ("word"), customer for the partner.');
    equal(explained('us', 'heading'), 'Leverage: economic ("word" in the heading), customer for us.');
    equal(explained('customers', 'leadIn'), 'Leverage: economic ("word" in the lead-in), customer for the customers.');
    equal(explained('unclear', 'columns'), 'Leverage: economic ("word" in the column), customer.');
  });
});

describe('phrases that a programme adds', () => {
  const phrases = (...added: readonly (readonly [string, string])[]) => ({
    phrases: added.map(([phrase, verdict]) => ({ phrase, for: verdict })),
  });
  const read = (text: string, ...added: readonly (readonly [string, string])[]): Reading =>
    readStatement(statement(text), phrases(...added));

  it('make a description a promise, firm or hedged, of nobody and no kind', () => {
    const firm = read('Crates as per the roster.', ['as per the roster', 'firm']);
    equal([firm.commitment, firm.party, firm.kinds.join(), firm.measurable].join(), 'firm,unclear,other,false');
    equal(firm.evidence[0]?.words, 'as per the roster');
    const hedged = read('Crates if the crows allow.', ['if the crows allow', 'hedged']);
    equal([hedged.commitment, hedged.hedge?.words].join(), 'hedged,if the crows allow');
  });

  it('weaken and strengthen a promise, and leave the rest of it', () => {
    const text = 'Orchard Foods will pay €400 a month as per the roster.';
    const hedged = read(text, ['as per the roster', 'hedged']);
    equal(
      [hedged.commitment, hedged.party, hedged.kinds.join(), hedged.hedge?.words].join(),
      'hedged,partner,spend,as per the roster',
    );
    const firm = read('Orchard Foods may pay €400 a month as per the roster.', ['as per the roster', 'firm']);
    deepEqual([firm.commitment, firm.hedge], ['firm', undefined]);
  });

  it('add a reason and a kind once, and a kind to a promise alone', () => {
    const reason = read('Crates keep the licence.', ['keep the licence', 'requirement'], ['crates', 'requirement']);
    equal(reason.leverage.filter((type) => type === 'requirement').length, 1);
    equal(read('The crates are blue.', ['crates', 'roadmap']).kinds.join(), '');
    const promise = read(
      'Orchard Foods will dedicate two engineers to crates.',
      ['crates', 'roadmap'],
      ['engineers', 'engineering'],
    );
    equal(promise.kinds.join(), 'engineering,roadmap');
  });

  it('mean their own words, and none where they are empty', () => {
    equal(read('The crate is blue.', ['crates', 'firm']).commitment, 'none');
    equal(read('The crates are blue.', ['  ', 'firm'], [' CRATES ', 'firm']).commitment, 'firm');
  });
});
