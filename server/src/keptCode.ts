import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Several editors and versions may stand side by side. */
const mostFiles = 8;
const ending = '.v8';
const hashLength = 32;

/** What is not needed at once waits until the user has read the first findings. */
const pauseMs = 3000;

/** A bundle that has been run. */
export interface RunCode {
  readonly exports: unknown;
  /** To be called once the code that a start needs has run: what V8 compiled of it is kept for the next one. */
  readonly keep: () => void;
}

/** Does something while V8 is told what it was told when the code was loaded: else it refuses to load it again. */
type AsAtStart = (action: () => Buffer) => Buffer;

/**
 * Runs a bundle with what V8 compiled of it at an earlier start, for compiling is a third of a start. The bundle is one
 * function, such as Node puts round a CommonJS module. Whatever stands in the way of the earlier work (no such file,
 * another V8, a damaged byte, a folder that somebody else can write) only costs the time that it would have saved.
 */
export function runKept(bundle: string, asAtStart: AsAtStart): RunCode {
  const source = readFileSync(bundle);
  const file = join(folderOfUser(), `${identityOf(source)}${ending}`);
  const cachedData = compiledIn(file);
  // A build writes nothing but ASCII, which V8 holds in half the memory.
  const script = new Script(source.toString('latin1'), { filename: bundle, ...(cachedData && { cachedData }) });
  const module = { exports: {} as unknown };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const compiled = (): Buffer => asAtStart(() => script.createCachedData());
  return { exports: module.exports, keep: isKept ? () => undefined : once(() => keepLater(compiled, file)) };
}

/**
 * Compiled code fits one source and one program only. V8 checks its version, its flags and the length of the source, and
 * trusts the rest: so the words of the source count here, and the very file that runs them.
 */
function identityOf(source: Buffer): string {
  const { size, mtimeMs } = statSync(process.execPath);
  const { version, arch, execPath, execArgv, env } = process;
  const program = [version, process.versions.v8, arch, execPath, size, mtimeMs, execArgv, env['NODE_OPTIONS']];
  return hashOf(Buffer.from(JSON.stringify(program)), source)
    .toString('hex')
    .slice(0, 40);
}

/** The user's own folder for what can be made again. */
function folderOfUser(): string {
  const { env, platform } = process;
  const usual = { darwin: ['Library', 'Caches'], win32: ['AppData', 'Local'] }[platform as string] ?? ['.cache'];
  return join(env['XDG_CACHE_HOME'] || join(homedir(), ...usual), 'partnerlint');
}

/** Code is run as it stands there: it has to be whole, and nobody but this user may have written it. */
function compiledIn(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { uid, mode } = fstatSync(descriptor);
      const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
      if (!isOwn) return undefined;
      const bytes = readFileSync(descriptor);
      const compiled = bytes.subarray(hashLength);
      return hashOf(compiled).equals(bytes.subarray(0, hashLength)) ? compiled : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** After a pause, or at the end if that is sooner. */
function keepLater(compiled: () => Buffer, file: string): void {
  const write = once(() => writeCompiled(compiled(), file));
  setTimeout(write, pauseMs).unref();
  process.once('exit', write);
}

function writeCompiled(compiled: Buffer, file: string): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([hashOf(compiled), compiled]), { flag: 'wx', mode: 0o600 });
    renameSync(beside, file);
    removeOldest(dirname(file));
  } catch {
    remove(beside);
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
  const byAge = files.map((file) => ({ file, writtenMs: statSync(file).mtimeMs }));
  byAge.sort((one, other) => other.writtenMs - one.writtenMs);
  for (const { file } of byAge.slice(mostFiles)) remove(file);
}

function remove(file: string): void {
  try {
    rmSync(file);
  } catch {
    // It was never there, or is in nobody's way.
  }
}

function hashOf(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
