import { flatSpan } from '../markdown/flat.js';
import { readQuantities } from '../text/quantities.js';
import { wordsOf, type Span } from '../text/span.js';
import { perItem } from '../text/stretches.js';
import type { Proposal, Section, SectionRole, Statement } from './model.js';
import { comparable, comparableStatement, findPhrase } from './phraseMatch.js';
import { claimPatterns, noClaimSigns, sourceSigns, type ClaimPattern } from './vocabulary/claims.js';

/** A figure of audience, pipeline or savings that nothing near it bears out. */
export interface UnsourcedClaim {
  readonly of: ClaimPattern['of'];
  /** The words of the claim with their figure. */
  readonly span: Span;
  /** Of a declared reason: its place in `leverage`, which has a key for the source. */
  readonly reason?: number;
  /** What the source can be written behind. */
  readonly statement?: Statement;
}

/** The claims of both halves that name neither a source nor a date. What a party promises or aims at is no claim. */
export const unsourcedClaims = (proposal: Proposal): UnsourcedClaim[] => [
  ...declaredClaims(proposal),
  ...writtenClaims(proposal),
];

function declaredClaims({ text, frontmatter }: Proposal): UnsourcedClaim[] {
  return (frontmatter?.facts.leverage ?? []).flatMap(({ evidence, source }, reason) => {
    if (!evidence || source) return [];
    const claim = claimIn(comparable(evidence.value));
    if (!claim || isBorneOut(evidence.value)) return [];
    // Quotes and line breaks of YAML can make the words longer than the value.
    const at = comparable(wordsOf(text, evidence.span)).indexOf(claim.words);
    const start = evidence.span.start + at;
    return [{ of: claim.of, reason, span: at < 0 ? evidence.span : { start, end: start + claim.words.length } }];
  });
}

/** Sections whose figures are plans, prices or conditions. */
const withoutClaims: ReadonlySet<SectionRole> = new Set([
  'goals', 'timeline', 'phases', 'measurement', 'launch', 'tier', 'pricing', 'exit', 'commitments',
]); // prettier-ignore

function writtenClaims(proposal: Proposal): UnsourcedClaim[] {
  const sourced = new Map<Section | undefined, boolean>();
  return claiming(proposal.statements).flatMap(({ statement, claim }) => {
    const section = proposal.sections[statement.section];
    if (withoutClaims.has(section?.role ?? 'other')) return [];
    const { heading, leadIn, columns } = statement.context;
    if (isBorneOut(`${heading} ${leadIn} ${columns.join(' ')} ${wordsOf(proposal.text, statement.span)}`)) return [];
    if (!sourced.has(section)) sourced.set(section, namesSources(proposal, section));
    if (sourced.get(section)) return [];
    const span = flatSpan(statement.content, claim.start, claim.start + claim.words.length);
    return [{ of: claim.of, span, statement }];
  });
}

/** What holds a figure and neither promises nor asks for anything. */
const claiming = perItem((statement: Statement) => {
  if (statement.reading.commitment !== 'none' || statement.reading.leverage.includes('requirement')) return [];
  const claim = claimIn(comparableStatement(statement.context));
  return claim ? [{ statement, claim }] : [];
});

function claimIn(words: string): { of: ClaimPattern['of']; words: string; start: number } | undefined {
  if (!/\d/.test(words) || findPhrase(words, noClaimSigns)) return undefined;
  for (const { of, pattern } of claimPatterns) {
    const match = pattern.exec(words.slice(0, 2000));
    if (match) return { of, words: match[0], start: match.index };
  }
  return undefined;
}

/** A link, a footnote, a named source, a day or a year stands with it. */
const isBorneOut = (words: string): boolean =>
  /\]\(|https?:|\[\^|\[\d{1,3}\]|\b(?:19|20)\d\d\b/.test(words) ||
  findPhrase(comparable(words), sourceSigns) !== undefined ||
  readQuantities(words).some(({ kind }) => kind === 'date');

/** The section says somewhere where its figures come from. */
function namesSources({ text }: Proposal, section: Section | undefined): boolean {
  if (!section) return false;
  return /\bsources?\s?:|according to|\bas of\b|\[\^/i.test(text.slice(section.own.start, section.own.end));
}
