import { flatSpan } from '../markdown/flat.js';
import type { Block, FlatText, ListItem, TableRow } from '../markdown/tree.js';
import { recalled } from '../text/derived.js';
import { readPeriod } from '../text/periods.js';
import { contains, type Span, type Stated } from '../text/span.js';
import { headingWords } from './headingRole.js';
import { labelled } from './labels.js';
import type { Proposal, Section } from './model.js';
import { checklistWords, drawnBoxes, launchLabels, tickedCells } from './vocabulary/launch.js';

/** A task of the body, or a line of a launch plan that cannot be ticked. */
export interface LaunchTask {
  /** The item's own words or the row, without what stands below it. */
  readonly span: Span;
  readonly words: string;
  /** `undefined` where it has no box. */
  readonly ticked?: boolean;
  /** Words of the headings above it, the nearest first, and of the item it stands below. */
  readonly above: readonly string[];
  /** It stands in a section about the launch, or under a heading that says checklist. */
  readonly inPlan: boolean;
  /** Items of one list share it. */
  readonly list?: number;
}

/** The day of the launch: declared, else the one day that a label of the body names. */
export const launchDay = (proposal: Proposal): Stated<string> | undefined =>
  proposal.frontmatter?.facts.launch ?? labelledLaunch(proposal);

/** The one day that a label of the body names as the launch. A month or a quarter is no day yet. */
export function labelledLaunch(proposal: Proposal): Stated<string> | undefined {
  const days = labelled(proposal, launchLabels).flatMap(({ value, span, origin }) => {
    const day = oneDay(value);
    return day === undefined ? [] : [{ value: day, span, origin }];
  });
  const [first] = days;
  return first && days.every(({ value }) => value === first.value) ? first : undefined;
}

/** The day that words name, where they name no second. */
const oneDay = recalled((words) => {
  const { start, end } = readPeriod(words) ?? {};
  return end === undefined ? start : undefined;
});

/** All tasks with a box, and the other lines of the launch plan; without those that are struck out. In document order. */
export function launchTasks(proposal: Proposal): LaunchTask[] {
  const { blocks } = proposal.tree;
  const sectionAt = sectionFinder(proposal.sections);
  return blocks.flatMap((block): LaunchTask[] => {
    if (block.type !== 'item' && block.type !== 'row') return [];
    const headings = sectionAt(block);
    const inPlan = headings.some(isPlan);
    const line = block.type === 'item' ? itemLine(block) : rowLine(block);
    if (!line || (line.ticked === undefined && !inPlan)) return [];
    const parent = block.type === 'item' ? blocks[block.parent] : undefined;
    const above = headings.flatMap(({ heading }) => (heading ? [heading.words] : []));
    return [
      {
        ...line,
        inPlan,
        above: parent?.type === 'item' ? [parent.content.text, ...above] : above,
        ...(block.type === 'item' && { list: block.list }),
      },
    ];
  });
}

/** The section a block stands in and those around it, the innermost first. Asked in document order, so linear. */
function sectionFinder(sections: readonly Section[]): (block: Block) => Section[] {
  let at = 0;
  return ({ span }) => {
    while (at + 1 < sections.length && sections[at + 1]!.own.start <= span.start) at += 1;
    const around: Section[] = [];
    for (let section = sections[at]; section && contains(section.whole, span);) {
      around.push(section);
      section = section.parent < 0 ? undefined : sections[section.parent];
    }
    return around;
  };
}

function isPlan({ heading, role }: Section): boolean {
  if (!heading) return false;
  const words = ` ${headingWords(heading.words).join(' ')} `;
  return (role === 'launch' && heading.depth > 1) || checklistWords.some((word) => words.includes(` ${word} `));
}

type Line = Pick<LaunchTask, 'span' | 'words' | 'ticked'>;

function itemLine({ content, checked }: ListItem): Line | undefined {
  const mark = content.text.split(' ', 1)[0]!;
  const drawn = Object.hasOwn(drawnBoxes, mark) ? drawnBoxes[mark] : undefined;
  const ticked = checked ?? drawn;
  return lineOf(content, { words: content.text, ...(ticked !== undefined && { ticked }) });
}

/** "Webinar | Ana | ☐": the first cell is the task, any other may say whether it is done. */
function rowLine({ cells, span }: TableRow): Line | undefined {
  const [first, ...others] = cells;
  const words = first?.content.text.trim() ?? '';
  const bare = tickIn(words);
  const [second] = others;
  const task = bare !== undefined && second ? second : first;
  const ticks = [bare, ...others.map(({ content }) => tickIn(content.text.trim()))];
  const ticked = ticks.find((tick) => tick !== undefined);
  const line = task && lineOf(task.content, { words: task.content.text, ...(ticked !== undefined && { ticked }) });
  return line && { ...line, span: contains(span, line.span) ? line.span : span };
}

function tickIn(cell: string): boolean | undefined {
  const words = cell.toLowerCase();
  return Object.hasOwn(tickedCells, words) ? tickedCells[words] : undefined;
}

const longestTask = 300;

/** `undefined` for empty lines and for those that are struck out. */
function lineOf(content: FlatText, { words, ...line }: Omit<Line, 'span'>): Line | undefined {
  const task = words.slice(0, longestTask).trim();
  const struck = content.struck.reduce((sum, { start, end }) => sum + end - start, 0);
  if (task === '' || struck > content.text.length / 2) return undefined;
  const start = content.text.indexOf(task);
  return { ...line, words: task, span: flatSpan(content, start, start + task.length) };
}
