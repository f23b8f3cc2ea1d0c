import { kindWords, partyLabels, senderLabels } from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { namesIn } from './names.js';
import { sideOfRole } from './roleSide.js';

const longestValue = 80;

/** "Ana Ruiz, Founder - Lakeside Dairy": a person's post, and behind it whose it is. */
const post =
  /^\W*\p{Lu}[\p{L}. ]+, (?:co-)?(?:founder|ceo|cto|president|director|managing director)\b.*(?: [-–—@] | at |, )\p{Lu}/iu;

/** "Prepared by: Lakeside Dairy", "| Partner | Harbour Foods |". A blank to fill names nobody. */
export function evidenceOfLabels(passage: Passage): NameEvidence[] {
  if (passage.kind === 'row') {
    const [label, value] = passage.cells ?? [];
    return label && value && passage.cells!.length === 2
      ? labelled(passage, label, value, passage.text.indexOf(value, label.length))
      : [];
  }
  const found: NameEvidence[] = [];
  let start = 0;
  for (const line of passage.text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 40)
      found.push(...labelled(passage, line.slice(0, colon), line.slice(colon + 1), start + colon + 1));
    start += line.length + 1;
  }
  return found;
}

function labelled(passage: Passage, label: string, value: string, at: number): NameEvidence[] {
  const key = label.toLowerCase().replace(/[*_]/g, '').trim();
  const side = partyLabels[key];
  if (!side || value.trim().length > longestValue || /^\W*(?:_{3}|⎣|\[|\$\{|<)/.test(value)) return [];
  const weight = senderLabels.has(key) ? 3.5 : 2.5;
  const names = namesIn(value);
  // "Director of Security, Harbour School": behind a post stands whose it is.
  const isPerson = names.length > 1 && post.test(value);
  const found = isPerson
    ? names.at(-1)
    : (names.find(({ name }) => !kindWords.has(name.split(' ')[0]!.toLowerCase())) ?? names[0]);
  if (
    !found ||
    (!isPerson && names[0] === found && value.slice(0, found.start).trim().length > 6) ||
    sideOfRole(found.name)
  )
    return [];
  return [
    {
      ...evidence(passage, found.name, at + found.start, side === 'us' ? { us: weight } : { partner: weight }),
      named: true,
    },
  ];
}
