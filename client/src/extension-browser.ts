import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.js';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

/** VS Code for the Web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<unknown> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  const startWorker = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  return activateWith(context, (options) => {
    client = new LanguageClient('partnerlint', 'Partnerlint', startWorker, options);
    return client;
  });
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  worker?.terminate();
}
