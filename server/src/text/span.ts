/**
 * text/ knows characters and nothing else: no Markdown, no YAML, no partnership.
 */

/** A place in the document, counted in UTF-16 code units from its first character (a BOM counts). */
export type Offset = number;

/** Half-open range of UTF-16 code units in the document: [start, end). */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** A value and the words that state it; `origin` names the half of a contradiction it is. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
  readonly origin: 'frontmatter' | 'body';
}

/** Whether `offset` lies in `span`, its end included (a cursor behind the last letter still counts). */
export const touches = (span: Span, offset: Offset): boolean => span.start <= offset && offset <= span.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);
