import type { Frontmatter } from '../../frontmatter/facts.js';
import { flatSpan, joinFlat } from '../../markdown/flat.js';
import type { Block, FlatText, MarkdownTree } from '../../markdown/tree.js';
import type { Stated } from '../../text/span.js';
import type { Party } from '../model.js';
import type { HeadingLine } from '../outline.js';
import { kindWords, organisationWords } from '../vocabulary/parties.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { evidenceOfBetween, evidenceOfDefinitions, evidenceOfPairs } from './definitions.js';
import { sideOfRole } from './roleSide.js';
import type { NameEvidence, Passage } from './evidence.js';
import { evidenceOfHeading } from './headings.js';
import { listedPartners } from './listed.js';
import { evidenceOfLabels } from './labels.js';
import { initials, nameKey } from './names.js';
import { evidenceOfProse } from './prose.js';
import { genericRoles, type GenericRole } from './roles.js';
import { evidenceOfTitle } from './title.js';

/** How much must speak for a name before it is taken for a side's; an empty party is right where none is named. */
const enough = { us: 1.5, partner: 2 };

/** Of which so much must come from words that tell the side; the rest may be that the name stands everywhere. */
const leastCue = { us: 0.5, partner: 1.5 };

/** Text of the body that is searched for names, in characters: names of parties stand early and often. */
const searchedCharacters = 120_000;

export interface PartySource {
  readonly text: string;
  readonly frontmatter: Frontmatter | undefined;
  readonly tree: MarkdownTree;
  readonly lines: readonly HeadingLine[];
  readonly title: Stated<string>;
  readonly organisation: string | undefined;
}

export interface FoundParties {
  readonly us: Party | undefined;
  readonly partners: readonly Party[];
  /** No single partner is named: a programme page or packages for anybody. */
  readonly forAnybody: boolean;
}

/** The parties of a document: those declared, else those that its words speak for. */
export function partiesOf(source: PartySource): FoundParties {
  const facts = source.frontmatter?.facts;
  const passages = passagesOf(source);
  const candidates = properNames(candidatesOf(gather(source, passages)), passages);
  const roles = genericRoles(passages);
  const us = facts?.us ? declared(facts.us, candidates, 'us') : ourParty(source, candidates, roles);
  if (facts && facts.partner.length > 0) {
    return { us, partners: facts.partner.map((each) => declared(each, candidates, 'partner')), forAnybody: false };
  }
  const named = partnerCandidate(candidates, us);
  if (named) return { us, partners: [partyOf(named, 'partner')], forAnybody: false };
  const role = roles.find((each) => each.side === 'partner');
  if (role) return { us, partners: [{ name: role.stated, aliases: [] }], forAnybody: true };
  return { us, partners: listedPartners(source.lines, us), forAnybody: true };
}

function gather(source: PartySource, passages: readonly Passage[]): NameEvidence[] {
  const titles = titlePassages(source);
  const body = passages
    .filter(({ text }) => text !== source.title.value)
    .map(({ text }) => text)
    .join('\n');
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return [
    ...titles.flatMap((title) => evidenceOfTitle(title, body)),
    ...titles.flatMap(evidenceOfBetween),
    ...passages.slice(0, 40).flatMap(evidenceOfBetween),
    ...passages.flatMap(evidenceOfDefinitions),
    ...passages.slice(0, 60).flatMap(evidenceOfPairs),
    ...[...passages.slice(0, 60), ...passages.slice(60).slice(-25)].flatMap(evidenceOfLabels),
    ...evidenceOfHeading(headings),
    ...passages.filter(({ kind }) => kind !== 'heading').flatMap(evidenceOfProse),
    ...otherKeys(source, ['description'], 'sentence').flatMap(evidenceOfProse),
  ];
}

function passagesOf({ tree, lines }: PartySource): Passage[] {
  const headings = new Set(lines.map((line) => line.block));
  const passages: Passage[] = [];
  let searched = 0;
  for (const [index, block] of tree.blocks.entries()) {
    const content = contentOf(block);
    if (!content || searched > searchedCharacters) continue;
    searched += content.text.length;
    passages.push({
      text: content.text,
      kind: headings.has(index) ? 'heading' : block.type === 'row' ? 'row' : 'sentence',
      place: (start, end) => flatSpan(content, start, end),
      ...(block.type === 'row'
        ? { cells: block.cells.map((cell) => cell.content.text.trim()), columns: block.columns }
        : {}),
    });
  }
  return passages;
}

const contentOf = (block: Block): FlatText | undefined =>
  block.type === 'row'
    ? joinFlat(
        block.cells.map((cell) => cell.content),
        ' | ',
      )
    : 'content' in block
      ? block.content
      : undefined;

/** The body's title, and the `title` of a frontmatter that is not ours. */
function titlePassages(source: PartySource): Passage[] {
  const { title } = source;
  const body: Passage = { text: title.value, kind: 'heading', place: () => title.span };
  return [body, ...otherKeys(source, ['title'], 'heading')];
}

/** Keys of a frontmatter that other tools read. */
function otherKeys({ text, frontmatter }: PartySource, keys: readonly string[], kind: Passage['kind']): Passage[] {
  return keys.flatMap((key): Passage[] => {
    const value = frontmatter?.keys.get(key)?.value;
    if (!value || value.end <= value.start) return [];
    const words = text.slice(value.start, Math.min(value.end, value.start + 1000)).replace(/^['"]|['"]$/g, '');
    return [{ text: words, kind, place: () => value }];
  });
}

/** Candidates that are names rather than capitalised words: no role, no kind of paper, not written small elsewhere. */
function properNames(candidates: readonly Candidate[], passages: readonly Passage[]): Candidate[] {
  const small = new Set<string>();
  for (const { text } of passages)
    for (const match of text.matchAll(/(?<![\p{L}\p{N}./@_-])\p{Ll}{3,}(?![./@_-]\p{L})/gu)) small.add(match[0]);
  for (const candidate of candidates) {
    for (const form of candidate.forms.keys())
      if (!isProperName(form, candidate.named, small)) candidate.forms.delete(form);
  }
  return candidates.filter((candidate) => candidate.forms.size > 0);
}

function isProperName(form: string, named: boolean, small: ReadonlySet<string>): boolean {
  if (sideOfRole(form) !== undefined || sideOfRole(form.split(' of ')[0]!) !== undefined) return false;
  const words = nameKey(form).split(' ');
  // "Partner Dashboard" is a thing for partners, not one of them.
  if (sideOfRole(words[0]!) === 'partner') return false;
  if (named) return !words.every((word) => kindWords.has(word));
  if (/ of /.test(form) && kindWords.has(words[0]!)) return false;
  return !words.every((word) => kindWords.has(word) || small.has(word) || /^\d+$/.test(word));
}

function ourParty(
  source: PartySource,
  candidates: readonly Candidate[],
  roles: readonly GenericRole[],
): Party | undefined {
  const { organisation } = source;
  if (organisation)
    return declared({ value: organisation, span: source.title.span, origin: 'frontmatter' }, candidates, 'us');
  const able = candidates.filter((each) => isEnough(each, 'us'));
  const best = strongest(able, (each) => each.us - each.partner * 0.5 + frequency(each));
  if (best) return partyOf(best, 'us');
  const role = roles.find((each) => each.side === 'us');
  if (role) return { name: role.stated, aliases: [] };
  const often = mostNamed(candidates);
  return often ? partyOf(often, 'us') : undefined;
}

/** Two words, or one with an inner capital or figure ("iHub", "ISPF"): more than a word that begins a line. */
const isDistinctive = (name: string): boolean => name.includes(' ') || (name.length >= 3 && /.[\p{Lu}\d]/u.test(name));

/** A page that hardly says who writes it names itself more often than anybody else. */
const namedAtLeast = 3;

function mostNamed(candidates: readonly Candidate[]): Candidate | undefined {
  const best = strongest(
    candidates.filter((each) => each.partner <= each.us && [...each.forms.keys()].some(isDistinctive)),
    (each) => each.count,
  );
  return best && best.count >= namedAtLeast ? best : undefined;
}

function partnerCandidate(candidates: readonly Candidate[], us: Party | undefined): Candidate | undefined {
  const ours = new Set(us ? [us.name.value, ...us.aliases].map(nameKey) : []);
  const others = candidates.filter((each) => ![...each.forms.keys()].some((form) => ours.has(nameKey(form))));
  const able = others.filter((each) => isEnough(each, 'partner'));
  return strongest(able, (each) => each.partner - each.us * 0.5 + frequency(each));
}

const isEnough = (candidate: Candidate, side: 'us' | 'partner'): boolean =>
  (candidate.count > 1 || candidate.named || [...candidate.forms.keys()].some((form) => form.includes(' '))) &&
  candidate[side] >= leastCue[side] &&
  candidate[side] + Math.min(1, Math.log2(1 + candidate.count) * 0.25) >= enough[side];

const frequency = (candidate: Candidate): number => Math.min(2, Math.log2(1 + candidate.count) * 0.4);

function strongest(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | undefined {
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const mark = score(candidate);
    if (!best || mark > best.score) best = { candidate, score: mark };
  }
  return best?.candidate;
}

function partyOf(candidate: Candidate, side: 'us' | 'partner'): Party {
  const forms = [...candidate.forms.values()].filter((form) => sideOfRole(form.words) === undefined);
  const chosen = forms.reduce((a, b) => (markOf(b) > markOf(a) ? b : a));
  // "ORCHARD FOODS" in a heading or as a token's sign is "Orchard Foods" where the text has it so.
  const key = nameKey(chosen.words);
  const best = forms
    .filter((form) => nameKey(form.words) === key)
    .reduce((a, b) => (smallLetters(b.words) > smallLetters(a.words) ? b : a));
  return {
    name: { value: best.words, span: best.span, origin: 'body' },
    aliases: aliasesOf(candidate, best.words, side),
  };
}

const smallLetters = (words: string): number => words.replace(/[^\p{Ll}]/gu, '').length;

/** The form to show: the one that tells most of the side, then the one used most; a full name before a short one. */
const markOf = (form: { words: string; count: number; weight: number }): number =>
  form.weight * 2 +
  Math.min(form.count, 30) * (/\s/.test(form.words) ? 1.5 : 1) -
  (form.words.split(' ').length > 4 ? 6 : 0);

/** Defined short names, and forms that only add or drop "Foundation", "Ltd." and the like; not its products. */
function aliasesOf(candidate: Candidate, name: string, side: 'us' | 'partner'): string[] {
  const words = nameKey(name).split(' ');
  const isForm = (form: string): boolean => {
    const other = nameKey(form).split(' ');
    const [short, long] = other.length < words.length ? [other, words] : [words, other];
    return (
      short.every((word, index) => word === long[index]) &&
      long.slice(short.length).every((word) => organisationWords.has(word) || other.length < words.length)
    );
  };
  const forms = [...candidate.forms.keys()].filter((form) => isForm(form) || initials(name) === form);
  const known = [...candidate.aliases, ...forms].filter((form) => form !== name && (sideOfRole(form) ?? side) === side);
  return [...new Set(known)];
}

/** A declared party with the other names that the body has for it. */
function declared(name: Stated<string>, candidates: readonly Candidate[], side: 'us' | 'partner'): Party {
  const key = nameKey(name.value);
  const first = key.split(' ')[0] ?? '';
  const same = candidates.find((each) =>
    [...each.forms.keys(), ...each.aliases].some((form) => nameKey(form) === key || nameKey(form) === first),
  );
  return { name, aliases: same ? aliasesOf(same, name.value, side) : firstWordAlias(name.value) };
}

/** "Northwind Cloud" may also be called "Northwind". */
function firstWordAlias(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && first.length >= 4 && !kindWords.has(first.toLowerCase()) ? [first] : [];
}
