import type { Offset, Span } from '../../text/span.js';
import { closesNothing, readDelimiter, type Delimiter } from './emphasis.js';

/** A part of a paragraph that is no word as it stands. */
export interface Markup extends Span {
  /** A space stands for it (a break), it is code with its fences, or it is taken out. */
  readonly kind: 'space' | 'code' | 'nothing';
  /** Bold words begin behind it or end before it. */
  readonly bold?: 'begins' | 'ends';
}

/** Letters among which there is no markup. */
export const letters = /[^\\`*_[<&~\r\n\t]+/y;
const link = /\[[^[\]\\`*_<&~\r\n\t]+\]\((?:(?![\s\p{Cc}])[^()<>\\&[\]`])+\)/uy;
const code = /`(?! )[^`\r\n]*[^`\r\n ]`(?!`)/y;
const lineEnd = /\r?\n */y;
const escapeOrEntity = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
const breakTag = /<br ?\/?>/iy;
const tagStart = /<[A-Za-z/!?]/y;

/**
 * The markup of a paragraph's words, in its order: emphasis that is closed as it was opened, code, links, breaks.
 * `undefined` where anything stands that only the parser can be sure of. `mayRefer`: the document has definitions, so
 * that `[words]` may be a link.
 */
export function plainMarkup(text: string, words: Span, mayRefer: boolean): Markup[] | undefined {
  const scan = new MarkupScan(text, words, mayRefer);
  for (let at = words.start; at < words.end;) {
    const next = scan.behind(at);
    if (next === undefined) return undefined;
    at = next;
  }
  return scan.markup();
}

interface Opener extends Delimiter {
  /** Its place among what is found. */
  readonly index: number;
}

class MarkupScan {
  readonly #text: string;
  readonly #words: Span;
  readonly #mayRefer: boolean;
  readonly #found: (Markup | undefined)[] = [];
  readonly #open: Opener[] = [];

  constructor(text: string, words: Span, mayRefer: boolean) {
    this.#text = text;
    this.#words = words;
    this.#mayRefer = mayRefer;
  }

  markup(): Markup[] {
    return this.#found.filter((each) => each !== undefined);
  }

  /** Where the letters or the markup at `at` end. */
  behind(at: Offset): Offset | undefined {
    if (this.#isAt(letters, at)) return Math.min(letters.lastIndex, this.#words.end);
    switch (this.#text[at]) {
      case '*':
      case '_':
        return this.#delimiter(at);
      case '`':
        return this.#code(at);
      case '[':
        return this.#bracket(at);
      case '\r':
      case '\n':
        return this.#lineEnd(at);
      case '<':
        return this.#tag(at);
      case '~':
        return this.#tilde(at);
      case '&':
        return this.#isAt(escapeOrEntity, at) ? escapeOrEntity.lastIndex : at + 1;
      case '\\':
        return this.#escape(at);
      default:
        return undefined;
    }
  }

  #isAt(pattern: RegExp, at: Offset): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text);
  }

  /** Whether `sign` stands behind `at`, among these words. */
  #isLater(sign: string, at: Offset): boolean {
    const found = this.#text.indexOf(sign, at + 1);
    return found >= 0 && found < this.#words.end;
  }

  #delimiter(at: Offset): Offset | undefined {
    const delimiter = readDelimiter(this.#text, at, this.#words);
    if (delimiter === 'unsure') return undefined;
    if (delimiter === 'letters') return this.#behindRun(at);
    if (!delimiter.opens) return this.#close(delimiter) ? delimiter.end : undefined;
    this.#open.push({ ...delimiter, index: this.#found.length });
    // Letters, unless it is closed.
    this.#found.push(undefined);
    return delimiter.end;
  }

  #behindRun(at: Offset): Offset {
    let end = at;
    while (end < this.#words.end && this.#text[end] === this.#text[at]) end++;
    return end;
  }

  /** Whether it is sure what is closed: what was opened last and is as long, or nothing, so that these are letters. */
  #close({ marker, start, end }: Delimiter): boolean {
    const opener = this.#open.at(-1);
    if (opener?.marker !== marker) return this.#open.every((each) => each.marker !== marker);
    if (opener.end - opener.start !== end - start) return false;
    this.#open.pop();
    const isBold = end - start > 1;
    this.#found[opener.index] = {
      start: opener.start,
      end: opener.end,
      kind: 'nothing',
      ...(isBold && { bold: 'begins' }),
    };
    this.#found.push({ start, end, kind: 'nothing', ...(isBold && { bold: 'ends' }) });
    return true;
  }

  #code(at: Offset): Offset | undefined {
    // Where the parser has looked for an end in vain, it counts some places in another way.
    if (!this.#isAt(code, at) || code.lastIndex > this.#words.end) return undefined;
    this.#found.push({ start: at, end: code.lastIndex, kind: 'code' });
    return code.lastIndex;
  }

  #bracket(at: Offset): Offset | undefined {
    if (this.#mayRefer) return undefined;
    const isImage = at > this.#words.start && this.#text[at - 1] === '!';
    if (isImage || !this.#isAt(link, at)) return this.#isLater('](', at) ? undefined : at + 1;
    if (link.lastIndex > this.#words.end) return undefined;
    const target = this.#text.indexOf('](', at);
    this.#found.push({ start: at, end: at + 1, kind: 'nothing' });
    this.#found.push({ start: target, end: link.lastIndex, kind: 'nothing' });
    return link.lastIndex;
  }

  /** Two spaces before it make a break; else it is white space among the words. */
  #lineEnd(at: Offset): Offset | undefined {
    if (!this.#isAt(lineEnd, at)) return undefined;
    const next = lineEnd.lastIndex;
    let spaces = at;
    while (this.#text[spaces - 1] === ' ') spaces--;
    if (at - spaces < 2) return next;
    const broken = this.#text.indexOf('\n', at) + 1;
    this.#found.push({ start: spaces, end: broken, kind: 'space' });
    if (next > broken) this.#found.push({ start: broken, end: next, kind: 'nothing' });
    return next;
  }

  #tag(at: Offset): Offset | undefined {
    if (this.#isAt(breakTag, at)) {
      this.#found.push({ start: at, end: breakTag.lastIndex, kind: 'space' });
      return breakTag.lastIndex;
    }
    return this.#isAt(tagStart, at) ? undefined : at + 1;
  }

  #tilde(at: Offset): Offset | undefined {
    const isAlone = this.#text[at - 1] !== '~' && this.#text[at + 1] !== '~';
    return isAlone && closesNothing(this.#text, at, this.#words) ? at + 1 : undefined;
  }

  #escape(at: Offset): Offset | undefined {
    if (this.#isAt(escapeOrEntity, at)) return escapeOrEntity.lastIndex;
    const next = this.#text[at + 1];
    return next === '\n' || next === '\r' ? undefined : at + 1;
  }
}
