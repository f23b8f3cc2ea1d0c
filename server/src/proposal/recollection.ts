import { following, sameEnds } from '../text/stretches.js';

/**
 * What was worked out for the last version of a document, by name. Where the next version gives the same, it gets the
 * very same object, so that whatever follows from that alone is known to be the same, too.
 */
export class Recollection {
  readonly #last = new Map<string, { readonly given: readonly unknown[]; readonly value: unknown }>();

  /** What `make` gives, not asked again while all that is `given` is the same. */
  recall<T>(name: string, given: readonly unknown[], make: () => T): T {
    const last = this.#last.get(name);
    if (last && areSame(last.given, given)) return last.value as T;
    const value = make();
    this.#last.set(name, { given, value });
    return value;
  }

  /** A list in the stretches of the last one of this name. */
  follow<T>(name: string, now: readonly T[]): readonly T[] {
    const last = (this.#last.get(name)?.value ?? []) as readonly T[];
    const value = following(last, now);
    this.#last.set(name, { given: [], value });
    return value;
  }

  /** The last value of this name, or so much of it as is equal; plain objects and lists are compared, others must be the same. */
  same<T>(name: string, now: T): T {
    const value = shared(this.#last.get(name)?.value, now);
    this.#last.set(name, { given: [], value });
    return value as T;
  }
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Items at both ends are mostly the very same; only of those between is one compared with the other. */
function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const { first, last } = sameEnds(before, now);
  if (first === now.length && first === before.length) return before;
  if (now.length !== before.length) return now;
  const middle = now.slice(first, now.length - last).map((each, index) => shared(before[first + index], each));
  if (areSame(middle, before.slice(first, before.length - last))) return before;
  return [...now.slice(0, first), ...middle, ...now.slice(now.length - last)];
}

/** `before` where it equals `now`, else `now` with the equal parts of `before`. */
function shared(before: unknown, now: unknown): unknown {
  if (before === now) return now;
  if (Array.isArray(before) && Array.isArray(now)) {
    return sharedList(before, now);
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const keys = Object.keys(now);
  const parts = keys.map((key) => shared(before[key], now[key]));
  const isEqual =
    keys.length === Object.keys(before).length &&
    keys.every((key, index) => parts[index] === before[key] && key in before);
  return isEqual ? before : Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
}
