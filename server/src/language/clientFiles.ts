import type { Connection } from 'vscode-languageserver';
import { headLength, type Files } from '../workspace/files.js';
import { pathBelow } from '../workspace/uris.js';
import {
  listFilesMethod,
  readFileMethod,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol.js';

/** The workspace's files as the editor sees them: for a browser worker, and for folders that are on no disk. */
export function clientFiles(connection: Connection): Files {
  const read = async (uri: string): Promise<string | undefined> => {
    const params: ReadFileParams = { uri };
    const { text } = await connection.sendRequest<ReadFileResult>(readFileMethod, params);
    return text ?? undefined;
  };
  return {
    list: async (folder) => {
      const { uris } = await connection.sendRequest<ListFilesResult>(listFilesMethod);
      return uris.filter((uri) => pathBelow(folder, uri) !== undefined);
    },
    read,
    readHead: async (uri) => (await read(uri))?.slice(0, headLength),
  };
}
