import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  listFilesMethod,
  readFileMethod,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from 'partnerlint/protocol';
import { workspaceFiles } from './documents.js';

/** More files than a folder of deals has; fewer than would fill the memory of a browser tab. */
const mostFiles = 10_000;

/**
 * Lists and reads the workspace's files for the server, through the editor: so it also works in a browser, on virtual
 * file systems and over a remote connection, and leaves out what `files.exclude` leaves out.
 */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(client.onRequest(listFilesMethod, listFiles), client.onRequest(readFileMethod, readFile));
}

async function listFiles(): Promise<ListFilesResult> {
  const uris = await workspace.findFiles(workspaceFiles, '**/node_modules/**', mostFiles);
  return { uris: uris.map((uri) => uri.toString()) };
}

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    return { text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
  } catch {
    // Deleted meanwhile, or not readable: for the server it is not there.
    return { text: null };
  }
}

/** Windows tools write UTF-16, with a mark at the start or the dashes of the frontmatter behind a zero. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === dash && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === dash)) return 'utf-16be';
  return 'utf-8';
}

const dash = 0x2d;
