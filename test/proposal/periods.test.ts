import { deepEqual } from 'node:assert/strict';
import { buildProposal } from 'partnerlint';

/** The first step of a plan whose time is written so. */
const step = (when: string) =>
  buildProposal(`# Deal\n\n## Timeline\n\n| Phase | When |\n| - | - |\n| Crawl | ${when} |\n| Walk | later |\n`)
    .plan[0];

describe('the time of a step', () => {
  const days: Readonly<Record<string, readonly [start: string | undefined, end: string | undefined]>> = {
    '1 March – 30 April 2027': ['2027-03-01', '2027-04-30'],
    '3–9 March 2027': ['2027-03-03', '2027-03-09'],
    'March to May 2027': ['2027-03-01', '2027-05-31'],
    'Nov – Feb 2027': ['2026-11-01', '2027-02-28'],
    'Nov 2026 – Feb 2027': ['2026-11-01', '2027-02-28'],
    'Q2 2027': ['2027-04-01', '2027-06-30'],
    'Q1 – Q3 2027': ['2027-01-01', '2027-09-30'],
    'second quarter of 2027': ['2027-04-01', '2027-06-30'],
    'H1 2027': ['2027-01-01', '2027-06-30'],
    'H2 2027': ['2027-07-01', '2027-12-31'],
    'February 2028': ['2028-02-01', '2028-02-29'],
    '2027-03': ['2027-03-01', '2027-03-31'],
    '2027-W12 - 2027-W14': ['2027-03-22', '2027-04-11'],
    '2026-W01 - 2026-W53': ['2025-12-29', '2027-01-03'],
    '2027-03-02': ['2027-03-02', undefined],
    '12.4.2027': ['2027-04-12', undefined],
    'from 2 March 2027': ['2027-03-02', undefined],
    'by 30 June 2027': [undefined, '2027-06-30'],
    '31 April 2027': [undefined, undefined],
    '31 April – 3 May 2027': ['2027-05-03', undefined],
    '2027-02-30': [undefined, undefined],
    '2027-W54 - 2027-W60': [undefined, undefined],
    May: [undefined, undefined],
    'in spring': [undefined, undefined],
  };
  for (const [when, [start, end]] of Object.entries(days)) {
    it(`is ${start ?? '?'} to ${end ?? '?'} in "${when}"`, () => {
      const read = step(when);
      deepEqual([read?.start?.value, read?.end?.value], [start, end]);
    });
  }

  const weeks: Readonly<Record<string, readonly [min: number, max: number] | undefined>> = {
    '6 weeks': [6, 6],
    '6-week': [6, 6],
    '2 wks': [2, 2],
    '6 to 8 weeks': [6, 8],
    'weeks 1–6': [6, 6],
    'days 1 to 14': [2, 2],
    '14 days': [2, 2],
    '2 months': [8, (2 * 365.25) / 84],
    'weeks 6–1': undefined,
    'a while': undefined,
  };
  for (const [length, expected] of Object.entries(weeks)) {
    it(`is ${expected?.join(' to ') ?? 'no number of'} weeks in "${length}"`, () => {
      const read = step(length)?.weeks?.value;
      deepEqual(read && [read.min, read.max], expected);
    });
  }
});
