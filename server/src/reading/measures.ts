import type { Words } from './clauses.js';
import type { Token } from './tokens.js';

/** What a number counts, as far as the words beside it tell. */
export type Measure = 'money' | 'share' | 'people' | 'duration' | 'date' | 'ordinal' | 'count' | 'blank';

export interface Measured {
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
}

const currencies = new Set('$ € £ ₹ ¥ ₿ usd eur gbp inr ghs dkk chf cad aud usdc dai eth btc atom atoms sol lakh lakhs crore crores dollars euros pounds kr sek nok'.split(' ')); // prettier-ignore
const people = new Set('fte ftes engineer engineers developer developers people staff employees person reps volunteers experts consultants specialists trainers nurses teachers'.split(' ')); // prettier-ignore
const durations = new Set('day days week weeks month months year years hour hours hr hrs minute minutes min mins quarter quarters yr yrs wk mo'.split(' ')); // prettier-ignore
const months = new Set('january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ')); // prettier-ignore
const numberWords = new Set('one two three four five six seven eight nine ten twelve fifteen twenty thirty fifty sixty ninety hundred half third quarter once twice'.split(' ')); // prettier-ignore

/** Whether a text states an amount, a date, a cadence or that it is free. */
export const isMeasured = ({ groups }: Words, measures: readonly Measured[]): boolean =>
  measures.some(({ measure }) => measure !== 'blank' && measure !== 'ordinal') ||
  groups.has('always') ||
  groups.has('free');

/** The numbers of a text and what each counts, in one pass. */
export function measuresOf(tokens: readonly Token[]): readonly Measured[] {
  const found: Measured[] = [];
  tokens.forEach((token, at) => {
    const measure = measureAt(tokens, at, token);
    if (measure) found.push({ measure, from: at, to: at + 1 });
  });
  return found;
}

function measureAt(tokens: readonly Token[], at: number, token: Token): Measure | undefined {
  if (isBlank(tokens, at)) return 'blank';
  const spelt = numberWords.has(token.word);
  if (token.kind !== 'number' && !spelt)
    return months.has(token.word) && tokens[at + 1]?.kind === 'number' ? 'date' : undefined;
  if (isPartOfName(tokens, at)) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  const next = behindNumber(tokens, at);
  const after = tokens[next]?.word ?? '';
  const afterNext = tokens[next + 1]?.word ?? '';
  if (currencies.has(before) || currencies.has(after)) return 'money';
  if (after === '%' || after === 'percent' || after === 'bps' || after === 'basis') return 'share';
  if (durations.has(after) || (after === 'business' && durations.has(afterNext))) return 'duration';
  if (people.has(after) || people.has(afterNext)) return 'people';
  if (months.has(before) || /^(?:19|20)\d\d$/.test(token.word)) return 'date';
  if (['week', 'weeks', 'month', 'day', 'phase', 'q', 'year'].includes(before)) return 'date';
  if (['step', 'tier', 'stage', 'article', 'section', 'option', 'level', 'version', 'v', 'release', 'model', 'annex', 'appendix'].includes(before)) return 'ordinal'; // prettier-ignore
  if (spelt) return tokens[at + 1]?.kind === 'word' && !['of', 'or', 'and', 'to', 'as', 'that', 'place', 'more', 'party', 'parties', 'side', 'another', 'who'].includes(tokens[at + 1]?.word ?? '') ? 'count' : undefined; // prettier-ignore
  return at === 0 && ['.', ')'].includes(after) ? undefined : 'count';
}

/** Whether a number ends a name as in "Web3", "E1" or "O-1" and counts nothing; "x3" and "$5k" do count. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  let before = tokens[at - 1];
  if (!token || !before) return false;
  if (before.word === '-' && before.end === token.start && tokens[at - 2]?.end === before.start)
    before = tokens[at - 2];
  return (
    before?.kind === 'word' &&
    (before.end === token.start || (before.end === token.start - 1 && tokens[at - 1]?.word === '-')) &&
    !currencies.has(before.word) &&
    before.word.length > 0 &&
    before.capital
  );
}

/** Index of the first token behind a number that is no unit letter, range or bracket: "10-20k+ (ten) months". */
function behindNumber(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let steps = 0; steps < 5; steps++) {
    const token = tokens[next];
    if (
      !token ||
      !(
        token.kind === 'number' ||
        ['-', '–', '+', 'k', 'm', 'b', '(', ')', 'million', 'to', '~', '/'].includes(token.word)
      )
    )
      break;
    next++;
  }
  return next;
}

const blankWords = new Set(['tbd', 'tbc', 'tba', 'xx', 'xxx', 'xgb']);

/** A place left open: "{{fee}}", "____", "[date]", "$X", "TBD". */
function isBlank(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.word === '{{' || token.word.startsWith('___') || blankWords.has(token.word)) return true;
  const next = tokens[at + 1];
  if (currencies.has(token.word) && (next?.word === 'x' || next?.word === '[')) return true;
  if (token.word === 'x' && token.capital && (next?.word === '%' || next?.kind === 'word'))
    return tokens[at - 1]?.kind !== 'word';
  if (token.word !== '[' || !next || next.word === ']' || next.word === 'x') return false;
  return isFilledIn(tokens, at);
}

/** Whether a bracket is a blank and not a link, a reference or a task box: "[AMOUNT]", "[insert date]", "[60] days". */
function isFilledIn(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(at + 14, tokens.length); index++) {
    if (tokens[index]?.word === ']') return tokens[index + 1]?.word !== '(' && index > at + 1;
  }
  return false;
}
