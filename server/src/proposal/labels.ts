import { flatSpan } from '../markdown/flat.js';
import type { FlatText } from '../markdown/tree.js';
import type { Proposal } from './model.js';
import type { Stated } from '../text/span.js';

/** Words behind a label, and where they stand. */
export interface LabelledWords extends Stated<string> {
  readonly origin: 'body';
}

/** What the body says behind a label: "Launch date: 1 June 2027", or a row of two cells. */
export function labelled({ tree }: Proposal, labels: ReadonlySet<string>): LabelledWords[] {
  return tree.blocks.flatMap((block) => {
    if (block.type === 'row') {
      const [label, value, ...more] = block.cells;
      const isPair = label && value && more.length === 0 && labels.has(labelWords(label.content.text));
      return isPair ? wordsIn(value.content, 0, value.content.text.length) : [];
    }
    if (block.type !== 'paragraph' && block.type !== 'item') return [];
    return labelledLines(block.content, labels);
  });
}

function labelledLines(content: FlatText, labels: ReadonlySet<string>): LabelledWords[] {
  const found: LabelledWords[] = [];
  let start = 0;
  for (const line of content.text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && labels.has(labelWords(line.slice(0, colon)))) {
      found.push(...wordsIn(content, start + colon + 1, start + line.length));
    }
    start += line.length + 1;
  }
  return found;
}

const labelWords = (words: string): string => words.toLowerCase().replace(/[*_:]/g, '').trim();

function wordsIn(content: FlatText, start: number, end: number): LabelledWords[] {
  const words = content.text.slice(start, end);
  const value = words.trim().replace(/[.;,]$/, '');
  if (value === '') return [];
  const at = start + words.indexOf(value);
  return [{ value, span: flatSpan(content, at, at + value.length), origin: 'body' }];
}
