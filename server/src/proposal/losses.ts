import { flatSpan } from '../markdown/flat.js';
import type { Facts } from '../frontmatter/facts.js';
import type { StatementInContext } from '../reading/reading.js';
import { derived } from '../text/derived.js';
import type { Stated } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Proposal, Section, Statement } from './model.js';
import { mentions, type PartyNames } from './parties/partyNames.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import {
  emptyLosses,
  lossAfterAllWords,
  lossWords,
  nothingChangesWords,
  noLossWords,
  withoutDealWords,
} from './vocabulary/losses.js';

/** What either half says a side loses if the partnership fails. A body sentence that names no side counts for both. */
export function lossesOf(
  facts: Facts | undefined,
  statements: readonly Statement[],
  sections: readonly Section[],
  names: PartyNames,
): Proposal['losses'] {
  const declared = (['us', 'partner'] as const).flatMap((side) => {
    const stated = facts?.ifItFails?.[side];
    return stated ? [{ side, stated, nothing: saysNothing(stated.value) }] : [];
  });
  const written = ofLoss(statements).flatMap((statement) => {
    const nothing = noLossIn(comparableStatement(statement.context));
    if (!nothing && !isAboutFailure(statement, sections)) return [];
    const side = sideNamed(statement.context.text, names) ?? sections[statement.section]?.side ?? 'both';
    return [{ side, stated: statedBy(statement, nothing), nothing: nothing !== undefined }];
  });
  return [...declared, ...written];
}

/** Answers to "if we don't do this, what happens to the partner?" of either half. */
export function ifWeDontOf(facts: Facts | undefined, statements: readonly Statement[]): Proposal['ifWeDont'] {
  const declared = facts?.ifWeDont;
  const written = ofNoDeal(statements).map((statement) => {
    const nothing = findPhrase(comparableStatement(statement.context), nothingChangesWords);
    return { stated: statedBy(statement, nothing), nothing: nothing !== undefined };
  });
  if (!declared) return written;
  return [
    {
      stated: declared,
      nothing: saysNothing(declared.value) || findPhrase(comparable(declared.value), nothingChangesWords) !== undefined,
    },
    ...written,
  ];
}

const ofLoss = perItem((statement: Statement) => (speaksOfLoss(statement.context) ? [statement] : []));

const speaksOfLoss = derived(
  (context: StatementInContext) => findPhrase(comparableStatement(context), lossWords) !== undefined,
);

const ofNoDeal = perItem((statement: Statement) => (speaksOfNoDeal(statement.context) ? [statement] : []));

/** Also where the heading or the lead-in asks what happens without the deal. */
const speaksOfNoDeal = derived((context: StatementInContext) => {
  const around = comparable(`${context.heading} ${context.leadIn}`);
  return (
    (findPhrase(comparableStatement(context), withoutDealWords) ?? findPhrase(around, withoutDealWords)) !== undefined
  );
});

/** Where comparable words say that nothing is lost. */
const noLossIn = (words: string): { start: number; end: number } | undefined =>
  findPhrase(words, lossAfterAllWords) ? undefined : findPhrase(words, noLossWords);

const saysNothing = (value: string): boolean =>
  emptyLosses.has(
    value
      .toLowerCase()
      .replace(/[.!]+$/, '')
      .trim(),
  ) || noLossIn(comparable(value)) !== undefined;

/** A loss counts where failure is the subject: under such a heading, or in a sentence that says "if". */
const isAboutFailure = (statement: Statement, sections: readonly Section[]): boolean =>
  sections[statement.section]?.role === 'losses' ||
  /\b(?:if|should|unless|failure|fails)\b/i.test(statement.context.text);

function sideNamed(words: string, names: PartyNames): 'us' | 'partner' | 'both' | undefined {
  const us = mentions(words, names.us) || /\b(?:we|us|our)\b/i.test(words);
  const partner = mentions(words, names.partner) || /\b(?:you|your)\b/i.test(words);
  return us && partner ? 'both' : us ? 'us' : partner ? 'partner' : undefined;
}

/** The statement, with the words that decide as its place where there are any. */
const statedBy = (statement: Statement, words: { start: number; end: number } | undefined): Stated<string> => ({
  value: statement.context.text,
  span: words ? flatSpan(statement.content, words.start, words.end) : statement.span,
  origin: 'body',
});
