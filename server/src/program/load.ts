import type { Span } from '../text/span.js';
import { builtinProgram, builtinTree } from './builtin.js';
import { contradictionsIn } from './contradictions.js';
import { programOf } from './file.js';
import { matchesGlob } from './glob.js';
import { merge, picked } from './merge.js';
import type { Program, ProgramProblem, ProgramSource } from './program.js';
import { programSchema } from './schema.generated.js';
import {
  entriesOf,
  itemsOf,
  treeAt,
  TreeReader,
  valueOf,
  type MapTree,
  type Origin,
  type ProgramTree,
} from './tree.js';
import { parseProgramYaml, schemaProblem } from './yaml.js';

/** A programme file, read over what it extends and over the built-in programme. */
export interface LoadedProgram {
  /** What holds for a document that no override names. */
  readonly program: Program;
  /** What is wrong with this file; those it extends have problems of their own. */
  readonly problems: readonly ProgramProblem[];
  /** Rule codes that this file names, for whoever knows the rules. */
  readonly namedRules: readonly NamedRule[];
  /** What holds for the document at this path from the file's folder: the same object for the same overrides. */
  readonly at: (path: string | undefined) => ProgramAt;
}
export interface ProgramAt {
  readonly program: Program;
  /** Every value with the place that states it. */
  readonly tree: MapTree;
}
export interface NamedRule {
  readonly code: string;
  readonly span: Span;
}

/** The files that a programme extends, and what is wrong with the way there. */
export interface ProgramChain {
  /** Nearest first. */
  readonly bases: readonly ProgramSource[];
  /** Problems of `extends`, at its place in the file itself. */
  readonly problems: readonly ProgramProblem[];
}

const noChain: ProgramChain = { bases: [], problems: [] };

/** Keys that speak of the file itself, not of the method. */
const fileKeys: ReadonlySet<string> = new Set(['extends', 'overrides', 'paths']);

/** Reads a `partner-program.yaml`. Never throws: what is wrong is left out and listed in `problems`. */
export function readProgram(text: string, chain: ProgramChain = noChain, name = 'partner-program.yaml'): LoadedProgram {
  const source = { name, text };
  const { root, problems } = parseProgramYaml(text);
  const own = new TreeReader(source, problems).read(root, programSchema);
  problems.push(...chain.problems);
  const layers = chain.bases.map(treeOf).reverse();
  if (own?.kind === 'map') layers.push(own);
  const merged = layers.reduce(merge, builtinTree);
  const overrides = itemsOf(treeAt(merged, 'overrides')).filter((item) => item.kind === 'map');
  const effective = picked(merged, (key) => !fileKeys.has(key));
  const variants = overrides.map((override) => withOverride(effective, override));
  for (const tree of [effective, ...variants]) addOnce(problems, contradictionsIn(tree, source));
  const at = variantsOf(effective, overrides);
  return { program: at(undefined).program, problems, namedRules: own ? namedRulesIn(own) : [], at };
}

const treeOf = (source: ProgramSource): MapTree => {
  const tree = new TreeReader(source, []).read(parseProgramYaml(source.text).root, programSchema);
  return tree?.kind === 'map'
    ? tree
    : { kind: 'map', origin: { source, span: { start: 0, end: 0 } }, entries: new Map() };
};

const withOverride = (tree: MapTree, override: MapTree): MapTree =>
  merge(
    tree,
    picked(override, (key) => !fileKeys.has(key)),
  );

/** Programmes are made once for each set of overrides, so that who compares them by identity sees no change. */
function variantsOf(tree: MapTree, overrides: readonly MapTree[]): LoadedProgram['at'] {
  const known = new Map<string, ProgramAt>();
  const isBuiltin = [...tree.entries].every(([key, entry]) => builtinTree.entries.get(key) === entry);
  return (path) => {
    const fitting = overrides.filter((override) => path !== undefined && fits(path, override));
    const key = fitting.map((override) => overrides.indexOf(override)).join();
    const found = known.get(key);
    if (found) return found;
    const variant = fitting.reduce(withOverride, tree);
    const program = isBuiltin && fitting.length === 0 ? builtinProgram : programOf(variant);
    const made = { program, tree: variant };
    known.set(key, made);
    return made;
  };
}

const fits = (path: string, override: MapTree): boolean =>
  itemsOf(treeAt(override, 'paths')).some((glob) => matchesGlob(path, String(valueOf(glob))));

/** Every rule that is named for its severity or in a silence, in overrides too. */
function namedRulesIn(own: ProgramTree): NamedRule[] {
  const parts = [own, ...itemsOf(treeAt(own, 'overrides'))];
  return parts.flatMap((part) => [
    ...[...entriesOf(treeAt(part, 'rules'))].map(([code, { key }]) => ({ code, span: key.span })),
    ...itemsOf(treeAt(part, 'silences')).flatMap((silence) => {
      const code = treeAt(silence, 'code');
      return code ? [{ code: String(valueOf(code)), span: code.origin.span }] : [];
    }),
  ]);
}

function addOnce(problems: ProgramProblem[], more: readonly ProgramProblem[]): void {
  const isKnown = ({ span, message }: ProgramProblem): boolean =>
    problems.some((known) => known.span.start === span.start && known.message === message);
  for (const problem of more) if (!isKnown(problem)) problems.push(problem);
}

/** The path behind `extends` and where it stands; `undefined` where there is none that can be read. */
export function extendsOf(text: string): { readonly path: string; readonly span: Span } | undefined {
  const tree = new TreeReader({ name: '', text }, []).read(parseProgramYaml(text).root, programSchema);
  const value = treeAt(tree, 'extends');
  const path = valueOf(value);
  return value && typeof path === 'string' ? { path, span: value.origin.span } : undefined;
}

/** Something wrong with `extends`, for whoever follows it. */
export const extendsProblem = (span: Span, message: string): ProgramProblem => schemaProblem(span, message);

/** A value that holds, as `partnerlint program --for` shows it. */
export interface EffectiveValue {
  /** Keys with dots between them; items of a list by their name, else counted from 1. */
  readonly path: string;
  readonly value: string | number | boolean | readonly (string | number | boolean)[];
  readonly origin: Origin;
}

/** Every value of the tree in its order, each with the place that states it. Lists of plain values are one value. */
export function effectiveValues(tree: ProgramTree, path = ''): EffectiveValue[] {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (tree.kind === 'scalar') return [{ path, value: tree.value, origin: tree.origin }];
  if (tree.kind === 'map') return [...tree.entries].flatMap(([key, { value }]) => effectiveValues(value, below(key)));
  const plain = tree.items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : []));
  if (plain.length === tree.items.length) return [{ path, value: plain, origin: tree.origin }];
  return tree.items.flatMap((item, index) => effectiveValues(item, below(nameOf(item) ?? String(index + 1))));
}

const nameOf = (item: ProgramTree): string | undefined => {
  const name = valueOf(treeAt(item, 'name')) ?? valueOf(treeAt(item, 'key'));
  return name === undefined ? undefined : String(name);
};
