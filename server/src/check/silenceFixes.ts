import type { Frontmatter } from '../frontmatter/facts.js';
import type { Block, ListItem, TableRow } from '../markdown/tree.js';
import type { Proposal } from '../proposal/model.js';
import { allRules } from '../rules/index.js';
import type { Finding, Fix } from '../rules/rule.js';
import { lineAt } from '../text/lines.js';
import { contains, type Offset, type Span } from '../text/span.js';

/**
 * Where a silence may stand: above the block, but never within a list, a table or a text over several lines, where
 * a comment would change what the Markdown or YAML says. There the whole list or table is put between two comments.
 */
export function silenceFixes(proposal: Proposal, finding: Finding): Fix[] {
  if (!canBeSilenced(finding.code)) return [];
  const { frontmatter } = proposal;
  if (frontmatter && finding.span.start < frontmatter.block.end) return inFrontmatter(proposal, frontmatter, finding);
  return inBody(proposal, finding);
}

/** What is broken is mended, and what is said of a silence is not kept quiet by another one. */
const canBeSilenced = (code: string): boolean =>
  !code.startsWith('silence/') &&
  code !== 'frontmatter/syntax' &&
  allRules.every((rule) => rule.code !== code || !rule.stopsReading);

function inFrontmatter(proposal: Proposal, frontmatter: Frontmatter, finding: Finding): Fix[] {
  const isBroken = frontmatter.problems.some(({ code }) => code === 'frontmatter/syntax');
  if (isBroken || !contains(frontmatter.yaml, finding.span)) return [];
  const line = lineAt(proposal.text, lineOwner(proposal.text, frontmatter, finding.span.start));
  const indent = indentOf(proposal.text, line);
  return [nextLineFix(proposal, finding.code, line.start, `${indent}# `, '')];
}

/** Where a place's line begins; in a value over several lines that of its key, since a comment may not stand inside. */
function lineOwner(text: string, { keys }: Frontmatter, at: Offset): Offset {
  const owners = [...keys.values()].filter(
    ({ key, value }) => key.start <= at && at <= value.end && value.start <= lineAt(text, key.start).end,
  );
  return owners.reduce((first, { key }) => Math.min(first, key.start), at);
}

function inBody(proposal: Proposal, finding: Finding): Fix[] {
  const { blocks } = proposal.tree;
  const block = blocks.findLast(({ span }) => span.start <= finding.span.start && finding.span.start < span.end);
  if (!block) return [];
  const around = block.type === 'row' ? tableSpan(proposal, block) : listSpan(blocks, block);
  const first = lineAt(proposal.text, around?.start ?? block.span.start);
  // A block behind other marks, such as a table in a list item, has no line of its own above it.
  if (
    proposal.text.slice(first.start, around?.start ?? block.span.start).trim() !== '' ||
    indentOf(proposal.text, first).length > 3
  )
    return [];
  const startsThere = around === undefined || block.span.start === around.start;
  return startsThere
    ? [nextLineFix(proposal, finding.code, first.start, '<!-- ', ' -->')]
    : [aroundFix(proposal, finding.code, { start: first.start, end: lineAt(proposal.text, lastOffset(around)).end })];
}

const lastOffset = ({ start, end }: Span): Offset => Math.max(start, end - 1);

function nextLineFix({ lineEnding }: Proposal, code: string, at: Offset, open: string, close: string): Fix {
  const newText = `${open}partnerlint-disable-next-line ${code}: ${reasonStop}${close}${lineEnding}`;
  return {
    title: `Silence ${code} here, with a reason`,
    edits: [{ span: { start: at, end: at }, newText, snippet: true }],
  };
}

function aroundFix({ lineEnding }: Proposal, code: string, { start, end }: Span): Fix {
  const open = `<!-- partnerlint-disable ${code}: ${reasonStop} -->${lineEnding}`;
  const close = `${lineEnding}<!-- partnerlint-enable ${code} -->`;
  return {
    title: `Silence ${code} for this list or table, with a reason`,
    edits: [
      { span: { start, end: start }, newText: open, snippet: true },
      { span: { start: end, end }, newText: close },
    ],
  };
}

const reasonStop = '${1:why this is right here}';

/** The outermost list that the block stands in, from its first item to the end of its last. */
function listSpan(blocks: readonly Block[], block: Block): Span | undefined {
  const item = itemOf(blocks, block);
  if (!item) return undefined;
  let outermost = item;
  while (outermost.parent >= 0) {
    const parent = blocks[outermost.parent];
    if (parent?.type !== 'item') break;
    outermost = parent;
  }
  return spanOfAll(blocks.filter((other) => other.type === 'item' && other.list === outermost.list));
}

function itemOf(blocks: readonly Block[], block: Block): ListItem | undefined {
  if (block.type === 'item') return block;
  const owner = block.type === 'paragraph' ? blocks[block.item] : undefined;
  return owner?.type === 'item' ? owner : undefined;
}

/** A table with its header, which stands two lines above the first row. */
function tableSpan({ text, tree }: Proposal, row: TableRow): Span | undefined {
  const rows = spanOfAll(tree.blocks.filter((block) => block.type === 'row' && block.table === row.table));
  const delimiter = lineAt(text, Math.max(0, lineAt(text, rows.start).start - 1));
  const header = lineAt(text, Math.max(0, delimiter.start - 1));
  return { start: header.start + indentOf(text, header).length, end: rows.end };
}

const spanOfAll = (blocks: readonly Block[]): Span => ({
  start: blocks[0]?.span.start ?? 0,
  end: blocks.reduce((end, { span }) => Math.max(end, span.end), 0),
});

const indentOf = (text: string, line: Span): string => /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
