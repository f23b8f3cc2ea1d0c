import type { PerTier } from './program.js';

/** What a table of the programme says for a tier, else its `default`; `undefined` where it says neither. */
export function forTier<T>(table: PerTier<T>, tier: string | undefined): T | undefined {
  const wanted = tier?.trim().toLowerCase() ?? 'default';
  const named = Object.keys(table).find((name) => name.toLowerCase() === wanted);
  const key = named ?? 'default';
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
