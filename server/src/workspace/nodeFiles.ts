import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from './decoding.js';
import { headLength, type Files } from './files.js';
import { readBytes, readFirstBytes } from './regularFile.js';
import { isMarkdownFile, isProgramFile, type Uri } from './uris.js';

/** Folders that hold no document of the user's. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Bounds of a search, for a workspace that is a whole disk. */
const mostFiles = 10_000;
const mostFolders = 20_000;

/** Node's file system. Symbolic links are not followed, so a search ends and stays inside the folder. */
export const nodeFiles: Files = {
  list: async (folder) => {
    const path = pathOf(folder);
    const paths = path === undefined ? [] : (await findFiles(path)).files;
    return paths.map(uriOf).filter((uri) => isMarkdownFile(uri) || isProgramFile(uri));
  },
  read: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? undefined : textOf(readBytes(path)).catch(() => undefined);
  },
  readHead: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? undefined : textOf(readFirstBytes(path, 2 * headLength)).catch(() => undefined);
  },
};

/** What a search came upon, as paths. */
export interface Found {
  /** Sorted within each folder. */
  readonly files: readonly string[];
  /** Pipes, sockets and devices. */
  readonly others: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
}

/** All that lies below the folder, links left out. */
export async function findFiles(folder: string): Promise<Found> {
  const files: string[] = [];
  const others: string[] = [];
  const closed: { path: string; error: unknown }[] = [];
  const folders = [folder];
  for (let next = 0; next < folders.length && next < mostFolders && files.length < mostFiles; next += 1) {
    const path = folders[next] as string;
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (!isGone(error)) closed.push({ path, error });
      return [];
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) folders.push(...(leftOut.has(entry.name) ? [] : [`${path}/${entry.name}`]));
      else if (entry.isFile()) files.push(`${path}/${entry.name}`);
      else if (!entry.isSymbolicLink()) others.push(`${path}/${entry.name}`);
    }
  }
  return { files, others, closed };
}

/** There is nothing of this name, or no longer. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The path of a `file:` URI; `undefined` for every other scheme. */
export function pathOf(uri: Uri): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export const uriOf = (path: string): Uri => pathToFileURL(path).href;

/** As an editor would show it, which opens UTF-16 too. */
const textOf = async (bytes: Promise<Buffer>): Promise<string> => decode(await bytes).text;
