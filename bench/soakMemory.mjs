/** Loaded into the server before it starts: on a signal it collects its garbage and says how much memory is left in use. */
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.stderr.write(`soak-memory ${JSON.stringify({ heapUsed, rss })}\n`);
});
