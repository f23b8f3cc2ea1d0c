import { commands, l10n, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type ErrorHandler,
} from 'vscode-languageclient';

/** A server that ends so often within the period has a reason that another start does not mend. */
const mostRestarts = 4;
const periodMs = 3 * 60 * 1000;

/**
 * Starts a server again that has ended by itself, a few times; the library then opens all documents in it once more.
 * After that the user decides, and is asked once.
 */
export function restartAFewTimes(): ErrorHandler {
  let restarts: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= mostRestarts ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: (): CloseHandlerResult => {
      const now = performance.now();
      restarts = [...restarts.filter((time) => now - time < periodMs), now];
      if (restarts.length <= mostRestarts) return { action: CloseAction.Restart, handled: true };
      restarts = [];
      void askToRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/**
 * The library's own notices speak of connections and codes, and there are three for each start that fails: so many at
 * once that VS Code hides what we have to say as well. They go into the log.
 */
export function keepNoticesInLog(client: BaseLanguageClient): void {
  const say = client.error.bind(client);
  client.error = (message, data) => say(message, data, false);
}

async function askToRestart(): Promise<void> {
  const restart = l10n.t('Restart Server');
  const showLog = l10n.t('Show Log');
  const message = l10n.t(
    'Partnerlint has stopped: its server ended {0} times within a few minutes. The log says how. Your documents are untouched.',
    mostRestarts + 1,
  );
  const chosen = await window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await commands.executeCommand('partnerlint.restartServer');
  if (chosen === showLog) await commands.executeCommand('partnerlint.showLog');
}
