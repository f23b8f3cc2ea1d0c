import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileTrouble, readBytes } from '../workspace/regularFile.js';

/** The text of a file that can be written back without losing a byte: only UTF-8 can. */
export async function readExactly(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new FileTrouble('It is not in UTF-8. Save it so first.');
  return text;
}

/**
 * Puts `text` in place of `expected`, all or nothing: it is written beside the file and moved over it, so that the
 * original stays whole whatever fails. A link stays a link, and the permissions stay. A file that has changed since it
 * was read is left alone.
 */
export async function replaceFile(path: string, expected: string, text: string): Promise<void> {
  try {
    await moveOver(await realpath(path), expected, text);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileTrouble(`It cannot be written, and is as it was: ${reason}.`, { cause: error });
  }
}

async function moveOver(target: string, expected: string, text: string): Promise<void> {
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.partnerlint-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if ((await readExactly(target)) !== expected) throw new FileTrouble('It has changed meanwhile. Run this again.');
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
