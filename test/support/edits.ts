import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';

/** Markdown in pieces, and what breaks it, joined in any order. */
const piece = fc.constantFrom(
  '# ', '## Terms\n', '- ', '1. ', '- [x] ', '| a | b |\n|-|-|\n', '|', '> ', '**', '*', '_', '~~', '`', '```\n', '~~~\n',
  '[a](b)', '[a]', '[a]: http://x\n', '[B c]: <y> "t"\n', '[b c]', '[a]:', '[', '](', ']', '![a]', '&amp;', '\\', '<br>',
  '<!-- c -->', '<!--', '-->', '<div>\n', '</div>\n', '<pre>\n', '</pre>', '  \n', '\n', '\r\n', '\r', '\n\n', '\n\n\n', ' ',
  '\t', '    ', '🥐', '\uFEFF', '\0', '---\n', '===\n', '"', '"\n', "'", '* * *\n', '<?', '?>', '(x)', 'bread', 'flour and salt ',
  'Acme will pay $5 a month.\n\n', 'Beta may join.\n', 'Tier: ', '---\nproposal: partnership\n---\n',
); // prettier-ignore

export const anyMarkdown = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** An edit of any text: at a share of its length, so much is taken out and this put in. */
interface AnyEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export const anyEdits: fc.Arbitrary<readonly AnyEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    inserted: fc.oneof(
      piece,
      fc.constant(''),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What stands from `start` to `end` in the text of that moment gives way to `newText`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edits in places of the text that each of them meets. */
export function changesOf(text: string, edits: readonly AnyEdit[]): TextChange[] {
  let now = text;
  return edits.map(({ at, removed, inserted }) => {
    const start = Math.floor(at * now.length);
    const change = { start, end: Math.min(now.length, start + removed), newText: inserted };
    now = changed(now, change);
    return change;
  });
}

const changed = (text: string, { start, end, newText }: TextChange): string =>
  text.slice(0, start) + newText + text.slice(end);

/** The text, and what becomes of it by one edit after the other. */
export function versionsOf(text: string, edits: readonly AnyEdit[]): string[] {
  const versions = [text];
  for (const change of changesOf(text, edits)) versions.push(changed(versions.at(-1)!, change));
  return versions;
}

/** The example proposals. */
export function writtenDocuments(): string[] {
  const folder = new URL('../../../examples/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
