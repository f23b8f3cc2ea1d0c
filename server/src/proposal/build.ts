import { flatSpan } from '../markdown/flat.js';
import type { Block, MarkdownTree } from '../markdown/tree.js';
import type { ExtraVocabulary } from '../reading/reading.js';
import { lineAt, lineEndingOf } from '../text/lines.js';
import type { Stated } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import { commitmentsOf, sidesOf } from './commitments.js';
import { leverageOf } from './leverage.js';
import { ifWeDontOf, lossesOf } from './losses.js';
import { foreignFrontmatter } from './foreignFrontmatter.js';
import { foreignPartsOf, outside } from './foreignParts.js';
import { createMemory, type Memory } from './memory.js';
import type { ChecklistItem, Proposal } from './model.js';
import { outlineOf, type HeadingLine } from './outline.js';
import { planOf } from './plan.js';
import { withLineBreaks } from './lineBreaks.js';
import type { FoundParties } from './parties/find.js';
import { namesOf } from './parties/partyNames.js';
import { sectionsOf } from './sections.js';
import { sponsorsOf } from './sponsors.js';
import { statementsOf, type Named } from './statements.js';
import { graduationOf, tiersOf } from './tiers.js';

export interface BuildOptions {
  /** Our organisation by the programme file, where the frontmatter names none. */
  readonly organisation?: string;
  /** The programme's extra words for the reader. */
  readonly vocabulary?: ExtraVocabulary;
  /** Confidence from which a reading binds its side, 0 to 1: the programme's `reading.bindsFrom`. */
  readonly bindsFrom?: number;
  /** A document that was declared before its YAML broke keeps the facts that can be read. */
  readonly wasDeclared?: boolean;
  /** What is kept of earlier versions of the same document. */
  readonly memory?: Memory;
}

/** A statement's partner is the names of so many at most; of more, the one its heading names. */
const listedByName = 3;

/** The model of a document: pure, never throws, linear in the length of the text. */
export function buildProposal(text: string, options: BuildOptions = {}): Proposal {
  const { frontmatterOf, parser, partiesOf, readAll, steps } = options.memory ?? createMemory();
  const written = frontmatterOf(text);
  const isForeign = written && !written.declared && options.wasDeclared !== true;
  const frontmatter = isForeign ? steps.recall('foreign', [written], () => foreignFrontmatter(written)) : written;
  const facts = frontmatter?.facts;
  const bodyStart = frontmatter?.block.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const parsed = parser.parse(text, bodyStart);
  const tree = withLineBreaks(parsed, text);
  const lines = steps.follow('lines', outlineOf(tree));
  const title = steps.same('title', titleOf(text, bodyStart, tree, lines));
  const parties = steps.same(
    'parties',
    partiesOf({ text, frontmatter, tree, lines, title, organisation: options.organisation }),
  );
  const names = steps.recall('names', [parties], () => namesOf(parties.us, parties.partners));
  const sections = steps.recall('sections', [lines, names, text.length], () => sectionsOf(text, lines, names));
  const unread = steps.follow(
    'statements',
    statementsOf({ text, tree, lines, sections, ...steps.recall('named', [parties], () => named(parties)) }),
  );
  const foreign = steps.same('foreignParts', foreignPartsOf(text, bodyStart, sections));
  const statements = readAll(outside(unread, foreign), options.vocabulary);
  const commitments = steps.same('commitments', commitmentsOf(facts, statements));
  const { bindsFrom } = options;
  const declared = frontmatter?.declared ?? false;
  return {
    text,
    lineEnding: lineEndingOf(text),
    ...(frontmatter ? { frontmatter } : {}),
    tree: parsed,
    declared,
    title,
    bodyStart,
    ...(parties.us ? { us: parties.us } : {}),
    partners: parties.partners,
    sections,
    statements,
    foreign,
    checklist: steps.same('checklist', checklistOf(tree.blocks)),
    commitments,
    sides: steps.recall('sides', [commitments, bindsFrom], () => sidesOf(commitments, bindsFrom)),
    leverage: steps.same('leverage', leverageOf(facts, statements, sections)),
    tiers: steps.same('tiers', tiersOf(facts, tree)),
    graduation: steps.same('graduation', graduationOf(facts, statements)),
    sponsors: steps.same('sponsors', sponsorsOf(facts, statements, sections, names)),
    losses: steps.same('losses', lossesOf(facts, statements, sections, names)),
    ifWeDont: steps.same('ifWeDont', ifWeDontOf(facts, statements)),
    plan: steps.same('plan', planOf(frontmatter, tree, sections)),
    forAnybody: !declared && parties.forAnybody,
    problems: steps.same('problems', tree.problems),
  };
}

/** Whom statements speak of, by the names of the document. */
function named({ us, partners }: FoundParties): Named {
  const names = partners.map(({ name }) => name.value);
  return { us: us?.name.value ?? '', partner: names.length <= listedByName ? names.join(', ') : '', partners: names };
}

function titleOf(text: string, bodyStart: number, tree: MarkdownTree, lines: readonly HeadingLine[]): Stated<string> {
  const heading = lines.find((line) => line.kind === 'heading') ?? lines.find((line) => line.kind === 'line');
  const first = tree.blocks.find((block) => block.type !== 'html' && block.type !== 'rule');
  const isFirst =
    heading && (heading.block === 0 || heading.depth === 1 || !first || tree.blocks[heading.block] === first);
  if (isFirst || (heading && first?.type !== 'paragraph'))
    return { value: heading.words, span: heading.span, origin: 'body' };
  if (!first) return { value: '', span: { start: bodyStart, end: bodyStart }, origin: 'body' };
  if (first.type === 'paragraph' || first.type === 'item') {
    const words = (first.content.text.trimStart().split('\n', 1)[0] ?? '').trimEnd();
    const start = first.content.text.length - first.content.text.trimStart().length;
    return { value: words, span: flatSpan(first.content, start, start + words.length), origin: 'body' };
  }
  const span = lineAt(text, first.span.start);
  return {
    value: text.slice(span.start, span.end).trim(),
    span: { start: first.span.start, end: span.end },
    origin: 'body',
  };
}

const checklistOf = perItem((block: Block): ChecklistItem[] =>
  block.type === 'item' && block.checked !== undefined
    ? [{ span: block.span, words: block.content.text.trim(), checked: block.checked }]
    : [],
);
