import { relative } from 'node:path';
import { decode } from '../workspace/decoding.js';
import { isGone, pathOf } from '../workspace/nodeFiles.js';
import { FileTrouble, readBytes } from '../workspace/regularFile.js';
import type { Uri } from '../workspace/uris.js';
import { reasonOf } from './fileReason.js';

/**
 * The text of a programme file, or `undefined` where there is none. One that is there and cannot be read is an error:
 * what is said by another programme than the one in force would mislead.
 */
export async function readProgram(uri: Uri): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return decode(await readBytes(path)).text;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw new FileTrouble(`${relative(process.cwd(), path)}: ${reasonOf(error)}`, { cause: error });
  }
}
