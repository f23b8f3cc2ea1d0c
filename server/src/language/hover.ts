import {
  explainReading,
  touches,
  type Checked,
  type KeyPlace,
  type Offset,
  type Reading,
  type Span,
  type Statement,
  type Trace,
} from 'partnerlint';
import { escapeMarkdown } from './markdown.js';
import { traceMarkdown } from './traceText.js';

export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

/** Frontmatter keys that a decision follows from, and the decision shown on them and on what stands below them. */
const tracedKeys: ReadonlyMap<string, Trace['decision']> = new Map([
  ['tier', 'tier'],
  ['criteria', 'tier'],
  ['leverage', 'leverage'],
  ['if-we-dont', 'leverage'],
  ['commitments', 'handshake'],
  ['if-it-fails', 'handshake'],
  ['build-or-partner', 'build-or-partner'],
  ['phase', 'continue-or-end'],
  ['phases', 'continue-or-end'],
]);

/** The decision behind the key, or how the statement under the cursor is read; `undefined` where there is neither. */
export function hover(checked: Checked, offset: Offset): HoverText | undefined {
  if (!checked.isProposal) return undefined;
  return hoverOnKey(checked, offset) ?? hoverOnStatement(checked, offset);
}

function hoverOnKey(checked: Checked, offset: Offset): HoverText | undefined {
  const { frontmatter, text } = checked.proposal;
  if (!frontmatter || offset > frontmatter.block.end) return undefined;
  for (const place of frontmatter.keys.values()) {
    const decision = tracedKeys.get(place.path.split('.', 1)[0]!);
    const span = decision && spanUnder(place, offset, text);
    if (span) return { span, markdown: traceMarkdown(checked.trace(decision)) };
  }
  return undefined;
}

/** The key, or its value where that is a few words: of a list or a group only the keys are meant. */
function spanUnder({ key, value }: KeyPlace, offset: Offset, text: string): Span | undefined {
  if (touches(key, offset)) return key;
  const isGroup = /^\s*[[{]|\n/.test(text.slice(value.start, value.end));
  return !isGroup && value.start < value.end && touches(value, offset) ? value : undefined;
}

function hoverOnStatement({ proposal }: Checked, offset: Offset): HoverText | undefined {
  const statement = statementAt(proposal.statements, offset);
  if (!statement || saysNothing(statement.reading)) return undefined;
  const sentence = explainReading(statement.reading, statement.context);
  return { span: statement.span, markdown: escapeMarkdown(sentence) };
}

/** Description, which is most of a document: a hover on each sentence of it would only be in the way. */
const saysNothing = ({ commitment, leverage }: Reading): boolean => commitment === 'none' && leverage.length === 0;

/** The innermost one: an item may stand inside another. */
function statementAt(statements: readonly Statement[], offset: Offset): Statement | undefined {
  const around = statements.filter(({ span }) => touches(span, offset));
  return around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
