import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  economicKinds,
  explainReading,
  looksEnglish,
  readStatement,
  type Reading,
  type StatementInContext,
} from 'partnerlint';
import { takesAMoment } from '../support/cost.js';

const statement = (text: string, around: Partial<StatementInContext> = {}): StatementInContext => ({
  text,
  heading: '',
  leadIn: '',
  columns: [],
  us: 'Otter Boats',
  partner: 'Marsh Ferries',
  ...around,
});
const read = (text: string, around: Partial<StatementInContext> = {}): Reading =>
  readStatement(statement(text, around));

/** What must hold of any reading, whatever the words. */
function assertConsistent(given: StatementInContext, reading: Reading): void {
  if (reading.commitment === 'none') {
    assert.equal(reading.party, null);
    assert.deepEqual(reading.kinds, []);
    assert.equal(reading.measurable, null);
  } else {
    assert.notEqual(reading.party, null);
    assert.ok(reading.kinds.length > 0);
    assert.notEqual(reading.measurable, null);
  }
  assert.ok(reading.confidence >= 0 && reading.confidence <= 1);
  assert.ok(!reading.hedge || reading.commitment === 'hedged');
  for (const { in: place, span, words } of reading.evidence) {
    const source = place === 'columns' ? given.columns.join(' | ') : given[place];
    assert.equal(source.slice(span.start, span.end), words);
  }
  if (reading.hedge)
    assert.equal(given.text.slice(reading.hedge.span.start, reading.hedge.span.end), reading.hedge.words);
}

describe('readStatement', () => {
  it('tells a promise from a possibility and from a fact', () => {
    assert.equal(read('Marsh Ferries will pay Otter Boats €9,000 a month.').commitment, 'firm');
    assert.equal(read('Marsh Ferries may lease a second jetty.').commitment, 'hedged');
    assert.equal(read('Otter Boats was founded in 1988.').commitment, 'none');
  });

  it('names who promises by name, pronoun, lead-in and heading', () => {
    assert.equal(read('Marsh Ferries will train two deckhands.').party, 'partner');
    assert.equal(read('We will train two deckhands.').party, 'us');
    assert.equal(read('Two trained deckhands', { leadIn: 'Marsh Ferries provides:' }).party, 'partner');
    assert.equal(read('Two trained deckhands', { heading: 'What Otter Boats provides' }).party, 'us');
    assert.equal(read('Each party shall name an executive sponsor.').party, 'both');
  });

  it('hands a heading and a lead-in down to bare noun phrases', () => {
    assert.equal(read('Two licensed skippers', { leadIn: 'Requirements:' }).commitment, 'none');
    assert.deepEqual(read('Two licensed skippers', { leadIn: 'Requirements:' }).leverage, ['requirement']);
    assert.equal(read('Berths sold: 900', { heading: 'Success metrics' }).commitment, 'none');
  });

  it('names the words that weaken, and tells a blank from a hedge', () => {
    const hedged = read('Otter Boats will supply spare parts where possible.');
    assert.equal(hedged.hedge?.words, 'where possible');
    assert.equal(hedged.hedge?.placeholder, false);
    const blank = read('Marsh Ferries shall pay a fee of ____ euros per berth.');
    assert.equal(blank.commitment, 'hedged');
    assert.equal(blank.hedge?.placeholder, true);
  });

  it('sees what is given and whether it can be checked', () => {
    const share = read('Commission: 12 % of each ticket for 24 months', { heading: 'Commercial terms' });
    assert.ok(share.kinds.some((kind) => economicKinds.has(kind)));
    assert.equal(share.measurable, true);
    assert.ok(share.leverage.includes('economic'));
  });

  it("adds a programme's own phrases, as whole words", () => {
    const extra = {
      phrases: [
        { phrase: 'berth pledge', for: 'firm' },
        { phrase: 'tide seal', for: 'requirement' },
      ],
    };
    assert.equal(readStatement(statement('The berth pledge stands.'), extra).commitment, 'firm');
    assert.ok(
      readStatement(statement('Only boats with a Tide Seal dock here.'), extra).leverage.includes('requirement'),
    );
    assert.ok(!readStatement(statement('Tide sealed doors.'), extra).leverage.includes('requirement'));
  });

  it('is consistent for any text and never throws', () => {
    const words = fc.array(fc.constantFrom('will', 'may', 'pay', '|', '[', '{{x}}', '$', '20', '%', 'Acme', ':', 'exclusive', '\ud800', '\u200b', 'שלום', 'TBD', 'we', 'by'), { maxLength: 30 }); // prettier-ignore
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.array(anyText, { maxLength: 4 }),
        anyText,
        (text, heading, leadIn, columns, us) => {
          const given = { text, heading, leadIn, columns, us, partner: 'Partner' };
          const reading = readStatement(given);
          assertConsistent(given, reading);
          assert.ok(explainReading(reading, given).endsWith('.'));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes linear time: a text of 100 KB costs no more than its first part', () => {
    for (const unit of ['we will pay $5 a month, ', '| ', '[', 'a', '\u200b', '1,', 'שלום ']) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      takesAMoment(() => void read(text, { heading: unit.repeat(5000), us: unit.repeat(5000) }));
    }
  });
});

describe('explainReading', () => {
  it('says in one sentence what was read and by which words', () => {
    const given = statement('Marsh Ferries will pay Otter Boats €9,000 a month.');
    const sentence = explainReading(readStatement(given), given);
    assert.match(sentence, /^Firm: Marsh Ferries promises .*spend/);
  });
});

describe('looksEnglish', () => {
  it('tells English from other languages, and gives short texts the benefit of the doubt', () => {
    assert.ok(looksEnglish('The ferry company will lease two boats to the harbour and pay for the crew each month.'));
    assert.ok(looksEnglish('Zwei Boote'));
    assert.ok(
      !looksEnglish('Die Reederei wird dem Hafen zwei Boote vermieten und die Mannschaft für das ganze Jahr bezahlen.'),
    );
    assert.ok(
      !looksEnglish(
        'La compagnie loue deux bateaux au port et paie les équipages pour la durée de la saison avec nous.',
      ),
    );
    assert.ok(!looksEnglish('渡船公司將租用兩艘船給港口並每月支付船員的工資和燃料費用'));
  });
});
