import { open, readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headLength, type Files } from './files.js';
import { isMarkdownFile, isProgramFile, type Uri } from './uris.js';

/** Folders that hold no document of the user's. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Bounds of a search, for a workspace that is a whole disk. */
const mostFiles = 10_000;
const mostFolders = 20_000;

/** Far beyond what the engine reads of a document: no reason to fill the memory with it. */
const mostBytes = 32 * 1024 * 1024;

/** Node's file system. Symbolic links are not followed, so a search ends and stays inside the folder. */
export const nodeFiles: Files = {
  list: async (folder) => {
    const path = pathOf(folder);
    const paths = path === undefined ? [] : await findFiles(path);
    return paths.map(uriOf).filter((uri) => isMarkdownFile(uri) || isProgramFile(uri));
  },
  read: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? undefined : readText(path).catch(() => undefined);
  },
  readHead: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? undefined : head(path).catch(() => undefined);
  },
};

/** Paths of all files below the folder, sorted within each folder. What cannot be read is left out. */
export async function findFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = 0; next < folders.length && next < mostFolders && files.length < mostFiles; next += 1) {
    const path = folders[next] as string;
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() && !leftOut.has(entry.name)) folders.push(`${path}/${entry.name}`);
      else if (entry.isFile()) files.push(`${path}/${entry.name}`);
    }
  }
  return files;
}

/** The path of a `file:` URI; `undefined` for every other scheme. */
export function pathOf(uri: Uri): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export const uriOf = (path: string): Uri => pathToFileURL(path).href;

async function readText(path: string): Promise<string | undefined> {
  const { size } = await stat(path);
  return size > mostBytes ? undefined : readFile(path, 'utf8');
}

async function head(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(headLength), length: headLength });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
