import { ok } from 'node:assert/strict';

/** Far above what one pass over a long text takes, far below what a pass for each of its words would. */
const mostSeconds = 4;

/**
 * The work takes a moment, whatever it is given. Counted is what the processor spends on it, so that a busy machine
 * changes nothing; work that is slow only because its code is new gets a second try.
 */
export function takesAMoment(work: () => void): void {
  const isQuick = (): boolean => processorSeconds(work) < mostSeconds;
  ok(isQuick() || isQuick(), `it took the processor more than ${mostSeconds} seconds, twice`);
}

/** Seconds that the processor spends on the work. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
