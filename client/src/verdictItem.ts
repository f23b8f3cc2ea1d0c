import { commands, Disposable, languages, LanguageStatusSeverity, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { verdictMethod, type VerdictParams } from 'partnerlint/protocol';
import { documentSelector } from './documents.js';

/**
 * Shows the server's verdict on the active document in the language status, and sets `partnerlint.isProposal` for the
 * menus. A document that is no proposal has no verdict, and the item is not there.
 */
export function showVerdicts(client: BaseLanguageClient): Disposable {
  const verdicts = new Map<string, VerdictParams['verdict']>();
  let item: Disposable | undefined;

  const refresh = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const verdict = uri === undefined ? undefined : verdicts.get(uri);
    item?.dispose();
    item = verdict ? verdictItem(verdict) : undefined;
    void commands.executeCommand('setContext', 'partnerlint.isProposal', verdict !== undefined);
  };

  return Disposable.from(
    client.onNotification(verdictMethod, ({ uri, verdict }: VerdictParams) => {
      if (verdict) verdicts.set(uri, verdict);
      else verdicts.delete(uri);
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    { dispose: () => item?.dispose() },
  );
}

function verdictItem(verdict: NonNullable<VerdictParams['verdict']>): Disposable {
  const item = languages.createLanguageStatusItem('partnerlint.verdict', documentSelector);
  item.name = 'Partnerlint';
  item.text = verdict.label;
  item.detail = verdict.detail;
  item.severity = severityOf(verdict);
  item.command = { command: 'workbench.actions.view.problems', title: 'Show Problems' };
  return item;
}

function severityOf({ errors, warnings }: NonNullable<VerdictParams['verdict']>): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
