import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from './language/host.js';
import { startServer } from './language/server.js';
import { nodeFiles } from './workspace/nodeFiles.js';

/**
 * The language server as a Node process: over IPC from VS Code, over stdio from other editors. The library ends the
 * process when the client closes the stream, and watches the client's process id.
 */
const connection = createConnection(ProposedFeatures.all);

// A promise that nobody caught is a defect of ours; it is no reason to leave the user without a server.
process.on('unhandledRejection', (reason) => connection.console.error(`Unexpected: ${String(reason)}`));

startServer(connection, { files: nodeFiles, soon: setImmediate, today: localDay });
