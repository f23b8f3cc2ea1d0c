import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryPath } from '../editors/repository.js';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a process, without a terminal. */
export function run(
  args: readonly string[],
  cwd = repositoryPath(),
  { input, ...environment }: Record<string, string> = {},
): Outcome {
  const program = repositoryPath('server', 'bin', 'partnerlint.js');
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder with these files, removed when the work is done. */
export function withFiles(files: Readonly<Record<string, string | Buffer>>, work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'partnerlint-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
