import type { Span } from './span.js';

/**
 * Something that can be counted or dated, as the words state it. `span` is relative to the text that was read.
 * Money in whole units of its currency (ISO code or the sign's), shares as 0.24 for 24 %, durations in days
 * (month = 30.4375, year = 365.25), cadences in times a year, dates as ISO days (a month or a quarter as its last day).
 */
export type Quantity =
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string; readonly span: Span }
  | { readonly kind: 'share'; readonly share: number; readonly span: Span }
  | { readonly kind: 'people'; readonly count: number; readonly span: Span }
  | { readonly kind: 'duration'; readonly days: number; readonly span: Span }
  | { readonly kind: 'date'; readonly iso: string; readonly span: Span }
  | { readonly kind: 'cadence'; readonly perYear: number; readonly span: Span }
  | { readonly kind: 'count'; readonly count: number; readonly span: Span };
