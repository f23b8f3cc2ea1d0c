import type { Offset, Span } from './span.js';

/** The line ending a document uses: that of its first line, LF where it has none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** The span of the line that holds `offset`, without its line ending. */
export function lineAt(text: string, offset: Offset): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : text[newline - 1] === '\r' && newline > start ? newline - 1 : newline;
  return { start, end };
}

/** Offset of the first character behind the line that holds `offset`: its line ending is passed. */
export function afterLine(text: string, offset: Offset): Offset {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}
