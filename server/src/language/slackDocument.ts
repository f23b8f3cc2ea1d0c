import type { Block, Span } from 'partnerlint';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** Blanks at the end of an empty line between two blocks. */
interface Slack {
  start: number;
  length: number;
}

/** Blanks that are put in at a time: a few sentences can be typed before what stands below has to move again. */
const freshLength = 512;
/** With more in one place than this, the reader would take the gap for a very long one. */
const longest = 900;
/** So far below an edit slack is still of use: what lies between moves with every letter. */
const nearby = 16_384;
const mostPlaces = 64;

/**
 * An open document with slack: blanks on an empty line below the paragraph that is typed in, which give way as the
 * paragraph grows. What stands further down keeps its place, so that what is known of it holds for the next version.
 * Lines and characters are the editor's own; only the text and its offsets know of the slack, and to a reader of
 * Markdown blanks on an empty line between two blocks are nothing.
 */
export class SlackDocument implements TextDocument {
  readonly #text: TextDocument;
  /** Ascending. */
  #slack: Slack[] = [];
  /** Of the text as it was last read; undefined when an edit has moved them since. */
  #blocks: readonly Block[] | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  /** For `TextDocuments`. */
  static create(this: void, uri: string, languageId: string, version: number, text: string): SlackDocument {
    return new SlackDocument(uri, languageId, version, text);
  }

  /** For `TextDocuments`. */
  static update(
    this: void,
    document: SlackDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): SlackDocument {
    for (const change of changes) document.#take(change);
    TextDocument.update(document.#text, [], version);
    return document;
  }

  get uri(): string {
    return this.#text.uri;
  }

  get languageId(): string {
    return this.#text.languageId;
  }

  get version(): number {
    return this.#text.version;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  /** With the slack. */
  getText(range?: Range): string {
    return range
      ? this.#text.getText().slice(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.#text.getText();
  }

  positionAt(offset: number): Position {
    return this.#text.positionAt(this.#beforeSlack(offset));
  }

  offsetAt(position: Position): number {
    return this.#beforeSlack(this.#text.offsetAt(position));
  }

  getLineRange(line: number): Range {
    const { start, end } = this.#text.getLineRange(line);
    return { start, end: this.positionAt(this.#text.offsetAt(end)) };
  }

  getEOLCharacters(line: number): string {
    return this.#text.getEOLCharacters(line);
  }

  /** These are the blocks of the text as it stands: slack may be put between them. */
  settle(blocks: readonly Block[]): void {
    this.#blocks = blocks;
  }

  #beforeSlack(offset: number): number {
    const slack = this.#slack.find(({ start, length }) => start < offset && offset <= start + length);
    return slack ? slack.start : offset;
  }

  #take(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) {
      this.#slack = [];
      this.#blocks = undefined;
      TextDocument.update(this.#text, [change], this.version);
      return;
    }
    this.#dissolve(change.range);
    const start = this.offsetAt(change.range.start);
    const end = Math.max(start, this.offsetAt(change.range.end));
    this.#replace(start, end, change.text);
    this.#absorb(start + change.text.length, change.text.length - (end - start));
  }

  /** Takes out the slack on the lines of an edit: there it would be blanks within the words. */
  #dissolve({ start, end }: Range): void {
    const [first, last] = [Math.min(start.line, end.line), Math.max(start.line, end.line)];
    for (const slack of this.#slack.toReversed()) {
      const { line } = this.#text.positionAt(slack.start);
      if (line < first || line > last) continue;
      this.#slack = this.#slack.filter((each) => each !== slack);
      this.#replace(slack.start, slack.start + slack.length, '');
      this.#blocks = undefined;
    }
  }

  /** Changes the text and moves the slack behind. */
  #replace(start: number, end: number, text: string): void {
    const range = { start: this.#text.positionAt(start), end: this.#text.positionAt(end) };
    TextDocument.update(this.#text, [{ range, text }], this.version);
    for (const slack of this.#slack) if (slack.start >= end) slack.start += text.length - (end - start);
  }

  /** Gives back below an edit what it has added or taken away, so that only what stands between has moved. */
  #absorb(from: number, distance: number): void {
    if (distance === 0) return;
    const slack = this.#slack.find(({ start }) => start >= from);
    const isNear = slack && slack.start - from <= nearby;
    const left = isNear ? slack.length - distance : 0;
    if (isNear && left > 0 && left <= longest) return this.#resize(slack, left);
    if (isNear) this.#resize(slack, freshLength);
    else this.#putBelow(from, distance);
    this.#blocks = undefined;
  }

  #resize(slack: Slack, length: number): void {
    const end = slack.start + slack.length;
    if (length < slack.length) this.#replace(slack.start + length, end, '');
    else this.#replace(end, end, ' '.repeat(length - slack.length));
    slack.length = length;
  }

  /** Puts slack into the first gap below an edit that has moved what stands there by `distance`. */
  #putBelow(from: number, distance: number): void {
    const gap = this.#blocks && firstGap(this.#text.getText(), this.#blocks, from, distance);
    if (gap === undefined) return;
    if (this.#slack.length >= mostPlaces) return this.#dissolve({ start: topOfText, end: endOfText });
    this.#replace(gap, gap, ' '.repeat(freshLength));
    this.#slack = [...this.#slack, { start: gap, length: freshLength }].sort((a, b) => a.start - b.start);
  }
}

const topOfText: Position = { line: 0, character: 0 };
const endOfText: Position = { line: Infinity, character: 0 };

/** The end of the first empty line behind `from` that stands right above a block; blocks have been moved by `distance`. */
function firstGap(text: string, blocks: readonly Block[], from: number, distance: number): number | undefined {
  for (let index = firstBehind(blocks, from - distance); index < blocks.length; index++) {
    const block = blocks[index]!;
    const start = block.span.start + distance;
    if (start - from > nearby) return undefined;
    if (!isTopLevel(block)) continue;
    const gap = emptyLineAbove(text, start);
    if (gap && gap.start > from) return gap.end;
  }
  return undefined;
}

function firstBehind(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Above anything else blanks could belong to an item or to code. */
const isTopLevel = (block: Block): boolean =>
  block.type === 'heading' || (block.type === 'paragraph' && block.item < 0);

function emptyLineAbove(text: string, at: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const start = text.lastIndexOf('\n', lineStart - 2) + 1;
  const [, blanks] = /^([ \t]{0,1000})\r?\n$/.exec(text.slice(start, lineStart)) ?? [];
  return blanks === undefined ? undefined : { start, end: start + blanks.length };
}
