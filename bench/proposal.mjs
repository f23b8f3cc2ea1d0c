/** Proposals of any length: the strong example, with the prose of all examples below it, again and again. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../examples/', import.meta.url);

export function proposalText(kilobytes) {
  const bytes = kilobytes * 1024;
  const examples = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const strong = readFileSync(new URL('harbour-scheduling.md', folder), 'utf8');
  const prose = examples.map((name) => bodyOf(readFileSync(new URL(name, folder), 'utf8'))).join('\n');
  const text = strong + `\n${prose}`.repeat(Math.ceil(bytes / prose.length));
  return text.slice(0, text.lastIndexOf('\n', bytes) + 1);
}

/** For a server that reads YAML only: the frontmatter of all examples, again and again under keys of their own. */
export function yamlText(kilobytes) {
  const bytes = kilobytes * 1024;
  const frontmatters = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => frontmatterOf(readFileSync(new URL(name, folder), 'utf8')))
    .filter((text) => text !== '');
  let text = '';
  for (let count = 0; text.length < bytes; count += 1) {
    text += `proposal-${count}:\n${frontmatters[count % frontmatters.length].replaceAll(/^(?=.)/gm, '  ')}`;
  }
  return text;
}

const frontmatterOf = (text) => (text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---\n') + 1) : '');

const bodyOf = (text) => text.slice(text.startsWith('---') ? text.indexOf('\n---\n') + 5 : 0);

/** The end of a sentence in the middle of the document; in YAML, of a value. */
export function typingPlace(text) {
  const lines = text.split('\n');
  const middle = lines.findIndex(
    (line, index) => index > lines.length / 2 && /^(?:[A-Z]| +[a-z-]+: [A-Z]).*[a-z]\.?$/.test(line),
  );
  return { line: middle, character: lines[middle].length };
}
