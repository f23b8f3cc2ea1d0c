import { proposalCompletions, type Completion } from 'partnerlint';
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetOf, rangeOf } from './places.js';
import type { Session } from './session.js';

/** The keys and values that can be written at the cursor of a proposal's frontmatter. */
export async function proposalCompletion(
  session: Session | undefined,
  uri: string,
  position: Position,
): Promise<CompletionItem[] | null> {
  const document = session?.documents.get(uri);
  if (!session || !document) return null;
  const { program } = await session.programFor(uri);
  const context = { program, today: session.host.today() };
  return completionItems(document, proposalCompletions(document.getText(), offsetOf(document, position), context));
}

/** Completions as the protocol has them. */
export const completionItems = (document: TextDocument, completions: readonly Completion[]): CompletionItem[] =>
  completions.map(({ label, text, span, description }, index) => ({
    label,
    kind: text.endsWith(': ') ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    // In the order of the schema and the programme: tiers from the lowest, phases from the first.
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: rangeOf(document, span), newText: text },
    ...(description !== undefined && { documentation: description }),
  }));
