/** A language server that knows nothing: it answers each version of a document with one and the same diagnostic. */
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [{ range, message: 'Hello.' }] });
});
documents.listen(connection);
connection.listen();
