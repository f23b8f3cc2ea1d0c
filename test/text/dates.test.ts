import assert from 'node:assert/strict';
import { parseDate } from 'partnerlint';

describe('a date', () => {
  const readAs: readonly (readonly [string, string | undefined])[] = [
    ['2027-06-30', '2027-06-30'],
    ['2027/06/30', '2027-06-30'],
    ['2027-06-30T10:00:00Z', '2027-06-30'],
    ['30 June 2027', '2027-06-30'],
    ['30th of June, 2027', '2027-06-30'],
    ['June 30, 2027', '2027-06-30'],
    ['Sept. 3rd 2027', '2027-09-03'],
    ['30/06/2027', '2027-06-30'],
    ['06/30/2027', '2027-06-30'],
    ['5/5/2027', '2027-05-05'],
    ['3.4.2027', '2027-04-03'],
    ['June 2027', '2027-06-30'],
    ['2027-02', '2027-02-28'],
    ['Q3 2027', '2027-09-30'],
    ['2027-Q3', '2027-09-30'],
    ['third quarter of 2027', '2027-09-30'],
    ['H1 2027', '2027-06-30'],
    ['week 12 2027', '2027-03-28'],
    ['2027-W12', '2027-03-28'],
    ['2026-W53', '2027-01-03'],
    ['  2027-06-30 ', '2027-06-30'],
  ];
  for (const [words, iso] of readAs) it(`"${words}" is ${iso}`, () => assert.equal(parseDate(words), iso));

  const none = {
    'a day that is not in the calendar': [
      '2027-02-30',
      '31 April 2027',
      '2027-13-01',
      '2027-W53',
      '2027-W00',
      '0/0/2027',
    ],
    'a day that may be either of two': ['03/04/2027'],
    'no date, or more than one': ['', '2027', 'soon', 'by June 2027', '2027-06-30 or later', '2027-01-01'.repeat(20)],
  };
  for (const [why, words] of Object.entries(none)) {
    it(`is not read from ${why}`, () =>
      assert.deepEqual(
        words.map(parseDate),
        words.map(() => undefined),
      ));
  }
});
