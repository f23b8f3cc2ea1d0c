import type { Checked, CheckOptions } from '../check/checked.js';
import { settingOf } from '../check/severity.js';
import { silencesOf } from '../check/silences.js';
import { forTier } from '../program/perTier.js';
import { currentRank, hasBegun, plannedPhases, type PlannedPhase } from '../program/phases.js';
import type { Severity } from '../program/program.js';
import { portfolioRules } from '../rules/portfolio/index.js';
import type { IndexedPartner, PlaceName, ProposalSummary } from '../rules/summary.js';
import { dayAfter } from '../text/periods.js';
import { readQuantities } from '../text/quantities.js';
import type { Span } from '../text/span.js';
import { partnerKey, scopeKey } from './names.js';

/**
 * portfolio/ compares proposals with each other, and a proposal with what it was. It knows checked documents by a name
 * that somebody gives them; it knows no file, no editor and no clock.
 */

/** Where the document stands, for whoever indexes it. */
export interface IndexPlace {
  /** See `IndexedDocument`. */
  readonly id: string;
  readonly programme: string;
  /** Path relative to the programme file, for its silences. */
  readonly path?: string;
  /** The editor's severities; the programme's win. */
  readonly rules?: CheckOptions['rules'];
}

/** A checked proposal in a few lines; `undefined` where it is none. Holds on to nothing of the document. Never throws. */
export function summaryOf(checked: Checked, place: IndexPlace): ProposalSummary | undefined {
  if (!checked.isProposal) return undefined;
  const { proposal, program, verdict, silenced } = checked;
  const facts = proposal.frontmatter?.facts;
  const phases = plannedPhases(proposal, program);
  const tier = knownTier(checked);
  const capacity = forTier(program.capacity, tier);
  const since = beginning(checked, phases);
  const exclusivity = facts?.exclusivity;
  const places = placesOf(checked);
  return detached({
    id: place.id,
    programme: place.programme,
    places,
    severities: severitiesOf(checked, place.rules),
    silenced: silencedIn(checked, places, place.path),
    title: short(proposal.title.value),
    ...(proposal.us && { us: short(proposal.us.name.value) }),
    partners: partnersOf(checked),
    ...(tier !== undefined && { tier: short(tier) }),
    tierRank: program.tiers.findIndex(({ name }) => name === tier),
    ...phaseOf(checked, phases),
    status: facts?.status?.value ?? 'in-review',
    verdict: verdict.label,
    ...(since !== undefined && { since }),
    renews: facts?.renews !== undefined,
    ...(exclusivity?.scope && {
      exclusivity: {
        scope: short(exclusivity.scope.value),
        key: scopeKey(short(exclusivity.scope.value)),
        ...(exclusivity.until && { until: exclusivity.until.value }),
      },
    }),
    review: reviewOf(checked, since),
    dates: datesOf(checked, phases),
    ...(capacity !== undefined && { capacity }),
    quiet: silenced.length,
  });
}

/** A text of somebody's whole life is no name. */
const longestName = 200;
const short = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, longestName);

/** Words cut from a text keep the whole text in memory; a copy does not. */
const detached = (summary: ProposalSummary): ProposalSummary => JSON.parse(JSON.stringify(summary)) as ProposalSummary;

const mostPartners = 20;

const partnersOf = ({ proposal }: Checked): IndexedPartner[] =>
  proposal.partners
    .slice(0, mostPartners)
    .map(({ name }) => ({ name: short(name.value), key: partnerKey(short(name.value)) }))
    .filter(({ key }) => key !== '');

/** In the programme's spelling where it has such a tier. */
function knownTier({ proposal, program }: Checked): string | undefined {
  const stated = proposal.tiers[0]?.value.trim();
  return program.tiers.find(({ name }) => name.toLowerCase() === stated?.toLowerCase())?.name ?? stated;
}

function phaseOf(
  { proposal, program, today }: Checked,
  phases: readonly PlannedPhase[],
): Pick<ProposalSummary, 'phase' | 'phaseRank'> {
  const begun = phases.findLast((phase) => hasBegun(phase, proposal, program, today));
  const declared = currentRank(proposal, program);
  const phaseRank = declared >= 0 ? declared : (begun?.rank ?? -1);
  const phase = program.phases[phaseRank]?.name;
  return { ...(phase !== undefined && { phase }), phaseRank };
}

const isDay = (words: string | undefined): words is string => words !== undefined && /^\d{4}-\d\d-\d\d$/.test(words);

function beginning({ proposal }: Checked, phases: readonly PlannedPhase[]): string | undefined {
  const signed = proposal.frontmatter?.facts.signed;
  const days = [signed?.us?.value, signed?.partner?.value].filter(isDay).sort();
  const starts = phases.flatMap(({ start }) => (start ? [start.value] : [])).sort();
  return days.at(-1) ?? starts[0];
}

function reviewOf({ proposal, program }: Checked, since: string | undefined): ProposalSummary['review'] {
  const { review, reviewed } = proposal.frontmatter?.facts ?? {};
  const days = cadenceDays(review?.value) ?? forTier(program.review.cadenceDays, proposal.tiers[0]?.value);
  const last = reviewed?.value ?? since;
  return {
    ...(review && { cadence: short(review.value) }),
    ...(reviewed && { lastOn: reviewed.value }),
    ...(isDay(last) && days !== undefined && { dueOn: dayAfter(last, days) }),
    graceDays: program.review.graceDays,
  };
}

/** Days from one review to the next, as the words have it: "quarterly", "every six weeks"; `undefined` for other words. */
function cadenceDays(words: string | undefined): number | undefined {
  const cadences = readQuantities(short(words ?? '')).flatMap((quantity) =>
    quantity.kind === 'cadence' ? [quantity.perYear] : [],
  );
  const [perYear] = cadences;
  return perYear === undefined || perYear <= 0 || cadences.length > 1 ? undefined : Math.ceil(365.25 / perYear);
}

const mostDates = 50;

function datesOf({ proposal }: Checked, phases: readonly PlannedPhase[]): ProposalSummary['dates'] {
  const facts = proposal.frontmatter?.facts;
  const open = facts?.commitments.filter(({ done }) => !done) ?? [];
  const dates = [
    ...phases.flatMap(({ end, gate, result }) =>
      end && gate && !result ? [{ what: 'gate' as const, on: end.value }] : [],
    ),
    ...(facts?.launch ? [{ what: 'launch' as const, on: facts.launch.value }] : []),
    ...(facts?.exclusivity?.until ? [{ what: 'exclusivity' as const, on: facts.exclusivity.until.value }] : []),
    ...open.flatMap(({ until }) => (until ? [{ what: 'commitment' as const, on: until.value }] : [])),
  ];
  return dates.filter(({ on }) => isDay(on)).slice(0, mostDates);
}

function placesOf({ proposal }: Checked): Readonly<Partial<Record<PlaceName, Span>>> {
  const { frontmatter, title, partners, tiers } = proposal;
  const { reviewed, review, exclusivity } = frontmatter?.facts ?? {};
  const partner = partners[0]?.name.span;
  const reviewSpan = reviewed?.span ?? review?.span;
  const scope = exclusivity?.scope?.span;
  return {
    title: title.span,
    ...(partner && { partner }),
    ...(tiers[0] && { tier: tiers[0].span }),
    ...(scope && { exclusivity: scope }),
    ...(reviewSpan && { review: reviewSpan }),
  };
}

function severitiesOf(
  { proposal, program }: Checked,
  rules: CheckOptions['rules'],
): Readonly<Record<string, Severity | 'off'>> {
  const status = proposal.frontmatter?.facts.status?.value ?? 'in-review';
  return Object.fromEntries(
    portfolioRules.map(({ code, basis, preview }) => {
      const setting = settingOf(code, proposal, program, rules) ?? (preview ? 'off' : 'default');
      return [code, setting === 'default' ? program.severities[basis][status] : setting];
    }),
  );
}

/** Asks the silences now, while they are at hand, about every finding that could come. */
function silencedIn(
  { proposal, program, today }: Checked,
  places: ProposalSummary['places'],
  path: string | undefined,
): ProposalSummary['silenced'] {
  const codes = new Set(portfolioRules.map(({ code }) => code));
  const silences = silencesOf(proposal, {
    program,
    today,
    knownCodes: codes,
    activeCodes: codes,
    ...(path !== undefined && { path }),
  });
  return portfolioRules.flatMap(({ code, basis }) =>
    Object.entries(places).flatMap(([at, span]) => {
      const silence = silences.silenceFor({ code, span, basis, message: '', severity: 'hint' });
      return silence ? [{ code, at: at as PlaceName }] : [];
    }),
  );
}
