import type { Commitment, Proposal } from '../../proposal/model.js';
import { economicKinds } from '../../reading/reading.js';
import type { TextEdit } from '../../text/edits.js';
import { wordsOf, type Span } from '../../text/span.js';
import { mendOf } from '../hedge-mends.js';
import { leavesOpen, weakensPlainly } from '../plain-hedges.js';
import { commitmentFixes } from '../placing-commitments.js';
import { inPlaceOf } from '../placing.js';
import { defineRule, type Fix } from '../rule.js';
import { escapeSnippet } from '../snippet.js';
import { isDraft } from '../standing.js';
import { kindOf, nameOf, quoted, quotedAt, quotedCommitment } from '../wording.js';

export default defineRule({
  code: 'commitments/hedged',
  title: 'A promise that binds nobody',
  why: 'A promise that nobody has to keep cannot be missed, so the other side cannot plan on it. What is meant should be said firmly, and what is not meant left out.',
  notWhen:
    'Options, grants ("Licensee may bundle the library") and sentences that say neither side owes anything are not hedges. A hedge beside a firm promise of the same kind is an extra, and stays silent.',
  examples: {
    fail: [
      {
        title: '"May" where money is meant',
        text: `---
proposal: partnership
partner: Fenwick Orchards
us: Tollgate Cider
---
# Tollgate Cider and Fenwick Orchards

- Fenwick Orchards will pay €9,000 a year for the cellar.
- Tollgate Cider [[may]] pay €14,000 for a second mill.
`,
      },
    ],
    pass: [
      {
        title: 'Said firmly',
        text: `---
proposal: partnership
partner: Fenwick Orchards
us: Tollgate Cider
---
# Tollgate Cider and Fenwick Orchards

- Fenwick Orchards will pay €9,000 a year for the cellar.
- Tollgate Cider pays €14,000 for a second mill by May 2030.
`,
      },
    ],
  },
  check: ({ proposal, program, report }) => {
    const firmKinds = firmKindsOf(proposal.commitments);
    for (const promise of proposal.commitments) {
      const { hedge } = promise;
      if (!hedge || promise.strength !== 'hedged') continue;
      if (hasFirmTwin(promise, firmKinds)) continue;
      if (promise.economic && weakensPlainly(promise, proposal, program)) {
        report({ span: hedge.span, message: hedgedMessage(proposal, promise, hedge.words), basis: 'wording' });
      }
      if (leavesOpen(promise, proposal, program) && !isDraft(proposal)) {
        const span = wholeBlank(proposal.text, hedge.span);
        report({
          span,
          message: blankMessage(proposal, promise, span),
          basis: 'missing',
          gap: 'the blanks in its promises',
        });
      }
    }
  },
  fixes: ({ proposal, finding }): readonly Fix[] => {
    const promise = proposal.commitments.find(({ hedge }) => hedge?.span.start === finding.span.start);
    if (!promise?.hedge) return [];
    const { words, placeholder } = promise.hedge;
    const span = placeholder ? wholeBlank(proposal.text, promise.hedge.span) : promise.hedge.span;
    const fill = inPlaceOf(span, `\${1:${escapeSnippet(wordsOf(proposal.text, span))}}`);
    if (placeholder) return [{ title: 'Fill in the blank', edits: fill, preferred: true }];
    switch (mendOf(words)) {
      case 'will':
        return [
          {
            title: `Say "will" for ${quoted(words)}`,
            edits: [{ span: withTo(proposal.text, span), newText: 'will' }],
            preferred: true,
          },
        ];
      case 'leave-out':
        return [
          {
            title: `Leave out ${quoted(words)}`,
            edits: [withoutHedge(proposal.text, span)],
            preferred: true,
          },
        ];
      case 'fill-in':
        return [
          { title: 'Write what was agreed', edits: inPlaceOf(span, '${1:[how much, until when]}'), preferred: true },
        ];
      case 'rewrite':
      case 'none':
      case undefined: {
        const side = promise.party === 'us' || promise.party === 'partner' ? [promise.party] : [];
        return commitmentFixes(proposal, side);
      }
    }
  },
});

const hedgedMessage = (proposal: Proposal, promise: Commitment, words: string): string =>
  `${quoted(words)} binds nobody: ${giverOf(promise, proposal)} need not keep this promise of ${kindOf(promise)}. Say firmly how much and until when, or leave it out.`;

/** A figure in brackets is there, but nobody stands by it yet. */
const blankMessage = (proposal: Proposal, promise: Commitment, span: Span): string =>
  /\d/.test(wordsOf(proposal.text, span))
    ? `${quotedAt(proposal, span)} is still in brackets, so nobody is held to ${quotedCommitment(proposal, promise)}. Agree on the figure and take the brackets away.`
    : `${quotedAt(proposal, span)} is still blank, so nobody is held to ${quotedCommitment(proposal, promise)}. Fill it in, or leave the promise out.`;

/** Of "$X a month" the reader marks the "$" alone. */
const wholeBlank = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^(?:X{1,9}|_{1,40})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 50))?.[0].length ?? 0),
});

/** "Intends" with the "to" that goes with it. */
const withTo = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^[ \t]+to\b/.exec(text.slice(end, end + 20))?.[0].length ?? 0),
});

/** Leaves the hedge out, with the comma and space that part it from what is left. */
function withoutHedge(text: string, { start, end }: Span): TextEdit {
  // "Where possible, they pay": now "they" opens the sentence.
  if (text.startsWith(', ', end) && /^\p{Lu}/u.test(text.slice(start, end))) {
    const next = end + ', '.length;
    return { span: { start, end: next + 1 }, newText: text.slice(next, next + 1).toUpperCase() };
  }
  return { span: withGap(text, { start, end }), newText: '' };
}

function withGap(text: string, { start, end }: Span): Span {
  if (text[start - 1] === '(' && text[end] === ')') return withGap(text, { start: start - 1, end: end + 1 });
  if (text.endsWith(', ', start)) return { start: start - 2, end: text[end] === ',' ? end + 1 : end };
  if (text[start - 1] === ' ') return { start: start - 1, end };
  return { start, end: text[end] === ' ' ? end + 1 : end };
}

/** What is promised firmly already, as "party kind": a hedged promise of the same comes on top. */
function firmKindsOf(commitments: readonly Commitment[]): ReadonlySet<string> {
  const firm = commitments.filter(({ strength }) => strength === 'firm');
  return new Set(
    firm.flatMap(({ party, kinds }) =>
      kinds.filter((kind) => economicKinds.has(kind)).map((kind) => `${party} ${kind}`),
    ),
  );
}

const anyParty = ['us', 'partner', 'both', 'unclear'] as const;

/** The same side has promised the same kind of thing firmly; an open giver could be the same as any other. */
function hasFirmTwin({ party, kinds }: Commitment, firmKinds: ReadonlySet<string>): boolean {
  const parties = party === 'us' || party === 'partner' ? [party, 'both', 'unclear'] : anyParty;
  return kinds.some((kind) => parties.some((side) => firmKinds.has(`${side} ${kind}`)));
}

function giverOf({ party }: Commitment, proposal: Proposal): string {
  if (party === 'both') return 'the two sides';
  return party === 'unclear' ? 'whoever it is' : nameOf(proposal, party);
}
