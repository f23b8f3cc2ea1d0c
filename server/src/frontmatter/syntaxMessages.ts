import type { Offset } from '../text/span.js';

/** What is wrong and the way out, by the YAML library's error code; `words` stand at the place. */
const messages: Readonly<Record<string, (words: string) => string>> = {
  TAB_AS_INDENT: () => 'This line is indented with a tab. YAML takes spaces only.',
  BLOCK_AS_IMPLICIT_KEY: () => 'There is a second colon in this line. Put the text behind the first one in quotes.',
  BAD_INDENT: () => 'This line does not belong where it stands: check its indentation and that brackets are closed.',
  BAD_SCALAR_START: (words) => `Text cannot begin with ${words.slice(0, 1)} here. Put it in quotes.`,
  BAD_DQ_ESCAPE: () => 'In double quotes a backslash has a meaning of its own. Write \\\\, or use single quotes.',
  MISSING_CHAR: (words) => (/^\w/.test(words) ? `Something is missing at "${words}": a colon or a comma.` : unfinished),
  MULTILINE_IMPLICIT_KEY: (words) => (words ? `A colon is missing behind "${words}".` : unfinished),
  UNEXPECTED_TOKEN: (words) =>
    words ? `"${words}" is not expected here. Text with such signs belongs in quotes.` : unfinished,
  MULTIPLE_DOCS: () => 'A second block begins here. The frontmatter ends at its first closing line.',
  BLOCK_IN_FLOW: () => 'A list or group over several lines cannot stand in brackets. Write it in brackets, too.',
  KEY_OVER_1024_CHARS: () => 'This key is too long. Is a line break or a quote missing?',
};

const unfinished = 'Something is missing here: a value, a colon or a closing bracket.';

/** A message for people at `place` of the YAML `source`. */
export function inPlainWords(code: string, source: string, place: Offset): string {
  const words = /^[^\r\n]{0,40}/.exec(source.slice(place))?.[0].trim() ?? '';
  return messages[code]?.(words) ?? 'This line cannot be read as YAML. Text with special signs belongs in quotes.';
}
