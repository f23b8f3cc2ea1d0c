import { existsSync } from 'node:fs';
import { allRules, nearest, portfolioRules, programRules, type Example, type RuleMeta } from 'partnerlint';
import { rulePage } from '../language/rulePage.js';
import { explainDocument, type DecisionOptions } from './explainDocument.js';
import { Misuse } from './misuse.js';
import { printable, styled, wrapped, write } from './terminal.js';

/** `partnerlint explain`: why a rule exists, or how a document comes to its decisions; without either, all rules. */
export async function explain(subject: string | undefined, options: DecisionOptions): Promise<number> {
  if (subject === undefined) {
    if (options.decision !== undefined)
      throw new Misuse('--decision needs a document: "explain FILE --decision tier".');
    return write(listOfRules());
  }
  const rule = [...allRules, ...portfolioRules].find((candidate) => candidate.code === subject);
  if (rule) return write(ruleText(rule));
  const ofProgram = programRules.find((candidate) => candidate.code === subject);
  if (ofProgram) return write(`${styled('bold', subject)}: ${ofProgram.title}\n\n${wrapped(ofProgram.why)}\n`);
  if (options.decision !== undefined || /\.\w+$/.test(subject) || existsSync(subject)) {
    return explainDocument(subject, options);
  }
  throw new Misuse(unknown(subject));
}

function unknown(code: string): string {
  const meant = probablyMeant(code)
    .map((candidate) => `"${candidate}"`)
    .join(' or ');
  const wayOut = meant === '' ? 'See "partnerlint explain" for all of them.' : `Did you mean ${meant}?`;
  return `There is no rule "${printable(code)}". ${wayOut}`;
}

/** A slip in the code, or the rules of that name in whichever group: few know the group by heart. */
function probablyMeant(code: string): readonly string[] {
  const codes = [...allRules, ...portfolioRules, ...programRules].map((rule) => rule.code);
  const slip = nearest(code, codes);
  if (slip !== undefined) return [slip];
  const name = nameOf(code);
  const nearestName = codes.some((candidate) => nameOf(candidate) === name) ? name : nearest(name, codes.map(nameOf));
  return codes.filter((candidate) => nameOf(candidate) === nearestName);
}

const nameOf = (code: string): string => code.slice(code.indexOf('/') + 1);

function listOfRules(): string {
  const width = Math.max(...allRules.map(({ code }) => code.length));
  return [...allRules, ...portfolioRules, ...programRules]
    .map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`)
    .join('');
}

function ruleText({ code, title, why, notWhen, noFix, preview, examples }: RuleMeta): string {
  const parts = [
    `${styled('bold', code)}: ${title}`,
    ...(preview ? [wrapped('A preview: off until a programme file or a setting switches it on.')] : []),
    wrapped(why),
    wrapped(`When not: ${notWhen}`),
    ...(noFix === undefined ? [] : [wrapped(`No quick fix: ${noFix}`)]),
    ...examples.fail.map((example) => exampleText('Fails', example)),
    ...examples.pass.map((example) => exampleText('Passes', example)),
    rulePage(code),
  ];
  return `${parts.join('\n\n')}\n`;
}

const exampleText = (outcome: string, { title, text, beside = [] }: Example): string =>
  [
    `${styled('bold', `${outcome}: ${title}`)}\n\n${indented(text)}`,
    ...beside.map((file) => `Beside it, ${file.name}:\n\n${indented(file.text)}`),
  ].join('\n\n');

const indented = (text: string): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
