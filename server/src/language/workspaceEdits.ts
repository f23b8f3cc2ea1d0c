import { plainSnippet, type Fix } from 'partnerlint';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.js';
import { rangeOf } from './places.js';

type FixEdit = Fix['edits'][number];

/**
 * The edits as the client can take them: for this version of the document, with tab stops, where it knows both; as
 * plain text with the placeholders' words where it does not.
 */
export function workspaceEdit(edits: readonly FixEdit[], document: TextDocument, client: Client): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.versionedEdits) return { changes: { [uri]: edits.map((edit) => plainEdit(edit, document)) } };
  const shaped = edits.map((edit) =>
    edit.snippet && client.snippetEdits ? snippetEdit(edit, document) : plainEdit(edit, document),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: shaped }] };
}

function plainEdit({ span, newText, snippet }: FixEdit, document: TextDocument): TextEdit {
  return { range: rangeOf(document, span), newText: snippet ? plainSnippet(newText) : newText };
}

function snippetEdit({ span, newText }: FixEdit, document: TextDocument): SnippetTextEdit {
  const range = rangeOf(document, span);
  const line = document.getText({ start: { line: range.start.line, character: 0 }, end: range.start });
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  return { range, snippet: { kind: 'snippet', value: withoutIndentation(newText, indentation) } };
}

/** Editors indent the further lines of a snippet like the line it goes into; fixes have that indentation already. */
const withoutIndentation = (snippet: string, indentation: string): string =>
  indentation === '' ? snippet : snippet.replaceAll(`\n${indentation}`, '\n');
