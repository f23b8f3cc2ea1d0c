import type { Span } from '../../text/span.js';

/** Something that speaks for a name being that of a side. Weights add up: 1 is a hint, 3 nearly certain. */
export interface NameEvidence {
  readonly name: string;
  readonly span: Span;
  readonly us: number;
  readonly partner: number;
  /** The words say outright that it is a name (a label, a definition), also where it is a common word. */
  readonly named?: boolean;
  /** It stands in a title, a label or the words that name the parties, not just somewhere in the text. */
  readonly stated?: boolean;
  /** It stands within a running sentence, where a capital is not mere style. */
  readonly inside?: boolean;
  /** Other names of the same party that stand beside it. */
  readonly aliases?: readonly string[];
}

/** Text of a block with its place: what the finders look at. Nothing of it changes as long as its words are there. */
export interface Passage {
  readonly text: string;
  readonly kind: 'heading' | 'sentence' | 'row';
  /** Place of [start, end) of `text`, counted from where the block stands. */
  readonly place: (start: number, end: number) => Span;
  readonly cells?: readonly string[];
  readonly columns?: readonly string[];
}

export const evidence = (
  passage: Passage,
  name: string,
  start: number,
  weights: { us?: number; partner?: number },
  aliases: readonly string[] = [],
): NameEvidence => ({
  name,
  span: passage.place(start, start + name.length),
  us: weights.us ?? 0,
  partner: weights.partner ?? 0,
  ...(aliases.length > 0 ? { aliases } : {}),
});
