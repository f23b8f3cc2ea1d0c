import { programKeyHelp } from 'partnerlint';
import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.js';
import { escapeMarkdown, withoutMarkup } from './markdown.js';
import { offsetOf, rangeOf } from './places.js';

/** What the key under the cursor of a programme file is for, and what can stand behind it. */
export function programHover(document: TextDocument, position: Position, client: Client): Hover | undefined {
  const help = programKeyHelp(document.getText(), offsetOf(document, position));
  if (!help) return undefined;
  const values = help.values.map(
    ({ value, description }) => `- ${escapeMarkdown(value)}${description ? `: ${escapeMarkdown(description)}` : ''}`,
  );
  const markdown = [escapeMarkdown(help.description), ...(values.length > 0 ? [values.join('\n')] : [])].join('\n\n');
  const contents = client.markdownHovers
    ? ({ kind: 'markdown', value: markdown } as const)
    : ({ kind: 'plaintext', value: withoutMarkup(markdown) } as const);
  return { contents, range: rangeOf(document, help.span) };
}
