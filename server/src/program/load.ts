import { builtinProgram } from './builtin.js';
import { methodKeys, ProgramReader, settingKeys, type NamedRule } from './file.js';
import type { Program, ProgramProblem } from './program.js';
import { parseProgramYaml, schemaProblem, ValueReader } from './yaml.js';

/** A programme file, read over the built-in programme: what it does not say stays as it is there. */
export interface LoadedProgram {
  readonly program: Program;
  readonly problems: readonly ProgramProblem[];
  readonly namedRules: readonly NamedRule[];
}

/** Reads a `partner-program.yaml`. Never throws: what is wrong is left out and listed in `problems`. */
export function readProgram(text: string): LoadedProgram {
  const { root, problems } = parseProgramYaml(text);
  const entries = new ValueReader(problems).entries(root, [...settingKeys, ...methodKeys]);
  for (const { key, keySpan } of entries) {
    if (!isMethodKey(key)) continue;
    problems.push(schemaProblem(keySpan, `"${key}" cannot be set here yet: the built-in ones apply. Remove it.`));
  }
  const reader = new ProgramReader(problems);
  const settings = reader.settings(entries);
  return { program: { ...builtinProgram, ...settings }, problems, namedRules: reader.namedRules };
}

const isMethodKey = (key: string): boolean => (methodKeys as readonly string[]).includes(key);
