import type { Middleware } from 'vscode-languageclient';
import { workspace, type TextDocument } from 'vscode';

/** The programme file, wherever it lies; the server knows its format. */
export const programFile = 'partner-program.yaml';

/** Every Markdown document, and the programme file whatever language the editor takes it for. */
export const documentSelector = [{ language: 'markdown' }, { pattern: `**/${programFile}` }];

/** The files of a workspace that the server may want to read while they are closed. */
export const workspaceFiles = `**/{*.md,*.markdown,${programFile}}`;

/** File systems that hold copies of files: the other side of a diff, earlier versions, drafts of a chat. */
const copies: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'gitlens',
  'vscode-scm',
  'vscode-local-history',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
]);

/**
 * Whether a document is nobody's file: a copy, or made by the editor (an output, a chat, "compare with saved"), which
 * is on no file system at all. A selector could only list schemes that are allowed, and would leave out every file
 * system that nobody thought of.
 */
export function isForeign({ isUntitled, uri: { scheme } }: TextDocument): boolean {
  if (isUntitled) return false;
  return copies.has(scheme) || workspace.fs.isWritableFileSystem(scheme) === undefined;
}

/** Keeps foreign documents from the server; what it does not know, it answers nothing about. */
export const onlyOwnDocuments: Middleware = {
  didOpen: async (document, next) => (isForeign(document) ? undefined : next(document)),
  didChange: async (event, next) => (isForeign(event.document) ? undefined : next(event)),
  didClose: async (document, next) => (isForeign(document) ? undefined : next(document)),
};
