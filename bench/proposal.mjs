/** A proposal of 10 KB: the strong example, with the prose of all examples below it. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../examples/', import.meta.url);
const bytes = 10 * 1024;

export function proposalText() {
  const examples = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const strong = readFileSync(new URL('harbour-scheduling.md', folder), 'utf8');
  const prose = examples.map((name) => bodyOf(readFileSync(new URL(name, folder), 'utf8'))).join('\n');
  let text = strong;
  while (Buffer.byteLength(text) < bytes) text += `\n${prose}`;
  return text.slice(0, text.lastIndexOf('\n', bytes) + 1);
}

const bodyOf = (text) => text.slice(text.startsWith('---') ? text.indexOf('\n---\n') + 5 : 0);

/** The end of a sentence in the middle of the document. */
export function typingPlace(text) {
  const lines = text.split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && /^[A-Z].*[a-z]\.?$/.test(line));
  return { line: middle, character: lines[middle].length };
}
