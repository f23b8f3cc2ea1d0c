import type { Block } from '../../markdown/tree.js';
import type { Commitment, Proposal } from '../../proposal/model.js';
import type { CommitmentKind } from '../../reading/reading.js';
import type { Offset } from '../../text/span.js';
import { derived } from '../../text/derived.js';
import { perItem } from '../../text/stretches.js';
import { readQuantities } from '../../text/quantities.js';
import { defineRule } from '../rule.js';
import { kindOf, quotedCommitment } from '../wording.js';

/** Promises that are about an amount; without one nobody can tell whether they were kept. */
const countedKinds: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>([
  'spend', 'revenue-share', 'co-investment', 'guarantee', 'concession',
]); // prettier-ignore

export default defineRule({
  code: 'commitments/unmeasurable',
  title: 'Money without a figure',
  why: 'A payment, share, guarantee or discount without a figure will be remembered differently by each side. The figure is what was agreed; the rest is wording.',
  notWhen:
    'Right to leave off where the figures stand in a contract or price list beside the proposal. A figure anywhere in the same list, table or paragraph is enough.',
  preview: true,
  examples: {
    fail: [
      {
        title: 'A fee of what?',
        text: `---
proposal: partnership
partner: Wharfside Cafés
us: Saltmarsh Ferries
commitments:
  partner:
    - { kind: [[spend]], what: a fee for the kiosks on board }
---
# Saltmarsh Ferries and Wharfside Cafés
`,
      },
    ],
    pass: [
      {
        title: 'The list says how much',
        text: `---
proposal: partnership
partner: Wharfside Cafés
us: Saltmarsh Ferries
---
# Saltmarsh Ferries and Wharfside Cafés

- Wharfside Cafés will pay Saltmarsh Ferries a fee for the kiosks on board.
- The fee is 12 % of sales, paid each month.
`,
      },
    ],
  },
  check: ({ proposal, report }) => {
    for (const promise of proposal.commitments) {
      const { kinds, strength, measurable, cue } = promise;
      if (strength !== 'firm' || measurable || !kinds.some((kind) => countedKinds.has(kind))) continue;
      if (hasFigureBeside(proposal, promise)) continue;
      report({
        span: cue,
        message: `How much? ${quotedCommitment(proposal, promise)} promises ${kindOf(promise)} without a figure, a date or a level of service. Write the amount, the rate or the term.`,
        basis: 'wording',
      });
    }
  },
  noFix: 'Only the two sides know the figure.',
});

/** The lists, tables and paragraphs that hold a figure, each by its name in `groupOf`. */
const figuresIn = derived((blocks: readonly Block[]): ReadonlySet<string> => new Set(groupsWithFigure(blocks)));

const groupsWithFigure = perItem((block: Block) => (readQuantities(wordsIn(block)).length > 0 ? [groupOf(block)] : []));

/** A figure in the same list, table, paragraph or key. */
function hasFigureBeside({ tree }: Proposal, { span, fact }: Commitment): boolean {
  if (fact) return readQuantities([fact.amount, fact.what].map((stated) => stated?.value ?? '').join(' ')).length > 0;
  const own = blockAt(tree.blocks, span.start);
  return own !== undefined && figuresIn(tree.blocks).has(groupOf(own));
}

/** The innermost block at an offset: blocks stand in document order, what is within behind what holds it. */
function blockAt(blocks: readonly Block[], offset: Offset): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

function groupOf(block: Block): string {
  if (block.type === 'item') return `list ${block.list}`;
  return block.type === 'row' ? `table ${block.table}` : `block ${block.span.start}`;
}

function wordsIn(block: Block): string {
  if (block.type === 'row') return block.cells.map(({ content }) => content.text).join(' | ');
  return 'content' in block ? block.content.text : '';
}
