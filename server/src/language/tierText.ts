import { applyEdits, readFrontmatter, setKey, type Frontmatter, type TextEdit, yamlScalar } from 'partnerlint';
import type { WireAnswers } from './protocol.js';

/** The text with tier and criteria in its frontmatter; all other bytes stay. A document without a block gets one. */
export function writeTierInto(text: string, partner: string | undefined, tier: string, answers: WireAnswers): string {
  let written = text;
  const set = (path: string, value: boolean | string): void => {
    const frontmatter = readFrontmatter(written);
    if (isStated(frontmatter, path, value)) return;
    written = applyEdits(written, setKey(written, frontmatter, path, yamlScalar(value)));
  };
  if (!readFrontmatter(text)) {
    set('proposal', 'partnership');
    if (partner !== undefined) set('partner', partner);
  }
  set('tier', tier);
  for (const [key, value] of Object.entries(answers)) set(`criteria.${key}`, value);
  return written;
}

/** The key has that value already, so it keeps the way it is written. */
function isStated(frontmatter: Frontmatter | undefined, path: string, value: boolean | string): boolean {
  if (path === 'tier') return frontmatter?.facts.tier?.value === value;
  if (!path.startsWith('criteria.')) return false;
  return frontmatter?.facts.criteria[path.slice('criteria.'.length)]?.value === value;
}

/** The one edit that makes `before` into `after`: what they share at either end is left alone. */
export function differenceOf(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start += 1;
  let rest = 0;
  while (rest < longest - start && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1;
  return { span: { start, end: before.length - rest }, newText: after.slice(start, after.length - rest) };
}
