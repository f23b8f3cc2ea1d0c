import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from './language/host.js';
import { startServer } from './language/server.js';
import { nodeFiles } from './workspace/nodeFiles.js';

/**
 * The language server as a Node process: over IPC from VS Code, over stdio from other editors. The library ends the
 * process when the client closes the stream, and watches the client's process id.
 */
startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, soon: setImmediate, today: localDay });
