import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { adoptMethod, type AdoptParams, type AdoptResult } from 'partnerlint/protocol';
import { inMessage } from './asText.js';
import { isForeign } from './documents.js';

/** How long the status bar says what has been written, in milliseconds. */
const statusTime = 8000;

/** Has the server write the frontmatter that the active document supports; one undo takes it back. */
export async function adoptProposal(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown' || isForeign(document)) {
    const message = l10n.t('Adopt Proposal writes into a Markdown document, and none is active. Open one first.');
    return void window.showInformationMessage(message);
  }
  const params: AdoptParams = { uri: document.uri.toString(), version: document.version };
  const { applied, reason, values } = await client.sendRequest<AdoptResult>(adoptMethod, params);
  if (applied) {
    const written = l10n.t('Frontmatter written: {0} values, each in the words of the text.', values);
    window.setStatusBarMessage(`$(check) ${written}`, statusTime);
  } else void window.showWarningMessage(inMessage(reason ?? l10n.t('The frontmatter could not be written.')));
}
