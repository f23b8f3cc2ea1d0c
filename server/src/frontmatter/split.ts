import type { Offset, Span } from '../text/span.js';

/** Where the YAML block of a document stands. */
export interface FrontmatterPlace {
  /** From the opening `---` to the end of the closing one's line ending, or to the end of what is still YAML. */
  readonly block: Span;
  readonly yaml: Span;
  readonly closed: boolean;
}

/** A line at the left margin that can be YAML: `key:`, `"key":`, a comment, or what closes a bracket. */
const keyLine = /^(?:[\w$.-]+|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)/;
const marginItem = /^-(?:[ \t]|$)/;
const closer = /^[}\]]/;
const openKey = /:[ \t]*(?:#.*)?$/;
const mergeMarker = /^<{7}(?: |$)/;
const heading = /^#{1,6}[ \t]+\S/;

/**
 * Cuts the YAML block off the start of `text`; `undefined` where there is none. A BOM before it is passed over, and the
 * marker line of a merge in which both sides added the document: it is still a proposal.
 *
 * While the closing fence is not typed yet, the next `---` below may be a rule of the body, so a fence closes the
 * block only if all above it can be YAML. Otherwise the block is open and ends before the first blank line or
 * heading that prose follows, so that half-typed frontmatter does not swallow the body.
 */
export function splitFrontmatter(text: string): FrontmatterPlace | undefined {
  const top = lineFrom(text, text.startsWith('\uFEFF') ? 1 : 0);
  const opening = mergeMarker.test(top.words) ? lineFrom(text, top.next) : top;
  const { start } = opening;
  if (!/^---[ \t]*$/.test(opening.words)) return undefined;
  const yamlStart = opening.next;
  const walk = walkYaml(text, yamlStart);
  if (walk.fence) {
    return {
      block: { start, end: walk.fence.next },
      yaml: { start: yamlStart, end: walk.fence.start },
      closed: true,
    };
  }
  // An opening rule with prose below it is no frontmatter at all.
  if (!walk.sawKey) return undefined;
  return { block: { start, end: walk.end }, yaml: { start: yamlStart, end: walk.end }, closed: false };
}

interface Line {
  readonly start: Offset;
  /** Without its line ending. */
  readonly words: string;
  /** Start of the next line. */
  readonly next: Offset;
}

function lineFrom(text: string, start: Offset): Line {
  const newline = text.indexOf('\n', start);
  const next = newline < 0 ? text.length : newline + 1;
  const end = newline < 0 ? text.length : newline > start && text[newline - 1] === '\r' ? newline - 1 : newline;
  return { start, words: text.slice(start, end), next };
}

interface YamlWalk {
  /** The closing fence, if all above it can be YAML. */
  readonly fence?: Line;
  readonly sawKey: boolean;
  /** Without a fence: where the YAML stops. */
  readonly end: Offset;
}

/** Goes down the lines until the closing fence, or until prose shows that the fence is missing. */
function walkYaml(text: string, from: Offset): YamlWalk {
  let sawKey = false;
  let sawProse = false;
  let itemsMayFollow = false;
  // Where the blank lines and comments above the current line began that YAML may or may not go on behind.
  let gap: Offset | undefined;
  let firstGap: Offset | undefined;
  for (let at = from; at < text.length;) {
    const line = lineFrom(text, at);
    const { words } = line;
    at = line.next;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(words)) {
      // Prose above the fence without any key: the two lines are rules of the body.
      if (sawKey || !sawProse || firstGap === undefined) return { fence: line, sawKey, end: line.start };
      return { sawKey, end: firstGap };
    }
    if (words.trim() === '' || heading.test(words)) {
      gap ??= line.start;
      firstGap ??= line.start;
    } else if (keyLine.test(words)) {
      sawKey = true;
      gap = undefined;
      itemsMayFollow = openKey.test(words);
    } else if (/^[ \t#]/.test(words) || closer.test(words) || (marginItem.test(words) && itemsMayFollow)) {
      if (!words.startsWith('#')) gap = undefined;
    } else if (gap !== undefined) {
      return { sawKey, end: gap };
    } else {
      // A word at the margin below a key: a key that is just being typed, most likely.
      sawProse = true;
      itemsMayFollow = false;
    }
  }
  return { sawKey, end: firstGap ?? text.length };
}
