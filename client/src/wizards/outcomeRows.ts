import { l10n, QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { TierOutcomeResult } from 'partnerlint/protocol';
import { inRow } from '../asText.js';

/** A row of the wizard's last step; `write` is absent on rows that only inform. */
export type OutcomeRow = QuickPickItem & { readonly write?: boolean };

/** The tier, why, and what follows from it. The choice stands on top, where Enter takes it. */
export function outcomeRows(outcome: TierOutcomeResult): OutcomeRow[] {
  return [
    ...outcome.warnings.flatMap((warning) => text(warning, '$(warning) ')),
    { label: l10n.t('Write to frontmatter'), description: `tier: ${inRow(outcome.tier)}`, write: true },
    { label: l10n.t('Cancel'), description: l10n.t('leaves the file as it is'), write: false },
    heading(l10n.t('Why')),
    ...outcome.why.flatMap(({ question, answer, follows }) => [
      { label: inRow(question), description: inRow(answer) },
      ...text(follows, '→ '),
    ]),
    heading(l10n.t('The tier includes')),
    ...text(outcome.includes.join(' · ')),
    heading(l10n.t('Timeline')),
    ...text(outcome.timeline),
    heading(l10n.t('Graduation')),
    ...text(outcome.graduation),
  ];
}

const heading = (label: string): OutcomeRow => ({ label, kind: QuickPickItemKind.Separator });

/** What fits beside a heading; beyond, the editor would cut the sentence off. */
const rowWidth = 70;

/** A row is one line, so a sentence becomes as many rows as it needs; the mark stands before the first. */
function text(sentence: string, mark = ''): OutcomeRow[] {
  const lines: string[] = [];
  let line = '';
  for (const word of inRow(sentence).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > rowWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((label, index) => ({ label: index === 0 ? mark + label : label }));
}
