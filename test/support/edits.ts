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

/** The text, and what becomes of it by one edit after the other. */
export function versionsOf(text: string, edits: readonly AnyEdit[]): string[] {
  const versions = [text];
  for (const { at, removed, inserted } of edits) {
    const last = versions.at(-1)!;
    const start = Math.floor(at * last.length);
    versions.push(last.slice(0, start) + inserted + last.slice(start + removed));
  }
  return versions;
}

/** The example proposals. */
export function writtenDocuments(): string[] {
  const folder = new URL('../../../examples/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
