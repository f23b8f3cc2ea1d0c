import type { Middleware } from 'vscode-languageclient';
import type { TextDocument } from 'vscode';

/** The programme file, wherever it lies; the server knows its format. */
export const programFile = 'partner-program.yaml';

/** Every Markdown document, and the programme file whatever language the editor takes it for. */
export const documentSelector = [{ language: 'markdown' }, { pattern: `**/${programFile}` }];

/** The files of a workspace that the server may want to read while they are closed. */
export const workspaceFiles = `**/{*.md,*.markdown,${programFile}}`;

/**
 * Copies and conversations that are Markdown too: the other side of a diff, an output, a chat. A selector can only
 * list schemes that are allowed, and then leaves out every file system that nobody thought of.
 */
const foreignSchemes: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'gitlens',
  'output',
  'comment',
  'vscode-scm',
  'vscode-local-history',
  'vscode-chat-code-block',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
]);

export const isForeign = (document: TextDocument): boolean => foreignSchemes.has(document.uri.scheme);

/** Keeps foreign documents from the server; what it does not know, it answers nothing about. */
export const onlyOwnDocuments: Middleware = {
  didOpen: async (document, next) => (isForeign(document) ? undefined : next(document)),
  didChange: async (event, next) => (isForeign(event.document) ? undefined : next(event)),
  didClose: async (document, next) => (isForeign(document) ? undefined : next(document)),
};
