import { FileTrouble } from '../workspace/regularFile.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'Not allowed to read it.',
  EISDIR: 'It is a folder.',
};

/** Why a file cannot be read or written, for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileTrouble) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `It cannot be checked: ${error instanceof Error ? error.message : String(error)}.`;
}
