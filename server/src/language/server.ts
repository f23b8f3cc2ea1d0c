import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Files } from '../workspace/files.js';
import { baselineFileName } from '../workspace/baseline.js';
import { isBaselineFile } from '../workspace/baselines.js';
import { isMarkdownFile, isProgramFile, isYamlFile, type Uri } from '../workspace/uris.js';
import { clientFiles } from './clientFiles.js';
import { clientOf, isRecord } from './client.js';
import { ClosedFiles } from './closedFiles.js';
import { codeActionKinds } from './codeActions.js';
import { registerFeatures } from './features.js';
import type { Host } from './host.js';
import { OpenDocuments } from './openDocuments.js';
import { Session } from './session.js';
import { SlackDocument } from './slackDocument.js';
import { version } from './version.js';

/** Editors open what they show right after the start. Till then no file is read: one of them may be about to be opened. */
const openingMs = 250;

/**
 * language/ turns what the engine says into the Language Server Protocol and back, one feature a file. It knows no
 * rule, threshold or Markdown; and it does not know whether it runs in Node or in a browser's worker.
 *
 * This starts a server on the connection: features answer requests, and findings are pushed.
 */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(SlackDocument);
  let session: Session | undefined;
  const currentSession = (): Session | undefined => session;

  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    const files = client.readsFiles || !host.files ? clientFilesOrNone(connection, client.readsFiles) : host.files;
    session = new Session(connection, documents, client, host, files);
    session.folders = foldersOf(params);
    session.settingsChanged(
      isRecord(params.initializationOptions) ? params.initializationOptions['settings'] : undefined,
    );
    follow(session);
    return {
      serverInfo: { name: 'Partnerlint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds },
        hoverProvider: true,
        completionProvider: {},
        workspace: { workspaceFolders: { supported: true, changeNotifications: client.workspaceFolders } },
      },
    };
  });
  registerFeatures(connection, currentSession);
  documents.listen(connection);
  connection.listen();
}

/** Without Node's file system and without a client that reads, there are open documents only. */
const clientFilesOrNone = (connection: Connection, clientReads: boolean): Files =>
  clientReads
    ? clientFiles(connection)
    : { list: async () => [], read: async () => undefined, readHead: async () => undefined };

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}

/** Publishes again whenever something that decides findings has changed. */
function follow(session: Session): void {
  const { connection, documents, client, programs } = session;
  const open = new OpenDocuments(session);
  const closed = new ClosedFiles(session, () => open.isBusy);
  session.portfolio.onChange = (uri) => {
    const isOpen = session.openDocument(uri) !== undefined;
    (isOpen ? open : closed).changed(uri);
  };
  const everything = (): void => {
    open.allChanged();
    session.inBackground(closed.all());
  };
  const programChanged = (uri: Uri): void => {
    programs.forget(uri);
    everything();
  };
  /** A file that a programme extends may have any name. */
  const yamlChanged = (uri: Uri): void => {
    if (programs.forget(uri)) everything();
  };

  const baselineChanged = (uri: Uri): void => {
    session.baselineChanged(uri);
    everything();
  };

  const folderGone = (uri: Uri): void => {
    closed.folderGone(uri);
    if (programs.forgetBelow(uri)) everything();
  };

  connection.onInitialized(() => {
    if (client.watchesConfiguration) {
      session.inBackground(
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'partnerlint' }),
      );
    }
    if (client.watchesFiles) {
      const files = ['**/*.md', '**/*.markdown', '**/*.{yaml,yml}', `**/${baselineFileName}`].map((globPattern) => ({
        globPattern,
      }));
      // With a folder the files in it go, and editors tell only of the folder.
      const watchers = [...files, { globPattern: '**', kind: WatchKind.Delete }];
      session.inBackground(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
        everything();
      });
    }
    setTimeout(() => session.inBackground(closed.all()), openingMs);
  });
  documents.onDidOpen(({ document }) => {
    session.host.onOpened?.(document.getText().length);
    closed.opened(document.uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isProgramFile(uri)) programChanged(uri);
    else if (isYamlFile(uri)) yamlChanged(uri);
    else open.changed(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.forget(uri);
    session.inBackground(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (isProgramFile(uri)) programChanged(uri);
    closed.changed(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (isProgramFile(uri)) programChanged(uri);
      else if (isBaselineFile(uri)) baselineChanged(uri);
      else if (isMarkdownFile(uri)) closed.changed(uri);
      else if (isYamlFile(uri)) yamlChanged(uri);
      else if (type === FileChangeType.Deleted) folderGone(uri);
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settingsChanged(isRecord(settings) ? settings['partnerlint'] : undefined);
    everything();
  });
}
