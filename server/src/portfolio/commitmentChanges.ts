import type { Commitment, Proposal } from '../proposal/model.js';
import { nameOf, quotedCommitment } from '../rules/wording.js';
import { readQuantities } from '../text/quantities.js';
import { wordsOf } from '../text/span.js';
import { isInForce, type TermChange } from './termChange.js';

/** A promise, with what it is compared by. */
interface Term {
  readonly commitment: Commitment;
  readonly proposal: Proposal;
  readonly words: ReadonlySet<string>;
  /** Figures that a promise can be lowered by, by what they measure. */
  readonly figures: ReadonlyMap<string, number>;
}

/** Promises are compared in pairs, so their number is bounded. */
const mostPromises = 200;

/** Promises that came, went, became firmer or weaker, or are due on another day. Other words alone are no change. */
export function commitmentChanges(before: Proposal, after: Proposal): TermChange[] {
  const earlier = termsOf(before);
  const later = termsOf(after);
  const pairs = paired(earlier, later);
  const matched = new Set(pairs.values());
  const isDroppable = isInForce(before) && after.frontmatter?.facts.status?.value !== 'ended';
  return [
    ...earlier.flatMap((was): TermChange[] => {
      const is = pairs.get(was);
      if (is) return differences(was, is);
      return later.some((other) => saysTheSame(was, other)) ? [] : [dropped(was, isDroppable)];
    }),
    ...later
      .filter((is) => !matched.has(is) && !earlier.some((was) => saysTheSame(was, is)))
      .map((is): TermChange => ({
        term: 'commitment',
        move: 'added',
        message: `${ownerOf(is)} now ${is.commitment.strength === 'firm' ? 'promises' : 'may do'}: ${shown(is)}.`,
        span: is.commitment.span,
      })),
  ];
}

function dropped(was: Term, isDroppable: boolean): TermChange {
  const isFirm = was.commitment.strength === 'firm';
  return {
    term: 'commitment',
    move: 'dropped',
    message: `${ownerOf(was)} no longer ${isFirm ? 'promises' : 'may do'}: ${shown(was)}.`,
    ...(isDroppable &&
      isFirm && { forbidden: 'What has been signed is not dropped: both sides agree on a change first.' }),
    before: was.commitment.span,
  };
}

/** What differs between two versions of one promise. */
function differences(was: Term, is: Term): TermChange[] {
  const at = { before: was.commitment.span, span: is.commitment.span };
  const changes: TermChange[] = [];
  const firmness = (term: Term): boolean => term.commitment.strength === 'firm';
  if (firmness(was) && !firmness(is)) {
    changes.push({ term: 'commitment', move: 'weakened', message: `${ownerOf(is)} promised, and now only may do: ${shown(is)}.`, ...at }); // prettier-ignore
  } else if (!firmness(was) && firmness(is)) {
    changes.push({ term: 'commitment', move: 'strengthened', message: `${ownerOf(is)} now promises what it only might do: ${shown(is)}.`, ...at }); // prettier-ignore
  }
  const figure = changedFigure(was, is);
  if (figure) {
    const message = `${ownerOf(is)} now promises ${figure === 'weakened' ? 'less' : 'more'}: ${shown(was)} became ${shown(is)}.`;
    changes.push({ term: 'commitment', move: figure, message, ...at });
  }
  const [from, to] = [dueOn(was), dueOn(is)];
  if (from !== to) {
    const message = `What ${ownerOf(is)} promises (${shown(is)}) was due ${from ?? 'on no day'}, and is due ${to ?? 'on no day'}.`;
    changes.push({ term: 'date', move: 'changed', message, ...at });
  }
  const done = is.commitment.fact?.done;
  if (done && !was.commitment.fact?.done) {
    changes.push({
      term: 'commitment',
      move: 'passed',
      message: `${ownerOf(is)} kept ${shown(is)} on ${done.value}.`,
      ...at,
    });
  }
  return changes;
}

/** Less of anything is weaker, also where there is more of something else. */
function changedFigure(was: Term, is: Term): 'weakened' | 'strengthened' | undefined {
  const pairs = [...was.figures].map(([measure, figure]) => [figure, is.figures.get(measure)] as const);
  if (pairs.some(([from, to]) => to !== undefined && to < from)) return 'weakened';
  return pairs.some(([from, to]) => to !== undefined && to > from) ? 'strengthened' : undefined;
}

function termsOf(proposal: Proposal): Term[] {
  return proposal.commitments.slice(0, mostPromises).map((commitment) => {
    const text = commitment.statement?.content.text ?? factWords(commitment) ?? wordsOf(proposal.text, commitment.span);
    return { commitment, proposal, words: wordsIn(text), figures: figuresIn(text) };
  });
}

const factWords = ({ fact }: Commitment): string | undefined =>
  fact && [fact.kind, fact.what, fact.amount].flatMap((stated) => (stated ? [stated.value] : [])).join(' ');

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}€$£%]+/gu) ?? []);

function figuresIn(text: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const conflicting = new Set<string>();
  for (const quantity of readQuantities(text)) {
    const [measure, figure] = figureOf(quantity);
    if (measure === undefined || figure === undefined) continue;
    if (figures.has(measure)) conflicting.add(measure);
    figures.set(measure, figure);
  }
  // Of two figures of one kind nobody knows which became which.
  for (const measure of conflicting) figures.delete(measure);
  return figures;
}

function figureOf(quantity: ReturnType<typeof readQuantities>[number]): [measure?: string, figure?: number] {
  switch (quantity.kind) {
    case 'money':
      return [quantity.currency, quantity.amount];
    case 'share':
      return ['share', quantity.share];
    case 'people':
      return ['people', quantity.count];
    case 'count':
      return ['count', quantity.count];
    case 'cadence':
      return ['times a year', quantity.perYear];
    case 'duration':
    case 'date':
      return [];
  }
}

/** The day a promise is due: the key's, else the one date in its words. */
function dueOn({ commitment: { fact, statement } }: Term): string | undefined {
  if (fact) return fact.until?.value;
  const days = readQuantities(statement?.content.text ?? '').flatMap((quantity) =>
    quantity.kind === 'date' ? [quantity.iso] : [],
  );
  return days.length === 1 ? days[0] : undefined;
}

/** From this likeness on two promises are versions of one; below it they have little more than their verb in common. */
const leastLikeness = 0.4;

/** Which promise became which: the most alike first, each once. */
function paired(earlier: readonly Term[], later: readonly Term[]): ReadonlyMap<Term, Term> {
  const candidates = earlier.flatMap((was) =>
    later.flatMap((is) => {
      const likeness = likenessOf(was, is);
      return likeness >= leastLikeness ? [{ was, is, likeness }] : [];
    }),
  );
  const pairs = new Map<Term, Term>();
  const taken = new Set<Term>();
  for (const { was, is } of candidates.sort((one, other) => other.likeness - one.likeness)) {
    if (pairs.has(was) || taken.has(is)) continue;
    pairs.set(was, is);
    taken.add(is);
  }
  return pairs;
}

/** 0 for different things; more words in common, the same half of the document and the same kind speak for one promise. */
function likenessOf(was: Term, is: Term): number {
  const [one, other] = [was.commitment, is.commitment];
  const parties = new Set([one.party, other.party]);
  if (parties.has('us') && parties.has('partner')) return 0;
  const shared = [...was.words].filter((word) => is.words.has(word)).length;
  const all = was.words.size + is.words.size - shared;
  const words = all === 0 ? 0 : shared / all;
  const sharesKind = one.kinds.some((kind) => other.kinds.includes(kind));
  if (!sharesKind) return words > 0.6 ? words : 0;
  const isSameHalf = one.origin === other.origin;
  const isKeyOfKind = one.fact?.kind !== undefined && one.fact.kind.value === other.fact?.kind?.value;
  return words + (isKeyOfKind ? 0.4 : 0) + (isSameHalf ? 0.05 : 0);
}

/** A promise that stands in both halves of a document is there while one of them has it. */
const saysTheSame = (one: Term, other: Term): boolean =>
  one.commitment.party === other.commitment.party &&
  one.commitment.strength === other.commitment.strength &&
  one.commitment.kinds.some((kind) => other.commitment.kinds.includes(kind)) &&
  one.figures.size > 0 &&
  [...one.figures].every(([measure, figure]) => other.figures.get(measure) === figure);

function ownerOf({ commitment: { party }, proposal }: Term): string {
  if (party === 'both') return 'Each side';
  if (party === 'unclear') return 'A side';
  const name = nameOf(proposal, party);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const shown = ({ commitment, proposal }: Term): string => quotedCommitment(proposal, commitment);
