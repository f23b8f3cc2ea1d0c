import { FileTrouble } from '../workspace/regularFile.js';

const unread: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'Not allowed to read it.',
  EPERM: 'Not allowed to read it.',
  EISDIR: 'It is a folder.',
};

const unwritten: Readonly<Record<string, string>> = {
  EACCES: 'not allowed to write there',
  EPERM: 'not allowed to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'what should be a folder is a file',
  EEXIST: 'what should be a folder is a file',
};

/** Why a file cannot be read or written, for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileTrouble) return error.message;
  return unread[codeOf(error)] ?? `It cannot be checked: ${messageOf(error)}.`;
}

/** Why nothing can be written to a place, as the end of a sentence. */
export const whyUnwritten = (error: unknown): string => unwritten[codeOf(error)] ?? messageOf(error);

/** Does something with one file; a failure says with which, and why. */
export async function doneWith<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
