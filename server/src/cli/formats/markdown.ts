import { rulePage } from '../../language/rulePage.js';
import type { FileReport, PlacedFinding, RunReport } from '../report.js';
import { printable } from '../terminal.js';
import { sumOf } from './stylish.js';

/** For a comment in a pull request or the summary of a job. */
export function asMarkdown({ files, failures }: RunReport): string {
  const withFindings = files.filter(({ findings }) => findings.length > 0);
  const broken = failures.map(({ path, message }) => `- ${plain(path)}: ${plain(message)}\n`);
  return [
    `## Partnerlint\n\n${sumOf(files)}\n`,
    ...withFindings.map(table),
    ...(broken.length > 0 ? [`### Not checked\n\n${broken.join('')}`] : []),
  ].join('\n');
}

const table = ({ path, findings }: FileReport): string =>
  `### ${plain(path)}\n\n| line | | finding | rule |\n| ---: | --- | --- | --- |\n${findings.map(row).join('')}`;

const row = ({ range, severity, message, code }: PlacedFinding): string =>
  `| ${range.start.line + 1} | ${severity} | ${plain(message)} | [${code}](${rulePage(code)}) |\n`;

/** Words that are not ours stay words: no markup, no link, no mention of anybody, no cell of their own. */
export const plain = (words: string): string =>
  printable(words)
    .replace(/[\\`*_[\]()<>|~#!&]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//');
