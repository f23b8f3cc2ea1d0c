import { entriesOf, valueOf, type ListTree, type MapTree, type ProgramTree, type TreeEntry } from './tree.js';

/** Lists that grow from file to file, what is extended first; every other list replaces the one below it. */
const growing: ReadonlySet<string> = new Set(['silences', 'overrides']);

/** Lists of things with a name of their own: one of a name known below keeps what is not said again. */
const identities: ReadonlyMap<string, string> = new Map([
  ['tiers', 'name'],
  ['tier-questions', 'key'],
]);

/**
 * What holds when `over` speaks before `base`. Maps are merged key by key and a value replaces a value; docs/programme.md
 * has the rules in words.
 */
export function merge(base: MapTree, over: MapTree): MapTree {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key);
    entries.set(key, below ? { ...entry, value: mergeValue(key, below.value, entry.value) } : entry);
  }
  return { ...over, entries };
}

function mergeValue(key: string, base: ProgramTree, over: ProgramTree): ProgramTree {
  if (base.kind === 'map' && over.kind === 'map') return merge(base, over);
  if (base.kind !== 'list' || over.kind !== 'list') return over;
  if (growing.has(key)) return { ...over, items: [...base.items, ...over.items] };
  const identity = identities.get(key);
  return identity === undefined ? over : mergeNamed(identity, base, over);
}

function mergeNamed(identity: string, base: ListTree, over: ListTree): ListTree {
  const nameOf = (item: ProgramTree): unknown => {
    const name = valueOf(entriesOf(item).get(identity)?.value);
    return typeof name === 'string' ? name.toLowerCase() : name;
  };
  const items = over.items.map((item) => {
    const below = base.items.find((candidate) => nameOf(candidate) === nameOf(item));
    return below?.kind === 'map' && item.kind === 'map' ? merge(below, item) : item;
  });
  return { ...over, items };
}

/** The tree with only those of its entries whose key is wanted. */
export function picked(tree: MapTree, isWanted: (key: string) => boolean): MapTree {
  const entries = [...tree.entries].filter(([key]): boolean => isWanted(key));
  return { ...tree, entries: new Map<string, TreeEntry>(entries) };
}
