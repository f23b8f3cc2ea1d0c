import { fixesFor, overlaps, type Checked, type Fix, type TextEdit } from 'partnerlint';

/**
 * The edits of all fixes that leave nothing to choose or to write, for `source.fixAll` and `--fix`. Of two that touch
 * the same words the first counts: the other comes up again in the mended text.
 */
export function certainEdits(checked: Checked): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of checked.findings) {
    const fix = fixesFor(checked, finding).find(({ certain }) => certain);
    if (fix && !collides(fix, taken)) taken.push(...fix.edits);
  }
  return taken;
}

const collides = ({ edits }: Fix, taken: readonly TextEdit[]): boolean =>
  edits.some(({ span }) => taken.some((other) => overlaps(span, other.span) || span.start === other.span.start));
