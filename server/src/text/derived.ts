/**
 * A function that works its answer out once for each object and keeps it for as long as the object is there. For pure
 * functions of objects that never change and outlive a version of a document, such as a statement's words.
 */
export function derived<Source extends object, Answer>(derive: (source: Source) => Answer): (source: Source) => Answer {
  const known = new WeakMap<Source, Answer>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined || known.has(source)) return before as Answer;
    const answer = derive(source);
    known.set(source, answer);
    return answer;
  };
}

/** As `derived`, of an object and what else its answer hangs on: kept while all of that is the very same. */
export function keptBy<Source extends object, Given extends Readonly<Record<string, unknown>>, Answer>(
  derive: (source: Source, given: Given) => Answer,
): (source: Source, given: Given) => Answer {
  const known = new WeakMap<Source, { readonly given: Given; readonly answer: Answer }>();
  return (source, given) => {
    const before = known.get(source);
    if (before && isSame(before.given, given)) return before.answer;
    const answer = derive(source, given);
    known.set(source, { given, answer });
    return answer;
  };
}

function isSame(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
}

/**
 * Answers that `recalled` keeps of each function, twice over; a larger document than has so many is worked out again.
 * With ten times as many a keystroke at 1 MB is no faster, and a server that runs for a day holds 25 MB more.
 */
const mostRecalled = 1000;
const longestRecalled = 300;

/** As `derived`, for pure functions of short words, such as those of headings: the latest answers are kept. */
export function recalled<Answer>(
  derive: (words: string) => Answer,
  { most = mostRecalled, longest = longestRecalled } = {},
): (words: string) => Answer {
  let recent = new Map<string, { readonly answer: Answer }>();
  let older = recent;
  return (words) => {
    if (words.length > longest) return derive(words);
    const before = recent.get(words);
    if (before) return before.answer;
    const known = older.get(words) ?? { answer: derive(words) };
    if (recent.size >= most) [older, recent] = [recent, new Map()];
    recent.set(words, known);
    return known.answer;
  };
}
