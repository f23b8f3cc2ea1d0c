import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver';
import { anyEdits, changesOf, writtenDocuments, type TextChange } from '../support/edits.js';
import { type Editor, startEditor } from './editor.js';

/** What is said of one document by itself; a second of the same partner is named only by portfolio rules. */
const ownFindings = (findings: readonly Diagnostic[]): unknown[] =>
  findings
    .filter(({ code }) => !String(code).startsWith('portfolio/'))
    .map(({ code, range, message, relatedInformation }) => ({
      code,
      range,
      message,
      related: relatedInformation?.map(({ location, message: said }) => ({ range: location.range, said })),
    }));

describe('a document that is typed in', () => {
  let editor: Editor;
  let count = 0;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.quit());

  /** One document gets every edit by itself, another the whole text each time; the server must say the same of both. */
  async function assertSaidAlike(text: string, edits: readonly TextChange[]): Promise<void> {
    count += 1;
    const [typed, whole] = [`typed-${count}.md`, `whole-${count}.md`];
    await editor.open(typed, text);
    await editor.open(whole, text);
    for (const { start, end, newText } of edits) {
      const document = editor.document(typed);
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      await editor.changeRange(typed, range, newText);
      await editor.changeWhole(whole, editor.document(typed).getText());
      const findings = ownFindings(await editor.findings(typed));
      deepEqual(findings, ownFindings(await editor.findings(whole)));
    }
    await editor.close(typed);
    await editor.close(whole);
  }

  it('has the findings of its whole text after every edit, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writtenDocuments()), anyEdits, (text, edits) =>
        assertSaidAlike(text, changesOf(text, edits)),
      ),
      { numRuns: 15 },
    );
  }).timeout(120_000);

  it('has them while paragraphs grow, on lines of either ending, and when empty lines are filled', async () => {
    const typed = 'Orchard Foods will pay Lakeside Dairy $5,000 a year from 1 May 2027.\n\n- and **more**';
    for (const text of writtenDocuments().map((each, index) => (index % 2 ? each.replaceAll('\n', '\r\n') : each))) {
      const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      const at = text.indexOf(`.${lineEnd}${lineEnd}`) + 1;
      const letters = Array.from(typed, (letter, index) => ({ start: at + index, end: at + index, newText: letter }));
      const below = at + typed.length + lineEnd.length;
      const filled = [
        { start: below, end: below, newText: 'x' },
        { start: below + 1, end: below + 1, newText: ' y' },
        { start: at, end: below + 3, newText: '' },
      ];
      await assertSaidAlike(text, [...letters, ...filled]);
    }
  }).timeout(120_000);
});
