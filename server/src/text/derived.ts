/**
 * A function that works its answer out once for each object and keeps it for as long as the object is there. For pure
 * functions of objects that never change and outlive a version of a document, such as a statement's words.
 */
export function derived<Source extends object, Answer>(derive: (source: Source) => Answer): (source: Source) => Answer {
  const known = new WeakMap<Source, { readonly answer: Answer }>();
  return (source) => {
    const before = known.get(source);
    if (before) return before.answer;
    const answer = derive(source);
    known.set(source, { answer });
    return answer;
  };
}
