import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
} from 'vscode-languageserver/browser';
import { localDay } from './language/host.js';
import { startServer } from './language/server.js';
import { soundMessages } from './language/soundMessages.js';

/** The language server in a browser's worker. Files are listed and read by the client. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection: Connection = createConnection(
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  soundMessages((complaint) => connection.console.warn(complaint)),
);

/** A message to oneself: browsers hold back short timers by several milliseconds. */
const turns = new MessageChannel();
const tasks: (() => void)[] = [];
turns.port1.onmessage = () => tasks.shift()?.();
const soon = (task: () => void): void => {
  tasks.push(task);
  turns.port2.postMessage(undefined);
};

startServer(connection, { soon, today: localDay });
