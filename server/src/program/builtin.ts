import { builtinProgramYaml } from './builtin.generated.js';
import { builtinPackedTree } from './builtinTree.generated.js';
import { programOf } from './file.js';
import { unpackMap, type PackedTree } from './packedTree.js';
import type { Program, ProgramSource } from './program.js';
import type { MapTree } from './tree.js';

/** `builtin.partner-program.yaml` as `partnerlint program --print` shows it. */
export const builtinSource: ProgramSource = { name: 'built-in', text: builtinProgramYaml };

/** The built-in programme's values with the lines that state them. */
export const builtinTree: MapTree = unpackMap(JSON.parse(builtinPackedTree) as PackedTree, builtinSource);

/** design.md 1 as a programme: the values are those that the reader of everybody's file reads. */
export const builtinProgram: Program = programOf(builtinTree);
