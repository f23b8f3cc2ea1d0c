import type { Party } from '../model.js';
import { oneSidedWords, proposalWords } from '../vocabulary/parties.js';
import { isOwner, type OwnAddress } from './addresses.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { listedPartners } from './listed.js';
import { nameKey } from './names.js';
import { declared, partyOf } from './party.js';
import type { PartySource } from './passages.js';
import { isUsedAsName, properNames } from './properNames.js';
import type { SaidOfParties } from './said.js';
import type { SmallWords } from './smallWords.js';

/** How much must speak for a name before it is taken for a side's; an empty party is right where none is named. */
const enough = { us: 1.5, partner: 2 };

/** Of which so much must come from words that tell the side; the rest may be that the name stands everywhere. */
const leastCue = { us: 0.5, partner: 1.5 };

export interface FoundParties {
  readonly us: Party | undefined;
  readonly partners: readonly Party[];
  /** No single partner is named: a programme page or packages for anybody. */
  readonly forAnybody: boolean;
}

/** The parties of a document: those declared, else those that its words speak for. */
export function partiesIn(source: PartySource, said: SaidOfParties, small: SmallWords): FoundParties {
  const facts = source.frontmatter?.facts;
  const { roles } = said;
  const roleNames = new Set(roles.map(({ stated: { value } }) => value));
  const evidence = said.groups.flatMap((group) => group.evidence.filter(({ name }) => !roleNames.has(name)));
  const candidates = candidatesOf(properNames(evidence, small)).filter(isUsedAsName);
  const us = facts?.us ? declared(facts.us, candidates, 'us') : ourParty(source, candidates, said);
  if (facts && facts.partner.length > 0) {
    return { us, partners: facts.partner.map((each) => declared(each, candidates, 'partner')), forAnybody: false };
  }
  const named = partnerCandidate(candidates, us);
  const role = roles.find((each) => each.side === 'partner');
  if (named && (named.stated || !role?.defined))
    return { us, partners: [partyOf(named, 'partner')], forAnybody: false };
  if (role) return { us, partners: [{ name: role.stated, aliases: [] }], forAnybody: true };
  const addressed = mostAddressed(candidates, us, source.title.value);
  if (addressed) return { us, partners: [partyOf(addressed, 'partner')], forAnybody: false };
  return { us, partners: listedPartners(source.lines, us, (word) => small.has(word)), forAnybody: true };
}

/** A paper that names two parties, neither of them the programme's organisation, came from somebody else. */
const isBetweenOthers = ({ namesUs }: SaidOfParties, candidates: readonly Candidate[]): boolean =>
  !namesUs && candidates.filter((each) => each.stated).length >= 2;

function ourParty(source: PartySource, candidates: readonly Candidate[], said: SaidOfParties): Party | undefined {
  const { organisation } = source;
  const { addresses, roles } = said;
  if (organisation && !isBetweenOthers(said, candidates))
    return declared({ value: organisation, span: source.title.span, origin: 'frontmatter' }, candidates, 'us');
  const score = (each: Candidate): number => each.us - each.partner * 0.5 + presence(each) + ownWeight(each, addresses);
  const best = strongest(
    candidates.filter(
      (each) =>
        isEnough(each, 'us') || (each.inside > 0 && each.partner <= each.us + 2 && ownWeight(each, addresses) > 0),
    ),
    score,
  );
  if (best) return partyOf(best, 'us');
  const role = roles.find((each) => each.side === 'us');
  if (role) return { name: role.stated, aliases: [] };
  const often = mostNamed(candidates);
  if (often) return partyOf(often, 'us');
  const post = addresses.find(({ weight }) => weight >= soleAddress);
  return post ? ofAddress(source.text, post) : undefined;
}

/** Only the one address to write to names a page that never names itself. */
const soleAddress = 2;

/** What the addresses say for a candidate being the writer: the most that one of them does. */
const ownWeight = (candidate: Candidate, addresses: readonly OwnAddress[]): number =>
  addresses.reduce(
    (most, { owner, weight }) =>
      weight > most && [...candidate.forms.keys()].some((form) => isOwner(form, owner)) ? weight : most,
    0,
  );

/** A page that never names itself has its name in the address to write to. */
function ofAddress(text: string, { start, end }: OwnAddress): Party {
  return { name: { value: text.slice(start, end), span: { start, end }, origin: 'body' }, aliases: [] };
}

/** A page that hardly says who writes it names itself in its sentences more often than anybody else. */
const namedAtLeast = 2;

function mostNamed(candidates: readonly Candidate[]): Candidate | undefined {
  const best = strongest(
    candidates.filter((each) => each.partner <= each.us + 1),
    spokenOf,
  );
  return best && spokenOf(best) >= namedAtLeast ? best : undefined;
}

/** Uses in sentences; a hint that it is ours counts as two. */
const spokenOf = ({ forms, inside, us }: Candidate): number =>
  inside * ([...forms.keys()].every(isAcronym) ? 0.3 : 1) + us * 2;

/** "HTML", "KPI": mostly a technique rather than the writer. */
const isAcronym = (form: string): boolean => /^\p{Lu}{2,5}$/u.test(form);

/** So often must a proposal speak of one other name, and twice as often as of the next, for it to be the partner's. */
const addressedAtLeast = 5;

/** A pilot or proposal that never says "to" whom keeps speaking of the one it is written to. */
function mostAddressed(candidates: readonly Candidate[], us: Party | undefined, title: string): Candidate | undefined {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  if (!us || !words.some((word) => proposalWords.has(word)) || words.some((word) => oneSidedWords.has(word)))
    return undefined;
  const ours = new Set([us.name.value, ...us.aliases].map(nameKey));
  const others = candidates.filter(({ forms }) => ![...forms.keys()].some((form) => ours.has(nameKey(form))));
  const [first, second] = others.toSorted((a, b) => b.inside - a.inside);
  return first && first.inside >= addressedAtLeast && first.inside >= 2 * (second?.inside ?? 0) ? first : undefined;
}

function partnerCandidate(candidates: readonly Candidate[], us: Party | undefined): Candidate | undefined {
  const ours = new Set(us ? [us.name.value, ...us.aliases].map(nameKey) : []);
  const others = candidates.filter((each) => ![...each.forms.keys()].some((form) => ours.has(nameKey(form))));
  const able = others.filter((each) => isEnough(each, 'partner'));
  return strongest(able, (each) => each.partner - each.us * 0.5 + presence(each));
}

const isEnough = (candidate: Candidate, side: 'us' | 'partner'): boolean =>
  (candidate.count > 1 || candidate.named || [...candidate.forms.keys()].some((form) => form.includes(' '))) &&
  (candidate.stated || candidate.inside > 0) &&
  candidate[side] >= leastCue[side] &&
  candidate[side] + (candidate.stated ? 0.25 : 0) + Math.min(1, presence(candidate) * 0.5) >= enough[side];

/** What it says for a name that sentences keep using it. */
const presence = (candidate: Candidate): number => Math.min(3, Math.log2(1 + candidate.inside) * 0.75);

function strongest(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | undefined {
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const mark = score(candidate);
    if (!best || mark > best.score) best = { candidate, score: mark };
  }
  return best?.candidate;
}
