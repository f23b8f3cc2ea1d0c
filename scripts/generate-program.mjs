// builtin.partner-program.yaml → builtin.generated.ts: the engine reads no files, so the text travels in a module.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../server/src/program/', import.meta.url);
const yaml = readFileSync(new URL('builtin.partner-program.yaml', folder), 'utf8').replaceAll('\r\n', '\n');
const literal = yaml.replace(/[\\`]|\$\{/g, '\\$&');
writeFileSync(
  new URL('builtin.generated.ts', folder),
  `// Generated from builtin.partner-program.yaml by scripts/generate-program.mjs.\nexport const builtinProgramYaml = \`${literal}\`;\n`,
);
