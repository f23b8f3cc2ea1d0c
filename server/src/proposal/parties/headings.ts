import { giverWords } from '../vocabulary/givers.js';
import { sideOfRole } from './roleSide.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { nameKey } from './names.js';
import { titleRuns } from './title.js';

/** "Orchard Foods Responsibilities", "What Lakeside brings": who gives is a party, and the first to be named is us. */
export function evidenceOfHeading(headings: readonly Passage[]): NameEvidence[] {
  const found: NameEvidence[] = [];
  const seen = new Set<string>();
  for (const heading of headings) {
    const words = heading.text.toLowerCase().split(/[^\p{L}]+/u);
    if (!words.some((word) => giverWords.has(word))) continue;
    const runs = titleRuns(heading.text);
    const run = runs[0];
    if (runs.length !== 1 || !run || sideOfRole(run.name)) continue;
    const key = nameKey(run.name);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(
      evidence(heading, run.name, run.start, seen.size === 1 ? { us: 1.5, partner: 0.4 } : { partner: 1.2, us: 0.3 }),
    );
  }
  return found;
}
