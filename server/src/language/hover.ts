import {
  explainReading,
  touches,
  type Checked,
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

/** Frontmatter keys whose value a decision follows from, and the decision shown on them. */
const tracedKeys: ReadonlyMap<string, Trace['decision']> = new Map([
  ['tier', 'tier'],
  ['criteria', 'tier'],
  ['leverage', 'leverage'],
  ['commitments', 'handshake'],
]);

/** The decision behind the key, or how the statement under the cursor is read; `undefined` where there is neither. */
export function hover(checked: Checked, offset: Offset): HoverText | undefined {
  if (!checked.isProposal) return undefined;
  return hoverOnKey(checked, offset) ?? hoverOnStatement(checked, offset);
}

function hoverOnKey(checked: Checked, offset: Offset): HoverText | undefined {
  for (const [path, decision] of tracedKeys) {
    const place = checked.proposal.frontmatter?.keys.get(path);
    if (place && touches(place.key, offset)) {
      return { span: place.key, markdown: traceMarkdown(checked.trace(decision)) };
    }
  }
  return undefined;
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
