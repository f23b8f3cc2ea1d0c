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

const bodyOf = (text) => text.slice(text.startsWith('---') ? text.indexOf('\n---\n') + 5 : 0);

/** The end of a sentence in the middle of the document. */
export function typingPlace(text) {
  const lines = text.split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && /^[A-Z].*[a-z]\.?$/.test(line));
  return { line: middle, character: lines[middle].length };
}
