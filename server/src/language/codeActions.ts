import { fixesFor, overlaps, type Checked, type Finding, type Span } from 'partnerlint';
import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { certainEdits } from '../workspace/fixAll.js';
import type { Client } from './client.js';
import { rangeOf } from './places.js';
import { workspaceEdit } from './workspaceEdits.js';

/** All fixes that leave nothing to choose or to write, at one go. */
export const fixAllKind = 'source.fixAll.partnerlint';
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

/** The mends for what is found at `span`, and for the diagnostics the editor asks about. */
export function codeActions(
  checked: Checked,
  document: TextDocument,
  span: Span,
  context: CodeActionContext,
  client: Client,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, context)) {
    for (const finding of findingsAt(checked, document, span, context)) {
      actions.push(...quickFixes(checked, finding, document, context, client));
    }
  }
  if (isWanted(fixAllKind, context)) actions.push(...fixAll(checked, document, client));
  return actions;
}

/** A kind is wanted when it or one of its parents is asked for, or when nothing in particular is. */
const isWanted = (kind: string, { only }: CodeActionContext): boolean =>
  !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));

const findingsAt = (
  checked: Checked,
  document: TextDocument,
  span: Span,
  context: CodeActionContext,
): readonly Finding[] =>
  checked.findings.filter((finding) => meets(finding.span, span) || diagnosticFor(finding, document, context));

/** A cursor at either end of the words still counts. */
const meets = (words: Span, asked: Span): boolean =>
  overlaps(words, asked) || (words.start <= asked.end && asked.start <= words.end && asked.start === asked.end);

function diagnosticFor(finding: Finding, document: TextDocument, context: CodeActionContext): Diagnostic | undefined {
  const { start, end } = rangeOf(document, finding.span);
  return context.diagnostics.find(
    ({ code, range }) =>
      code === finding.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
}

function quickFixes(
  checked: Checked,
  finding: Finding,
  document: TextDocument,
  context: CodeActionContext,
  client: Client,
): CodeAction[] {
  const diagnostic = diagnosticFor(finding, document, context);
  return fixesFor(checked, finding).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(fix.preferred && client.preferredActions && { isPreferred: true }),
    edit: workspaceEdit(fix.edits, document, client),
  }));
}

function fixAll(checked: Checked, document: TextDocument, client: Client): CodeAction[] {
  const edits = certainEdits(checked);
  if (edits.length === 0) return [];
  const title = 'Fix all that Partnerlint is certain of';
  return [{ title, kind: fixAllKind, edit: workspaceEdit(edits, document, client) }];
}
