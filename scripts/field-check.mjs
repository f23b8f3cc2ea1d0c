// What the rules say of real documents, for judging them one by one: `npm run field -- folder [more folders or files]`.
// Each document is taken as included. With `--rules a/b,c/d` only those; with `--json` one line a finding.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allRules, checkDocument, lineAt } from '../server/dist/engine/index.js';

const mostFindings = 12;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string' },
    json: { type: 'boolean', default: false },
    previews: { type: 'boolean', default: false },
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const wanted = values.rules?.split(',');
const previews = allRules.filter(({ preview }) => preview && values.previews).map(({ code }) => [code, 'default']);
const counts = new Map();

for (const path of positionals.flatMap(markdownFiles)) {
  const text = readFileSync(path, 'utf8');
  const checked = checkDocument(text, { today: values['as-of'], included: true, rules: Object.fromEntries(previews) });
  const findings = checked.findings.filter(({ code }) => wanted?.includes(code) ?? true);
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (values.json) for (const finding of findings) console.log(JSON.stringify({ file: basename(path), ...finding }));
  else show(basename(path), text, checked, findings);
}
if (!values.json) summarise();

function markdownFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.filter((name) => /\.(?:md|mdx|markdown)$/i.test(name)).map((name) => join(path, name));
}

function show(name, text, { verdict, failures }, findings) {
  console.log(`\n${name}: ${verdict.label}${findings.length > mostFindings ? `, MORE THAN ${mostFindings}` : ''}`);
  for (const { code, message } of failures) console.log(`  THROWN ${code}: ${message}`);
  for (const { span, severity, code, message, related = [] } of findings) {
    const line = text.slice(0, span.start).split('\n').length;
    const { start, end } = lineAt(text, span.start);
    console.log(`  ${line}: ${severity} ${code}: ${message}`);
    console.log(`      in: ${text.slice(start, end).trim().slice(0, 200)}`);
    for (const { message: also } of related) console.log(`      also: ${also.slice(0, 160)}`);
  }
}

function summarise() {
  console.log('\nFindings by rule');
  for (const { code, preview } of allRules) {
    console.log(`${String(counts.get(code) ?? 0).padStart(5)}  ${code}${preview ? ' (preview)' : ''}`);
  }
}
