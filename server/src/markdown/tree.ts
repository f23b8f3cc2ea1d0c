import type { Offset, Span } from '../text/span.js';

/**
 * markdown/ turns the body into plain readonly blocks with positions. It knows Markdown, not what a block is about;
 * it never throws, and what it cannot read it leaves out and says so.
 */

/** The words of a block with the markup removed (links, emphasis, escapes), and where each piece stood. */
export interface FlatText {
  readonly text: string;
  /** Offset in the document of its first character, from which the sources of `pieces` count; 0 without a piece. */
  readonly origin: Offset;
  /**
   * Runs of `text`, ascending and without a gap: `at` is an offset into `text`, `source` is counted from `origin`, so
   * that the same words elsewhere have the same pieces. `sourceLength` is there where the source differs from the text: an entity, an escape, a line break.
   */
  readonly pieces: readonly {
    readonly at: number;
    readonly source: Offset;
    readonly length: number;
    readonly sourceLength?: number;
  }[];
  /** Parts of `text` that stood in bold or struck out, as offsets into `text`; ascending, without overlap. */
  readonly strong: readonly Span[];
  readonly struck: readonly Span[];
}

interface BlockBase {
  readonly span: Span;
  /** Index of the innermost heading block above it in `blocks`, or -1. */
  readonly heading: number;
}
export interface Heading extends BlockBase {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly content: FlatText;
}
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly content: FlatText;
  /** Index in `blocks` of the list item it continues, or -1. */
  readonly item: number;
}
export interface ListItem extends BlockBase {
  readonly type: 'item';
  /** The item's own first paragraph, without its sub-list. */
  readonly content: FlatText;
  /** `undefined` for an ordinary item, else whether its box is ticked. */
  readonly checked?: boolean;
  readonly ordered: boolean;
  /** `-`, `*`, `+`, or the number with its delimiter as written. */
  readonly marker: string;
  /** Index in `blocks` of the parent item, or -1. */
  readonly parent: number;
  /** Number that all items of one list share. */
  readonly list: number;
}
export interface TableRow extends BlockBase {
  readonly type: 'row';
  readonly cells: readonly { readonly span: Span; readonly content: FlatText }[];
  /** Header cells of the table, markup removed. */
  readonly columns: readonly string[];
  /** Number that all rows of one table share. */
  readonly table: number;
}
/** Code, quotations, HTML: nothing in them is read as a statement. `silent` blocks keep their place for folding. */
export interface Opaque extends BlockBase {
  readonly type: 'code' | 'quote' | 'html' | 'rule';
}
export type Block = Heading | Paragraph | ListItem | TableRow | Opaque;

export interface HtmlComment {
  readonly span: Span;
  /** The words between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** A part that was not read because it passes a bound of design.md 5, or because a merge is unresolved. */
export interface MarkdownProblem {
  readonly code: 'document/too-large' | 'document/conflict-markers';
  readonly span: Span;
  readonly message: string;
}

export interface MarkdownTree {
  readonly blocks: readonly Block[];
  readonly comments: readonly HtmlComment[];
  readonly problems: readonly MarkdownProblem[];
}
