import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuantities, type Quantity } from 'partnerlint';

/** Each quantity as `kind value "words"`, so that a row of the tables below reads like a sentence. */
const shown = (text: string): string[] =>
  readQuantities(text).map(
    (quantity) => `${quantity.kind} ${valueOf(quantity)} "${text.slice(quantity.span.start, quantity.span.end)}"`,
  );

function valueOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'money':
      return `${quantity.amount} ${quantity.currency}`;
    case 'share':
      return String(quantity.share);
    case 'duration':
      return String(Math.round(quantity.days * 100) / 100);
    case 'cadence':
      return String(Math.round(quantity.perYear * 100) / 100);
    case 'date':
      return quantity.iso;
    default:
      return String(quantity.count);
  }
}

const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  money: [
    ['The bakery pays $400k.', 'money 400000 USD "$400k"'],
    ['USD 1.2 million in all', 'money 1200000 USD "USD 1.2 million"'],
    ['€5,000 or ₹9,99,999', 'money 5000 EUR "€5,000"', 'money 999999 INR "₹9,99,999"'],
    ['250k DAI', 'money 250000 DAI "250k DAI"'],
    ['5.000 €', 'money 5000 EUR "5.000 €"'],
    ['$5–10k', 'money 10000 USD "$5–10k"'],
    ['five million dollars', 'money 5000000 USD "five million dollars"'],
    ['€31 a scan', 'money 31 EUR "€31"'],
    ['They try 5 things.', 'count 5 "5 things"'],
    ['$X on [date]'],
  ],
  share: [
    ['20% or 20 %', 'share 0.2 "20%"', 'share 0.2 "20 %"'],
    ['twenty percent, 5 per cent', 'share 0.2 "twenty percent"', 'share 0.05 "5 per cent"'],
    ['10–15 % of sales', 'share 0.15 "10–15 %"'],
    ['99.9% uptime', 'share 0.999 "99.9%"'],
    ['40 bps', 'share 0.004 "40 bps"'],
  ],
  people: [
    ['2 FTE and two engineers', 'people 2 "2 FTE"', 'people 2 "two engineers"'],
    ['three dedicated backend engineers', 'people 3 "three dedicated backend engineers"'],
    ['The two engineers met.'],
    ['two webinars for engineers', 'count 2 "two webinars"'],
  ],
  duration: [
    ['9 months', 'duration 273.94 "9 months"'],
    ['two (2) years', 'duration 730.5 "two (2) years"'],
    ['6–12 months', 'duration 365.25 "6–12 months"'],
    ['a 24-month term', 'duration 730.5 "24-month"'],
    ['30 business days', 'duration 42 "30 business days"'],
    ['within a year', 'duration 365.25 "a year"'],
    ['about half a year', 'duration 182.63 "half a year"'],
  ],
  cadence: [
    ['weekly', 'cadence 52.18 "weekly"'],
    ['a review per quarter', 'cadence 4 "per quarter"'],
    ['every two weeks', 'cadence 26.09 "every two weeks"'],
    ['every other month', 'cadence 6 "every other month"'],
    ['twice a year', 'cadence 2 "twice a year"'],
    ['€600k a year', 'money 600000 EUR "€600k"', 'cadence 1 "a year"'],
    ['$5k/month', 'money 5000 USD "$5k"', 'cadence 12 "/month"'],
    ['a quarter of all customers, a year ago'],
  ],
  count: [
    ['50 tickets', 'count 50 "50 tickets"'],
    ['1,200 customers', 'count 1200 "1,200 customers"'],
    ['2–4 webinars', 'count 4 "2–4 webinars"'],
    ['5', 'count 5 "5"'],
    ['the two companies; one of them; two or more'],
    ['Phase 2 begins; the 2027 season; 24/7 support; ISO 27001 certification; 1. Purpose'],
  ],
  date: [
    ['by 30 June 2027.', 'date 2027-06-30 "30 June 2027"'],
    ['from Q3 2027 on', 'date 2027-09-30 "Q3 2027"'],
    ['on 2027-02-30, by 30 June, on 03/04/2027'],
  ],
};

describe('quantities', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    describe(kind, () => {
      for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(shown(text), expected));
    });
  }

  it('never throw, stand in order, inside the text and never on each other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), someWords), (text) => {
        let done = 0;
        for (const { span } of readQuantities(text)) {
          assert.ok(span.start >= done && span.end > span.start && span.end <= text.length);
          done = span.end;
        }
      }),
    );
  });

  const someWords = fc
    .array(
      fc.constantFrom(
        'two',
        '5',
        '1,000',
        '%',
        '$',
        'k',
        'months',
        'a year',
        '2027',
        '-',
        '/',
        'June',
        'per',
        'engineers',
        ' ',
      ),
    )
    .map((words) => words.join(' '));
});
