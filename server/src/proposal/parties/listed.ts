import { plainHeading, roleOfHeading } from '../headingRole.js';
import type { Party } from '../model.js';
import type { HeadingLine } from '../outline.js';
import { kindsOfPartner, kindWords, notNames } from '../vocabulary/parties.js';
import { nameKey } from './names.js';

/** So many partners in headings of their own make a list of them; fewer are chance. */
const listedAtLeast = 3;
const longestNameWords = 5;

/**
 * The partners of a strategy for many: headings that are names, below a heading about partners
 * ("Strategic partners" over "1. Orchard Foods (wholesale)"). Headings of
 * fields, whose words stand in small letters elsewhere (`isSmall`), name nobody. Empty where there is no such list.
 */
export function listedPartners(
  lines: readonly HeadingLine[],
  us: Party | undefined,
  isSmall: (word: string) => boolean,
): Party[] {
  const open: { depth: number; ofPartners: boolean }[] = [];
  const found = new Map<string, Party>();
  const ours = us ? nameKey(us.name.value) : '';
  const title = lines.find(({ kind }) => kind === 'heading');
  const isPlan = title !== undefined && planOfPartners.test(title.words);
  for (const line of lines) {
    if (line.kind !== 'heading') continue;
    while (open.length > 0 && open.at(-1)!.depth >= line.depth) open.pop();
    const below = open.some((each) => each.ofPartners);
    if (below) {
      const named = partiesNamed(line);
      const isOfFields = named.some(({ name }) => isField(name.value, isSmall));
      for (const party of isOfFields ? [] : named) {
        const key = nameKey(party.name.value);
        if (key !== ours && !found.has(key)) found.set(key, party);
      }
    }
    open.push({ depth: line.depth, ofPartners: line !== title && (isOfPartners(line) || (isPlan && isRank(line))) });
  }
  return found.size >= listedAtLeast ? [...found.values()] : [];
}

const isOfPartners = ({ words }: HeadingLine): boolean => /\b(?:partners|partnerships)\b/i.test(words);

/** "Orchard partnership strategy": below its ranks stand the partners it is after. */
const planOfPartners = /\bpartnerships?\b.*\b(?:strategy|plan|playbook|outreach|targets|pipeline|tracker)\b/i;
const isRank = ({ words }: HeadingLine): boolean => /^\P{L}*(?:tier|priority|wave|group) \d/iu.test(words);

/** "Film Festivals", "Machine Learning". */
const isField = (name: string, isSmall: (word: string) => boolean): boolean =>
  notNames.has(name.toLowerCase()) ||
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .every(isSmall);

/** "Orchard Foods (wholesale)", "Lakeside / Harbour": the names of a heading that is nothing but names. */
function partiesNamed(line: HeadingLine): Party[] {
  if (roleOfHeading(line.words) !== undefined) return [];
  // "Orchard - the valley's largest grower": the name ends before what it is.
  const plain = plainHeading(line.words).split(/ [-–—] |: /, 1)[0]!;
  const bracket = plain.indexOf(' (');
  const aliases =
    bracket < 0
      ? []
      : [
          plain
            .slice(bracket + 2)
            .replace(/\).*$/s, '')
            .trim(),
        ].filter((each) => /^\p{Lu}\S*$/u.test(each));
  const names = (bracket < 0 ? plain : plain.slice(0, bracket)).split(/ \/ | & | and /).map((name) => name.trim());
  if (!names.every(isName)) return [];
  return names.map((value) => ({ name: { value, span: line.span, origin: 'body' }, aliases }));
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || words.length > longestNameWords) return false;
  return words.every(
    (word) =>
      /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d)/u.test(word) &&
      !kindWords.has(word.toLowerCase()) &&
      !kindsOfPartner.has(word.toLowerCase()),
  );
}
