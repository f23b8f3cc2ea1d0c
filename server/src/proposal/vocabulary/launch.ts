/** How plans of a launch are written. Words are compared without case and marks. */

/** Labels whose value is the day of the launch: "Launch date: 1 June 2027". */
export const launchLabels: ReadonlySet<string> = new Set([
  'launch',
  'launch date',
  'date of launch',
  'go-live',
  'go-live date',
]);

/** A heading with one of these words says that what stands below it is a list of tasks. */
export const checklistWords: readonly string[] = ['checklist', 'check list', 'to do', 'to dos', 'todo'];

/** Words of a heading that say when its tasks are done, by the programme's names for it. */
export const launchPhaseWords: Readonly<Record<'pre-launch' | 'launch-week' | 'post-launch', readonly string[]>> = {
  'pre-launch': ['pre launch', 'prelaunch', 'before launch', 'before the launch', 'before we launch', 'run up'],
  'launch-week': ['launch week', 'launch day', 'week of the launch', 'day of the launch', 'at launch'],
  'post-launch': ['post launch', 'postlaunch', 'after launch', 'after the launch', 'after we launch'],
};

/** What a cell says of a task where people tick in a table. */
export const tickedCells: Readonly<Record<string, boolean>> = {
  '[x]': true, 'x': true, '✓': true, '✔': true, '✔️': true, '✅': true, '☑': true, '☑️': true,
  'done': true, 'complete': true, 'completed': true, 'yes': true,
  '[ ]': false, '[]': false, '☐': false, '⬜': false, '⬜️': false, '□': false,
  'open': false, 'not done': false, 'not started': false, 'to do': false, 'todo': false, 'in progress': false,
}; // prettier-ignore

/** Boxes that an item begins with where it is no task of Markdown. A "✅" in front of an item is mostly an ornament. */
export const drawnBoxes: Readonly<Record<string, boolean>> = {
  '☑': true, '☑️': true, '🗹': true, '☐': false, '⬜': false, '⬜️': false, '□': false,
}; // prettier-ignore

/**
 * Words with which a task only prepares something: what is drafted or booked can be ticked long before the thing itself
 * can happen.
 */
export const preparing = {
  pattern:
    /\b(?:draft(?:ed|ing|s)?|prepar(?:e|ed|ing|es)|writ(?:e|ten|ing)|plan(?:ned|ning|s)?|schedul(?:e|ed|ing|es)|book(?:ed|ing|s)?|agree(?:d|s)?|approv(?:e|ed|al)|review(?:ed)?|sign(?:ed)? off|invit(?:e|ed|ations?)|design(?:ed)?|set up|ready|dates?|owners?|outline|template|copy|text|dashboard|tracking)\b/i,
  says: ['Draft the press release', 'Webinar booked for 20 June', 'QBR scheduled', 'Customer mail ready'],
  not: ['Webinar with both founders', 'Press release', 'Mail to customers', 'Support tickets triaged'],
} as const;
