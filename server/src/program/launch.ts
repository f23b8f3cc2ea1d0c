import { headingWords } from '../proposal/headingRole.js';
import { launchDay, launchTasks, type LaunchTask } from '../proposal/launch.js';
import type { Proposal } from '../proposal/model.js';
import { launchPhaseWords, preparing } from '../proposal/vocabulary/launch.js';
import { dayAfter, readPeriod } from '../text/periods.js';
import type { Stated } from '../text/span.js';
import type { LaunchItem, Program } from './program.js';

/** A task of the proposal, and the items of the programme's checklist that it means. */
export interface MatchedTask {
  readonly task: LaunchTask;
  readonly items: readonly LaunchItem[];
}

/** The launch of a proposal, against the programme's checklist. */
export interface Launch {
  readonly day: Stated<string>;
  /** Tasks that mean an item and stand in the launch plan, or in a list that is one. */
  readonly tasks: readonly MatchedTask[];
  /** Items that no task of the document means. */
  readonly absent: readonly LaunchItem[];
}

/** `undefined` where the proposal names no day, or is over. */
export function launchOf(proposal: Proposal, program: Program): Launch | undefined {
  const day = launchDay(proposal);
  if (!day || proposal.frontmatter?.facts.status?.value === 'ended') return undefined;
  const { items } = program.launch;
  const matched = launchTasks(proposal)
    .map((task) => ({ task, items: itemsMeant(task, items) }))
    .filter((each) => each.items.length > 0);
  // "Launch: 4 May 2019" in a document that plans nothing is the history of a product.
  if (day.origin === 'body' && !proposal.declared && matched.length === 0) return undefined;
  const named = new Set(matched.flatMap((each) => each.items));
  const lists = launchLists(matched);
  return {
    day,
    tasks: matched.filter(({ task }) => task.inPlan || lists.has(task.list)),
    absent: items.filter((item) => !named.has(item)),
  };
}

/** Lists anywhere whose tasks mean several items: they are launch lists whatever their heading says. */
function launchLists(matched: readonly MatchedTask[]): ReadonlySet<number | undefined> {
  const byList = new Map<number, Set<LaunchItem>>();
  for (const { task, items } of matched) {
    if (task.list === undefined) continue;
    const named = byList.get(task.list) ?? new Set();
    byList.set(task.list, named);
    for (const item of items) named.add(item);
  }
  return new Set([...byList].flatMap(([list, named]) => (named.size > 1 ? [list] : [])));
}

/**
 * The items that a task means. "Quantified case study" means no case study besides, and what stands below "Post-launch"
 * means items of that time where it can.
 */
export function itemsMeant(
  { words, above }: Pick<LaunchTask, 'words' | 'above'>,
  items: readonly LaunchItem[],
): LaunchItem[] {
  const meant = items.flatMap((item) => {
    const entry = entryMeant(words, item);
    return entry ? [{ item, entry }] : [];
  });
  const exact = meant.filter(
    ({ entry }) =>
      !meant.some((other) => other.entry.length > entry.length && entry.every((word) => other.entry.includes(word))),
  );
  const phase = phaseOf(above);
  const inTime = exact.filter(({ item }) => item.phase === phase);
  return (inTime.length > 0 ? inTime : exact).map(({ item }) => item);
}

/** When the nearest heading that tells says the tasks below it are done. */
function phaseOf(above: readonly string[]): LaunchItem['phase'] | undefined {
  for (const heading of above) {
    const words = ` ${headingWords(heading).join(' ')} `;
    for (const [phase, phrases] of Object.entries(launchPhaseWords))
      if (phrases.some((phrase) => words.includes(` ${phrase} `))) return phase as LaunchItem['phase'];
  }
  return undefined;
}

/** First and last ISO day on which an item can be done. */
export const windowOf = (
  { from, to }: LaunchItem,
  { day }: Launch,
): { readonly from: string; readonly to: string } => ({
  from: dayAfter(day.value, from),
  to: dayAfter(day.value, to),
});

/** The last day of an unticked task, where that is past; a later day that the task itself names holds. */
export function missedDay({ task, items }: MatchedTask, launch: Launch, today: string): string | undefined {
  if (task.ticked !== false) return undefined;
  const last = [...items.map((item) => windowOf(item, launch).to), ownDay(task) ?? ''].sort().at(-1)!;
  return last < today ? last : undefined;
}

/**
 * The first day on which a ticked task can have been done, where that is still to come. What comes before the launch may
 * be done as early as one likes, and so may what only prepares something.
 */
export function tooEarlyDay({ task, items }: MatchedTask, launch: Launch, today: string): string | undefined {
  if (task.ticked !== true || preparing.pattern.test(task.words)) return undefined;
  if (items.some(({ phase }) => phase === 'pre-launch') || (ownDay(task) ?? today) < today) return undefined;
  const first = items.map((item) => windowOf(item, launch).from).sort()[0]!;
  return first > today ? first : undefined;
}

function ownDay({ words }: LaunchTask): string | undefined {
  const { start, end } = readPeriod(words) ?? {};
  return end ?? start;
}

/**
 * Whether a task means the item of the launch checklist: all words of its name or of one of its entries occur in the
 * task, in any order, each as it is or with an ending ("brief" in "briefed"). Upper and lower case are one.
 */
export const meansItem = (task: string, item: LaunchItem): boolean => entryMeant(task, item) !== undefined;

/** The words of the longest entry that the task has all of. */
function entryMeant(task: string, item: LaunchItem): readonly string[] | undefined {
  const words = wordsOf(task);
  return [item.name, ...item.words]
    .map(wordsOf)
    .filter((wanted) => wanted.length > 0 && wanted.every((part) => words.some((word) => fits(word, part))))
    .reduce<readonly string[] | undefined>(
      (best, entry) => (best && best.length >= entry.length ? best : entry),
      undefined,
    );
}

/** "Press" is no "pressure": only an ending may follow. */
const fits = (word: string, part: string): boolean =>
  word === part || (word.startsWith(part) && endings.has(word.slice(part.length)));

const endings: ReadonlySet<string> = new Set(['s', 'es', 'ed', 'd', 'ing', "'s", '’s']);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
