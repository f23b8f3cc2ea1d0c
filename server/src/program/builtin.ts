import { builtinProgramYaml } from './builtin.generated.js';
import { programOf } from './file.js';
import type { Program, ProgramSource } from './program.js';
import { programSchema } from './schema.generated.js';
import { TreeReader, type MapTree } from './tree.js';
import { parseProgramYaml } from './yaml.js';

/** `builtin.partner-program.yaml` as `partnerlint program --print` shows it. */
export const builtinSource: ProgramSource = { name: 'built-in', text: builtinProgramYaml };

/** The built-in programme's values with the lines that state them. */
export const builtinTree: MapTree = readBuiltin();

/** design.md 1 as a programme: read by the same reader as everybody's file. */
export const builtinProgram: Program = programOf(builtinTree);

function readBuiltin(): MapTree {
  const { root, problems } = parseProgramYaml(builtinProgramYaml);
  const tree = new TreeReader(builtinSource, problems).read(root, programSchema);
  if (problems[0])
    throw new Error(`The built-in programme is broken at ${problems[0].span.start}: ${problems[0].message}`);
  if (tree?.kind !== 'map') throw new Error('The built-in programme is empty.');
  return tree;
}
