// The values of builtin.partner-program.yaml → builtinTree.generated.ts, so that no start has to parse them. Needs the
// compiled reader; a test holds the result against the YAML.
import { writeFileSync } from 'node:fs';
import { builtinProgramYaml } from '../server/dist/engine/program/builtin.generated.js';
import { packTree } from '../server/dist/engine/program/packedTree.js';
import { programSchema } from '../server/dist/engine/program/schema.generated.js';
import { TreeReader } from '../server/dist/engine/program/tree.js';
import { parseProgramYaml } from '../server/dist/engine/program/yaml.js';

const { root, problems } = parseProgramYaml(builtinProgramYaml);
const tree = new TreeReader({ name: 'built-in', text: builtinProgramYaml }, problems).read(root, programSchema);
if (problems[0])
  throw new Error(`The built-in programme is broken at ${problems[0].span.start}: ${problems[0].message}`);
if (tree?.kind !== 'map') throw new Error('The built-in programme is empty.');

const literal = JSON.stringify(JSON.stringify(packTree(tree)));
writeFileSync(
  new URL('../server/src/program/builtinTree.generated.ts', import.meta.url),
  `// Generated from builtin.partner-program.yaml by scripts/generate-program-tree.mjs.\nexport const builtinPackedTree = ${literal};\n`,
);
