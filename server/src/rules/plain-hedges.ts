import type { Program } from '../program/program.js';
import type { Commitment, Proposal } from '../proposal/model.js';
import { mentions, namesOf } from '../proposal/parties/partyNames.js';
import { comparable, findPhrase } from '../proposal/phraseMatch.js';
import { bothWords, ourWords, theirWords } from '../proposal/vocabulary/value.js';
import type { Span } from '../text/span.js';
import { givesSomething, harmlessBlanks, isAboutGiving, measureBlanks, mendOf } from './hedge-mends.js';
import { isSure } from './standing.js';

/**
 * Which hedges can be held against an author. The reader marks every promise that binds nobody; a finding needs one
 * whose words plainly weaken what somebody gives.
 */
export function weakensPlainly(promise: Commitment, proposal: Proposal, program: Program): boolean {
  const { hedge, statement } = promise;
  if (!hedge || hedge.placeholder || !isSure(promise, program) || isChoice(promise)) return false;
  const mend = mendOf(hedge.words);
  if (mend === undefined || mend === 'none') return false;
  const place = statement?.reading.hedge?.span;
  if (!statement || !place) return true;
  const { text, leadIn, heading } = statement.context;
  const [before, behind] = [text.slice(0, place.start), text.slice(place.end)];
  if (mend === 'will') {
    const subject = standsAlone.test(before) ? `${leadIn} ${heading}` : before;
    return isAboutGiving(hedge.words, behind) && namesParty(subject, proposal);
  }
  if (isAdverb.test(hedge.words) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind)) {
    return isAboutGiving(hedge.words, behind) && namesParty(before, proposal);
  }
  return givesSomething(text) && isSaidOfParty(promise, proposal);
}

/** Of an item that begins with its verb, or with a pronoun, the words above it say who. */
const standsAlone = /^[^\p{L}\p{N}]*(?:(?:it|they)\s*)?$/iu;

/** In the middle of a sentence these weaken the words behind them, which need not be the promise. */
const isAdverb = /^(?:optionally|possibly|perhaps|maybe|potentially|ideally|preferably|hopefully|eventually)$/i;

/** A blank without which nobody knows what is promised; a name that is still open leaves the promise as firm as it is. */
export function leavesOpen(promise: Commitment, proposal: Proposal, program: Program): boolean {
  const { hedge, economic, fact } = promise;
  if (fact && hedge?.placeholder) return true;
  if (!hedge?.placeholder || !isSure(promise, program)) return false;
  if (harmlessBlanks.some(({ pattern }) => pattern.test(hedge.words)) || isLink(hedge.span, proposal)) return false;
  return economic || measureBlanks.pattern.test(hedge.words);
}

/** A firm promise of a known kind that a message can quote as one: beyond doubt, and said of one of the sides. */
export const isPlainlyFirm = (promise: Commitment, proposal: Proposal, { reading }: Program): boolean => {
  const { strength, kinds, statement } = promise;
  if (strength !== 'firm') return false;
  if (!statement) return true;
  const isCertain = statement.reading.confidence >= reading.bindsFrom && kinds.some((kind) => kind !== 'other');
  return isCertain && isSaidOfParty(promise, proposal);
};

/** Declared, or in words that name a side in the statement, its lead-in or its heading: "What the mill provides". */
const isSaidOfParty = ({ statement }: Commitment, proposal: Proposal): boolean =>
  !statement ||
  namesParty(`${statement.context.text} ${statement.context.leadIn} ${statement.context.heading}`, proposal);

/** "[words][label]", "[words](address)", or words that are a label themselves. */
const isLink = ({ start, end }: Span, { text }: Proposal): boolean =>
  text[start] === '[' && (/[[(]/.test(text[end] ?? '') || text.includes(`\n${text.slice(start, end)}:`));

/** Whether words name one of the two sides: "anyone could buy it" and "the proposal aims to" promise nothing of theirs. */
function namesParty(words: string, { us, partners }: Proposal): boolean {
  const names = namesOf(us, partners);
  if (mentions(words, names.us) || mentions(words, names.partner)) return true;
  return [ourWords, theirWords, bothWords].some((phrases) => findPhrase(comparable(words), phrases) !== undefined);
}

/** A right that is granted, or an item of a list of possible things ("Payment methods may include:"): no promise. */
const isChoice = ({ kinds, statement }: Commitment): boolean =>
  kinds.includes('rights') ||
  statement?.reading.evidence.some(
    ({ of, for: verdict, in: place }) => of === 'commitment' && verdict === 'hedged' && place === 'leadIn',
  ) === true;
