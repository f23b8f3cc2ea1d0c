/**
 * Lists that live on from one version of a document to the next with few of their items changed. Such a list is kept
 * in stretches: those whose items are all as they were stay the very same, and so does what has been worked out for them.
 */
type Stretches<T> = readonly (readonly T[])[];

const known = new WeakMap<readonly unknown[], Stretches<unknown>>();

/** What makes the most of a keystroke: of longer stretches more is worked out again, of shorter ones more are asked. */
const usualLength = 32;
const longestLength = 48;

/** Of a list that follows no other the whole is one stretch. */
export const stretchesOf = <T>(items: readonly T[]): Stretches<T> => (known.get(items) ?? [items]) as Stretches<T>;

function joined<T>(stretches: Stretches<T>): readonly T[] {
  if (stretches.length === 1) return stretches[0]!;
  const all: T[] = [];
  for (const stretch of stretches) for (const item of stretch) all.push(item);
  known.set(all, stretches);
  return all;
}

/** The items of `now`, in the stretches of `before` as far as they are the same; `before` itself where all are. */
export function following<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const { first, last } = sameEnds(before, now);
  if (first === before.length && first === now.length) return before;
  const above: (readonly T[])[] = [];
  const below: (readonly T[])[] = [];
  let [start, end] = [0, 0];
  let at = 0;
  for (const stretch of stretchesOf(before)) {
    const next = at + stretch.length;
    if (next <= first) {
      above.push(stretch);
      start = next;
    } else if (at >= before.length - last) {
      if (below.length === 0) end = before.length - at;
      below.push(stretch);
    }
    at = next;
  }
  const stretches = [...above, ...cut(now.slice(start, now.length - end)), ...below];
  const all = now.slice();
  known.set(all, stretches);
  return all;
}

/** How many items two lists share from the first on, and how many others up to the last. */
export function sameEnds(
  a: readonly unknown[],
  b: readonly unknown[],
): { readonly first: number; readonly last: number } {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first++;
  let last = 0;
  while (last < shorter - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, last };
}

function cut<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length === 0) return [];
  if (items.length <= longestLength) return [items];
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += usualLength) parts.push(items.slice(at, at + usualLength));
  return parts;
}

/**
 * A function that works out a list from another, stretch by stretch, and keeps the answers. For pure functions for
 * which no item depends on the others. `given` is what an answer needs and what never changes for the same items.
 */
export function perStretch<T, Answer, Given = void>(
  derive: (stretch: readonly T[], given: Given) => readonly Answer[],
): (items: readonly T[], given: Given) => readonly Answer[] {
  const kept = new WeakMap<readonly T[], readonly Answer[]>();
  const answersOf = (stretch: readonly T[], given: Given): readonly Answer[] => {
    let answers = kept.get(stretch);
    if (!answers) kept.set(stretch, (answers = derive(stretch, given)));
    return answers;
  };
  return (items, given) => joined(stretchesOf(items).map((stretch) => answersOf(stretch, given)));
}

/** As `perStretch`, of a function of one item that gives none, one or several; they are kept with the item. */
export function perItem<T extends object, Answer, Given = void>(
  derive: (item: T, given: Given) => readonly Answer[],
): (items: readonly T[], given: Given) => readonly Answer[] {
  const kept = new WeakMap<T, readonly Answer[]>();
  return perStretch((stretch, given) => {
    const all: Answer[] = [];
    for (const item of stretch) {
      let answers = kept.get(item);
      if (!answers) kept.set(item, (answers = derive(item, given)));
      for (const answer of answers) all.push(answer);
    }
    return all;
  });
}
