import { afterLine, lineAt } from '../text/lines.js';
import type { Offset, Span } from '../text/span.js';
import { bodyLines, type BodyLine } from './lines.js';
import type { MarkdownProblem } from './tree.js';

/**
 * The bounds of design.md 5, looked at before the parser sees the text: beyond them it takes seconds or runs out of
 * stack. What passes a bound is left out and the rest is still read.
 */
export const maxFile = 4 * 1024 * 1024;
export const maxBlock = 256 * 1024;
export const maxNesting = 100;
/**
 * Signs of inline markup (brackets, asterisks and their like) in one paragraph or table row. The parser's time grows
 * with their square: measured 0.1 s for 2,000, 0.8 s for 8,000 brackets or 4,000 nested asterisks.
 */
export const maxSigns = 2_000;

/** Parts not to parse, ascending, and what to say of them. */
export interface OverBounds {
  readonly parts: readonly Span[];
  readonly problems: readonly MarkdownProblem[];
}

/** Finds what passes the bounds from `bodyStart` on. One pass. */
export function overBounds(text: string, bodyStart: Offset): OverBounds {
  if (text.length > maxFile) {
    const problem = tooLarge(text, bodyStart, 'This file is larger than 4 MB, so its text is not read.');
    return { parts: [{ start: bodyStart, end: text.length }], problems: [problem] };
  }
  const scan = new BoundsScan(text);
  for (const line of bodyLines(text, bodyStart)) scan.line(line);
  scan.endBlock(text.length);
  return scan;
}

const tooLarge = (text: string, at: Offset, message: string): MarkdownProblem => {
  const { start, end } = lineAt(text, at);
  // A line may itself be what is too large.
  return { code: 'document/too-large', span: { start: Math.max(start, at), end: Math.min(end, at + 80) }, message };
};

const nestedTooDeeply = 'This is nested more than 100 levels deep, so it is not read. Take some levels out.';
const blockTooLarge = 'This block is larger than 256 KB, so it is not read. Part it with an empty line.';
const tooMuchMarkup = 'There is too much markup in this paragraph to read it. Part it with an empty line.';

export const inlineSigns: ReadonlySet<number> = new Set(Array.from('[*_~`', (sign) => sign.charCodeAt(0)));

class BoundsScan implements OverBounds {
  readonly parts: Span[] = [];
  readonly problems: MarkdownProblem[] = [];
  readonly #text: string;
  #blockStart: Offset | undefined;
  #paragraph: { start: Offset; lines: number; signs: number } | undefined;
  /** Each row of a table is read by itself, like a paragraph. */
  #isInTable = false;
  /** Columns at which the list items around the current line stand. */
  #items: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  line(line: BodyLine): void {
    if (line.isBlank) return this.endBlock(line.start);
    this.#blockStart ??= line.start;
    if (line.isCode) return this.#endParagraph(line.start);
    if (this.#depthAt(line) > maxNesting) {
      this.#endParagraph(line.start);
      return this.#leaveOut({ start: line.start, end: line.next }, nestedTooDeeply);
    }
    if (line.isTableRule && this.#paragraph?.lines === 1) this.#isInTable = true;
    if (line.startsBlock || this.#isInTable) this.#endParagraph(line.start);
    this.#count(line);
  }

  endBlock(end: Offset): void {
    this.#endParagraph(end);
    const start = this.#blockStart;
    this.#blockStart = undefined;
    this.#isInTable = false;
    if (start !== undefined && end - start > maxBlock) this.#leaveOut({ start, end }, blockTooLarge);
  }

  #endParagraph(end: Offset): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (paragraph && paragraph.signs > maxSigns) this.#leaveOut({ start: paragraph.start, end }, tooMuchMarkup);
  }

  #count(line: BodyLine): void {
    const paragraph = (this.#paragraph ??= { start: line.start, lines: 0, signs: 0 });
    paragraph.lines++;
    for (let at = line.start; at < line.next; at++) {
      if (inlineSigns.has(this.#text.charCodeAt(at))) paragraph.signs++;
    }
  }

  /** How deep the line's own markers and the list items above it nest. */
  #depthAt(line: BodyLine): number {
    while ((this.#items.at(-1) ?? -1) >= line.column) this.#items.pop();
    const depth = this.#items.length + line.markers;
    if (line.markers > 0) this.#items.push(line.column);
    return depth;
  }

  /** Parts that touch are one, with one problem. */
  #leaveOut(part: Span, message: string): void {
    const last = this.parts.at(-1);
    const touching = last !== undefined && part.start <= last.end;
    if (touching) this.parts[this.parts.length - 1] = { start: Math.min(last.start, part.start), end: part.end };
    else this.parts.push(part);
    if (!touching) this.problems.push(tooLarge(this.#text, part.start, message));
  }
}

/** `text` from `start` on, with the parts as spaces: line ends stay, so every place stays. */
export function withoutParts(text: string, start: Offset, parts: readonly Span[]): string {
  if (parts[0]?.start === start && parts[0].end === text.length) return '';
  let result = '';
  let done = start;
  for (const part of parts) {
    result += text.slice(done, part.start) + text.slice(part.start, part.end).replace(/[^\r\n]/g, ' ');
    done = part.end;
  }
  return result + text.slice(done);
}

/** A gap of more characters than this is one blank line to the parser, which keeps several objects for each line. */
export const longestGap = 1_000;

/** `body` with the lines inside long gaps as one line of spaces, so that every place stays. */
export const withoutLongGaps = (body: string): string =>
  body.replace(/[ \t\r\n]{2,}/g, (gap) => (gap.length > longestGap ? oneBlankLine(gap) : gap));

function oneBlankLine(gap: string): string {
  const [first, last] = [gap.indexOf('\n'), gap.lastIndexOf('\n')];
  return first === last ? gap : gap.slice(0, first + 1) + ' '.repeat(last - first - 1) + gap.slice(last);
}

/** The problem of a body that the parser gave up on, whatever the reason. */
export const unreadable = (text: string, bodyStart: Offset): MarkdownProblem =>
  tooLarge(text, Math.min(bodyStart, afterLine(text, text.length)), 'This text is built too intricately to be read.');
