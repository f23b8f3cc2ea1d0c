/** Runs a command; the number it gives is the exit code of the process. */
export const ending =
  <Arguments extends readonly unknown[]>(run: (...args: Arguments) => Promise<number>) =>
  async (...args: Arguments): Promise<void> => {
    process.exitCode = await run(...args);
  };
