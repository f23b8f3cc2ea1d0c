import { gainWords, giverWords } from '../vocabulary/givers.js';
import { plainHeading } from '../headingRole.js';
import { sideOfRole } from './roleSide.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { nameKey } from './names.js';
import { titleRuns } from './title.js';

/**
 * "Orchard Foods Responsibilities", "What Lakeside brings": who gives is a party, and the first to be named is us.
 * "Benefits for Lakeside": whoever is told what it gains is written to.
 */
export function evidenceOfHeading(headings: readonly Passage[]): NameEvidence[] {
  const found: NameEvidence[] = [];
  const seen = new Set<string>();
  for (const heading of headings) {
    const words = heading.text.toLowerCase().split(/[^\p{L}]+/u);
    if (!words.some((word) => giverWords.has(word) || gainWords.has(word))) continue;
    const plain = plainHeading(heading.text);
    const runs = titleRuns(plain);
    const skipped = Math.max(0, heading.text.indexOf(plain));
    const run = runs[0];
    if (runs.length !== 1 || !run || sideOfRole(run.name)) continue;
    if (words.some((word) => gainWords.has(word))) {
      if (['for', 'to', 'with'].includes(run.before))
        found.push(evidence(heading, run.name, skipped + run.start, { partner: 2 }));
      continue;
    }
    const key = nameKey(run.name);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(
      evidence(
        heading,
        run.name,
        skipped + run.start,
        seen.size === 1 ? { us: 1.5, partner: 0.4 } : { partner: 1.2, us: 0.3 },
      ),
    );
  }
  return found;
}
