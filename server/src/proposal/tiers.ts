import { derivedFromFlat } from '../markdown/derivedFromFlat.js';
import { flatSpan } from '../markdown/flat.js';
import type { Facts } from '../frontmatter/facts.js';
import type { Block, FlatText, MarkdownTree } from '../markdown/tree.js';
import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import type { Span, Stated } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Statement } from './model.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import { graduationWords, tierLabels } from './vocabulary/tiers.js';

const longestTierName = 40;

/** The declared tier, then those that the body states as "Tier: name": a line, a bold label or a table row. */
export function tiersOf(facts: Facts | undefined, tree: MarkdownTree): Stated<string>[] {
  return [...(facts?.tier ? [facts.tier] : []), ...tiersIn(tree.blocks)];
}

/** How one gets to a higher tier, of either half. */
export function graduationOf(facts: Facts | undefined, statements: readonly Statement[]): Stated<string>[] {
  return [...(facts?.graduation ? [facts.graduation] : []), ...graduationIn(statements)];
}

const graduationIn = perItem(({ context, span }: Statement): Stated<string>[] =>
  speaksOfGraduation(context) ? [{ value: context.text, span, origin: 'body' }] : [],
);

const speaksOfGraduation = derived(
  (context: StatementInContext) =>
    (findPhrase(comparableStatement(context), graduationWords) ??
      findPhrase(comparable(context.heading), graduationWords)) !== undefined,
);

const tiersIn = perItem(tiersInBlock);

function tiersInBlock(block: Block): Stated<string>[] {
  if (block.type === 'row') {
    const [label, value] = block.cells;
    return label && value && isLabelCell(label.content) ? tierNamed(value.content, 0, value.content.text.length) : [];
  }
  if (block.type !== 'paragraph' && block.type !== 'item') return [];
  return labelledParts(block.content).flatMap(({ start, end }) => tierNamed(block.content, start, end));
}

/** What stands behind the label of a tier, line by line. */
const labelledParts = derivedFromFlat(({ text }): Span[] => {
  const found: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && isTierLabel(line.slice(0, colon))) found.push({ start: at + colon + 1, end: at + line.length });
    at += line.length + 1;
  }
  return found;
});

const isLabelCell = derivedFromFlat(({ text }) => isTierLabel(text));

const isTierLabel = (words: string): boolean =>
  words.length <= longestTierName && tierLabels.has(words.toLowerCase().replace(/[*_:]/g, '').trim());

function tierNamed(content: FlatText, start: number, end: number): Stated<string>[] {
  const words = content.text.slice(start, end);
  const name = words.trim().replace(/[.;,]+$/, '');
  if (name === '' || name.length > longestTierName) return [];
  const at = start + words.indexOf(name);
  return [{ value: name, span: flatSpan(content, at, at + name.length), origin: 'body' }];
}
