import type { Silence, SilencedCode } from '../rule.js';
import { afterLine, lineAt } from '../../text/lines.js';
import type { TextEdit } from '../../text/edits.js';
import type { Span } from '../../text/span.js';

/** The silence that names the code at `span`, and the code. */
export function silenceAt(
  silences: readonly Silence[],
  span: Span,
): { silence: Silence; entry: SilencedCode } | undefined {
  for (const silence of silences) {
    const entry = silence.codes.find((code) => code.span.start === span.start);
    if (entry) return { silence, entry };
  }
  return undefined;
}

/** Takes a code out of its comment, and the comment out of the document when it was the only one. */
export function removeCode(text: string, silence: Silence, entry: SilencedCode): TextEdit[] {
  if (silence.codes.length === 1) return [removeComment(text, silence.span)];
  const index = silence.codes.indexOf(entry);
  const next = silence.codes[index + 1];
  const previous = silence.codes[index - 1];
  const start = next ? entry.span.start : (previous?.span.end ?? entry.span.start);
  const end = next ? next.span.start : entry.span.end;
  return [{ span: { start, end }, newText: '' }];
}

/** A comment alone on its line goes with the line. */
function removeComment(text: string, comment: Span): TextEdit {
  const line = lineAt(text, comment.start);
  const around = text.slice(line.start, comment.start) + text.slice(comment.end, Math.max(line.end, comment.end));
  const isAlone = comment.end <= line.end && around.trim() === '';
  const end = isAlone ? afterLine(text, comment.end) : comment.end;
  return { span: { start: isAlone ? line.start : comment.start, end }, newText: '' };
}
