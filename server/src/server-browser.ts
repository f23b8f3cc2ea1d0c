import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from './language/host.js';
import { startServer } from './language/server.js';

/** The language server in a browser's worker. Files are listed and read by the client. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, { soon: (task) => setTimeout(task, 0), today: localDay });
