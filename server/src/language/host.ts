import type { Files } from '../workspace/files.js';

/** What differs between Node and a browser worker. */
export interface Host {
  /** The host's own file system; absent in a browser, where the editor lists and reads. */
  readonly files?: Files;
  /** Runs the task behind whatever has already arrived. */
  readonly soon: (task: () => void) => void;
  /** The ISO day that counts as today. */
  readonly today: () => string;
  /** Called with the length of a text that has been opened. */
  readonly onOpened?: (length: number) => void;
  /** Called when the findings of a proposal have been sent: all that a start needs has run. */
  readonly onChecked?: () => void;
}

/** The day on this machine's calendar. */
export function localDay(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
