import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.js';

let client: LanguageClient | undefined;

/** What the server asks of V8 where it is started by Node itself; see there. */
const execArgv = ['--no-regexp-tier-up'];

/** VS Code on a desktop, or at the far end of a remote connection: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<unknown> {
  const module = context.asAbsolutePath('dist/server-node.js');
  return activateWith(context, (options) => {
    client = new LanguageClient(
      'partnerlint',
      'Partnerlint',
      { module, transport: TransportKind.ipc, options: { execArgv } },
      options,
    );
    return client;
  });
}

export const deactivate = (): Promise<void> | undefined => client?.dispose();
