import type { Proposal } from '../proposal/model.js';
import type { Home } from './home.js';
import { homeSection } from './home.js';
import { intoKeyList, intoSection, together, type SnippetEdit } from './placing.js';
import type { Fix } from './rule.js';
import { fillSnippet, shiftTabStops } from './snippet.js';
import { snippets } from './snippets.generated.js';
import { listed, nameOf, startingName } from './wording.js';

/** More than any of our snippets for one promise has, so that each side's can be filled by itself. */
const tabStopsOfOne = 10;

/** Where promises belong; with a side, where that side's do. */
export const commitmentHome = (side?: 'us' | 'partner'): Home => ({
  role: 'commitments',
  ...(side && { side }),
  keys: side ? [`commitments.${side}`, 'commitments'] : ['commitments'],
});

/** Mends that add a firm promise for each of the sides: in the frontmatter of a declared document, and in its body. */
export function commitmentFixes(proposal: Proposal, sides: readonly ('us' | 'partner')[]): Fix[] {
  if (sides.length === 0) return [];
  const title = `Add a commitment of ${listed(sides.map((side) => nameOf(proposal, side)))}`;
  const inBody: Fix = { title, edits: inBodyEdits(proposal, sides), preferred: !proposal.declared };
  if (!proposal.declared) return [inBody];
  const inFrontmatter: Fix = {
    title: `${title} to the frontmatter`,
    edits: inFrontmatterEdits(proposal, sides),
    preferred: true,
  };
  const section = homeSection(proposal, commitmentHome(sides[0]))?.heading;
  return section ? [inFrontmatter, { ...inBody, title: `${title} under "${section.words}"` }] : [inFrontmatter];
}

function inBodyEdits(proposal: Proposal, sides: readonly ('us' | 'partner')[]): SnippetEdit[] {
  const statements = sides.map((side, index) => {
    const words = fillSnippet(snippets['pl-commitment'].body, { 1: startingName(proposal, side) });
    return { side, words: shiftTabStops(words, index * tabStopsOfOne) };
  });
  const homes = new Set(sides.map((side) => homeSection(proposal, commitmentHome(side))));
  const title = 'What each side commits';
  if (homes.size === 1) {
    return intoSection(
      proposal,
      { ...commitmentHome(sides.length === 1 ? sides[0] : undefined), title },
      statements.map(({ words }) => words),
    );
  }
  return together(
    statements.flatMap(({ side, words }) => intoSection(proposal, { ...commitmentHome(side), title }, [words])),
  );
}

const inFrontmatterEdits = (proposal: Proposal, sides: readonly ('us' | 'partner')[]): SnippetEdit[] =>
  together(
    sides.flatMap((side, index) =>
      intoKeyList(
        proposal,
        `commitments.${side}`,
        shiftTabStops(snippets['pl-key-commitment'].body, index * tabStopsOfOne),
      ),
    ),
  );
