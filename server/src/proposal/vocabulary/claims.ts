import type { Phrase } from './losses.js';

/**
 * Figures that are claimed of an audience, a pipeline or savings, and what makes one checkable: a source or a date.
 * Patterns are tried on one statement in lower case; every quantifier is bounded.
 */
export interface ClaimPattern {
  readonly of: 'audience' | 'pipeline' | 'savings';
  readonly pattern: RegExp;
  readonly says: readonly string[];
  readonly not: readonly string[];
}

const figure = String.raw`(?<![\w.,])[~>]?\d[\d.,]{0,12}(?: ?(?:k|m|million|thousand|bn|billion))?\+?`;
const money = String.raw`(?:[$€£₹] ?\d[\d.,]{0,12}(?: ?(?:k|m|million|thousand|bn|billion))?\b|\d[\d.,]{0,12} ?(?:k|m|million|thousand)? (?:dollars|euros|pounds|usd|eur|gbp))`;

export const claimPatterns: readonly ClaimPattern[] = [
  {
    of: 'audience',
    pattern: new RegExp(
      `${figure} (?:[\\p{L}-]{1,20} ){0,3}(?:followers|subscribers|readers|listeners|viewers|visitors|monthly users|active users|downloads|impressions|newsletter contacts)\\b`,
      'u',
    ),
    says: [
      'We reach 40,000 newsletter subscribers.',
      'The site has 1.2m monthly visitors.',
      'An app with 30k active users.',
    ],
    not: ['The newsletter has subscribers in 40 countries.', 'Version 2 of the app for listeners.'],
  },
  {
    of: 'audience',
    pattern: new RegExp(
      `\\b(?:audience|readership|reach|mailing list) of (?:over |about |more than |some |nearly )?${figure}`,
      'u',
    ),
    says: ['It has an audience of 12,000.', 'A readership of over 3 million.'],
    not: ['It has an audience of beekeepers.', 'The reach of the crane is long.'],
  },
  {
    of: 'pipeline',
    pattern: new RegExp(
      `\\bpipeline (?:of|worth|at) (?:about |over |some )?${money}|${money} (?:in |of )?(?:[\\p{L}-]{1,20} )?pipeline\\b`,
      'u',
    ),
    says: ['They bring a pipeline of $2m.', 'There is €400k in open pipeline.'],
    not: ['The pipeline of new kilns.', 'The oil pipeline costs €400k.'],
  },
  {
    of: 'savings',
    pattern: new RegExp(
      `\\b(?:saves?|saved|saving) (?:[\\p{L}'’&.-]{1,30} ){0,6}(?:${money}|\\d[\\d.,]{0,6} ?(?:%|percent|per cent)|\\d[\\d.,]{0,6} (?:hours|days))`,
      'u',
    ),
    says: [
      'The probes save the school €12,000 a year.',
      'It saves each clerk about 6 hours a week.',
      'This saved them 30 % of their gas.',
    ],
    not: ['Save the date: 12 May.', 'The school saves energy.'],
  },
  {
    of: 'savings',
    pattern: new RegExp(
      `\\b(?:cuts?|reduces?|reduced|lowers?|lowered) (?:[\\p{L}'’&.-]{1,30} ){0,4}(?:costs?|spend|expenses|fees|bills?) (?:[\\p{L}'’-]{1,20} ){0,3}by (?:about |over |up to |some )?(?:${money}|\\d[\\d.,]{0,6} ?(?:%|percent|per cent))`,
      'u',
    ),
    says: ['It cuts the support cost of the clinic by 30 %.', 'The route lowers fuel costs by €9k.'],
    not: ['It cuts costs.', 'Costs fall when we cut by hand.'],
  },
];

/** A source is named. */
export const sourceSigns: readonly Phrase[] = [
  { phrase: 'source', says: 'Source: harbour log.' },
  { phrase: 'sources', says: 'Sources: harbour log.' },
  { phrase: 'according to', says: 'According to the harbour log.' },
  { phrase: 'survey', says: 'By a survey of the growers.' },
  { phrase: 'study', says: 'A study of the growers says so.' },
  { phrase: 'report', says: 'By the report of the growers.' },
  { phrase: 'audit', says: 'By the audit of the growers.' },
  { phrase: 'analytics', says: 'By our web analytics.' },
  { phrase: 'measured', says: 'It was measured at the quay.' },
  { phrase: 'per the', says: 'Per the invoices of the mill.' },
  { phrase: 'based on', says: 'Based on the invoices of the mill.' },
  { phrase: 'by its', says: 'By its own ledger.' },
  { phrase: 'by their', says: 'By their own ledger.' },
  { phrase: 'by our', says: 'By our own ledger.' },
  { phrase: 'invoices', says: 'The invoices say so.' },
  { phrase: 'ledger', says: 'The ledger says so.' },
  { phrase: 'census', says: 'The census says so.' },
  { phrase: 'last year', says: 'It was so last year.' },
  { phrase: 'last quarter', says: 'It was so last quarter.' },
  { phrase: 'last month', says: 'It was so last month.' },
  { phrase: 'as of', says: 'As of May.' },
  { phrase: 'pilot', says: 'The pilot showed it.' },
  { phrase: 'benchmark', says: 'The benchmark showed it.' },
  { phrase: 'benchmarks', says: 'The benchmarks showed it.' },
];

/** What makes a figure a wish, a condition or an example rather than a claim. */
export const noClaimSigns: readonly Phrase[] = [
  { phrase: 'goal', says: 'The goal: 40,000 readers.' },
  { phrase: 'goals', says: 'Goals: 40,000 readers.' },
  { phrase: 'target', says: 'The target: 40,000 readers.' },
  { phrase: 'targets', says: 'Targets: 40,000 readers.' },
  { phrase: 'objective', says: 'The objective: 40,000 readers.' },
  { phrase: 'aim', says: 'We aim for 40,000 readers.' },
  { phrase: 'at least', says: 'At least 40,000 readers are asked for.' },
  { phrase: 'minimum', says: 'A minimum of 40,000 readers.' },
  { phrase: 'must', says: 'A member must have 40,000 readers.' },
  { phrase: 'until', says: 'Until the paper has 40,000 readers.' },
  { phrase: 'once', says: 'Once the paper has 40,000 readers.' },
  { phrase: 'if', says: 'If it saves €40k, both go on.' },
  { phrase: 'would', says: 'It would save €40k.' },
  { phrase: 'could', says: 'It could save €40k.' },
  { phrase: 'may', says: 'It may save €40k.' },
  { phrase: 'might', says: 'It might save €40k.' },
  { phrase: 'for example', says: 'For example 40,000 readers.' },
  { phrase: 'e.g', says: 'Reach, e.g. 40,000 readers.' },
  { phrase: 'by the end of', says: '40,000 readers by the end of the season.' },
  { phrase: 'within', says: '40,000 readers within a season.' },
  { phrase: 'per month limit', says: '40,000 downloads per month limit.' },
  { phrase: 'up to', says: 'Up to 40,000 downloads are free.' },
];
