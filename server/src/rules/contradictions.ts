import type { CommitmentFact, Facts } from '../frontmatter/facts.js';
import { flatSpan } from '../markdown/flat.js';
import type { Program } from '../program/program.js';
import { tierRank } from '../program/tier.js';
import { labelled } from '../proposal/labels.js';
import type { Commitment, Proposal, Statement } from '../proposal/model.js';
import { leverageTypes } from '../reading/reading.js';
import { recalled } from '../text/derived.js';
import { perItem } from '../text/stretches.js';
import { readQuantities, type Quantity } from '../text/quantities.js';
import type { Span, Stated } from '../text/span.js';
import { deniesExclusivity, isPartialAmount, labelsOfFacts } from './contradictionWords.js';
import { quoted, quotedSentence } from './wording.js';

/**
 * Facts of the frontmatter and words of the body that cannot both hold. Each comparison asks for one value against
 * one value of the same thing, and gives up where there are several: two true sentences about different things must
 * never look like a contradiction.
 */
export interface Contradiction {
  readonly declared: Span;
  readonly stated: Span;
  readonly message: string;
  /** The body's value as a YAML value, where it can simply replace the declared one. */
  readonly value?: string;
}

export function contradictionsOf(proposal: Proposal, program: Program): readonly Contradiction[] {
  if (!proposal.frontmatter) return [];
  const { facts } = proposal.frontmatter;
  return [
    ...partnerContradictions(facts, proposal),
    ...tierContradictions(proposal, program),
    ...leverageContradictions(facts, proposal),
    ...commitmentContradictions(facts, proposal),
    ...launchContradictions(facts, proposal),
    ...exclusivityContradictions(facts, proposal),
  ];
}

function tierContradictions({ tiers }: Proposal, program: Program): Contradiction[] {
  const known = tiers.filter(({ value }) => tierRank(value, program) >= 0);
  const declared = known.find(({ origin }) => origin === 'frontmatter');
  const written = known.filter(({ origin }) => origin === 'body');
  const [first] = written;
  const rank = declared && tierRank(declared.value, program);
  if (!declared || !first || written.some(({ value }) => tierRank(value, program) === rank)) return [];
  const value = program.tiers[tierRank(first.value, program)]?.name;
  return [between('tier', declared, first, value)];
}

/** "Partner: Orchard Foods", where the declared partner is not even mentioned. */
function partnerContradictions(facts: Facts, proposal: Proposal): Contradiction[] {
  const [declared, ...others] = facts.partner;
  const written = labelled(proposal, labelsOfFacts.partner);
  const [first] = written;
  if (!declared || others.length > 0 || !first || written.length > 1) return [];
  const body = proposal.text.slice(proposal.bodyStart).toLowerCase();
  const isMentioned = firstWords(declared.value).some((word) => body.includes(word));
  const isName = /^\p{Lu}/u.test(first.value) && first.value.length <= 60;
  return isMentioned || !isName ? [] : [between('partner', declared, first, plainValue(first.value))];
}

/** A name shares a word with its short forms; "The" and "Company" tell nobody apart, so three letters at least. */
const firstWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && word !== 'the');

function leverageContradictions(facts: Facts, proposal: Proposal): Contradiction[] {
  const declared = facts.leverage.flatMap(({ type }) => type ?? []);
  const written = labelled(proposal, labelsOfFacts.leverage).filter(({ value }) => isLeverageType(value));
  const [only] = declared;
  const [first] = written;
  if (!only || !first || written.length > 1 || declared.some(({ value }) => sameWord(value, first.value))) return [];
  return [between('leverage', only, first, declared.length === 1 ? first.value.toLowerCase() : undefined)];
}

const isLeverageType = (words: string): boolean => leverageTypes.some((type) => sameWord(type, words));

function launchContradictions({ launch: declared }: Facts, proposal: Proposal): Contradiction[] {
  const written = labelled(proposal, labelsOfFacts.launch).flatMap((words) => {
    const iso = dayIn(words.value);
    return iso === undefined ? [] : [{ ...words, iso }];
  });
  const [first] = written;
  if (!declared || !first || written.some(({ iso }) => iso === declared.value)) return [];
  return [between('launch', declared, first, first.iso)];
}

/** Each fact is compared with each promise of the text, so their number is bounded to keep the whole linear. */
const mostCommitments = 200;

/** Amount and date of a commitment that each half states exactly once. */
function commitmentContradictions({ commitments }: Facts, proposal: Proposal): Contradiction[] {
  const facts = commitments.slice(0, mostCommitments);
  return facts.flatMap((fact) => {
    const isOfSameKind = (other: CommitmentFact): boolean =>
      other.side === fact.side && other.kind?.value === fact.kind?.value;
    const written = proposal.commitments.filter((commitment) => isBodyTwin(commitment, fact));
    const statement = written[0]?.statement;
    if (written.length !== 1 || !statement || facts.filter(isOfSameKind).length > 1) return [];
    return [...amountContradictions(fact, statement), ...untilContradictions(fact, statement)];
  });
}

const isBodyTwin = ({ origin, party, strength, kinds }: Commitment, { side, kind }: CommitmentFact): boolean =>
  origin === 'body' && party === side && strength === 'firm' && kinds.length === 1 && kinds[0] === kind?.value;

function amountContradictions({ amount }: CommitmentFact, statement: Statement): Contradiction[] {
  if (!amount || isPartialAmount(amount.value) || isPartialAmount(statement.content.text)) return [];
  const declared = countable(readQuantities(amount.value));
  const written = countable(readQuantities(statement.content.text));
  const [mine] = declared;
  const [theirs] = written;
  if (!mine || !theirs || declared.length > 1 || written.length > 1) return [];
  if (unitOf(mine) !== unitOf(theirs) || sizeOf(mine) === sizeOf(theirs)) return [];
  const words = statedIn(statement, theirs.span);
  return [between('amount', amount, words, plainValue(words.value))];
}

type Countable = Extract<Quantity, { kind: 'money' | 'share' | 'people' }>;
const countable = (quantities: readonly Quantity[]): Countable[] =>
  quantities.filter((quantity) => quantity.kind === 'money' || quantity.kind === 'share' || quantity.kind === 'people');
const unitOf = (quantity: Countable): string => (quantity.kind === 'money' ? quantity.currency : quantity.kind);
const sizeOf = (quantity: Countable): number => {
  switch (quantity.kind) {
    case 'money':
      return quantity.amount;
    case 'share':
      return quantity.share;
    case 'people':
      return quantity.count;
  }
};

function untilContradictions({ until }: CommitmentFact, statement: Statement): Contradiction[] {
  if (!until) return [];
  const { text } = statement.content;
  const dates = readQuantities(text).filter((quantity) => quantity.kind === 'date');
  const [date] = dates;
  const iso = date && dayIn(text.slice(date.span.start, date.span.end));
  if (!date || dates.length > 1 || iso === undefined || iso === until.value) return [];
  if (!/\b(?:until|through|by)\s$/i.test(text.slice(0, date.span.start).slice(-12))) return [];
  return [between('until', until, statedIn(statement, date.span), iso)];
}

/** The one day that the words name as day, month and year; months and quarters are too coarse to contradict a day. */
const dayIn = recalled((words): string | undefined => {
  const dates = readQuantities(words).filter((quantity) => quantity.kind === 'date');
  const [date] = dates;
  if (!date || dates.length > 1) return undefined;
  const written = words.slice(date.span.start, date.span.end);
  const namesDay = /\d{4}/.test(written) && /(?:^|[^\p{L}\d])\d{1,2}(?!\d)/u.test(written);
  return namesDay && !/week|quarter|half/i.test(written) ? date.iso : undefined;
});

function exclusivityContradictions({ exclusivity: declared }: Facts, proposal: Proposal): Contradiction[] {
  if (!declared) return [];
  const statement = denying(proposal.statements)[0];
  if (!statement) return [];
  return [
    {
      declared: declared.span,
      stated: statement.span,
      message: `The frontmatter declares an exclusivity, but the text says ${quotedSentence(statement.content.text)}. Take one of them out.`,
    },
  ];
}

const denying = perItem((statement: Statement) => (deniesExclusivity(statement.content.text) ? [statement] : []));

const statedIn = ({ content }: Statement, { start, end }: Span): Stated<string> => ({
  value: content.text.slice(start, end),
  span: flatSpan(content, start, end),
  origin: 'body',
});

function between(
  what: keyof typeof things,
  declared: Stated<string>,
  stated: Stated<string>,
  value: string | undefined,
): Contradiction {
  return {
    declared: declared.span,
    stated: stated.span,
    message: `The frontmatter names ${quoted(declared.value)} as ${things[what]}, but the text says ${quoted(stated.value)}. Keep the one that holds.`,
    ...(value !== undefined && { value }),
  };
}

const things = {
  tier: 'the tier',
  partner: 'the partner',
  leverage: 'the leverage',
  amount: 'the amount',
  until: 'the last day',
  launch: 'the day of the launch',
} as const;

/** The words as a YAML value: bare where that is safe in any place, else in double quotes, which JSON's are too. */
const plainValue = (words: string): string =>
  /^[\p{L}\p{N}$€£][\p{L}\p{N} .%$€£&'-]*$/u.test(words) ? words : JSON.stringify(words);

const sameWord = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
