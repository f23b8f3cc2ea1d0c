import type { Frontmatter } from '../../frontmatter/facts.js';
import { flatSpan, joinFlat } from '../../markdown/flat.js';
import type { Block, FlatText, MarkdownTree } from '../../markdown/tree.js';
import type { Stated } from '../../text/span.js';
import type { Party } from '../model.js';
import type { HeadingLine } from '../outline.js';
import { kindWords } from '../vocabulary/parties.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { evidenceOfBetween, evidenceOfDefinitions, sideOfRole } from './definitions.js';
import type { NameEvidence, Passage } from './evidence.js';
import { evidenceOfHeading } from './headings.js';
import { evidenceOfLabels } from './labels.js';
import { nameKey } from './names.js';
import { evidenceOfProse } from './prose.js';
import { genericRoles, type GenericRole } from './roles.js';
import { evidenceOfTitle } from './title.js';

/** How much must speak for a name before it is taken for a side's; an empty party is right where none is named. */
const enough = { us: 1.5, partner: 2 };

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
  const us = facts?.us ? declared(facts.us, candidates) : ourParty(source, candidates, roles);
  if (facts && facts.partner.length > 0) {
    return { us, partners: facts.partner.map((each) => declared(each, candidates)), forAnybody: false };
  }
  const named = partnerCandidate(candidates, us);
  if (named) return { us, partners: [partyOf(named, 'partner')], forAnybody: false };
  const role = roles.find((each) => each.side === 'partner');
  return { us, partners: role ? [{ name: role.stated, aliases: [] }] : [], forAnybody: true };
}

function gather(source: PartySource, passages: readonly Passage[]): NameEvidence[] {
  const titles = titlePassages(source);
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return [
    ...titles.flatMap(evidenceOfTitle),
    ...titles.flatMap(evidenceOfBetween),
    ...passages.slice(0, 40).flatMap(evidenceOfBetween),
    ...passages.flatMap(evidenceOfDefinitions),
    ...[...passages.slice(0, 60), ...passages.slice(60).slice(-25)].flatMap(evidenceOfLabels),
    ...evidenceOfHeading(headings),
    ...passages.filter(({ kind }) => kind !== 'heading').flatMap(evidenceOfProse),
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
function titlePassages({ text, frontmatter, title }: PartySource): Passage[] {
  const body: Passage = { text: title.value, kind: 'heading', place: () => title.span };
  const key = frontmatter?.keys.get('title')?.value;
  if (!key) return [body];
  const words = text.slice(key.start, key.end).replace(/^['"]|['"]$/g, '');
  return [body, { text: words, kind: 'heading', place: () => key }];
}

/** Candidates that are names rather than capitalised words: no role, no kind of paper, not written small elsewhere. */
function properNames(candidates: readonly Candidate[], passages: readonly Passage[]): Candidate[] {
  const small = new Set<string>();
  for (const { text } of passages)
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu)) small.add(match[0]);
  return candidates.filter((candidate) => {
    const forms = [...candidate.forms.keys()];
    return forms.some((form) => {
      if (sideOfRole(form) !== undefined) return false;
      const words = nameKey(form).split(' ');
      return !words.every((word) => kindWords.has(word) || small.has(word) || /^\d+$/.test(word));
    });
  });
}

function ourParty(
  source: PartySource,
  candidates: readonly Candidate[],
  roles: readonly GenericRole[],
): Party | undefined {
  const { organisation } = source;
  if (organisation)
    return declared({ value: organisation, span: source.title.span, origin: 'frontmatter' }, candidates);
  const best = strongest(candidates, (each) => each.us - each.partner * 0.5 + frequency(each));
  if (best && best.us >= enough.us) return partyOf(best, 'us');
  const role = roles.find((each) => each.side === 'us');
  return role ? { name: role.stated, aliases: [] } : undefined;
}

function partnerCandidate(candidates: readonly Candidate[], us: Party | undefined): Candidate | undefined {
  const ours = new Set(us ? [us.name.value, ...us.aliases].map(nameKey) : []);
  const others = candidates.filter((each) => ![...each.forms.keys()].some((form) => ours.has(nameKey(form))));
  const best = strongest(others, (each) => each.partner - each.us * 0.5 + frequency(each));
  return best && best.partner >= enough.partner ? best : undefined;
}

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
  const best = forms.reduce((a, b) => (markOf(b) > markOf(a) ? b : a));
  const aliases = [...candidate.forms.keys(), ...candidate.aliases].filter(
    (name) => name !== best.words && (sideOfRole(name) ?? side) === side,
  );
  return { name: { value: best.words, span: best.span, origin: 'body' }, aliases: [...new Set(aliases)] };
}

/** The form to show: the one that tells most of the side, then the one used most; a full name before a short one. */
const markOf = (form: { words: string; count: number; weight: number }): number =>
  form.weight * 2 +
  Math.min(form.count, 30) * (/\s/.test(form.words) ? 1.5 : 1) -
  (form.words.split(' ').length > 4 ? 6 : 0);

/** A declared party with the other names that the body has for it. */
function declared(name: Stated<string>, candidates: readonly Candidate[]): Party {
  const key = nameKey(name.value);
  const first = key.split(' ')[0] ?? '';
  const same = candidates.find((each) =>
    [...each.forms.keys(), ...each.aliases].some((form) => nameKey(form) === key || nameKey(form) === first),
  );
  const aliases = same ? [...same.forms.keys(), ...same.aliases].filter((form) => form !== name.value) : [];
  return { name, aliases: [...new Set(aliases)] };
}
