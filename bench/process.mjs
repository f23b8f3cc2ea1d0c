/** Runs a program to its end and takes what it costs. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Between two looks at the process: what it does after the last one is not seen. */
const lookEveryMs = 10;
/** The unit of the kernel's processor times, on every system that has /proc. */
const ticksPerSecond = 100;

/**
 * Seconds by the clock and of the processor, and the most memory it held at once, in MB. Its findings go to a file that
 * nobody reads. Processor time and memory are NaN where the system has no /proc.
 */
export function costOf([command, ...args], cwd) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let seen = { processor: Number.NaN, memory: Number.NaN };
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint = (complaint + chunk).slice(0, 2000)));
    const looking = setInterval(() => (seen = seenOf(child.pid) ?? seen), lookEveryMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(looking);
      const clock = (performance.now() - started) / 1000;
      // 1 says that there are findings.
      if (code === 0 || code === 1) resolve({ clock, ...seen });
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${complaint}`));
    });
  });
}

function seenOf(pid) {
  try {
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    return { processor: (Number(times[11]) + Number(times[12])) / ticksPerSecond, memory: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}
