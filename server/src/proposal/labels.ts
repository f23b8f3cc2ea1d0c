import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import { flatSpan } from '../markdown/flat.js';
import type { Block, FlatText } from '../markdown/tree.js';
import { derived } from '../text/derived.js';
import { perItem } from '../text/stretches.js';
import type { Proposal } from './model.js';
import type { Stated } from '../text/span.js';

/** Words behind a label, and where they stand. */
export interface LabelledWords extends Stated<string> {
  readonly origin: 'body';
}

/** What the body says behind a label: "Launch date: 1 June 2027", or a row of two cells. */
export const labelled = ({ tree }: Proposal, labels: ReadonlySet<string>): readonly LabelledWords[] =>
  behindLabels(labels)(tree.blocks);

const behindLabels = derived((labels: ReadonlySet<string>) =>
  perItem((block: Block): LabelledWords[] => {
    if (block.type === 'row') {
      const [label, value, ...more] = block.cells;
      const isPair = label && value && more.length === 0 && labels.has(wordsOfCell(label.content));
      return isPair ? wordsIn(value.content, 0, value.content.text.length) : [];
    }
    if (block.type !== 'paragraph' && block.type !== 'item') return [];
    return labelledLines(block.content, labels);
  }),
);

const labelledLines = (content: FlatText, labels: ReadonlySet<string>): LabelledWords[] =>
  linesWithColon(content).flatMap(({ label, start, end }) => (labels.has(label) ? wordsIn(content, start, end) : []));

/** The lines with something in front of a colon, and where their values stand in the text. */
const linesWithColon = derivedFromFlat(({ text }) => {
  const found: { readonly label: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (const line of text.includes(':') ? text.split('\n') : []) {
    const colon = line.indexOf(':');
    if (colon > 0)
      found.push({ label: labelWords(line.slice(0, colon)), start: at + colon + 1, end: at + line.length });
    at += line.length + 1;
  }
  return found;
});

const wordsOfCell = derivedFromFlat(({ text }) => labelWords(text));

const labelWords = (words: string): string => words.toLowerCase().replace(/[*_:]/g, '').trim();

function wordsIn(content: FlatText, start: number, end: number): LabelledWords[] {
  const words = content.text.slice(start, end);
  const value = words.trim().replace(/[.;,]$/, '');
  if (value === '') return [];
  const at = start + words.indexOf(value);
  return [{ value, span: flatSpan(content, at, at + value.length), origin: 'body' }];
}
