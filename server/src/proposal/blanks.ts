import { blankWords } from './vocabulary/blanks.js';

/** Whether a value waits to be filled: "[name, role]", "TBD", "$X". */
export function isBlank(value: string): boolean {
  const words = value.toLowerCase().trim();
  return (
    blankWords.has(words) ||
    /^[[{<][^\]}>]*[\]}>]+$/.test(words) ||
    /[$€£]\s?(?:x+|_+|\?+)(?![\p{L}\p{N}])/iu.test(words)
  );
}
