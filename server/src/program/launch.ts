import type { LaunchItem } from './program.js';

/**
 * Whether a task means the item of the launch checklist: all words of one of its entries occur in the task, in any
 * order, each as it is or with an ending ("brief" in "briefed"). Upper and lower case are one.
 */
export function meansItem(task: string, item: LaunchItem): boolean {
  const words = wordsOf(task);
  return item.words.some((entry) => {
    const wanted = wordsOf(entry);
    return wanted.length > 0 && wanted.every((part) => words.some((word) => fits(word, part)));
  });
}

/** "Press" is no "pressure": only an ending may follow. */
const fits = (word: string, part: string): boolean =>
  word === part || (word.startsWith(part) && endings.has(word.slice(part.length)));

const endings: ReadonlySet<string> = new Set(['s', 'es', 'ed', 'd', 'ing', "'s", '’s']);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
