import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate.js';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

/** VS Code for the Web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<unknown> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  // A new worker for each start, so that "Restart Server" really starts over. The transports are named here since the
  // client does not take the host's `Worker` for one.
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
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
