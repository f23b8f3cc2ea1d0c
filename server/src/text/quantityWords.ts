/** The words of quantities, as data: months, units, currencies, cadences, numbers. Lower case throughout. */

/** January first. */
export const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

export const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** Numbers that people write out. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
}; // prettier-ignore

/** What follows a figure and makes it larger. */
export const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, lakh: 1e5, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, million: 1e6, millions: 1e6, crore: 1e7,
  b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9,
}; // prettier-ignore

/** Signs before an amount, and the currency they mean by themselves. Lower case, longest first. */
export const currencySigns: Readonly<Record<string, string>> = {
  'us$': 'USD', 'hk$': 'HKD', 'nz$': 'NZD', 'au$': 'AUD', 'ca$': 'CAD', 'a$': 'AUD', 'c$': 'CAD', 's$': 'SGD',
  'r$': 'BRL', 'rs.': 'INR', rs: 'INR', $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', '¥': 'JPY', '₩': 'KRW',
  '₽': 'RUB', '₺': 'TRY', '₦': 'NGN', '₪': 'ILS', '₱': 'PHP', '฿': 'THB',
}; // prettier-ignore

/** Codes before or behind an amount, in capitals only: "try" and "all" are words. Tokens that deals are paid in, too. */
export const currencyCodes: readonly string[] = [
  'USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'INR', 'AUD', 'NZD', 'CAD', 'SGD', 'HKD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK',
  'HUF', 'BRL', 'MXN', 'ZAR', 'KES', 'NGN', 'GHS', 'TRY', 'ILS', 'AED', 'SAR', 'KRW', 'THB', 'IDR', 'MYR', 'PHP', 'VND',
  'DAI', 'USDC', 'USDT', 'ETH', 'BTC', 'CELO', 'cUSD',
]; // prettier-ignore

/** Words behind an amount. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollars: 'USD', dollar: 'USD', euros: 'EUR', euro: 'EUR', pounds: 'GBP', rupees: 'INR', yen: 'JPY', francs: 'CHF',
  '€': 'EUR', '£': 'GBP', '₹': 'INR', $: 'USD',
}; // prettier-ignore

/** Length in days of a unit of time; a month is a twelfth and a quarter a fourth of 365.25 days. */
export const timeUnits: Readonly<Record<string, number>> = {
  second: 1 / 86400, seconds: 1 / 86400, minute: 1 / 1440, minutes: 1 / 1440, hour: 1 / 24, hours: 1 / 24, hrs: 1 / 24, day: 1, days: 1, week: 7, weeks: 7, wk: 7, wks: 7, fortnight: 14,
  fortnights: 14, month: 30.4375, months: 30.4375, mos: 30.4375, quarter: 91.3125, quarters: 91.3125, year: 365.25,
  years: 365.25, yrs: 365.25, yr: 365.25,
}; // prettier-ignore

/** Words that say by themselves how often, in times a year. Work is counted in a year of 365.25 days. */
export const cadenceWords: Readonly<Record<string, number>> = {
  hourly: 8766, daily: 365.25, weekly: 365.25 / 7, biweekly: 365.25 / 14, 'bi-weekly': 365.25 / 14,
  fortnightly: 365.25 / 14, monthly: 12, bimonthly: 6, 'bi-monthly': 6, quarterly: 4, biannually: 2, 'bi-annually': 2,
  semiannually: 2, 'semi-annually': 2, 'semi-annual': 2, biannual: 2, 'half-yearly': 2, annually: 1, annual: 1,
  yearly: 1, 'per annum': 1,
}; // prettier-ignore

/** What stands between a number and its unit of time; working days are five in a week of seven. */
export const timeAdjectives: Readonly<Record<string, number>> = {
  business: 7 / 5, working: 7 / 5, calendar: 1, consecutive: 1, full: 1, additional: 1, further: 1, more: 1, whole: 1,
}; // prettier-ignore

/** People who do the work, so that "two engineers" counts people and "two webinars" counts things. */
export const peopleWords: readonly string[] = [
  'fte', 'ftes', 'people', 'persons', 'person', 'staff', 'engineer', 'engineers', 'developer', 'developers', 'designer',
  'designers', 'architect', 'architects', 'consultant', 'consultants', 'specialist', 'specialists', 'manager', 'managers',
  'employee', 'employees', 'analyst', 'analysts', 'scientist', 'scientists', 'researcher', 'researchers', 'trainer',
  'trainers', 'technician', 'technicians', 'headcount', 'contributors', 'contributor', 'executive', 'executives',
  'team members', 'representatives', 'representative',
]; // prettier-ignore

/** What stands between a number and people: "two dedicated backend engineers". */
export const peopleAdjectives: readonly string[] = [
  'dedicated', 'full-time', 'part-time', 'full', 'senior', 'junior', 'named', 'software', 'backend', 'frontend',
  'solution', 'solutions', 'sales', 'support', 'product', 'project', 'customer', 'success', 'marketing', 'technical',
  'integration', 'data', 'security', 'platform', 'partner', 'account', 'field', 'shared', 'additional', 'certified',
  'trained', 'skilled', 'experienced', 'research', 'quality', 'test', 'mechanical', 'electrical', 'design',
]; // prettier-ignore

/** Words after which a figure is a name, not a number of things: "Phase 2 begins". Lower case. */
export const labelWords: readonly string[] = [
  'phase', 'section', 'article', 'clause', 'tier', 'version', 'schedule', 'annex', 'appendix', 'exhibit', 'step', 'part',
  'level', 'stage', 'figure', 'table', 'chapter', 'page', 'option', 'item', 'milestone', 'week', 'day', 'month', 'year',
  'no.', 'number', 'iso', 'soc', 'act', 'rule', 'release',
]; // prettier-ignore

/** Words before a written number that only point back: "the two companies". */
export const pointingWords: readonly string[] = [
  'the',
  'these',
  'those',
  'our',
  'no',
  'any',
  'each',
  'every',
  'this',
  'that',
];

/** Words behind "one" and its like that make no count: "one of them", "two or more". */
export const notCounted: readonly string[] = [
  'of', 'or', 'and', 'another', 'that', 'who', 'which', 'is', 'can', 'may', 'must', 'to', 'in', 'on', 'at', 'by', 'the',
  'a', 'an', 'x', 'for', 'with', 'from', 'as', 'if', 'than', 'was', 'will', 'shall',
]; // prettier-ignore

/** Before "a year" these make it a length of time, not a rate: "within a year". */
export const durationLeads: readonly string[] = [
  'for', 'in', 'within', 'after', 'over', 'about', 'than', 'least', 'most', 'nearly', 'almost', 'half', 'lasts', 'takes',
]; // prettier-ignore

/** Before "a year" these make it neither: "once a quarter of them", "is a day". */
export const noRateLeads: readonly string[] = [
  'of', 'is', 'was', 'as', 'by', 'be', 'with', 'from', 'until', 'on', 'at', 'to', 'and', 'or', 'but', 'has', 'have',
]; // prettier-ignore
