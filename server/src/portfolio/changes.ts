import type { Checked } from '../check/checked.js';
import { currentRank, gateVerdict, plannedPhases } from '../program/phases.js';
import type { Proposal } from '../proposal/model.js';
import type { Stated } from '../text/span.js';
import { commitmentChanges } from './commitmentChanges.js';
import { partnerKey, scopeKey } from './names.js';
import { phaseMoves } from './phaseMoves.js';
import { isInForce, type TermChange } from './termChange.js';

/**
 * What changed in the terms of a proposal, not in its lines: words put otherwise are no change. A version that is
 * missing, or is no proposal, makes the other one new or gone. Never throws.
 */
export function changesBetween(before: Checked | undefined, after: Checked | undefined): readonly TermChange[] {
  const earlier = before?.isProposal ? before : undefined;
  const later = after?.isProposal ? after : undefined;
  if (!earlier) return later ? [appeared(later)] : [];
  if (!later) return [disappeared(earlier)];
  return [
    ...partyChanges(earlier.proposal, later.proposal),
    ...statusChanges(earlier.proposal, later.proposal),
    ...tierChanges(earlier, later),
    ...phaseChanges(earlier, later),
    ...phaseMoves(earlier, later),
    ...commitmentChanges(earlier.proposal, later.proposal),
    ...gateAndDateChanges(earlier, later),
    ...exclusivityChanges(earlier.proposal, later.proposal),
  ];
}

function appeared({ proposal }: Checked): TermChange {
  const firm = proposal.commitments.filter(({ strength }) => strength === 'firm').length;
  const promises = firm === 1 ? 'one firm promise' : `${firm === 0 ? 'no' : firm} firm promises`;
  return {
    term: 'proposal',
    move: 'added',
    message: `A new proposal${withPartners(proposal)}, with ${promises}.`,
    span: proposal.title.span,
  };
}

function disappeared({ proposal }: Checked): TermChange {
  const isDropped = isInForce(proposal) && proposal.commitments.some(({ strength }) => strength === 'firm');
  return {
    term: 'proposal',
    move: 'dropped',
    message: `The proposal${withPartners(proposal)} is gone.`,
    ...(isDropped && { forbidden: 'It was signed: end it with "status: ended", so that it stays on record.' }),
    before: proposal.title.span,
  };
}

const withPartners = ({ partners }: Proposal): string =>
  partners.length === 0 ? '' : ` with ${partners.map(({ name }) => oneLine(name.value)).join(', ')}`;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 100);

function partyChanges(before: Proposal, after: Proposal): TermChange[] {
  const keysOf = ({ partners }: Proposal) => new Set(partners.map(({ name }) => partnerKey(name.value)));
  const [earlier, later] = [keysOf(before), keysOf(after)];
  const added = after.partners.filter(({ name }) => !earlier.has(partnerKey(name.value)));
  const dropped = before.partners.filter(({ name }) => !later.has(partnerKey(name.value)));
  const isUsChanged = before.us && after.us && partnerKey(before.us.name.value) !== partnerKey(after.us.name.value);
  return [
    ...added.map(({ name }) => change('party', 'added', `${oneLine(name.value)} is now a partner.`, undefined, name)),
    ...dropped.map(({ name }) => change('party', 'dropped', `${oneLine(name.value)} is no longer a partner.`, name)),
    ...(isUsChanged
      ? [change('party', 'changed', `Our side was ${oneLine(before.us.name.value)}, and is ${oneLine(after.us.name.value)}.`, before.us.name, after.us.name)] // prettier-ignore
      : []),
  ];
}

function statusChanges(before: Proposal, after: Proposal): TermChange[] {
  const [was, is] = [before.frontmatter?.facts.status, after.frontmatter?.facts.status];
  return changed('status', 'The status', was, is, 'in-review');
}

function tierChanges(before: Checked, after: Checked): TermChange[] {
  return changed('tier', 'The tier', before.proposal.tiers[0], after.proposal.tiers[0]).map((each) => {
    const rank = ({ proposal, program }: Checked): number =>
      program.tiers.findIndex(({ name }) => name.toLowerCase() === proposal.tiers[0]?.value.toLowerCase());
    const [was, is] = [rank(before), rank(after)];
    return was < 0 || is < 0 ? each : { ...each, message: each.message.replace(/\.$/, is > was ? ', a higher one.' : ', a lower one.') }; // prettier-ignore
  });
}

function phaseChanges(before: Checked, after: Checked): TermChange[] {
  const phaseOf = ({ proposal: { frontmatter } }: Checked) => frontmatter?.facts.phase;
  const isSame = currentRank(before.proposal, before.program) === currentRank(after.proposal, after.program);
  return isSame ? [] : changed('phase', 'The phase', phaseOf(before), phaseOf(after));
}

/** Gates that were decided, lowered or raised, and days that moved. */
function gateAndDateChanges(before: Checked, after: Checked): TermChange[] {
  const earlier = new Map(plannedPhases(before.proposal, before.program).map((phase) => [phase.phase.name, phase]));
  const ofPhases = plannedPhases(after.proposal, after.program).flatMap((phase) => {
    const { name } = phase.phase;
    const was = earlier.get(name);
    const verdict = gateVerdict(phase);
    const isDecided = verdict !== 'open' && (!was || gateVerdict(was) !== verdict);
    const result = phase.result ? ` (${oneLine(phase.result.value)})` : '';
    return [
      ...(isDecided
        ? [change('gate', verdict, `The gate of ${name} is ${verdict}${result}.`, was?.result, phase.result)]
        : []),
      ...(was ? changed('gate', `The gate of ${name}`, was.gate, phase.gate) : []),
      ...(was ? changed('date', `The start of ${name}`, was.start, phase.start) : []),
      ...(was ? changed('date', `The end of ${name}`, was.end, phase.end) : []),
    ];
  });
  const [was, is] = [before.proposal.frontmatter?.facts, after.proposal.frontmatter?.facts];
  return [
    ...ofPhases,
    ...changed('date', 'The launch', was?.launch, is?.launch),
    ...changed('date', 'Our day of signature', was?.signed?.us, is?.signed?.us),
    ...changed('date', "The partner's day of signature", was?.signed?.partner, is?.signed?.partner),
    ...changed('date', 'The last review', was?.reviewed, is?.reviewed),
    ...changed('date', 'The time between reviews', was?.review, is?.review),
  ];
}

function exclusivityChanges(before: Proposal, after: Proposal): TermChange[] {
  const [was, is] = [before.frontmatter?.facts.exclusivity, after.frontmatter?.facts.exclusivity];
  const isSameScope = scopeKey(was?.scope?.value ?? '') === scopeKey(is?.scope?.value ?? '');
  return [
    ...(isSameScope ? [] : changed('exclusivity', 'Exclusivity', was?.scope, is?.scope)),
    ...changed('exclusivity', 'The end of the exclusivity', was?.until, is?.until),
  ];
}

/** One value against another: it came, went, or is another one. `fallback` is what holds where nothing is stated. */
function changed(
  term: TermChange['term'],
  what: string,
  was: Stated<string> | undefined,
  is: Stated<string> | undefined,
  fallback?: string,
): TermChange[] {
  const [earlier, later] = [oneLine(was?.value ?? fallback ?? ''), oneLine(is?.value ?? fallback ?? '')];
  if (earlier.toLowerCase() === later.toLowerCase()) return [];
  if (earlier === '') return [change(term, 'added', `${what} is new: ${later}.`, undefined, is)];
  if (later === '') return [change(term, 'dropped', `${what} was ${earlier}, and is no longer stated.`, was)];
  return [change(term, 'changed', `${what} was ${earlier}, and is ${later}.`, was, is)];
}

const change = (
  term: TermChange['term'],
  move: TermChange['move'],
  message: string,
  before?: Pick<Stated<unknown>, 'span'>,
  after?: Pick<Stated<unknown>, 'span'>,
): TermChange => ({ term, move, message, ...(before && { before: before.span }), ...(after && { span: after.span }) });
