/** Words that are not ours, such as names of files: nothing in them moves the cursor, colours or reorders the line. */
export const printable = (words: string): string => words.replace(unprintable, (character) => escaped(character));

/** The same for JSON, whose own escapes leave some of these in. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => escaped(character),
  );

/** Control characters, and those that turn the direction of writing. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Prints and gives the exit code of a run in which nothing is wrong. */
export function write(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

export const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** Colours only where somebody looks, and nobody has said no (no-color.org). */
let hasColours = process.stdout.isTTY === true && !process.env['NO_COLOR'];

export function chooseColours(choice: ColourChoice): void {
  if (choice !== 'auto') hasColours = choice === 'always';
}

export function styled(style: keyof typeof styles, text: string): string {
  const [on, off] = styles[style];
  return hasColours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Breaks running text into lines of at most `width` columns, each behind `indent`. */
export function wrapped(text: string, indent = '', width = 80): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
