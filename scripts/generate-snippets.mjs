// Writes server/src/rules/snippets.generated.ts from the snippets that the extension contributes, so that a fix and a
// typed prefix give the same words.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = new URL('../snippets/partnership-proposals.code-snippets', import.meta.url);
const target = new URL('../server/src/rules/snippets.generated.ts', import.meta.url);

export default async function generate() {
  const snippets = JSON.parse(await readFile(source, 'utf8'));
  const entries = Object.entries(snippets).map(([name, { prefix, description, body }]) => {
    const text = Array.isArray(body) ? body.join('\n') : body;
    return [
      `  ${quote(prefix)}: {`,
      `    name: ${quote(name)},`,
      `    description: ${quote(description)},`,
      `    body: ${quote(text)},`,
      '  },',
    ].join('\n');
  });
  const lines = [
    '// Written by scripts/generate-snippets.mjs from snippets/partnership-proposals.code-snippets: change that file.',
    '',
    '/** The snippets by prefix; `body` is in snippet syntax, with LF between its lines. */',
    'export const snippets = {',
    ...entries,
    '} as const;',
    '',
  ];
  await writeFile(target, lines.join('\n'));
}

/** A TypeScript string as Prettier writes it: single quotes unless that takes more escapes. */
function quote(text) {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  return singles > doubles ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
