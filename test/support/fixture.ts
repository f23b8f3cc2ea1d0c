import { lineAt, type Span } from 'partnerlint';

/** A fixture says under its own lines what is expected of the words above: `^^^ warning family/name: message start`. */
export interface Fixture {
  /** The document, caret lines removed. */
  readonly text: string;
  readonly expected: readonly Expectation[];
  /** The places that its findings point at besides: `^^^ see family/name: message start`. Without any they are free. */
  readonly related: readonly Expectation[];
}
export interface Expectation {
  readonly span: Span;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

const caretLine = /^([ \t]*)(\^+) (error|warning|information|hint|see) ([\w-]+\/[\w-]+)(?:: ?(.*))?$/;

/**
 * Takes the caret lines out of a fixture. A first line break is not part of the document, so that fixtures can begin
 * on a line of their own. Columns count UTF-16 units.
 */
export function readFixture(fixture: string): Fixture {
  const lines = fixture.replace(/^\r?\n/, '').split('\n');
  const kept: string[] = [];
  const expected: Expectation[] = [];
  let lineStart = 0;
  let length = 0;
  for (const line of lines) {
    const match = caretLine.exec(line.replace(/\r$/, ''));
    if (!match) {
      lineStart = length;
      length += line.length + 1;
      kept.push(line);
      continue;
    }
    const [, indent = '', carets = '', severity = '', code = '', message = ''] = match;
    const start = lineStart + indent.length;
    expected.push({ span: { start, end: start + carets.length }, severity, code, message: message.trim() });
  }
  const isRelated = ({ severity }: Expectation): boolean => severity === 'see';
  return {
    text: kept.join('\n'),
    expected: expected.filter((each) => !isRelated(each)),
    related: expected.filter(isRelated),
  };
}

/** A finding as the caret line that would expect it; of a span over several lines only the first line is marked. */
export function caretLineFor(text: string, found: Expectation): string {
  const line = lineAt(text, found.span.start);
  const end = Math.min(found.span.end, line.end);
  const carets = '^'.repeat(Math.max(1, end - found.span.start));
  return `${' '.repeat(found.span.start - line.start)}${carets} ${found.severity} ${found.code}: ${found.message}`;
}

/** The document with each finding under its line: what a failing test shows. */
export function annotate(text: string, findings: readonly Expectation[]): string {
  const lines: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const next = offset + line.length + 1;
    const here = findings.filter(({ span }) => offset <= span.start && span.start < next);
    lines.push(...here.map((finding) => caretLineFor(text, finding)));
    offset = next;
  }
  return lines.join('\n');
}

/** An example with `[[ ]]` around words: the document, and the place of the words (`undefined` without marks). */
export function readMarks(example: string): { readonly text: string; readonly span?: Span } {
  const start = example.indexOf('[[');
  if (start < 0) return { text: example };
  const close = example.indexOf(']]', start);
  const text = example.slice(0, start) + example.slice(start + 2, close) + example.slice(close + 2);
  return { text, span: { start, end: close - 2 } };
}
