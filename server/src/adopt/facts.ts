import type { Status } from '../frontmatter/facts.js';
import type { Program } from '../program/program.js';
import { tierRank } from '../program/tier.js';
import { labelled } from '../proposal/labels.js';
import { labelledLaunch } from '../proposal/launch.js';
import type { Proposal, Statement } from '../proposal/model.js';
import { indexOfName } from '../proposal/parties/partyNames.js';
import { sideOfRole } from '../proposal/parties/roleSide.js';
import { readQuantities } from '../text/quantities.js';
import type { Stated } from '../text/span.js';
import { promisesOf, reasonsOf } from './promises.js';
import { quote } from './quoting.js';
import { signedIn } from './signing.js';
import { partOf, unlessEmpty, type SupportedGroup } from './supported.js';
import { untilIn } from './terms.js';
import { draftTitle, exclusivityWords, factLabels, reviewWords, statusWords } from './words.js';

/**
 * What the text supports, by the keys of the frontmatter and in their order. The criteria of the tier, the value of
 * the sides and the phases are left out: they are answers that somebody gives, not words that could be quoted.
 */
export function supportedBy(proposal: Proposal, program: Program, today: string): SupportedGroup {
  return {
    partner: partnerOf(proposal),
    us: usIn(proposal),
    status: statusOf(proposal),
    owners: unlessEmpty(ownersOf(proposal)),
    tier: tierOf(proposal, program),
    leverage: unlessEmpty(reasonsOf(proposal)),
    'if-we-dont': withoutDeal(proposal),
    commitments: unlessEmpty({
      us: unlessEmpty(promisesOf(proposal, 'us', today)),
      partner: unlessEmpty(promisesOf(proposal, 'partner', today)),
    }),
    'if-it-fails': unlessEmpty(lossesOf(proposal)),
    review: cadenceOf(proposal),
    exclusivity: exclusivityOf(proposal, today),
    launch: labelledLaunch(proposal),
    signed: unlessEmpty(signedIn(proposal, today)),
  };
}

/** Names, not roles that anybody could have: "the Supporter" declares nobody. */
export const partnersNamed = ({ partners, text }: Proposal): Stated<string>[] =>
  partners.flatMap(({ name }) =>
    name.origin === 'body' && sideOfRole(name.value) === undefined ? [placed(name, text)] : [],
  );

/** The name itself, where its place is the whole line that names both. */
function placed(name: Stated<string>, text: string): Stated<string> {
  const at = text.slice(name.span.start, name.span.end).indexOf(name.value);
  const start = name.span.start + at;
  return at < 0 ? name : { ...name, span: { start, end: start + name.value.length } };
}

function partnerOf(proposal: Proposal): Stated<string> | Stated<string>[] | undefined {
  const names = partnersNamed(proposal);
  return names.length > 1 ? names : names[0];
}

/** Who we are by the text; what only the programme file says, it goes on saying. */
function usIn({ us, text, bodyStart }: Proposal): Stated<string> | undefined {
  if (!us || sideOfRole(us.name.value) !== undefined) return undefined;
  if (us.name.origin === 'body') return placed(us.name, text);
  const body = text.slice(bodyStart);
  const at = indexOfName(body, us.name.value);
  const start = bodyStart + at;
  return at < 0
    ? undefined
    : { value: us.name.value, span: { start, end: start + us.name.value.length }, origin: 'body' };
}

/**
 * What a label or the title says. Dated signatures alone are no status: they are declared as `signed`, and calling the
 * proposal signed, which makes errors of its gaps, is for somebody to decide.
 */
function statusOf(proposal: Proposal): Stated<Status> | undefined {
  const written = labelled(proposal, factLabels.status).flatMap(({ value, ...place }) => {
    const status = Object.hasOwn(statusWords, value.toLowerCase()) ? statusWords[value.toLowerCase()] : undefined;
    return status ? [{ ...place, value: status }] : [];
  });
  const [first, ...more] = written;
  if (first) return more.every(({ value }) => value === first.value) ? first : undefined;
  return draftTitle.pattern.test(proposal.title.value) ? { ...proposal.title, value: 'draft' } : undefined;
}

/** The first executive of each side; who may be of either is left out. */
function ownersOf({ sponsors }: Proposal): SupportedGroup {
  const names = (people: readonly Stated<string>[]): ReadonlySet<string> => new Set(people.map(({ value }) => value));
  const [ours, theirs] = [names(sponsors.us), names(sponsors.partner)];
  return {
    us: sponsors.us.find(({ value }) => !theirs.has(value)),
    partner: sponsors.partner.find(({ value }) => !ours.has(value)),
  };
}

/** The one tier of the programme that the text names as the deal's. */
function tierOf({ tiers }: Proposal, program: Program): Stated<string> | undefined {
  const known = tiers.filter(({ value }) => tierRank(value, program) >= 0);
  const [first] = known;
  const tier = first && program.tiers[tierRank(first.value, program)];
  if (!tier || known.some(({ value }) => tierRank(value, program) !== tierRank(first.value, program))) return undefined;
  return { ...first, value: tier.name };
}

/** Of many sentences on one question the first few are tried; the first that can be quoted is declared. */
const mostLookedAt = 10;

function withoutDeal({ ifWeDont, statements }: Proposal): Stated<string> | undefined {
  const answers = ifWeDont.filter(({ stated, nothing }) => stated.origin === 'body' && !nothing).slice(0, mostLookedAt);
  return answers.map(({ stated }) => quoteOf(stated, statements)).find((words) => words !== undefined);
}

/** What the text says that one side loses. What "both" lose may be said of one only, so it is nobody's. */
function lossesOf({ losses, statements }: Proposal): SupportedGroup {
  const of = (side: 'us' | 'partner'): Stated<string> | undefined =>
    losses
      .filter((loss) => loss.side === side && !loss.nothing && loss.stated.origin === 'body')
      .slice(0, mostLookedAt)
      .map(({ stated }) => quoteOf(stated, statements))
      .find((words) => words !== undefined);
  return { us: of('us'), partner: of('partner') };
}

function quoteOf({ span }: Stated<string>, statements: readonly Statement[]): Stated<string> | undefined {
  const statement = statements.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  return statement && quote(statement, span);
}

/** A cadence so many characters from a word about reviews belongs to it. */
const near = 45;

/** How often the partnership is reviewed, in the words of the text. */
export function cadenceOf({ statements }: Pick<Proposal, 'statements'>): Stated<string> | undefined {
  for (const statement of statements) {
    if (statement.reading.commitment === 'hedged' || statement.checked === false) continue;
    const cadence = reviewCadence(statement.content.text);
    if (cadence) return partOf(statement, cadence.start, cadence.end);
  }
  return undefined;
}

export function reviewCadence(text: string): { readonly start: number; readonly end: number } | undefined {
  // Of equal length, so that places still hold.
  const words = text.replace(reviewWords.notAbout, (found) => ' '.repeat(found.length));
  const reviews = [...words.matchAll(reviewWords.pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  if (reviews.length === 0) return undefined;
  const cadences = readQuantities(text).filter(
    ({ kind, span }) => kind === 'cadence' && !/^(?:per|an?)\s|^\//i.test(text.slice(span.start, span.end)),
  );
  return cadences.find(({ span }) =>
    reviews.some(({ start, end }) => start - span.end < near && span.start - end < near),
  )?.span;
}

function exclusivityOf(proposal: Proposal, today: string): SupportedGroup | undefined {
  const { statements, commitments } = proposal;
  if (statements.some(({ content }) => exclusivityWords.deniedBy.test(content.text))) return undefined;
  for (const { statement, strength, kinds, cue } of commitments) {
    if (!statement || strength !== 'firm' || !kinds.includes('exclusivity')) continue;
    const { text } = statement.content;
    if (!exclusivityWords.pattern.test(text) || exclusivityWords.narrowedBy.test(text)) continue;
    const scope = quote(statement, cue);
    if (scope) return { scope, until: untilIn(statement, today) };
  }
  return undefined;
}
