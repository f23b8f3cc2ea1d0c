/** Runs a command; the number it gives is the exit code of the process. */
export const ending =
  <Arguments extends readonly unknown[]>(run: (...args: Arguments) => Promise<number>) =>
  async (...args: Arguments): Promise<void> => {
    await translateAtOnce();
    process.exitCode = await run(...args);
  };

/**
 * Nearly every regular expression of ours is used again at once: V8 makes machine code of it without the usual round in
 * which it is interpreted. That is a tenth of a second for a single file.
 */
async function translateAtOnce(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
}
