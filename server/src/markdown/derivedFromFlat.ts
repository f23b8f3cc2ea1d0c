import type { FlatText } from './tree.js';

/**
 * As `derived`, for what follows from the words and marks of a flat text wherever they stand: an edit elsewhere moves
 * the words, and the answer is still known. It must hold no place in the document, only offsets into the text.
 */
export function derivedFromFlat<Answer>(derive: (flat: FlatText) => Answer): (flat: FlatText) => Answer {
  // Texts with the same pieces are the same words, but for white space that stands for other white space.
  const known = new WeakMap<FlatText['pieces'], { readonly text: string; readonly answer: Answer }>();
  return (flat) => {
    const before = known.get(flat.pieces);
    if (before?.text === flat.text) return before.answer;
    const answer = derive(flat);
    known.set(flat.pieces, { text: flat.text, answer });
    return answer;
  };
}
