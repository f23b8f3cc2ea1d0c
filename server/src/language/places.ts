import type { Offset, Span } from 'partnerlint';
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Offsets and spans of the engine to lines and characters of the protocol, and back. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const offsetOf = (document: TextDocument, position: Position): Offset => document.offsetAt(position);
