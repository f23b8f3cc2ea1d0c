// npm run new-rule -- leverage/overstated: lays down a rule file that compiles, fails its tests and says what to write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [code = ''] = process.argv.slice(2);
const [, family, name] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(code) ?? [];
if (!family) exit('Name the rule as family/what-is-wrong, for example: npm run new-rule -- leverage/overstated');

const rules = new URL('../server/src/rules/', import.meta.url);
const file = new URL(`${code}.ts`, rules);
if (existsSync(file)) exit(`server/src/rules/${code}.ts exists already.`);

mkdirSync(new URL(`${family}/`, rules), { recursive: true });
writeFileSync(
  file,
  `import { defineRule } from '../rule.js';

export default defineRule({
  code: '${code}',
  title: 'What is wrong, in a few words',
  why: 'What it costs the partnership when nobody says so.',
  notWhen: 'When the rule is right to be switched off, or what it does not look at.',
  preview: true,
  examples: {
    fail: [
      {
        title: 'The plainest case',
        text: '---\\nproposal: partnership\\npartner: Ostrava Steel\\n---\\n\\n# Scrap returns\\n\\n[[The words it is on]].\\n',
      },
    ],
    pass: [
      {
        title: 'The case that looks alike and is right',
        text: '---\\nproposal: partnership\\npartner: Ostrava Steel\\n---\\n\\n# Scrap returns\\n',
      },
    ],
  },
  noFix: 'What a mend would have to invent. With a mend: \`fixes\` instead of this.',
  check: ({ proposal, report }) => {
    void proposal;
    void report;
  },
});
`,
);
register();
console.log(`server/src/rules/${code}.ts is there, off until it is no preview any more, and listed in rules/index.ts.
Next: write it, then npm run generate and npm run test:unit.`);

/** One import and one entry in the list, behind the last rule of the family where there is one. */
function register() {
  const index = new URL('index.ts', rules);
  const variable = `${family}-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const importLine = `import ${variable} from './${code}.js';`;
  const lines = readFileSync(index, 'utf8').split('\n');
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  const ofFamily = lines.filter((line) => line.includes(`from './${family}/`)).map((line) => line.split(' ')[1]);
  lines.splice(lastImport + 1, 0, importLine);
  const lastEntry = lines.findLastIndex((line) => ofFamily.includes(line.trim().replace(',', '')));
  lines.splice(lastEntry < 0 ? lines.lastIndexOf('];') : lastEntry + 1, 0, `  ${variable},`);
  writeFileSync(index, lines.join('\n'));
}

function exit(message) {
  console.error(message);
  process.exit(2);
}
