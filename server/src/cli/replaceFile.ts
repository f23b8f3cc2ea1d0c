import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileTrouble, notRegular, readBytes } from '../workspace/regularFile.js';
import { whyUnwritten } from './fileReason.js';

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
    throw unwritten(error, 'It cannot be written, and is as it was');
  }
}

/** Writes a file of ours, new or in place of the one that is there, all or nothing. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) throw new FileTrouble(notRegular);
    const target = there ? await realpath(path) : path;
    await besideAndOver(target, text, there?.mode);
  } catch (error) {
    throw unwritten(error, 'It cannot be written');
  }
}

function unwritten(error: unknown, what: string): FileTrouble {
  if (error instanceof FileTrouble) return error;
  return new FileTrouble(`${what}: ${whyUnwritten(error)}.`, { cause: error });
}

async function moveOver(target: string, expected: string, text: string): Promise<void> {
  const { mode } = await stat(target);
  await besideAndOver(target, text, mode, async () => {
    if ((await readExactly(target)) !== expected) throw new FileTrouble('It has changed meanwhile. Run this again.');
  });
}

/** `mode`: the permissions to keep. `before`: looked at last of all, and throws where the file must not be replaced. */
async function besideAndOver(target: string, text: string, mode?: number, before?: () => Promise<void>): Promise<void> {
  const beside = join(dirname(target), `.partnerlint-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await before?.();
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
