// Rule files → docs/rules/ and schemas/rules.schema.json. Reads the built engine, so build that first.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { allRules, builtinProgram, checkDocument, portfolioRules, programRules } from '../server/dist/engine/index.js';

const root = new URL('../', import.meta.url);
const docs = new URL('docs/rules/', root);
const everyRule = [...allRules, ...portfolioRules, ...programRules];

/** The severity that follows from what a finding rests on, in words: see `Basis` in rules/rule.ts. */
const severities = {
  syntax: 'error',
  contradiction: 'error',
  missing: 'information in a draft, warning in review, error once signed',
  wording: 'warning',
  notice: 'information',
};

const silencePage = `## Silences

A finding that is right to be there is silenced with a reason, on a line of its own:

${fence(
  `<!-- partnerlint-disable-next-line commitments/hedged: their board meets in May -->
Orchard Foods may fund the second press.

<!-- partnerlint-disable commitments/hedged, commitments/unmeasurable: terms of the standard annex -->
…
<!-- partnerlint-enable commitments/hedged, commitments/unmeasurable -->`,
  'markdown',
)}

- \`disable-next-line\` covers the next line that is not blank and, where a paragraph, heading, item or table row begins there, all of it.
- \`disable\` covers everything down to its \`enable\`, or to the end.
- Within a list or a table a comment would change what the Markdown says: put \`disable\` and \`enable\` around the whole of it. The lightbulb does.
- In the frontmatter the same words stand behind \`#\`, above the key; a value over several lines is covered with its key.
- \`until 2027-01-31\` before the colon makes a waiver of it: it holds through that day, then the finding comes back.
- A silence without a reason works and is reported, as is one that is no longer needed.

What a partner should not read goes into \`partner-program.yaml\`:

${fence(
  `silences:
  - code: leverage/unqualified
    paths: [deals/lighthouse/**]
    reason: the minister asked for it
    until: 2027-06-30`,
  'yaml',
)}

## All rules`;

removeOldPages();
for (const rule of everyRule) await write(`docs/rules/${rule.code}.md`, pageOf(rule));
await write('docs/rules/README.md', overview());
await write('schemas/rules.schema.json', JSON.stringify(settingsSchema(), null, 2));
await contributeSettings();

function pageOf(rule) {
  const parts = [
    `# ${rule.title}`,
    `\`${rule.code}\`${rule.preview ? ' · preview: off until you switch it on' : ''} · ${severityOf(rule)}`,
    rule.why,
    '## Reported',
    ...rule.examples.fail.map((example) => exampleOf(rule, example)),
    '## Not reported',
    ...rule.examples.pass.map((example) => exampleOf(rule, example)),
    '## Fixes',
    rule.fixes
      ? 'The lightbulb (quick fix) writes the mend into the document; what only you can know is left as a tab stop.'
      : `None. ${rule.noFix}`,
    '## When not to use it',
    rule.notWhen,
    '## Silence it',
    ...silenceAdvice(rule),
  ];
  return parts.join('\n\n');
}

/** Marks become a line below the text, so that the example can be copied as it is. */
function exampleOf(rule, { title, text, name, beside = [] }) {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]', start);
  const marked = start < 0 ? '' : text.slice(start + 2, end);
  const plain = start < 0 ? text : text.slice(0, start) + marked + text.slice(end + 2);
  const language = rule.code.startsWith('program/') ? 'yaml' : languageOf(name);
  const note = marked.trim() === '' ? '' : `\n\nReported on \`${firstLine(marked)}\`.`;
  const others = beside.map((file) => `\n\nBeside it, \`${file.name}\`:\n\n${fence(file.text, languageOf(file.name))}`);
  return `**${title}**\n\n${fence(plain, language)}${note}${others.join('')}`;
}

function languageOf(name = '') {
  return name.endsWith('.yaml') ? 'yaml' : 'markdown';
}

function fence(text, language) {
  const marks = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return `${marks}${language}\n${text.replace(/\n$/, '')}\n${marks}`;
}

function firstLine(words) {
  const line = words.split('\n')[0].replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** By what the findings of the failing examples rest on. */
function severityOf(rule) {
  if (rule.code.startsWith('program/')) return 'error';
  if (rule.checkPortfolio) return severities[rule.basis];
  return [...new Set(rule.examples.fail.flatMap((example) => basesOf(rule, example)))]
    .map((basis) => severities[basis])
    .join('; or ');
}

function basesOf(rule, { text, included, organisation, today = '2027-02-15' }) {
  const checked = checkDocument(text.replace('[[', '').replace(']]', ''), {
    program: organisation ? { ...builtinProgram, organisation } : builtinProgram,
    rules: { [rule.code]: 'default' },
    today,
    ...(included ? { included } : { wasDeclared: true }),
  });
  return checked.findings.filter(({ code }) => code === rule.code).map(({ basis }) => basis);
}

function silenceAdvice({ code }) {
  const setting = `In \`partner-program.yaml\`, for all proposals below it (severities are \`error\`, \`warning\`, \`information\`, \`hint\` and \`off\`):\n\n${fence(`rules:\n  ${code}: off`, 'yaml')}`;
  if (code.startsWith('program/'))
    return ['A programme file that cannot be read cannot switch its own findings off: mend it.'];
  if (code.startsWith('silence/')) return [setting];
  const here = `Here and with a reason, on a line of its own above the block:\n\n${fence(`<!-- partnerlint-disable-next-line ${code}: why this is right here -->`, 'markdown')}`;
  const yaml = `In the frontmatter the same words stand behind \`#\`. With \`until 2027-01-31\` before the colon the finding comes back after that day. A list or table goes between \`partnerlint-disable ${code}: why\` and \`partnerlint-enable ${code}\`.`;
  return [here, yaml, setting];
}

function overview() {
  const rows = everyRule.map(
    ({ code, title, preview, fixes }) =>
      `| [\`${code}\`](${code}.md) | ${title}${preview ? ' (preview, off)' : ''} | ${fixes ? 'yes' : ''} |`,
  );
  return [
    '# Rules',
    'What rests on reading prose is a warning at most. What is broken, or contradicts itself in declared facts, is an error. What is missing is information in a `draft`, a warning in review, and an error once the proposal is signed; in a document without frontmatter all gaps are one piece of information.',
    'Severities are set in `partner-program.yaml` under `rules`, or in the editor under `partnerlint.rules`; the programme file wins.',
    silencePage,
    ['| Rule | Reports | Fix |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function settingsSchema() {
  const setting = { enum: ['error', 'warning', 'information', 'hint', 'off', 'default'] };
  const properties = Object.fromEntries(
    [...allRules, ...portfolioRules].map(({ code, title }) => [code, { ...setting, description: title }]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Severities of rules, by code',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

/** VS Code does not follow a reference in a setting's schema, so the codes are written into the manifest. */
async function contributeSettings() {
  const path = new URL('package.json', root);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const configuration = manifest.contributes?.configuration;
  const groups = Array.isArray(configuration) ? configuration : configuration ? [configuration] : [];
  for (const { properties = {} } of groups) {
    const setting = properties['partnerlint.rules'];
    if (!setting) continue;
    setting.properties = settingsSchema().properties;
    setting.additionalProperties = false;
    await write('package.json', JSON.stringify(manifest, null, 2));
  }
}

function removeOldPages() {
  mkdirSync(docs, { recursive: true });
  for (const entry of readdirSync(docs)) rmSync(new URL(entry, docs), { recursive: true });
}

async function write(path, text) {
  const url = new URL(path, root);
  mkdirSync(new URL('.', url), { recursive: true });
  const options = { ...(await resolveConfig(url)), filepath: url.pathname };
  // Examples are shown as they are: the formatter leaves embedded code alone.
  writeFileSync(url, await format(text, { ...options, embeddedLanguageFormatting: 'off' }));
}
