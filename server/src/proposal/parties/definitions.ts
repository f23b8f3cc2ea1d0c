import { kindWords } from '../vocabulary/parties.js';
import { evidence, type NameEvidence, type Passage } from './evidence.js';
import { initials, namesIn, nameKey, type FoundName } from './names.js';
import { sideOfRole } from './roleSide.js';

const pronouns: ReadonlySet<string> = new Set(['we', 'us', 'our', 'you', 'your']);
const definition = /\(([^()]{1,160})\)/g;
const quoted = /["“”'‘]([^"“”‘’']{1,40})["“”'’]/g;
const hereinafter = /hereinafter,?\s+(?:called|referred to as|known as|the)?\s*(?:the\s+)?["“]([^"“”]{1,40})["”]/g;

/** 'Orchard Foods Ltd. (the "Partner")', '“Party A”, hereinafter called “Orchard”', 'Orchard Growers Union (OGU)'. */
export function evidenceOfDefinitions(passage: Passage): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (const match of passage.text.matchAll(definition)) found.push(...definedBy(passage, match[1]!, match.index));
  let order = 0;
  for (const match of passage.text.matchAll(hereinafter)) {
    // In brackets it is another name of what stands before them, which is read above.
    if (/\(\s*$/.test(passage.text.slice(Math.max(0, match.index - 3), match.index))) continue;
    const name = match[1]!.trim();
    const start = match.index + match[0].indexOf(match[1]!);
    const side = sideOfRole(name) ?? (order === 0 ? 'us' : 'partner');
    order++;
    found.push({ ...evidence(passage, name, start, side === 'us' ? { us: 3 } : { partner: 3 }), named: true });
  }
  return found;
}

function definedBy(passage: Passage, inside: string, at: number): NameEvidence[] {
  const terms = [...inside.matchAll(quoted)].map((match) =>
    match[1]!
      .replace(/^the\s+/i, '')
      .replace(/[,.]$/, '')
      .trim(),
  );
  const before = passage.text.slice(Math.max(0, at - 120), at);
  const offset = Math.max(0, at - 120);
  const names = namesIn(before);
  const beside = names.findLast((name) => isBeside(before, name));
  if (terms.length === 0) return beside ? abbreviated(passage, beside.name, offset + beside.start, inside.trim()) : [];
  const sides = terms.map(sideOfRole).filter((side) => side !== undefined);
  const weights = sides[0] === 'us' ? { us: 4 } : sides[0] === 'partner' ? { partner: 4 } : {};
  const proper = terms.find(
    (term) => !pronouns.has(term.toLowerCase()) && sideOfRole(term) === undefined && /^\p{Lu}/u.test(term),
  );
  const role = terms.find((term) => sideOfRole(term) !== undefined && !pronouns.has(term.toLowerCase()));
  const aliases = terms.filter((term) => !pronouns.has(term.toLowerCase()));
  if (beside && role && isRoleItself(beside.name, role))
    return [{ ...evidence(passage, role, offset + beside.end - role.length, weights, aliases), named: true }];
  if (beside) return [evidence(passage, beside.name, offset + beside.start, weights, aliases)];
  // "… a company of Prague (“we” or “Orchard”)", "you (“Supporter”)": the defined term itself is the name.
  const name = proper ?? role;
  if (!name || (sides.length === 0 && !isOfAgreement(passage.text))) return [];
  const start = at + Math.max(0, passage.text.slice(at).indexOf(name));
  return [{ ...evidence(passage, name, start, weights, aliases), named: true }];
}

/** "the Software Developer ('Developer')": what stands beside the term is the role in more words, and no name. */
const isRoleItself = (name: string, role: string): boolean =>
  name.length > role.length && name.toLowerCase().endsWith(` ${role.toLowerCase()}`);

/** The name ends right before the bracket, and is no town of an address nor a blank such as "COMPANY NAME". */
const isBeside = (before: string, name: FoundName): boolean =>
  /^[\s,]*$/.test(before.slice(name.end)) &&
  !/,\s$/.test(before.slice(0, name.start)) &&
  !nameKey(name.name)
    .split(' ')
    .every((word) => kindWords.has(word));

/** "Orchard Growers Union (OGU)", "Orchard Pty Ltd (Orchard Australia)": another name without quotation marks. */
function abbreviated(passage: Passage, name: string, start: number, inside: string): NameEvidence[] {
  if (!/^\p{Lu}/u.test(inside) || inside.length > 40) return [];
  const sameFirstWord = nameKey(inside).split(' ')[0] === nameKey(name).split(' ')[0];
  return initials(name) === inside || sameFirstWord ? [evidence(passage, name, start, {}, [inside])] : [];
}

/** "between" makes parties only in a sentence about their agreement, or where it opens the line. */
const isOfAgreement = (text: string): boolean =>
  /\b(?:agreement|mou|memorandum|partnership|contract|entered|made|collaboration|understanding|cooperation|alliance)\b|^\W*(?:by and )?between\b/i.test(
    text.slice(0, 600),
  );

/** "between Orchard Foods and Lakeside Dairy": the first is us, unless a definition says otherwise. */
export function evidenceOfBetween(passage: Passage): NameEvidence[] {
  const opening = isOfAgreement(passage.text)
    ? /\b(?:by and between|between|among)\b[\s:]*(?:the\s+)?/i.exec(passage.text)
    : null;
  const pair = /^\s*(?=\p{Lu})[^.:]{2,60} and (?=\p{Lu})[^.:]{2,60}$/u.exec(passage.text);
  const start = opening ? opening.index + opening[0].length : pair && passage.kind === 'sentence' ? 0 : undefined;
  if (start === undefined) return [];
  const text = passage.text.slice(start, start + 700);
  const names = namesIn(text).filter(({ name }) => sideOfRole(name) === undefined || text.length < 80);
  const first = names.find((name) => name.start <= 25);
  if (!first) return [];
  const and = / and /.exec(text.slice(first.end));
  const behind = and ? first.end + and.index + and[0].length : undefined;
  const second =
    behind === undefined ? undefined : names.find((name) => name.start >= behind && name.start <= behind + 12);
  const weight = opening ? 3 : 1;
  const found = [
    evidence(passage, first.name, start + first.start, opening && second ? { us: weight } : { us: weight / 2 }),
  ];
  if (second) found.push(evidence(passage, second.name, start + second.start, { partner: weight }));
  return found;
}

/** "This agreement is entered into by and between:", with the parties on the lines below. */
const announcesParties = /\b(?:between|among|parties|parties are|following parties)\s*:?\s*$/i;
const longestAnnouncement = 400;

/** Lines below the announcement that are looked at: two parties, with "and" or an address between them. */
const announcedLines = 4;

export const announces = ({ text, kind }: Passage): boolean =>
  kind !== 'row' && text.length <= longestAnnouncement && announcesParties.test(text) && isOfAgreement(text);

/** The names that open the lines below "by and between:": the first is us, the next the partner. */
export function evidenceOfAnnounced(passages: readonly Passage[]): NameEvidence[] {
  const at = passages.findIndex(announces);
  if (at < 0) return [];
  const found = passages.slice(at + 1, at + 1 + announcedLines).flatMap((passage) => {
    const name = namesIn(passage.text.slice(0, 120)).find(({ start }) => start <= 4);
    return name && passage.kind === 'sentence' && sideOfRole(name.name) === undefined ? [{ passage, name }] : [];
  });
  if (found.length < 2) return [];
  return found
    .slice(0, 2)
    .map(({ passage, name }, index) =>
      evidence(passage, name.name, name.start, index === 0 ? { us: 3 } : { partner: 3 }),
    );
}

const pairInBrackets = /(?:partners|parties|organi[sz]ations|founders) \(([^()]{3,120})\)/gi;

/** "Both partners (Orchard Foods and Lakeside Dairy) hold a licence." */
export function evidenceOfBrackets(passage: Passage): NameEvidence[] {
  return [...passage.text.matchAll(pairInBrackets)].flatMap((match) => {
    const start = match.index + match[0].indexOf('(') + 1;
    const [first, second, third] = namesIn(match[1]!);
    if (!first || !second || third || !/^(?:,? and | & | \/ )$/.test(match[1]!.slice(first.end, second.start)))
      return [];
    return [
      evidence(passage, first.name, start + first.start, { us: 2.5 }),
      evidence(passage, second.name, start + second.start, { partner: 2.5 }),
    ];
  });
}

const pairSign = /^\s?(?:[×⇄↔]|<>)\s?$/;

/** "Orchard × Lakeside" anywhere in the text: a pair with us in front. */
export function evidenceOfPairs(passage: Passage): NameEvidence[] {
  if (!/[×⇄↔]|<>/.test(passage.text)) return [];
  const names = namesIn(passage.text.slice(0, 2000));
  return names.flatMap((name, index) => {
    const next = names[index + 1];
    if (!next || !pairSign.test(passage.text.slice(name.end, next.start))) return [];
    return [
      evidence(passage, name.name, name.start, { us: 2 }),
      evidence(passage, next.name, next.start, { partner: 2 }),
    ];
  });
}
