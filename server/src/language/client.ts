import type { InitializeParams } from 'vscode-languageserver';
import type { PartnerlintInitialization } from './protocol.js';

/** What the editor at the other end can do, read once from its `initialize` request. */
export interface Client {
  /** Takes `documentChanges`: edits for a certain version of a document. */
  readonly versionedEdits: boolean;
  /** Takes tab stops inside a workspace edit. */
  readonly snippetEdits: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  readonly diagnosticVersions: boolean;
  readonly markdownHovers: boolean;
  readonly preferredActions: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Shows how far a long work is. */
  readonly showsProgress: boolean;
  /** Lists and reads files for us. */
  readonly readsFiles: boolean;
  /** Has somewhere to show a verdict: our own client. Others log a notification they do not know. */
  readonly showsVerdicts: boolean;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const ours = isRecord(initializationOptions) ? (initializationOptions as PartnerlintInitialization) : undefined;
  return {
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescriptions: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    diagnosticVersions: textDocument?.publishDiagnostics?.versionSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    readsFiles: ours?.clientReadsFiles === true,
    showsVerdicts: ours?.showsVerdicts === true,
  };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
