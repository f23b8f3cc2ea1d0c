import type { Frontmatter, FrontmatterProblem, KeyPlace } from '../frontmatter/facts.js';
import type { Program } from '../program/program.js';
import { tierRank } from '../program/tier.js';
import type { TextEdit } from '../text/edits.js';
import { lineAt } from '../text/lines.js';
import { contains } from '../text/span.js';
import { traceOf, type SupportedGroup } from './supported.js';

/** What a frontmatter of another system means for adopting: which of its keys stand in the way, and which only look odd. */

/** The first thing in the existing frontmatter that would be wrong in a proposal, as words to show. */
export function obstacleIn(existing: Frontmatter, supported: SupportedGroup, program: Program): string | undefined {
  if (!existing.closed) return 'The frontmatter is never closed. Put a line --- below its last key, and adopt again.';
  const problem = existing.problems.find((each) => !isOddKey(each, existing));
  if (problem?.code === 'frontmatter/syntax') return `The frontmatter cannot be read: ${problem.message}`;
  if (problem) return inTheWay(keyOf(problem, existing), problem.message);
  const { tier } = existing.facts;
  if (tier && tierRank(tier.value, program) < 0) {
    return inTheWay('tier', `The programme has no tier "${tier.value}".`);
  }
  return contradicted(existing, supported);
}

/** A key whose value and the text cannot both hold. Names are left alone: they have many forms. */
function contradicted({ facts }: Frontmatter, supported: SupportedGroup): string | undefined {
  for (const key of ['tier', 'launch'] as const) {
    const declared = facts[key]?.value;
    const [stated] = traceOf('', { key: supported[key] });
    if (declared === undefined || !stated || declared.toLowerCase() === stated.value.toLowerCase()) continue;
    return inTheWay(key, `It says "${declared}", but the text says "${stated.value}".`);
  }
  return undefined;
}

const inTheWay = (key: string, why: string): string =>
  `The key "${key}" of the frontmatter stands in the way. ${why} Change it, or rename it to "x-${key}", and adopt again.`;

const keyOf = ({ span }: FrontmatterProblem, existing: Frontmatter): string =>
  topKeys(existing).find(({ key, value }) => contains(key, span) || contains(value, span))?.path ?? '';

const topKeys = ({ keys }: Frontmatter): KeyPlace[] => [...keys.values()].filter(({ path }) => !path.includes('.'));

/** A key at the top that the schema does not know is another system's, and may stay. */
const isOddKey = ({ code, span }: FrontmatterProblem, existing: Frontmatter): boolean =>
  code === 'frontmatter/unknown-key' && topKeys(existing).some(({ key }) => key.start === span.start);

/** Comments above another system's keys, which would be reported as unknown in a proposal. */
export const silencedKeys = (text: string, existing: Frontmatter, lineEnding: string): TextEdit[] =>
  existing.problems
    .filter((problem) => isOddKey(problem, existing))
    .map(({ span }) => {
      const { start } = lineAt(text, span.start);
      return {
        span: { start, end: start },
        newText: `# partnerlint-disable-next-line frontmatter/unknown-key: for another program${lineEnding}`,
      };
    });
