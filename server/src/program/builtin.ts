import { builtinProgramYaml } from './builtin.generated.js';
import { methodKeys, ProgramReader, settingKeys } from './file.js';
import type { Program } from './program.js';
import { parseProgramYaml, ValueReader } from './yaml.js';

/** design.md 1 as a programme: `builtin.partner-program.yaml`, read by the same reader as everybody's file. */
export const builtinProgram: Program = readBuiltin();

function readBuiltin(): Program {
  const { root, problems } = parseProgramYaml(builtinProgramYaml);
  const entries = new ValueReader(problems).entries(root, [...settingKeys, ...methodKeys]);
  const reader = new ProgramReader(problems);
  const nothing = { include: [], ignore: [], rules: {}, silences: [], vocabulary: { phrases: [] } };
  const program = { ...nothing, ...reader.settings(entries), ...reader.method(entries) };
  if (problems[0])
    throw new Error(`The built-in programme is broken at ${problems[0].span.start}: ${problems[0].message}`);
  return program;
}
