import type { Proposal, Section } from '../proposal/model.js';
import { afterLine } from '../text/lines.js';
import { contains } from '../text/span.js';
import { homeSection, type Home } from './home.js';
import { asItem, asNewSection, bulletOf, lastTopItem } from './placing-shape.js';
import type { SnippetEdit } from './placing.js';

/** Adds tasks with empty boxes to a section, or makes the section. Where it ends in a list they become items of it. */
export function tasksInto(
  proposal: Proposal,
  { title, ...home }: Home & { readonly title: string },
  tasks: readonly string[],
): SnippetEdit[] {
  const items = tasks.map((words) => `[ ] ${words}`);
  const section = homeSection(proposal, home);
  const { at, newText } = section ? atEndOf(proposal, section, items) : asNewSection(proposal, title, items);
  return [{ span: { start: at, end: at }, newText: newText.replaceAll('\n', proposal.lineEnding), snippet: true }];
}

/** Behind the last block that stands under the heading itself. */
function atEndOf(
  proposal: Proposal,
  section: Section,
  items: readonly string[],
): { readonly at: number; readonly newText: string } {
  const { text, tree } = proposal;
  const blocks = tree.blocks.filter((block) => contains(section.own, block.span));
  const last = blocks.at(-1);
  const end = last?.span.end ?? section.heading?.span.end ?? section.own.end;
  const at = end > 0 && text[end - 1] === '\n' ? end : afterLine(text, end);
  const opening = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  const item = last && lastTopItem(proposal, last);
  if (item)
    return { at, newText: opening + items.map((words, index) => asItem(proposal, item, words, index)).join('') };
  const closing = at >= text.length || /[\r\n]/.test(text[at]!) ? '' : '\n';
  return { at, newText: `${opening}\n${bulletOf(proposal, items)}\n${closing}` };
}
