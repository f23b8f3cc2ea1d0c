import { plainHeading, roleOfHeading } from './headingRole.js';
import type { Section } from './model.js';
import type { HeadingLine } from './outline.js';
import type { PartyNames } from './parties/partyNames.js';
import { sideOfHeading } from './headingSide.js';

/**
 * The sections of a document. Marked headings, lines that stand as headings and labels with a known role make one;
 * a section without a role of its own takes that of the section it lies in.
 */
export function sectionsOf(text: string, lines: readonly HeadingLine[], names: PartyNames): Section[] {
  const roles = new Map(lines.map((line) => [line, roleOfHeading(line.words)]));
  const heads = lines.filter((line) => line.kind !== 'label' || roles.get(line) !== undefined);
  const parents = parentsOf(heads);
  const wholeEnds = wholeEndsOf(heads, text.length);
  const sections: Section[] = [];
  heads.forEach((line, index) => {
    const parent = parents[index]!;
    const role = roles.get(line) ?? (isTitle(line, index) ? 'other' : (sections[parent]?.role ?? 'other'));
    const side = sideOfHeading(plainHeading(line.words), names);
    sections.push({
      heading: { span: line.span, words: line.words, depth: line.depth },
      role: isTitle(line, index) ? 'other' : role,
      ...(side ? { side } : {}),
      own: { start: line.start, end: heads[index + 1]?.start ?? text.length },
      whole: { start: line.start, end: wholeEnds[index]! },
      parent,
    });
  });
  return sections;
}

/** The document's title hands no role down: everything lies in it. */
const isTitle = (line: HeadingLine, index: number): boolean => index === 0 && line.depth <= 1;

function parentsOf(heads: readonly HeadingLine[]): number[] {
  const open: number[] = [];
  return heads.map((line, index) => {
    while (open.length > 0 && heads[open.at(-1)!]!.depth >= line.depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

function wholeEndsOf(heads: readonly HeadingLine[], end: number): number[] {
  const ends = heads.map(() => end);
  const open: number[] = [];
  heads.forEach((line, index) => {
    while (open.length > 0 && heads[open.at(-1)!]!.depth >= line.depth) ends[open.pop()!] = line.start;
    open.push(index);
  });
  return ends;
}

/** Index in `sections` of the section a place lies in, innermost, by going forward once: `at` must not fall back. */
export function sectionFinder(sections: readonly Section[]): (at: number) => number {
  let current = -1;
  return (at) => {
    while (current + 1 < sections.length && sections[current + 1]!.own.start <= at) current++;
    return current;
  };
}
