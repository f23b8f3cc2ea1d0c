import { commands, l10n, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { PartnerlintInitialization } from 'partnerlint/protocol';
import { adoptProposal } from './adopt.js';
import { keepNoticesInLog, restartAFewTimes } from './crashes.js';
import { documentSelector, onlyOwnDocuments } from './documents.js';
import { serveFiles } from './files.js';
import { linkToPages, showRulePages } from './rulePages.js';
import { showVerdicts } from './verdictItem.js';
import { chooseTier } from './wizards/chooseTier.js';
import { newProposal } from './wizards/newProposal.js';

/**
 * The editor's side of Partnerlint, alike in both hosts: it starts the server, asks the wizards' questions and shows
 * what the server computed. It reads no proposal and knows no rule.
 */
export async function activateWith(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel('Partnerlint', { log: true });
  const initializationOptions: PartnerlintInitialization = { clientReadsFiles: true, showsVerdicts: true };
  const client = createClient({
    documentSelector,
    initializationOptions,
    outputChannel: log,
    errorHandler: restartAFewTimes(),
    // Without one the library shows why as it stands; `errorHandler` is told as well, and decides.
    initializationFailedHandler: () => false,
    middleware: { ...onlyOwnDocuments, ...linkToPages },
  });
  keepNoticesInLog(client);
  context.subscriptions.push(
    log,
    serveFiles(client),
    showVerdicts(client),
    showRulePages(context),
    commands.registerCommand('partnerlint.chooseTier', () => chooseTier(client)),
    commands.registerCommand('partnerlint.newProposal', () => newProposal(client)),
    commands.registerCommand('partnerlint.adopt', () => adoptProposal(client)),
    commands.registerCommand('partnerlint.restartServer', () => restart(client)),
    commands.registerCommand('partnerlint.showLog', () => log.show()),
  );
  void commands.executeCommand('setContext', 'partnerlint.active', true);
  try {
    await client.start();
  } catch (error) {
    // It may be up again by now, or the user has been asked.
    log.error(l10n.t('The server did not start: {0}', String(error)));
  }
  return client;
}

async function restart(client: BaseLanguageClient): Promise<void> {
  try {
    await client.stop();
  } catch (error) {
    // A server that does not answer any more is the reason to restart it.
    client.outputChannel.warn(l10n.t('The server did not stop in time: {0}', String(error)));
  }
  await client.start();
}
