import type { ProgramSource } from './program.js';
import type { MapTree, ProgramTree, TreeEntry } from './tree.js';

/**
 * A programme's tree as plain data, so that the built-in one need not be parsed at every start: where a value begins
 * and ends, and a scalar's value, a list's items, or a map's entries, each as key, its place, and value.
 */
export type PackedTree = readonly [start: number, end: number, value: PackedValue];
type PackedValue =
  | string
  | number
  | boolean
  | { readonly items: readonly PackedTree[] }
  | { readonly entries: readonly (readonly [key: string, start: number, end: number, tree: PackedTree])[] };

export function packTree(tree: ProgramTree): PackedTree {
  const { start, end } = tree.origin.span;
  if (tree.kind === 'scalar') return [start, end, tree.value];
  if (tree.kind === 'list') return [start, end, { items: tree.items.map(packTree) }];
  const entries = [...tree.entries].map(
    ([name, { key, value }]) => [name, key.span.start, key.span.end, packTree(value)] as const,
  );
  return [start, end, { entries }];
}

export function unpackMap(packed: PackedTree, source: ProgramSource): MapTree {
  const tree = unpackTree(packed, source);
  if (tree.kind !== 'map') throw new Error('A programme is a map of keys.');
  return tree;
}

function unpackTree([start, end, value]: PackedTree, source: ProgramSource): ProgramTree {
  const origin = { source, span: { start, end } };
  if (typeof value !== 'object') return { kind: 'scalar', origin, value };
  if ('items' in value) return { kind: 'list', origin, items: value.items.map((item) => unpackTree(item, source)) };
  const entries = value.entries.map(([name, keyStart, keyEnd, tree]): [string, TreeEntry] => [
    name,
    { key: { source, span: { start: keyStart, end: keyEnd } }, value: unpackTree(tree, source) },
  ]);
  return { kind: 'map', origin, entries: new Map(entries) };
}
