import type { ChangedProposal } from '../diff.js';
import type { DiffOptions } from '../portfolioCommands.js';
import { printable, printableJson, styled, wrapped } from '../terminal.js';
import { plain } from './markdown.js';
import { counted } from './stylish.js';

type Change = ChangedProposal['changes'][number];

export function changesAs(format: DiffOptions['format'], changed: readonly ChangedProposal[]): string {
  switch (format) {
    case 'text':
      return asText(changed);
    case 'json':
      return `${printableJson({ proposals: changed }, 2)}\n`;
    case 'markdown':
      return asMarkdown(changed);
  }
}

const nothing = 'No term of a proposal has changed.';

/** Signs that say at a glance what became of a term. */
const signs: Readonly<Record<Change['move'], string>> = {
  added: '+',
  dropped: '-',
  weakened: '↓',
  strengthened: '↑',
  changed: '~',
  passed: '✓',
  failed: '✗',
};

function asText(changed: readonly ChangedProposal[]): string {
  if (changed.length === 0) return `${nothing}\n`;
  const files = changed.map((each) => {
    const lines = each.changes.map((change) => {
      const words = [change.message, change.forbidden].filter((part) => part !== undefined).join(' ');
      const text = wrapped(printable(words), '    ', 100).replace(/^ {4}/, `  ${signs[change.move]} `);
      return change.forbidden === undefined ? text : styled('red', text.replace(/^ /, '!'));
    });
    return `${styled('underline', shownPath(each))}\n${lines.join('\n')}\n`;
  });
  return `${files.join('\n')}\n${styled('bold', sumOf(changed))}\n`;
}

function sumOf(changed: readonly ChangedProposal[]): string {
  const all = changed.flatMap(({ changes }) => changes);
  const forbidden = all.filter((change) => change.forbidden !== undefined).length;
  const verdict = forbidden === 0 ? 'none of them forbidden' : `${forbidden} of them forbidden (!)`;
  return `${counted(all.length, 'change')} in ${counted(changed.length, 'proposal')}, ${verdict}.`;
}

function asMarkdown(changed: readonly ChangedProposal[]): string {
  if (changed.length === 0) return `## What changed\n\n${nothing}\n`;
  const files = changed.map((each) => {
    const rows = each.changes.map(
      ({ move, term, message, forbidden }) =>
        `| ${term} | ${move} | ${plain(message)}${forbidden === undefined ? '' : ` **${plain(forbidden)}**`} |\n`,
    );
    return `### ${plain(shownPath(each))}\n\n| term | | change |\n| --- | --- | --- |\n${rows.join('')}`;
  });
  return [`## What changed\n\n${sumOf(changed)}\n`, ...files].join('\n');
}

const shownPath = ({ path, was }: ChangedProposal): string =>
  was === undefined ? printable(path) : `${printable(path)} (was ${printable(was)})`;
