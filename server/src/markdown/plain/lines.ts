import type { Offset } from '../../text/span.js';

/** Where something has ended: the number of the line behind its last one, and the end of that. */
export interface Ended {
  readonly next: number;
  readonly end: Offset;
}

/** The lines of a part of a body, by their numbers. Behind the last one there is nothing but blank lines. */
export class PlainLines {
  readonly text: string;
  readonly #starts: Offset[] = [];
  readonly #words: Offset[] = [];
  readonly #ends: Offset[] = [];

  constructor(text: string) {
    this.text = text;
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const next = newline < 0 ? text.length : newline + 1;
      const isCrLf = newline > start && text[newline - 1] === '\r';
      const end = newline < 0 ? text.length : isCrLf ? newline - 1 : newline;
      let words = start;
      while (words < end && text[words] === ' ') words++;
      this.#starts.push(start);
      this.#ends.push(end);
      this.#words.push(words < end && text[words] === '\t' ? behindTabs(text, words, end) : words);
      start = next;
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  start(line: number): Offset {
    return this.#starts[line] ?? this.text.length;
  }

  /** The first character that is no space, or a tab that stands before it; `end` of a blank line. */
  words(line: number): Offset {
    return this.#words[line] ?? this.text.length;
  }

  /** Behind the last character, its line ending left out. */
  end(line: number): Offset {
    return this.#ends[line] ?? this.text.length;
  }

  /** Behind its last character that is no space. */
  wordsEnd(line: number): Offset {
    let end = this.end(line);
    while (end > this.words(line) && this.text[end - 1] === ' ') end--;
    return end;
  }

  /** Spaces before the first word. */
  indent(line: number): number {
    return this.words(line) - this.start(line);
  }

  isBlank(line: number): boolean {
    return this.words(line) === this.end(line);
  }

  /** The first line from `line` on that is not blank, or `count`. */
  afterBlank(line: number): number {
    let next = line;
    while (next < this.count && this.isBlank(next)) next++;
    return next;
  }
}

/** A blank line may hold tabs; before words they are left where they are, since only the parser counts their columns. */
function behindTabs(text: string, words: Offset, end: Offset): Offset {
  let at = words;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at === end ? end : words;
}
