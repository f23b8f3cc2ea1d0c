// How often the findings about prose are right on labelled statements: `npm run field:statements -- FILE.jsonl …`.
// Statements of one file of one repository are put together to a declared proposal again, the rules run over it, and
// each finding is judged by the labels: the statement's own for a hedge, all of the document's for how bound its sides are.
import { readFileSync } from 'node:fs';
import { checkDocument, economicKinds } from '../server/dist/engine/index.js';

const documents = new Map();
for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const statement = JSON.parse(line);
    const key = `${statement.repo}/${statement.path}`;
    documents.set(key, [...(documents.get(key) ?? []), statement]);
  }
}

const judged = new Map();
for (const [key, statements] of documents) {
  const text = documentOf(statements);
  const { findings, proposal } = checkDocument(text, { today: '2026-11-22' });
  for (const finding of findings) {
    const right = judge(finding, statements, proposal);
    if (right === undefined) continue;
    const rule = judged.get(finding.code) ?? { right: 0, wrong: [] };
    if (right) rule.right += 1;
    else rule.wrong.push(`${key}: ${finding.message.slice(0, 220)}`);
    judged.set(finding.code, rule);
  }
}
for (const [code, { right, wrong }] of judged) {
  console.log(`${code}: ${right} of ${right + wrong.length} right`);
  for (const line of wrong) console.log(`    ${line}`);
}

function documentOf(statements) {
  const [{ us, partner }] = statements;
  const lines = ['---', 'proposal: partnership', `us: ${JSON.stringify(us)}`, `partner: ${JSON.stringify(partner)}`, '---', '', '# Proposal', '']; // prettier-ignore
  let place = '';
  for (const { heading, leadIn, columns, text } of statements) {
    const here = JSON.stringify([heading, leadIn, columns]);
    if (here !== place && heading) lines.push('', `## ${heading}`, '');
    if (here !== place && leadIn) lines.push('', leadIn, '');
    if (columns.length > 0) {
      if (here !== place) lines.push('', columns.join(' | '), columns.map(() => '---').join(' | '));
      lines.push(text);
    } else lines.push(leadIn ? `- ${text}` : `${text}\n`);
    place = here;
  }
  return `${lines.join('\n')}\n`;
}

/** Whether the labels bear a finding out; `undefined` for rules that they do not speak of. */
function judge({ code, span }, statements, proposal) {
  const bonds = { us: bondOf(statements, 'us'), partner: bondOf(statements, 'partner') };
  const bound = Object.values(bonds).filter((bond) => bond === 'bound').length;
  switch (code) {
    case 'commitments/hedged': {
      const read = proposal.commitments.find(({ hedge }) => hedge?.span.start === span.start);
      const words = read?.statement?.content.text;
      const labelled = statements.find(({ text }) => words && (text.includes(words) || words.includes(text)));
      return labelled && labelled.commitment === 'hedged' && isEconomic(labelled);
    }
    case 'commitments/handshake':
    case 'commitments/marketing-only':
      return bound === 0;
    case 'commitments/one-sided':
      return bound === 1;
    case 'leverage/co-marketing-only':
      return statements.every(({ leverage }) => leverage.every((type) => type === 'co-marketing'));
    case 'leverage/missing':
      return statements.every(({ leverage }) => leverage.length === 0);
    case 'commitments/missing':
      return Object.values(bonds).includes('none');
    default:
      return undefined;
  }
}

function isEconomic({ kinds }) {
  return (kinds ?? []).some((kind) => economicKinds.has(kind));
}

function bondOf(statements, side) {
  const own = statements.filter(({ party }) => party === side || party === 'both');
  if (own.some((each) => each.commitment === 'firm' && isEconomic(each))) return 'bound';
  return own.length > 0 ? 'soft' : 'none';
}
