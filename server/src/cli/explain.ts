import { allRules, nearest, programRules, type Example, type Rule } from 'partnerlint';
import { rulePage } from '../language/diagnostics.js';
import { Misuse } from './misuse.js';
import { parse } from './options.js';
import { printable, styled, wrapped, write } from './terminal.js';

/** `partnerlint explain`: why a rule exists, with its examples; without a rule, the list of them. */
export async function explain(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  const [code] = positionals;
  if (code === undefined) return write(listOfRules());
  const rule = allRules.find((candidate) => candidate.code === code);
  if (rule) return write(ruleText(rule));
  const ofProgram = programRules.find((candidate) => candidate.code === code);
  if (ofProgram) return write(`${styled('bold', code)}: ${ofProgram.title}\n\n${wrapped(ofProgram.why)}\n`);
  throw new Misuse(unknown(code));
}

function unknown(code: string): string {
  const meant = nearest(
    code,
    allRules.map((rule) => rule.code),
  );
  return `There is no rule "${printable(code)}". ${meant === undefined ? 'See "partnerlint explain" for all of them.' : `Did you mean "${meant}"?`}`;
}

function listOfRules(): string {
  const width = Math.max(...allRules.map(({ code }) => code.length));
  return [...allRules, ...programRules].map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`).join('');
}

function ruleText({ code, title, why, notWhen, noFix, preview, examples }: Rule): string {
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

const exampleText = (outcome: string, { title, text }: Example): string =>
  `${styled('bold', `${outcome}: ${title}`)}\n\n${indented(text)}`;

const indented = (text: string): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
