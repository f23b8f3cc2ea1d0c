import { Console } from 'node:console';
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { type Host, localDay } from './language/host.js';
import { startServer } from './language/server.js';
import { soundMessages } from './language/soundMessages.js';
import { SoundFrames } from './soundFrames.js';
import { nodeFiles } from './workspace/nodeFiles.js';

/**
 * The language server as a Node process: over IPC from VS Code, over stdio from other editors. The library ends the
 * process when the client closes the stream, and watches the client's process id.
 */
export function serve(told: Pick<Host, 'onOpened' | 'onChecked'>): void {
  const options = soundMessages((complaint) => connection.console.warn(complaint));
  const connection: Connection = process.argv.includes('--stdio')
    ? onStandardInput(options)
    : createConnection(ProposedFeatures.all, options);

  // A promise that nobody caught is a defect of ours; it is no reason to leave the user without a server.
  process.on('unhandledRejection', (reason) => connection.console.error(`Unexpected: ${String(reason)}`));

  startServer(connection, { files: nodeFiles, soon: setImmediate, today: localDay, ...told });
}

function onStandardInput(options: ReturnType<typeof soundMessages>): Connection {
  // Standard output belongs to the protocol: whatever a library has to say goes beside it.
  globalThis.console = new Console(process.stderr, process.stderr);
  let hasTold = false;
  const frames = new SoundFrames(() => {
    if (!hasTold) process.stderr.write('partnerlint: The editor sent a damaged message; it is left out.\n');
    hasTold = true;
  });
  process.stdin.on('error', () => frames.end());
  return createConnection(ProposedFeatures.all, process.stdin.pipe(frames), process.stdout, options);
}
